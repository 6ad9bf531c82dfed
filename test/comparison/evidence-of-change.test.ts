import { describe, expect, it } from 'vitest';
import type { ChangeFacts, DayFigures, PeriodFacts } from '../../src/comparison/change-facts';
import { evidenceOfChange } from '../../src/comparison/evidence-of-change';
import { judgeTogether } from '../../src/comparison/judge-together';
import { referenceWeeks } from '../../src/comparison/reference-weeks';
import { ruleOfCertainty } from '../../src/comparison/rule-of-certainty';
import type { KpiId } from '../../src/kpi/catalogue';
import { type CountedKpi, countedKpis } from '../../src/kpi/counted';
import { civilDay } from '../../src/period/civil-day';
import { momentsOf } from '../../src/statistics/moments';

function kpi(id: KpiId): CountedKpi {
  const found = countedKpis.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const monday = civilDay(2026, 6, 1);

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The days of a period, for each input of a KPI. */
function days(firstDay: number, ...inputs: readonly (readonly number[])[]): DayFigures {
  return { firstDay, inputs };
}

function period({ firstDay, inputs }: DayFigures, value: (...counts: number[]) => number): PeriodFacts {
  const counts = inputs.map(sumOf);
  return { firstDay, dayCount: inputs[0]?.length ?? 0, value: value(...counts), counts };
}

function change(now: DayFigures, before: DayFigures, value: (...counts: number[]) => number): ChangeFacts {
  return { now: period(now, value), before: period(before, value), days: [now, before] };
}

const share = (part = 0, whole = 0): number => part / whole;
const itself = (value = 0): number => value;
const four = (value: number): number[] => Array.from({ length: 28 }, () => value);

describe('the evidence of a change', () => {
  it("is Newcombe's interval if days vary no more than independent cases", () => {
    // 28 equal days with 56 of 70 and 48 of 80 in total: the first example of Newcombe 1998, table II.
    const now = days(monday, four(56 / 28), four(70 / 28));
    const before = days(monday - 28, four(48 / 28), four(80 / 28));
    const found = evidenceOfChange(kpi('bounce_rate'), change(now, before, share));
    if (found.kind !== 'interval') throw new Error(found.kind);
    expect(found.low).toBeCloseTo(0.0524, 4);
    expect(found.high).toBeCloseTo(0.3339, 4);
    expect(found.p).toBeCloseTo(0.008045, 5);
  });

  it('is certain if all orders have the same value, despite rounding in the sum', () => {
    const priced = (firstDay: number, price: number) => {
      const figures = days(firstDay, four(3 * price), four(3));
      const moments = momentsOf(Array.from({ length: 84 }, () => price));
      return { figures, facts: { ...period(figures, share), value: moments.sum / 84, moments } };
    };
    const found = (price: number, priceBefore: number) => {
      const [now, before] = [priced(monday, price), priced(monday - 28, priceBefore)];
      const facts = { now: now.facts, before: before.facts, days: [now.figures, before.figures] };
      return evidenceOfChange(kpi('aov'), facts);
    };
    expect(found(19.99, 19.99)).toEqual({ kind: 'interval', difference: 0, low: 0, high: 0, p: 1 });
    const dearer = found(21.99, 19.99);
    if (dearer.kind !== 'interval') throw new Error(dearer.kind);
    expect(dearer.low).toBeCloseTo(2, 9);
    expect(dearer.high).toBeCloseTo(2, 9);
    expect(dearer.p).toBe(0);
  });

  it('is wider if the days of a rate vary more than independent cases', () => {
    const even = { now: days(monday, four(30), four(1000)), before: days(monday - 28, four(25), four(1000)) };
    // The same sums, but on days of 50 and 10 (45 and 5) in alternating weeks.
    const odd = (low: number, high: number) =>
      four(0).map((_, day) => ((Math.floor(day / 7) + (day % 7)) % 2 === 0 ? low : high));
    const uneven = {
      now: days(monday, odd(10, 50), four(1000)),
      before: days(monday - 28, odd(5, 45), four(1000)),
    };
    const calm = evidenceOfChange(kpi('conversion_rate'), change(even.now, even.before, share));
    const wild = evidenceOfChange(kpi('conversion_rate'), change(uneven.now, uneven.before, share));
    if (calm.kind !== 'interval' || wild.kind !== 'interval') throw new Error('no interval');
    expect(wild.difference).toBeCloseTo(calm.difference, 12);
    expect(wild.high - wild.low).toBeGreaterThan(2 * (calm.high - calm.low));
    expect(calm.p).toBeLessThan(0.001);
    expect(wild.p).toBeGreaterThan(0.05);
  });

  it('does not call a month better because it has more days', () => {
    // 100 orders a day, with one more or less in turn. March has three days more than February.
    const ripple = (length: number) => Array.from({ length }, (_, day) => 100 + (day % 2 === 0 ? 6 : -6));
    const february = days(civilDay(2026, 2, 1), ripple(28));
    const march = days(civilDay(2026, 3, 1), ripple(31));
    const found = evidenceOfChange(kpi('orders'), change(march, february, itself));
    if (found.kind !== 'interval') throw new Error(found.kind);
    expect(found.difference).toBe(306);
    expect(found.low).toBeGreaterThan(0);
    expect(found.p).toBeGreaterThan(0.5);
  });

  it('does not call a day better because it is a Saturday', () => {
    const week = (firstDay: number, ripple: number) =>
      days(
        firstDay,
        [50, 50, 50, 50, 50, 90, 60].map((orders, day) => orders + (day % 2 === 0 ? ripple : -ripple)),
      );
    const weeks = [1, 2, 3, 4, 5, 6].map((back) => week(monday - 7 * back, back % 2 === 0 ? 3 : -3));
    const ofDay = (weekdayOf: number, orders: number) => days(monday + weekdayOf, [orders]);
    const judge = (saturday: number) => {
      const facts = change(ofDay(5, saturday), ofDay(4, 50), itself);
      const found = evidenceOfChange(kpi('orders'), { ...facts, days: [...(facts.days ?? []), ...weeks] });
      return found.kind === 'interval' ? found.p : Number.NaN;
    };
    expect(judge(90)).toBeGreaterThan(0.5);
    expect(judge(190)).toBeLessThan(0.01);
  });

  it('is wider if good and bad weeks alternated before, even if both periods are steady', () => {
    const judge = (good: (week: number) => number) => {
      const even = (firstDay: number, orders: number) =>
        days(
          firstDay,
          Array.from({ length: 7 }, (_, day) => orders + (day % 2 === 0 ? 4 : -4)),
        );
      const weeks = Array.from({ length: 12 }, (_, back) => even(monday - 7 * (back + 2), 100 + good(back)));
      const facts = change(even(monday, 120), even(monday - 7, 100), itself);
      const found = evidenceOfChange(kpi('orders'), { ...facts, days: [...(facts.days ?? []), ...weeks] });
      return found.kind === 'interval' ? found.p : Number.NaN;
    };
    expect(judge(() => 0)).toBeLessThan(0.01);
    // Two good weeks follow two bad ones all the time, so a fifth more than the week before proves nothing.
    expect(judge((week) => (week % 4 < 2 ? 25 : -25))).toBeGreaterThan(0.05);
  });

  it('is too weak with fewer than ten cases, or with days that cannot be compared', () => {
    const few = change(days(monday, four(0.25), four(10)), days(monday - 28, four(0), four(10)), share);
    expect(evidenceOfChange(kpi('conversion_rate'), few)).toMatchObject({ kind: 'tooFew', of: 'orders' });
    const short = change(days(monday, [50]), days(monday - 1, [90]), itself);
    expect(evidenceOfChange(kpi('orders'), short)).toEqual({ kind: 'tooFew', of: 'days' });
  });

  it('needs daily figures, except for customers, who decide independently', () => {
    const facts = (part: number, whole: number): PeriodFacts => ({
      firstDay: monday,
      dayCount: 30,
      value: part / whole,
      counts: [part, whole],
    });
    const monthly = { now: facts(56, 70), before: facts(48, 80), days: undefined };
    const found = evidenceOfChange(kpi('returning_customer_rate'), monthly);
    if (found.kind !== 'interval') throw new Error(found.kind);
    expect(found.low).toBeCloseTo(0.0524, 4);
    expect(evidenceOfChange(kpi('bounce_rate'), monthly)).toEqual({ kind: 'unknown', reason: 'noDays' });
  });
});

describe('the rule of a KPI', () => {
  it.each([
    ['conversion_rate', 'rate'],
    ['cart_abandonment', 'rate'],
    ['return_rate', 'rate'],
    ['csat', 'rate'],
    ['retention_rate', 'rate'],
    ['nps', 'score'],
    ['aov', 'mean'],
    ['first_response_time', 'mean'],
    ['orders', 'count'],
    ['traffic', 'count'],
    ['revenue', 'sum'],
    ['gross_profit', 'spread'],
    ['average_margin', 'spread'],
    ['recycling_rate', 'spread'],
    ['roas', 'spread'],
  ] as const)('of %s is that of a %s', (id, rule) => {
    expect(ruleOfCertainty(kpi(id)).kind).toBe(rule);
  });

  it.each([
    ['clv', 'sharedDays'],
    ['repeat_purchase_rate', 'sharedDays'],
    ['revenue_growth', 'comparison'],
    ['follower_growth', 'comparison'],
    ['stockout_rate', 'level'],
    ['reorder_point', 'level'],
    ['active_issues', 'level'],
  ] as const)('of %s is to say nothing: %s', (id, reason) => {
    expect(ruleOfCertainty(kpi(id))).toEqual({ kind: 'unknown', reason });
  });
});

it('judges KPIs together: what is rare alone is not rare among many', () => {
  const interval = (p: number) => ({ kind: 'interval', difference: 1, low: 0.1, high: 1.9, p }) as const;
  expect(judgeTogether(new Map([['one', interval(0.03)]])).get('one')?.verdict).toBe('real');
  const many = new Map(
    Array.from({ length: 20 }, (_, index) => [`${index}`, interval(index === 0 ? 0.03 : 0.5)]),
  );
  // 0.03 · 20 is 0.6.
  expect(judgeTogether(many).get('0')?.verdict).toBe('maybeChance');
});

describe('the reference weeks of short periods', () => {
  const day = (at: number) => ({ from: at, to: at });

  it('are consecutive, make 38 together with both periods, and are not used for years', () => {
    const weeks = referenceWeeks({ from: monday, to: monday + 6 }, { from: monday - 7, to: monday - 1 }, 0);
    expect(weeks.map(({ from }) => (monday - from) / 7)).toEqual(
      Array.from({ length: 36 }, (_, at) => at + 2),
    );
    const months = referenceWeeks(
      { from: monday, to: monday + 29 },
      { from: monday - 31, to: monday - 1 },
      0,
    );
    // Four weeks for each month, counted back from the day before the earlier month.
    expect(months.map(({ to }) => (monday - 32 - to) / 7)).toEqual(Array.from({ length: 30 }, (_, at) => at));
    const year = { from: monday, to: monday + 364 };
    expect(referenceWeeks(year, { from: monday - 365, to: monday - 1 }, 0)).toEqual([]);
  });

  it('contain no day of a period, no day twice, and none before figures are known', () => {
    const weeks = referenceWeeks(day(monday), day(monday - 1), monday - 40);
    const all = weeks.flatMap(({ from }) => Array.from({ length: 7 }, (_, at) => from + at));
    expect(weeks.length).toBeGreaterThan(3);
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain(monday - 1);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(monday - 40);
  });
});
