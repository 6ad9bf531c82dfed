import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { compareShop, type ShopComparison } from '../../src/comparison/compare-shop';
import { readShop } from '../../src/measures/read-shop';
import { parseIsoDay } from '../../src/period/civil-day';
import type { DayRange } from '../../src/period/compared-periods';
import { rulesInUtc } from '../reading-rules';
import { type RandomShop, randomShop, tabsOf } from '../summary/random-shop';

const dayOf = (iso: string): number => parseIsoDay(iso) ?? Number.NaN;
const [firstDay, lastDay] = [dayOf('2025-12-01'), dayOf('2026-03-31')];

const runs = { numRuns: 30 };

/** Any days for which the shop has figures. */
const anyDays: fc.Arbitrary<DayRange> = fc
  .tuple(fc.integer({ min: firstDay, max: lastDay }), fc.integer({ min: firstDay, max: lastDay }))
  .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));

const products = ['Mug', 'mug ', 'Plate', ''];
const devices = ['Mobile', 'Desktop', ''];
const categories = ['Kitchen', '', 'Table'];
const countries = ['Indonesia', 'Malaysia', 'France', ''];

/** The shop with further dimensions: products and categories by line, devices and countries by order. */
function comparedShop(shop: RandomShop, period: DayRange, compared: DayRange): ShopComparison {
  const [orders, ...others] = tabsOf(shop);
  const pick = (names: readonly string[], number: number): string => names[number % names.length] ?? '';
  const extended = (orders?.cells ?? []).map((row, at): readonly Cell[] => {
    if (at === 0) return [...row, 'Product', 'Category', 'Device', 'Country'];
    const [id = '', , , , price] = row;
    const order = [...String(id)].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
    return [
      ...row,
      pick(products, Number(price) * 4),
      pick(categories, Number(price) * 4),
      pick(devices, order),
      pick(countries, order),
    ];
  });
  const answer = readShop({
    tabs: [{ name: 'Orders', cells: extended }, ...others],
    rules: rulesInUtc,
    today: lastDay + 1,
    asOf: undefined,
  });
  if (answer.kind === 'refused') throw new Error(answer.refusal.code);
  const found = compareShop(answer.read, {
    period: { kind: 'range', ...period },
    comparison: { kind: 'range', ...compared },
    asOf: undefined,
  });
  if (found.kind !== 'compared') throw new Error(found.kind);
  return found.comparison;
}

const sum = (parts: readonly { readonly effect: number }[]): number =>
  parts.reduce((total, { effect }) => total + effect, 0);

function changeOf({ figures }: ShopComparison, id: string): number | undefined {
  const found = figures.find((figure) => figure.id === id);
  return found?.now.state === 'value' && found.compared !== undefined
    ? found.now.value - found.compared
    : undefined;
}

describe('for any shop and any days', () => {
  it('the contributions of segments add up to the change of revenue, in every dimension', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(randomShop, anyDays, anyDays, (shop, period, compared) => {
        const found = comparedShop(shop, period, compared);
        const change = changeOf(found, 'revenue');
        for (const by of new Set(found.contributions.map((one) => one.by))) {
          seen.add(by);
          const own = found.contributions.filter((one) => one.by === by);
          expect(sum(own), by).toBeCloseTo(change ?? Number.NaN, 6);
          expect(new Set(own.map(({ segment }) => segment)).size, by).toBe(own.length);
        }
      }),
      runs,
    );
    expect([...seen].sort()).toEqual(['category', 'channel', 'country', 'customerType', 'device', 'product']);
  });

  it('the drivers of revenue, profit and orders add up to their changes', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(randomShop, anyDays, anyDays, (shop, period, compared) => {
        const found = comparedShop(shop, period, compared);
        for (const { of, effect, parts } of found.drivers) {
          seen.add(of);
          expect(effect, of).toBeCloseTo(changeOf(found, of) ?? Number.NaN, 6);
          expect(sum(parts), of).toBeCloseTo(effect, 6);
        }
      }),
      runs,
    );
    expect(seen.has('revenue')).toBe(true);
  });

  it('nothing changes from a period to itself', () => {
    fc.assert(
      fc.property(randomShop, anyDays, (shop, days) => {
        const { figures, drivers, contributions } = comparedShop(shop, days, days);
        for (const { id, change, certainty } of figures) {
          expect(change?.difference ?? 0, id).toBe(0);
          expect(certainty?.verdict, id).not.toBe('real');
        }
        for (const { of, effect, parts } of drivers) {
          expect(
            [effect, ...parts.map((part) => part.effect)].filter((one) => one !== 0),
            of,
          ).toEqual([]);
        }
        for (const { effect, by } of contributions) expect(effect, by).toBe(0);
      }),
      runs,
    );
  });
});
