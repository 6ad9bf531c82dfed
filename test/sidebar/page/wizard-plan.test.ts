import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/sidebar-page';
import { fr } from '../../../src/i18n/fr/sidebar-page';
import {
  answerTo,
  dayInWords,
  deadlineAfter,
  isWorse,
  kpisIn,
  monthsBetween,
  partsIn,
  rowFigures,
  sentenceOf,
  totalOf,
} from '../../../src/sidebar/page/wizard-plan';
import type { Answer, PlannedKpi } from '../../../src/sidebar/requests';

const writing = {
  before: '',
  after: '%',
  afterDifference: '\u00a0pp',
  decimals: 2,
  scale: 100,
  group: ',',
  decimal: '.',
  percent: '%',
};
const money = { ...writing, before: 'Rp ', after: '', afterDifference: '', decimals: 0, scale: 1 };

function planned(
  more: Pick<PlannedKpi, 'id' | 'name'> & Partial<PlannedKpi>,
  values: readonly (number | null)[],
  ofMarketplaces?: readonly (number | null)[],
): PlannedKpi {
  return {
    kind: 'sum',
    sign: 1,
    hasDirection: true,
    isRelative: true,
    writing: money,
    guide: '',
    guideSource: null,
    series: [
      { segment: 'all', values },
      ...(ofMarketplaces === undefined ? [] : [{ segment: 'marketplace', values: ofMarketplaces } as const]),
    ],
    ...more,
  };
}

const ratio = { kind: 'ratio', isRelative: false, writing } as const;

function planOf(...kpis: readonly PlannedKpi[]): Answer<'targetPlan'> {
  return {
    state: 'targetPlan',
    goals: [],
    kpis,
    segments: [
      { id: 'all', name: 'all' },
      { id: 'marketplace', name: 'Marketplaces' },
    ],
    months: [],
    money: null,
    days: 30,
    count: money,
    start: '2026-11-01',
    draft: null,
  };
}

const plan = planOf(
  planned(
    { id: 'conversion_rate', name: 'Conversion rate', ...ratio },
    [0.014, 0.013, 0.016, 0.0155, 0.014, 0.0152, 0.015],
  ),
  planned({ id: 'revenue', name: 'Revenue' }, [60, 66, 70, 72, 80], [30, 33, 36, 40, 50]),
);

const [conversion, revenue] = kpisIn(plan, 'all');
if (conversion === undefined || revenue === undefined) throw new Error('There is no past.');

describe('what is typed into the wizard', () => {
  // The worked example: from 1.5 % to 10 % in one month, where the best month rose by 0.3 points.
  it('is answered by the shop’s own past', () => {
    expect(answerTo(conversion, 0.1, 1, en)).toBe(
      '+8.50\u00a0pp never came near: your best was +0.30\u00a0pp. 1.95% to 2.55% would be hard but possible.',
    );
    expect(answerTo(conversion, 0.02, 1, en)).toBe(
      '+0.50\u00a0pp is more than ever: your best was +0.30\u00a0pp. Hard, but possible.',
    );
    expect(answerTo(conversion, 0.015, 1, en)).toBe('That is no better than now: 1.50%.');
    expect(answerTo(revenue, 88, 1, fr)).toMatch(/^\+10%\u202f: votre boutique .* 2 fois sur 4\.$/);
  });

  // "25 % more revenue in six months", of a shop that grew by 3 % a month: over six months by 1.03^6, which is 19 %.
  it('measures a quarter more in six months by spans of six months', () => {
    const steady = Array.from({ length: 24 }, (_, month) => 100 * 1.03 ** month);
    const [kpi] = kpisIn(planOf(planned({ id: 'revenue', name: 'Revenue' }, steady)), 'all');
    const now = steady[23] ?? 0;
    expect(kpi && answerTo(kpi, 1.25 * now, 6, en)).toMatch(
      /^\+25% is more than ever: your best was \+19%\. Hard, but possible\. The same months a year earlier: \+19%\.$/,
    );
    expect(kpi && answerTo(kpi, 1.18 * now, 6, en)).toMatch(/^\+18%: your shop did as much 18 of 18 times\./);
  });

  it('may lie on either side, where no direction is good in itself', () => {
    const share = planned({ id: 'revenue', name: 'Revenue' }, [100, 80, 100, 90, 100]);
    const [neutral] = kpisIn(planOf({ ...share, hasDirection: false }), 'all');
    const [better] = kpisIn(planOf(share), 'all');
    if (neutral === undefined || better === undefined) throw new Error('There is no past.');
    // From 100 to 90: two of the four steps fell by as much.
    expect(answerTo(neutral, 90, 1, en)).toBe('-10%: your shop did as much 2 of 4 times.');
    expect([isWorse(neutral, 90), isWorse(better, 90), isWorse(better, 100)]).toEqual([false, true, false]);
  });

  it('becomes a sentence with its total, where the KPI adds up', () => {
    const wanted = { kpi: 'revenue', aim: 'reach', target: 100 } as const;
    const time = { deadline: '2027-06-30', months: 2 };
    // From 80 to 100 in two months by the same share: the root of 1.25 is 1.118, so 89.44 and 100.
    expect(totalOf(revenue, wanted, 2)).toBeCloseTo(189.44, 2);
    expect(rowFigures(revenue, wanted, 2).baseline).toBe(160);
    expect(sentenceOf(revenue, wanted, time, en)).toBe(
      'Raise Revenue from Rp 80 to Rp 100 a month by 30 June 2027. That is Rp 189 over all these months.',
    );
    // A target to keep does not grow.
    expect(totalOf(revenue, { ...wanted, aim: 'above' }, 2)).toBe(200);
    const kept = { kpi: 'conversion_rate', aim: 'above', target: 0.02 } as const;
    expect(sentenceOf(conversion, kept, time, en)).toBe(
      'Keep Conversion rate at 2.00% or above until 30 June 2027.',
    );
    expect(rowFigures(conversion, kept, 2)).toEqual({ baseline: 0.015, target: 0.02 });
  });

  it('counts a part of a month by its days', () => {
    const wanted = { kpi: 'revenue', aim: 'reach', target: 80 } as const;
    // A figure that stays at 80 a month comes to 40 in half of one.
    expect(totalOf(revenue, wanted, 0.5)).toBeCloseTo(40, 9);
    expect(totalOf(revenue, wanted, 2.5)).toBeCloseTo(200, 9);
  });

  it.each([
    ['2026-11-01', '2027-04-30', 6],
    ['2026-02-01', '2026-02-28', 1],
    // Fifteen of the 30 days of November.
    ['2026-11-01', '2026-11-15', 0.5],
    ['2026-01-31', '2026-02-27', 1],
    ['2026-01-15', '2026-02-14', 1],
  ])('from %s to %s has %d months', (start, deadline, months) => {
    expect(monthsBetween(start, deadline)).toBeCloseTo(months, 9);
  });

  it('ends with the last day of a month, and is written in words', () => {
    expect(deadlineAfter('2026-11-01', 6)).toBe('2027-04-30');
    expect(deadlineAfter('2027-12-01', 3)).toBe('2028-02-29');
    expect(dayInWords('2027-06-30', fr)).toBe('30 juin 2027');
  });

  // 100 twelve months before the last of 15 months, and 150 two months later.
  it('is set beside the same months a year earlier', () => {
    const values = [0, 0, 100, 120, 150, ...new Array<number>(10).fill(160)];
    const [kpi] = kpisIn(planOf(planned({ id: 'revenue', name: 'Revenue' }, values)), 'all');
    expect(kpi && answerTo(kpi, 200, 2, en)).toMatch(/ The same months a year earlier: \+50%\.$/);
  });
});

describe('a segment', () => {
  it('has the KPIs that are known of it, with its name', () => {
    const found = kpisIn(plan, 'marketplace');
    expect(found.map(({ title }) => title)).toEqual(['Revenue – Marketplaces']);
    // From 40 to 50 a quarter more, from 30 to 33 a tenth.
    expect(found[0]?.past.baseline).toBe(50);
    expect(found[0]?.past.growths[0]?.[0]).toBeCloseTo(0.25, 12);
    expect(kpisIn(plan, 'desktop')).toEqual([]);
  });

  it('has what its revenue is made of, where at least half of the orders belong to a visit that was counted', () => {
    const parts = (orders: number) =>
      planOf(
        planned({ id: 'traffic', name: '' }, [1000]),
        planned({ id: 'orders', name: '' }, [orders]),
        planned({ id: 'conversion_rate', name: '', ...ratio }, [0.02]),
        planned({ id: 'revenue', name: '' }, [600]),
      );
    // 1000 visitors bring 20 orders: of 20 all, of 25 four in five, of 50 too few.
    const split = { visitors: 1000, conversion: 0.02 };
    expect(partsIn(parts(20), 'all')).toEqual({ split: { ...split, orderValue: 30 }, rest: 1 });
    expect(partsIn(parts(25), 'all')).toEqual({ split: { ...split, orderValue: 24 }, rest: 1.25 });
    expect(partsIn(parts(50), 'all')).toBeUndefined();
    expect(partsIn(parts(20), 'marketplace')).toBeUndefined();
  });
});
