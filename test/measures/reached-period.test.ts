import { describe, expect, it } from 'vitest';
import type { Cell, RawTab } from '../../src/cells/cell';
import { isoDay, parseIsoDay, weekday } from '../../src/period/civil-day';
import type { PeriodKind } from '../../src/period/period';
import type { SummaryAnswer } from '../../src/summary/summarise';
import { rulesInUtc } from '../reading-rules';
import { summariseTabs } from '../summary/summarise-tabs';

function dayOf(iso: string): number {
  return parseIsoDay(iso) ?? Number.NaN;
}

function days(from: string, to: string, keep: (day: number) => boolean = () => true): readonly string[] {
  const found: string[] = [];
  for (let day = dayOf(from); day <= dayOf(to); day += 1) if (keep(day)) found.push(isoDay(day));
  return found;
}

const notOnSundays = (day: number): boolean => weekday(day) !== 6;

/** One order of 10 on each of these days. */
function orders(on: readonly string[]): RawTab {
  return {
    name: 'Orders',
    cells: [['Order ID', 'Order date', 'Amount'], ...on.map((day, at) => [`A${at}`, day, 10])],
  };
}

function answer(tabs: readonly RawTab[], period: PeriodKind, today: string, asOf?: string): SummaryAnswer {
  return summariseTabs({
    tabs,
    rules: rulesInUtc,
    period,
    today: dayOf(today),
    asOf: asOf === undefined ? undefined : dayOf(asOf),
  });
}

function summarise(...asked: Parameters<typeof answer>) {
  const found = answer(...asked);
  if (found.kind === 'refused') throw new Error(`The summary was refused: ${found.refusal.code}.`);
  return found.summary;
}

/** First and last day of the period that is summed up. */
function periodOf(...asked: Parameters<typeof answer>): string {
  const { from, to } = summarise(...asked).period;
  return `${isoDay(from)} ${isoDay(to)}`;
}

const may = '2026-05-01 2026-05-31';
const april = '2026-04-01 2026-04-30';

describe('the period of a summary for which the owner chose no day', () => {
  it.each<[string, readonly string[], string]>([
    ['a shop that sells every day, until the last of May', days('2026-01-01', '2026-05-31'), may],
    ['the same until 12 May: the rest of May is not in the data', days('2026-01-01', '2026-05-12'), april],
    // 31 May 2026 was a Sunday.
    [
      'a shop that rests on Sundays, until Saturday 30 May',
      days('2026-01-01', '2026-05-30', notOnSundays),
      may,
    ],
    [
      'the same until Friday 29 May: Saturday is missing',
      days('2026-01-01', '2026-05-29', notOnSundays),
      april,
    ],
    [
      'a shop that has rested on Sundays for ten weeks only',
      days('2024-01-01', '2026-05-30', (day) => day < dayOf('2026-03-22') || notOnSundays(day)),
      may,
    ],
    [
      'a shop that closes for the last two days of each month',
      days('2026-01-01', '2026-05-29', (day) => isoDay(day + 2).slice(8) > '02'),
      may,
    ],
    [
      'a shop with an order a week, on Thursdays',
      days('2025-06-01', '2026-05-28', (day) => weekday(day) === 3),
      may,
    ],
    [
      'a shop that was closed once, from 20 to 31 December, and whose data end on 20 May',
      days('2025-01-01', '2026-05-20', (day) => day < dayOf('2025-12-20') || day > dayOf('2025-12-31')),
      april,
    ],
    [
      'one order in October behind data that end on 12 May',
      [...days('2026-01-01', '2026-05-12'), '2026-10-15'],
      april,
    ],
  ])('%s', (_, on, expected) => {
    expect(periodOf([orders(on)], 'month', '2026-11-26')).toBe(expected);
  });

  it.each<[PeriodKind, string]>([
    ['day', '2026-11-25 2026-11-25'],
    ['week', '2026-11-16 2026-11-22'],
    ['month', '2026-10-01 2026-10-31'],
    ['quarter', '2026-07-01 2026-09-30'],
    ['year', '2025-01-01 2025-12-31'],
  ])('is a whole %s that is over; today is not over', (kind, expected) => {
    // 26 November 2026 was a Thursday.
    const tabs = [orders(days('2025-01-01', '2026-11-26'))];
    expect(periodOf(tabs, kind, '2026-11-26')).toBe(expected);
  });

  it('is the month that ended yesterday, and not the one that ends today', () => {
    const tabs = [orders(days('2026-01-01', '2026-05-31'))];
    expect(periodOf(tabs, 'month', '2026-05-31')).toBe(april);
    expect(periodOf(tabs, 'month', '2026-06-01')).toBe(may);
  });

  it('is the last day that the shop was open', () => {
    const tabs = [orders(days('2026-01-01', '2026-06-01', notOnSundays))];
    expect(periodOf(tabs, 'day', '2026-06-01')).toBe('2026-05-30 2026-05-30');
  });

  it('is not moved by orders dated later than today, which are reported with their cells', () => {
    const later = ['2027-01-03', '2026-11-27', '2062-03-01', '2028-12-31'];
    const summary = summarise(
      [orders([...days('2026-01-01', '2026-10-31'), ...later])],
      'month',
      '2026-11-26',
    );
    expect(isoDay(summary.period.to)).toBe('2026-10-31');
    // 304 days from January to October, and a row of headings.
    expect(summary.findings).toContainEqual(
      expect.objectContaining({
        code: 'futureDate',
        column: 'Order date',
        rows: 4,
        cell: 'B306',
        text: '2027-01-03',
      }),
    );
    expect(isoDay(summary.asOf)).toBe('2026-10-31');
  });

  it('is found from the ads if there are no orders, whatever is planned for later', () => {
    const ads = (...more: readonly (readonly Cell[])[]): RawTab => ({
      name: 'Ads',
      cells: [
        ['Date', 'Cost', 'Clicks'],
        ...days('2026-01-01', '2026-11-20').map((day) => [day, 10, 5]),
        ...more,
      ],
    });
    expect(periodOf([ads()], 'month', '2026-11-26')).toBe('2026-10-01 2026-10-31');
    expect(periodOf([ads(['2027-02-01', 10, 5])], 'month', '2026-11-26')).toBe('2026-10-01 2026-10-31');
  });

  it('is refused if every date is later than today', () => {
    expect(answer([orders(days('2027-01-01', '2027-02-28'))], 'month', '2026-11-26')).toMatchObject({
      kind: 'refused',
      refusal: { code: 'onlyLater', tab: 'Orders', cell: 'B2', asOf: dayOf('2026-11-26') },
    });
  });
});

describe('a day that the owner chose', () => {
  it('decides alone, even if it is in the future', () => {
    const tabs = [orders(days('2026-01-01', '2026-12-31'))];
    const summary = summarise(tabs, 'month', '2026-11-26', '2026-12-31');
    expect(isoDay(summary.period.to)).toBe('2026-12-31');
    expect(summary.findings.map(({ code }) => code)).not.toContain('futureDate');
  });
});

describe('a period that the data cover only in part', () => {
  const revenue = (summary: ReturnType<typeof summarise>) =>
    summary.figures.find(({ id }) => id === 'revenue');

  it('is marked and reported if only its end is covered: a year with December alone', () => {
    const summary = summarise([orders(days('2010-12-01', '2011-12-09'))], 'year', '2026-11-26');
    expect(isoDay(summary.period.from)).toBe('2010-01-01');
    expect(summary.covered).toEqual({ from: dayOf('2010-12-01'), to: dayOf('2010-12-31') });
    // 334 days from January to November.
    expect(summary.findings).toContainEqual(
      expect.objectContaining({
        code: 'dataStartsInPeriod',
        days: { from: dayOf('2010-01-01'), count: 334 },
      }),
    );
    expect(summary.findings.map(({ code }) => code)).not.toContain('dataStartsLate');
  });

  it('is not compared if only its start is covered', () => {
    const summary = summarise(
      [orders(days('2026-01-01', '2026-05-12'))],
      'month',
      '2026-11-26',
      '2026-05-31',
    );
    expect(summary.covered).toEqual({ from: dayOf('2026-05-01'), to: dayOf('2026-05-12') });
    expect(summary.findings).toContainEqual(
      expect.objectContaining({ code: 'dataEndsEarly', days: { from: dayOf('2026-05-13'), count: 19 } }),
    );
    expect(revenue(summary)).toMatchObject({ now: { value: 120 }, previous: 300, change: undefined });
  });

  it('leaves only the figures of one table without a comparison, if only that table misses days', () => {
    const ads: RawTab = {
      name: 'Ads',
      cells: [['Date', 'Cost', 'Clicks'], ...days('2026-01-01', '2026-05-12').map((day) => [day, 10, 5])],
    };
    const summary = summarise([orders(days('2026-01-01', '2026-05-31')), ads], 'month', '2026-11-26');
    const cpc = summary.figures.find(({ id }) => id === 'cpc');
    expect(cpc).toMatchObject({ now: { value: 2 }, previous: 2, change: undefined });
    expect(revenue(summary)?.change).toBeCloseTo(310 / 300 - 1, 12);
    expect(summary.findings).toContainEqual(
      expect.objectContaining({
        code: 'dataEndsEarly',
        tab: 'Ads',
        days: { from: dayOf('2026-05-13'), count: 19 },
      }),
    );
    expect(summary.covered).toBeUndefined();
  });

  it('is complete if nothing is missing, and the first month of the data is compared with nothing', () => {
    const summary = summarise([orders(days('2026-05-01', '2026-05-31'))], 'month', '2026-11-26');
    expect(summary.covered).toBeUndefined();
    expect(summary.comparable).toBe(false);
    expect(summary.findings.map(({ code }) => code)).toEqual(['noTrafficTab']);
  });
});
