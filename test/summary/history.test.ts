import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedKpis } from '../../src/kpi/counted';
import { channelGroups } from '../../src/measures/channel-group';
import { parseIsoDay } from '../../src/period/civil-day';
import type { PeriodKind } from '../../src/period/period';
import type { Series, Summary } from '../../src/summary/summary';
import { rulesInUtc } from '../reading-rules';
import { type RandomShop, randomShop, tabsOf } from './random-shop';
import { summariseTabs } from './summarise-tabs';

function summarise(shop: RandomShop, period: PeriodKind): Summary {
  const answer = summariseTabs({
    tabs: tabsOf(shop),
    rules: rulesInUtc,
    period,
    today: parseIsoDay('2026-04-01') ?? 0,
    asOf: parseIsoDay('2026-03-31'),
    lostAfterDays: 20,
  });
  if (answer.kind === 'refused') throw new Error(`The summary was refused: ${answer.refusal.code}.`);
  return answer.summary;
}

function seriesOf({ history }: Summary, id: Series['id'], segment: Series['segment'] = 'all') {
  return history.series.find((one) => one.id === id && one.segment === segment);
}

const kinds = fc.constantFrom<PeriodKind[]>('week', 'month');

describe('the history of whatever a shop sold', () => {
  it('has 24 consecutive periods up to the summary, and no values before the data', () => {
    fc.assert(
      fc.property(randomShop, (shop) => {
        const summary = summarise(shop, 'month');
        const { periods, series } = summary.history;
        expect(periods).toHaveLength(24);
        expect(periods.at(-1)).toEqual(summary.period);
        expect(periods.at(-2)).toEqual(summary.previous);
        expect(periods.at(-13)).toEqual(summary.lastYear);
        periods.slice(1).forEach(({ from }, index) => {
          expect(from).toBe((periods[index]?.to ?? Number.NaN) + 1);
        });
        // The shop opened in December 2025, so it has four months.
        for (const { id, values } of series) {
          expect(values, id).toHaveLength(24);
          if (!id.startsWith('days'))
            expect(values.slice(0, 20).filter((value) => value !== undefined)).toEqual([]);
        }
        expect(seriesOf(summary, 'orders')?.values.slice(20)).not.toContain(undefined);
      }),
      { numRuns: 10 },
    );
  });

  it('ends with the figures of the summary, after those of the period before', () => {
    fc.assert(
      fc.property(randomShop, kinds, (shop, kind) => {
        const summary = summarise(shop, kind);
        for (const { id, now, previous } of summary.figures) {
          if (now.state !== 'value') continue;
          const values = seriesOf(summary, id)?.values;
          expect(values?.at(-1), id).toBe(now.value);
          expect(values?.at(-2), id).toBe(previous);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('adds up by channel to the whole shop', () => {
    const additive = ['revenue', 'orders', 'gmv', 'new_customers'] as const;
    fc.assert(
      fc.property(randomShop, kinds, (shop, kind) => {
        const summary = summarise(shop, kind);
        for (const id of additive) {
          const byChannel = channelGroups.map((group) => seriesOf(summary, id, group)?.values ?? []);
          seriesOf(summary, id)?.values.forEach((total, index) => {
            if (total === undefined) return;
            const sum = byChannel.reduce((so, values) => so + (values[index] ?? 0), 0);
            expect(sum, `${id} ${index}`).toBe(total);
          });
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is numerator over denominator wherever it has both', () => {
    fc.assert(
      fc.property(randomShop, kinds, (shop, kind) => {
        for (const { id, values, numerators, denominators } of summarise(shop, kind).history.series) {
          values.forEach((value, index) => {
            const [numerator, denominator] = [numerators[index], denominators[index]];
            expect(numerator === undefined, id).toBe(denominator === undefined);
            if (numerator === undefined || denominator === undefined || value === undefined) return;
            expect(numerator / denominator, id).toBeCloseTo(value, 10);
          });
        }
      }),
      { numRuns: 15 },
    );
  });

  it('has retention and churn that add up to 1', () => {
    fc.assert(
      fc.property(randomShop, kinds, (shop, kind) => {
        const summary = summarise(shop, kind);
        const churn = seriesOf(summary, 'churn_rate')?.values ?? [];
        const retention = seriesOf(summary, 'retention_rate')?.values ?? [];
        expect(retention.map((value) => value === undefined)).toEqual(
          churn.map((value) => value === undefined),
        );
        retention.forEach((value, index) => {
          if (value !== undefined) expect(value + (churn[index] ?? Number.NaN)).toBeCloseTo(1, 12);
        });
      }),
      { numRuns: 20 },
    );
  });
});

it('has the inputs of the formula for every figure', () => {
  fc.assert(
    fc.property(randomShop, (shop) => {
      for (const { id, now, counts } of summarise(shop, 'month').figures) {
        const kpi = countedKpis.find((one) => one.id === id);
        if (kpi === undefined || now.state !== 'value') continue;
        expect(counts.map(({ measure }) => measure)).toEqual(kpi.inputs.map(({ measure }) => measure));
        const [a = 0, b = 0, c = 0, d = 0] = counts.map(({ value }) => value);
        expect(kpi.formula(a, b, c, d)).toBe(now.value);
      }
    }),
    { numRuns: 20 },
  );
});
