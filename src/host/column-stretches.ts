/** First and last of columns that stand together. */
export type Stretch = readonly [first: number, last: number];

/**
 * The stretches that columns form when one may follow another at most `step` columns on: 1 for neighbours. Each stretch
 * can be asked for in one trip to the server.
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
