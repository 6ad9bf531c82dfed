import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WaterfallBar, waterfallBars } from '../../../src/summary/comparison/waterfall';

describe('the bars of a waterfall', () => {
  it('each begin where the one before ended', () => {
    // 100, up 30 to 130, down 50 to 80.
    expect(waterfallBars(100, [30, -50])).toEqual([
      { total: 100 },
      { base: 100, rise: 30 },
      { base: 80, fall: 50 },
      { total: 80 },
    ]);
  });

  it('are drawn in two parts across the zero line', () => {
    // 20, down 50 to -30, down 10 to -40, up 60 to 20.
    expect(waterfallBars(20, [-50, -10, 60])).toEqual([
      { total: 20 },
      { fall: 20, fallBelow: -30 },
      { base: -30, fallBelow: -10 },
      { rise: 20, riseBelow: -40 },
      { total: 20 },
    ]);
  });

  it('have no length if nothing changed', () => {
    expect(waterfallBars(5, [0])).toEqual([{ total: 5 }, { base: 5 }, { total: 5 }]);
  });

  it('reach from one level to the next when stacked, for any effects', () => {
    const amount = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 5 }), (start, effects) => {
        const bars = waterfallBars(start, effects).slice(1, -1);
        effects.forEach((effect, at) => {
          const from = start + effects.slice(0, at).reduce((sum, one) => sum + one, 0);
          const ends = [from, from + effect].sort((a, b) => a - b);
          if (effect !== 0) expect(drawn(bars[at] ?? {})).toEqual(ends);
        });
      }),
    );
  });
});

/**
 * The visible part of a bar. Columns are stacked upwards above zero and downwards below it, and the base is
 * invisible.
 */
function drawn({ base = 0, rise = 0, fall = 0, riseBelow = 0, fallBelow = 0 }: WaterfallBar): number[] {
  const [up, down] = [rise + fall, riseBelow + fallBelow];
  const high = up > 0 ? Math.max(base, 0) + up : Math.min(base, 0);
  const low = down < 0 ? Math.min(base, 0) + down : Math.max(base, 0);
  return [low, high];
}
