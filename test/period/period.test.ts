import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDay, isoDay, parseIsoDay } from '../../src/period/civil-day';
import {
  contains,
  lastCompletePeriod,
  type Period,
  type PeriodKind,
  periodAround,
  periodBefore,
  periodKinds,
} from '../../src/period/period';

const anyKind = fc.constantFrom(...periodKinds);
const anyDay = fc.integer({ min: 0, max: 60_000 });

function dayOf(iso: string): number {
  return parseIsoDay(iso) ?? Number.NaN;
}

function span({ from, to }: Period): string {
  return `${isoDay(from)} ${isoDay(to)}`;
}

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
      expect(contains(period, day)).toBe(true);
      expect(periodAround(kind, period.from)).toEqual(period);
      expect(periodAround(kind, period.to)).toEqual(period);
      const next = periodAround(kind, period.to + 1);
      expect(next.from).toBe(period.to + 1);
      expect(periodBefore(next)).toEqual(period);
      expect(contains(period, period.from - 1)).toBe(false);
      expect(contains(period, period.to + 1)).toBe(false);
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
