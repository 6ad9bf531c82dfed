export const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
export const size = ({ rows, columns }: { rows: number; columns: number }): string => `${rows} × ${columns}`;
