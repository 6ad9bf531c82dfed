/** The first and last of some neighbouring columns. */
export type Stretch = readonly [first: number, last: number];

/**
 * Groups columns whose numbers differ by at most `step` (1: neighbours only), so that each group is read in
 * one trip to the server.
 */
export function stretchesOf(columns: readonly number[], step: number): readonly Stretch[] {
  const stretches: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && column <= last[1] + step) last[1] = column;
    else stretches.push([column, column]);
  }
  return stretches;
}
