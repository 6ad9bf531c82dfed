import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../src/period/calendar';
import { civilDay, isoDay, parseIsoDay } from '../../src/period/civil-day';
import {
  lastCompletePeriod,
  type Period,
  type PeriodKind,
  periodAround,
  periodBefore,
  periodKinds,
  periodLastYear,
  periodsUpTo,
} from '../../src/period/period';
import { inEveryZone } from './in-every-zone';

const anyKind = fc.constantFrom(...periodKinds);
const anyDay = fc.integer({ min: 0, max: 60_000 });

function dayOf(iso: string): number {
  return parseIsoDay(iso) ?? Number.NaN;
}

function span({ from, to }: Period): string {
  return `${isoDay(from)} ${isoDay(to)}`;
}

inEveryZone(() => {
  // Read off the calendar; the weeks around New Year are the examples of ISO 8601.
  it.each<[PeriodKind, string, string]>([
    ['day', '2026-03-15', '2026-03-15 2026-03-15'],
    ['week', '2026-09-30', '2026-09-28 2026-10-04'],
    ['week', '2021-01-01', '2020-12-28 2021-01-03'],
    ['week', '2024-12-31', '2024-12-30 2025-01-05'],
    ['month', '2024-02-10', '2024-02-01 2024-02-29'],
    ['month', '2026-02-10', '2026-02-01 2026-02-28'],
    ['month', '2026-12-31', '2026-12-01 2026-12-31'],
    ['quarter', '2026-01-01', '2026-01-01 2026-03-31'],
    ['quarter', '2026-06-30', '2026-04-01 2026-06-30'],
    ['quarter', '2026-11-05', '2026-10-01 2026-12-31'],
    ['year', '2024-02-29', '2024-01-01 2024-12-31'],
  ])('the %s around %s is %s', (kind, day, expected) => {
    expect(span(periodAround(kind, dayOf(day)))).toBe(expected);
  });

  it.each<[PeriodKind, string, string]>([
    ['day', '2026-03-15', '2026-03-15 2026-03-15'],
    ['week', '2026-10-04', '2026-09-28 2026-10-04'],
    ['week', '2026-10-03', '2026-09-21 2026-09-27'],
    ['month', '2026-04-30', '2026-04-01 2026-04-30'],
    ['month', '2026-05-30', '2026-04-01 2026-04-30'],
    ['month', '2024-02-29', '2024-02-01 2024-02-29'],
    ['month', '2024-02-28', '2024-01-01 2024-01-31'],
    ['month', '2025-02-28', '2025-02-01 2025-02-28'],
    ['month', '2026-01-15', '2025-12-01 2025-12-31'],
    ['quarter', '2026-03-31', '2026-01-01 2026-03-31'],
    ['quarter', '2026-03-30', '2025-10-01 2025-12-31'],
    ['year', '2026-12-31', '2026-01-01 2026-12-31'],
    ['year', '2026-12-30', '2025-01-01 2025-12-31'],
  ])('the last whole %s at the end of %s is %s', (kind, asOf, expected) => {
    expect(span(lastCompletePeriod(kind, dayOf(asOf)))).toBe(expected);
  });

  it('compares the year after a leap year with the whole leap year', () => {
    expect(span(periodBefore(periodAround('year', civilDay(2025, 6, 1))))).toBe('2024-01-01 2024-12-31');
  });

  it('makes weeks of seven days from a Monday to a Sunday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { from, to } = periodAround('week', day);
        expect(to - from).toBe(6);
        expect(new Date(from * 86_400_000).getUTCDay()).toBe(1);
      }),
    );
  });

  it('tiles the calendar: each day lies in one period, and the next begins on the day after', () => {
    fc.assert(
      fc.property(anyKind, anyDay, (kind, day) => {
        const period = periodAround(kind, day);
        expect(period.from <= day && day <= period.to).toBe(true);
        expect(periodAround(kind, period.from)).toEqual(period);
        expect(periodAround(kind, period.to)).toEqual(period);
        const next = periodAround(kind, period.to + 1);
        expect(next.from).toBe(period.to + 1);
        expect(periodBefore(next)).toEqual(period);
        expect(periodBefore(period).to).toBe(period.from - 1);
      }),
    );
  });

  it('never shows a period that is not over, nor an older one than the last', () => {
    fc.assert(
      fc.property(anyKind, anyDay, (kind, asOf) => {
        const last = lastCompletePeriod(kind, asOf);
        expect(last.to).toBeLessThanOrEqual(asOf);
        expect(periodAround(kind, last.to + 1).to).toBeGreaterThan(asOf);
      }),
    );
  });

  describe('a shop with a calendar of its own', () => {
    const sundays = { firstWeekday: 6, fiscalFirstMonth: 1 };
    const fiscal = (month: number) => ({ firstWeekday: 0, fiscalFirstMonth: month });

    // Read off the calendar: 2026-03-15 was a Sunday.
    it.each<[PeriodKind, string, Calendar, string]>([
      ['week', '2026-03-15', sundays, '2026-03-15 2026-03-21'],
      ['week', '2026-03-14', sundays, '2026-03-08 2026-03-14'],
      ['week', '2026-03-15', { firstWeekday: 5, fiscalFirstMonth: 1 }, '2026-03-14 2026-03-20'],
      ['year', '2026-03-15', fiscal(4), '2025-04-01 2026-03-31'],
      ['year', '2026-04-01', fiscal(4), '2026-04-01 2027-03-31'],
      ['year', '2024-02-29', fiscal(3), '2023-03-01 2024-02-29'],
      ['quarter', '2026-01-31', fiscal(2), '2025-11-01 2026-01-31'],
      ['quarter', '2026-02-01', fiscal(2), '2026-02-01 2026-04-30'],
      ['quarter', '2025-12-31', fiscal(12), '2025-12-01 2026-02-28'],
      ['month', '2026-02-10', fiscal(7), '2026-02-01 2026-02-28'],
    ])('has the %s around %s with %o at %s', (kind, day, calendar, expected) => {
      expect(span(periodAround(kind, dayOf(day), calendar))).toBe(expected);
    });

    it('tiles the year as any other does', () => {
      const calendars = fc.record({
        firstWeekday: fc.integer({ min: 0, max: 6 }),
        fiscalFirstMonth: fc.integer({ min: 1, max: 12 }),
      });
      fc.assert(
        fc.property(anyKind, anyDay, calendars, (kind, day, calendar) => {
          const period = periodAround(kind, day, calendar);
          expect(period.from <= day && day <= period.to).toBe(true);
          expect(periodAround(kind, period.to, calendar)).toEqual(period);
          const next = periodAround(kind, period.to + 1, calendar);
          expect(next.from).toBe(period.to + 1);
          expect(periodBefore(next, calendar)).toEqual(period);
          expect(periodAround(kind, periodLastYear(period, calendar).from, calendar)).toEqual(
            periodLastYear(period, calendar),
          );
        }),
      );
    });
  });

  it.each<[PeriodKind, string, string]>([
    ['day', '2026-03-15', '2025-03-15 2025-03-15'],
    ['day', '2024-02-29', '2023-02-28 2023-02-28'],
    // 52 weeks earlier, on the same weekdays.
    ['week', '2026-03-16', '2025-03-17 2025-03-23'],
    ['month', '2024-02-10', '2023-02-01 2023-02-28'],
    ['month', '2025-02-10', '2024-02-01 2024-02-29'],
    ['quarter', '2026-01-01', '2025-01-01 2025-03-31'],
    ['year', '2025-06-01', '2024-01-01 2024-12-31'],
  ])('a year before the %s of %s is %s', (kind, day, expected) => {
    expect(span(periodLastYear(periodAround(kind, dayOf(day))))).toBe(expected);
  });

  it('lists so many periods in a row, the oldest first', () => {
    const months = periodsUpTo(periodAround('month', dayOf('2026-02-10')), 3);
    expect(months.map(span)).toEqual([
      '2025-12-01 2025-12-31',
      '2026-01-01 2026-01-31',
      '2026-02-01 2026-02-28',
    ]);
  });
});
