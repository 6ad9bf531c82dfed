import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, parseIsoDay } from '../../src/period/civil-day';
import {
  type ComparisonChoice,
  comparedPeriods,
  type DayRange,
  type PeriodChoice,
  type PeriodContext,
  periodsInRow,
  type ResolvedPeriods,
} from '../../src/period/compared-periods';
import { periodKinds } from '../../src/period/period';
import { inEveryZone } from './in-every-zone';

function dayOf(iso: string): number {
  return parseIsoDay(iso) ?? Number.NaN;
}

function range(from: string, to: string): DayRange {
  return { from: dayOf(from), to: dayOf(to) };
}

function written(resolved: ResolvedPeriods): string {
  if (resolved.state === 'problem') return resolved.problem.code;
  const { period, compared, sameElapsedDays } = resolved;
  const days = [period.from, period.to, compared.from, compared.to].map(isoDay);
  return `${days[0]}..${days[1]} ${days[2]}..${days[3]}${sameElapsedDays ? ' elapsed' : ''}`;
}

function resolve(
  choice: PeriodChoice,
  comparison: ComparisonChoice,
  asOf: string,
  more: Partial<PeriodContext> = {},
): string {
  return written(comparedPeriods(choice, comparison, { asOf: dayOf(asOf), ...more }));
}

const previous: ComparisonChoice = { kind: 'previous' };
const year: ComparisonChoice = { kind: 'year' };
const weekday: ComparisonChoice = { kind: 'weekday' };
const month: PeriodChoice = { kind: 'complete', of: 'month' };
const week: PeriodChoice = { kind: 'complete', of: 'week' };
const monthToDate: PeriodChoice = { kind: 'toDate', of: 'month' };

inEveryZone(() => {
  // All expected days are read off the calendar.
  describe('whole periods', () => {
    it.each<[string, PeriodChoice, ComparisonChoice, string, string]>([
      ['the month before', month, previous, '2026-03-31', '2026-03-01..2026-03-31 2026-02-01..2026-02-28'],
      [
        'three months before',
        month,
        { kind: 'before', count: 3 },
        '2026-03-31',
        '2026-03-01..2026-03-31 2025-12-01..2025-12-31',
      ],
      ['a February of 29 days', month, year, '2025-02-28', '2025-02-01..2025-02-28 2024-02-01..2024-02-29'],
      ['a month by weekday', month, weekday, '2026-03-31', '2026-03-01..2026-03-31 2025-03-02..2025-04-01'],
      ['week 53', week, previous, '2027-01-03', '2026-12-28..2027-01-03 2026-12-21..2026-12-27'],
      ['week 53 a year earlier', week, year, '2027-01-03', '2026-12-28..2027-01-03 2025-12-29..2026-01-04'],
      [
        '29 February',
        { kind: 'complete', of: 'day' },
        year,
        '2024-02-29',
        '2024-02-29..2024-02-29 2023-02-28..2023-02-28',
      ],
      [
        'the quarter of an unfinished month',
        { kind: 'complete', of: 'quarter' },
        previous,
        '2026-05-12',
        '2026-01-01..2026-03-31 2025-10-01..2025-12-31',
      ],
    ])('%s', (_name, choice, comparison, asOf, expected) => {
      expect(resolve(choice, comparison, asOf)).toBe(expected);
    });

    it('are cut by a fiscal year from April and by weeks from Sunday', () => {
      const calendar = { firstWeekday: 6, fiscalFirstMonth: 4 };
      expect(resolve({ kind: 'complete', of: 'year' }, previous, '2026-03-31', { calendar })).toBe(
        '2025-04-01..2026-03-31 2024-04-01..2025-03-31',
      );
      expect(resolve({ kind: 'toDate', of: 'year' }, previous, '2026-05-10', { calendar })).toBe(
        '2026-04-01..2026-05-10 2025-04-01..2025-05-10 elapsed',
      );
      expect(resolve(week, previous, '2026-03-28', { calendar })).toBe(
        '2026-03-22..2026-03-28 2026-03-15..2026-03-21',
      );
    });
  });

  describe('an unfinished period', () => {
    it.each<[string, PeriodChoice, ComparisonChoice, string, string]>([
      ['month', monthToDate, previous, '2026-03-15', '2026-03-01..2026-03-15 2026-02-01..2026-02-15 elapsed'],
      [
        'month, a year earlier',
        monthToDate,
        year,
        '2026-03-15',
        '2026-03-01..2026-03-15 2025-03-01..2025-03-15 elapsed',
      ],
      [
        'month whose last day it is',
        monthToDate,
        previous,
        '2026-03-31',
        '2026-03-01..2026-03-31 2026-02-01..2026-02-28',
      ],
      [
        'year after a leap day',
        { kind: 'toDate', of: 'year' },
        previous,
        '2024-03-15',
        '2024-01-01..2024-03-15 2023-01-01..2023-03-16 elapsed',
      ],
      [
        'week',
        { kind: 'toDate', of: 'week' },
        previous,
        '2026-03-11',
        '2026-03-09..2026-03-11 2026-03-02..2026-03-04 elapsed',
      ],
      [
        'month that is named',
        { kind: 'around', of: 'month', day: dayOf('2026-03-02') },
        previous,
        '2026-03-10',
        '2026-03-01..2026-03-10 2026-02-01..2026-02-10 elapsed',
      ],
      [
        'range',
        { kind: 'range', ...range('2026-03-01', '2026-03-20') },
        previous,
        '2026-03-10',
        '2026-03-01..2026-03-10 2026-02-09..2026-02-18 elapsed',
      ],
    ])('%s', (_name, choice, comparison, asOf, expected) => {
      expect(resolve(choice, comparison, asOf)).toBe(expected);
    });

    it('claims no equal days where the other has fewer', () => {
      expect(resolve(monthToDate, previous, '2026-03-30')).toBe(
        '2026-03-01..2026-03-30 2026-02-01..2026-02-28',
      );
    });
  });

  describe('days of choice', () => {
    const asOf = '2026-12-31';
    it('the last days stand against as many before', () => {
      expect(resolve({ kind: 'lastDays', count: 28 }, previous, '2026-03-28')).toBe(
        '2026-03-01..2026-03-28 2026-02-01..2026-02-28',
      );
    });

    it('a range stands against the same dates, another range or its own length', () => {
      const choice: PeriodChoice = { kind: 'range', ...range('2024-02-20', '2024-02-29') };
      expect(resolve(choice, year, asOf)).toBe('2024-02-20..2024-02-29 2023-02-20..2023-02-28');
      expect(resolve(choice, { kind: 'before', count: 2 }, asOf)).toBe(
        '2024-02-20..2024-02-29 2024-01-31..2024-02-09',
      );
      expect(resolve(choice, { kind: 'range', ...range('2023-01-01', '2023-01-31') }, asOf)).toBe(
        '2024-02-20..2024-02-29 2023-01-01..2023-01-31',
      );
    });

    it('a campaign stands against another, while it runs against its first days', () => {
      const campaigns = [
        { name: 'June', ...range('2026-06-01', '2026-06-10') },
        { name: 'May', ...range('2026-05-10', '2026-05-25') },
      ];
      const [june, may] = [
        { kind: 'campaign', name: 'June' } as const,
        { kind: 'campaign', name: 'May' } as const,
      ];
      expect(resolve(june, may, '2026-06-30', { campaigns })).toBe(
        '2026-06-01..2026-06-10 2026-05-10..2026-05-25',
      );
      expect(resolve(june, may, '2026-06-04', { campaigns })).toBe(
        '2026-06-01..2026-06-04 2026-05-10..2026-05-13 elapsed',
      );
      expect(resolve(june, may, '2026-06-04', { campaigns: campaigns.slice(0, 1) })).toBe('unknownCampaign');
    });

    it('a campaign is found by its name', () => {
      const campaigns = [{ name: 'Payday', ...range('2026-01-25', '2026-01-31') }];
      const choice: PeriodChoice = { kind: 'campaign', name: 'Payday' };
      expect(resolve(choice, previous, asOf, { campaigns })).toBe(
        '2026-01-25..2026-01-31 2026-01-18..2026-01-24',
      );
      expect(resolve(choice, previous, asOf)).toBe('unknownCampaign');
    });

    it('that are none are refused', () => {
      expect(resolve({ kind: 'range', ...range('2026-02-02', '2026-02-01') }, previous, asOf)).toBe(
        'rangeReversed',
      );
      expect(resolve(month, { kind: 'range', ...range('2026-02-02', '2026-02-01') }, asOf)).toBe(
        'rangeReversed',
      );
      expect(resolve({ kind: 'lastDays', count: 0 }, previous, asOf)).toBe('countTooSmall');
      expect(resolve(month, { kind: 'before', count: 0 }, asOf)).toBe('countTooSmall');
      expect(resolve({ kind: 'range', ...range('2027-02-01', '2027-02-02') }, previous, asOf)).toBe(
        'notBegun',
      );
    });
  });

  describe('periods in a row', () => {
    const inRow = (choice: PeriodChoice, count: number, asOf: string): readonly string[] =>
      periodsInRow(choice, count, { asOf: dayOf(asOf) }).map(
        ({ from, to }) => `${isoDay(from)}..${isoDay(to)}`,
      );

    it('are whole months of their own length, up to the one that is over', () => {
      expect(inRow({ kind: 'complete', of: 'month' }, 3, '2024-03-15')).toEqual([
        '2023-12-01..2023-12-31',
        '2024-01-01..2024-01-31',
        '2024-02-01..2024-02-29',
      ]);
    });

    it('are cut to the elapsed days of the one that is running', () => {
      expect(inRow({ kind: 'toDate', of: 'month' }, 3, '2024-03-30')).toEqual([
        '2024-01-01..2024-01-30',
        '2024-02-01..2024-02-29',
        '2024-03-01..2024-03-30',
      ]);
    });

    it('are as many days as were chosen', () => {
      expect(inRow({ kind: 'lastDays', count: 7 }, 2, '2024-03-10')).toEqual([
        '2024-02-26..2024-03-03',
        '2024-03-04..2024-03-10',
      ]);
    });

    it('are none where the days chosen are none', () => {
      expect(inRow({ kind: 'range', ...range('2024-03-02', '2024-03-01') }, 3, '2024-03-10')).toEqual([]);
    });
  });

  describe('a moving holiday', () => {
    // Lebaran was on 31 March 2025 and on 10 April 2024, 355 days earlier; on 21 March 2026, again 355 days later.
    it.each<[string, ComparisonChoice, PeriodChoice, string, string]>([
      [
        'Lebaran',
        { kind: 'holiday', holiday: 'lebaran' },
        month,
        '2025-03-31',
        '2025-03-01..2025-03-31 2024-03-11..2024-04-10',
      ],
      [
        'Lebaran outside the period',
        { kind: 'holiday', holiday: 'lebaran' },
        { kind: 'range', ...range('2026-03-01', '2026-03-14') },
        '2026-03-31',
        '2026-03-01..2026-03-14 2025-03-11..2025-03-24',
      ],
      [
        'the second Lebaran of a year',
        { kind: 'holiday', holiday: 'lebaran' },
        month,
        '2033-12-31',
        '2033-12-01..2033-12-31 2032-12-12..2033-01-11',
      ],
      // 17 February 2026 and 29 January 2025 are 384 days apart.
      [
        'Chinese New Year',
        { kind: 'holiday', holiday: 'chineseNewYear' },
        month,
        '2026-02-28',
        '2026-02-01..2026-02-28 2025-01-13..2025-02-09',
      ],
      // 29 November 2024 and 24 November 2023.
      [
        'Black Friday',
        { kind: 'holiday', holiday: 'blackFriday' },
        { kind: 'range', ...range('2024-11-25', '2024-12-01') },
        '2024-12-31',
        '2024-11-25..2024-12-01 2023-11-20..2023-11-26',
      ],
      [
        '11.11',
        { kind: 'holiday', holiday: 'elevenEleven' },
        { kind: 'range', ...range('2024-11-11', '2024-11-11') },
        '2024-12-31',
        '2024-11-11..2024-11-11 2023-11-11..2023-11-11',
      ],
      [
        'a year of which nothing is known',
        { kind: 'holiday', holiday: 'lebaran' },
        month,
        '2040-03-31',
        'holidayUnknown',
      ],
    ])('%s', (_name, comparison, choice, asOf, expected) => {
      expect(resolve(choice, comparison, asOf)).toBe(expected);
    });

    it('moves with the correction of the owner', () => {
      const corrections = [{ holiday: 'lebaran', day: dayOf('2025-03-30') }] as const;
      expect(resolve(month, { kind: 'holiday', holiday: 'lebaran' }, '2025-03-31', { corrections })).toBe(
        '2025-03-01..2025-03-31 2024-03-12..2024-04-11',
      );
    });
  });

  const anyChoice = fc.oneof(
    fc.record({ kind: fc.constantFrom('complete', 'toDate'), of: fc.constantFrom(...periodKinds) }),
    fc.record({ kind: fc.constant('lastDays'), count: fc.integer({ min: 1, max: 400 }) }),
  );
  const anyComparison = fc.oneof(
    fc.record({ kind: fc.constantFrom('previous', 'year', 'weekday') }),
    fc.record({ kind: fc.constant('before'), count: fc.integer({ min: 1, max: 30 }) }),
    fc.record({
      kind: fc.constant('holiday'),
      holiday: fc.constantFrom('lebaran', 'chineseNewYear', 'easter', 'blackFriday'),
    }),
  );
  const anyDay = fc.integer({ min: dayOf('2018-01-01'), max: dayOf('2034-06-30') });
  const anyCalendar = fc.record({
    firstWeekday: fc.integer({ min: 0, max: 6 }),
    fiscalFirstMonth: fc.integer({ min: 1, max: 12 }),
  });

  it('always compares with days of their own that end before the period does, and of equal number where it says so', () => {
    fc.assert(
      fc.property(anyChoice, anyComparison, anyDay, anyCalendar, (choice, comparison, asOf, calendar) => {
        const found = comparedPeriods(choice as PeriodChoice, comparison as ComparisonChoice, {
          asOf,
          calendar,
        });
        if (found.state === 'problem') throw new Error(found.problem.code);
        const { period, compared, sameElapsedDays, kind } = found;
        const days = ({ from, to }: DayRange): number => to - from + 1;
        expect(period.to).toBeLessThanOrEqual(asOf);
        expect(days(period)).toBeGreaterThan(0);
        expect(days(compared)).toBeGreaterThan(0);
        expect(compared.to).toBeLessThan(period.to);
        expect(kind).toBe(comparison.kind);
        const isShifted = kind === 'weekday' || kind === 'holiday' || choice.kind === 'lastDays';
        if (sameElapsedDays || (isShifted && kind !== 'year')) expect(days(compared)).toBe(days(period));
      }),
    );
  });

  const anyRange = fc
    .tuple(anyDay, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 500 }))
    .map(([from, days, elapsed]) => ({ from, to: from + days - 1, asOf: from + elapsed }));

  it('compares days of choice, over or not, with as many others, unless a year earlier has a leap day more or less', () => {
    fc.assert(
      fc.property(anyRange, anyComparison, ({ from, to, asOf }, comparison) => {
        const found = comparedPeriods({ kind: 'range', from, to }, comparison as ComparisonChoice, { asOf });
        if (found.state === 'problem') throw new Error(found.problem.code);
        const { period, compared, sameElapsedDays } = found;
        const days = (range: DayRange): number => range.to - range.from + 1;
        expect(period).toEqual({ from, to: Math.min(to, asOf) });
        if (period.to < to && comparison.kind !== 'year') expect(sameElapsedDays).toBe(true);
        const difference = Math.abs(days(compared) - days(period));
        expect(difference).toBeLessThanOrEqual(comparison.kind === 'year' && !sameElapsedDays ? 1 : 0);
      }),
    );
  });
});
