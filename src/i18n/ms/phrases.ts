export const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
export const size = ({ rows, columns }: { rows: number; columns: number }): string => `${rows} × ${columns}`;
/** The owner's own text after the cell that holds it. */
export const held = (text: string): string => (text === '' ? ', kosong' : `, “${text}”`);
