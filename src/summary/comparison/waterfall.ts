/** The parts of a stacked column in a waterfall chart; each is drawn on those before it, above or below zero. */
export const waterfallSeries = ['base', 'total', 'rise', 'riseBelow', 'fall', 'fallBelow'] as const;

export type WaterfallSeries = (typeof waterfallSeries)[number];

/**
 * The length of each part; a missing part is not drawn. The base is invisible and only lifts the parts above
 * it.
 */
export type WaterfallBar = Readonly<Partial<Record<WaterfallSeries, number>>>;

/**
 * The bars of a waterfall as stacked columns, which every spreadsheet can draw: the starting value, each
 * effect from where the one before ended, and the final value.
 */
export function waterfallBars(start: number, effects: readonly number[]): readonly WaterfallBar[] {
  let level = start;
  const steps = effects.map((effect): WaterfallBar => {
    const from = level;
    level += effect;
    return step(from, level);
  });
  return [{ total: start }, ...steps, { total: level }];
}

function step(from: number, to: number): WaterfallBar {
  const [low, high] = from < to ? [from, to] : [to, from];
  const isRise = to > from;
  // Columns are stacked upwards above the zero line and downwards below it, so that a bar across it has two parts.
  const above = Math.max(high, 0) - Math.max(low, 0);
  const below = Math.min(low, 0) - Math.min(high, 0);
  const base = low > 0 ? low : Math.min(high, 0);
  return {
    ...(base === 0 ? {} : { base }),
    ...(above > 0 ? { [isRise ? 'rise' : 'fall']: above } : {}),
    ...(below < 0 ? { [isRise ? 'riseBelow' : 'fallBelow']: below } : {}),
  };
}
