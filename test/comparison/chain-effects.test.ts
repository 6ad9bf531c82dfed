import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainEffects } from '../../src/comparison/chain-effects';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const level = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
const chain = fc.array(level, { minLength: 3, maxLength: 3 });

describe('the effects of the factors of a product', () => {
  // By hand: 1000 visitors, 20 orders, revenue 2000; then 1200, 30, 2400. The logarithmic mean of 2400 and 2000 is
  // 400 / ln 1.2 = 2193.926; visitors ln 1.2, conversion ln (0.025 / 0.02), order value ln (80 / 100).
  it('are the logarithmic mean times the logarithms of their growth', () => {
    const effects = chainEffects([1000, 20, 2000], [1200, 30, 2400]) ?? [];
    expect(effects[0]).toBeCloseTo(2193.9259 * 0.1823216, 3);
    expect(effects[1]).toBeCloseTo(2193.9259 * 0.2231436, 3);
    expect(effects[2]).toBeCloseTo(2193.9259 * -0.2231436, 3);
  });

  it('add up to the change, whatever the levels', () => {
    fc.assert(
      fc.property(chain, chain, (before, after) => {
        const change = (after[2] ?? 0) - (before[2] ?? 0);
        const effects = chainEffects(before, after) ?? [];
        expect(Math.abs(sum(effects) - change)).toBeLessThanOrEqual(1e-9 * Math.max(...before, ...after));
      }),
    );
  });

  it('are 0 between a period and itself', () => {
    fc.assert(
      fc.property(chain, (levels) => {
        expect(chainEffects(levels, levels)?.map(Math.abs)).toEqual([0, 0, 0]);
      }),
    );
  });

  it('change their signs if the periods are swapped', () => {
    fc.assert(
      fc.property(chain, chain, (before, after) => {
        const [there, back] = [chainEffects(before, after) ?? [], chainEffects(after, before) ?? []];
        const scale = Math.max(...before, ...after);
        there.forEach((effect, at) => {
          expect(Math.abs(effect + (back[at] ?? 0))).toBeLessThanOrEqual(1e-9 * scale);
        });
      }),
    );
  });

  it.each([
    ['visitors', [0, 0, 0], [100, 4, 200], [200, 0, 0]],
    ['conversion', [100, 0, 0], [120, 4, 200], [0, 200, 0]],
    ['order value', [100, 4, 0], [120, 5, 200], [0, 0, 200]],
    ['conversion, which broke', [100, 4, 200], [120, 0, 0], [0, -200, 0]],
    ['nothing', [0, 0, 0], [120, 0, 0], [0, 0, 0]],
  ])('belong entirely to %s if it is the factor that is 0', (_, before, after, effects) => {
    expect(chainEffects(before, after)).toEqual(effects);
  });

  // The limit: with ever fewer orders before, the effect of conversion comes close to the whole change.
  it('come close to that limit as the factor goes to 0', () => {
    const share = (orders: number): number =>
      (chainEffects([100, orders, 50 * orders], [120, 4, 200])?.[1] ?? 0) / (200 - 50 * orders);
    expect(share(1e-100)).toBeGreaterThan(0.99);
    expect(share(1e-200)).toBeGreaterThan(share(1e-100));
  });

  it.each([
    ['revenue below 0', [100, 4, -5], [100, 4, 200]],
    ['revenue without an order', [100, 0, 30], [100, 4, 200]],
    ['orders without a visitor', [0, 4, 30], [100, 4, 200]],
  ])('are undefined for %s', (_, before, after) => {
    expect(chainEffects(before, after)).toBeUndefined();
  });
});
