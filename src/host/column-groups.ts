/** The first and the last column of a group. */
export type ColumnGroup = readonly [first: number, last: number];

/** Groups columns that are at most `step` apart (1: neighbours only), so that one call reads each group. */
export function groupColumns(columns: readonly number[], step: number): readonly ColumnGroup[] {
  const groups: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = groups[groups.length - 1];
    if (last !== undefined && column <= last[1] + step) last[1] = column;
    else groups.push([column, column]);
  }
  return groups;
}
