import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDate, civilDay, existingDay, isoDay, parseIsoDay, weekday } from '../../src/period/civil-day';
import { inEveryZone } from './in-every-zone';

// Expected days come from Date.UTC, weekdays from the examples of ISO 8601 and the calendar.
const millisecondsPerDay = 86_400_000;
const anyDay = fc.integer({ min: -25_567, max: 110_000 });

inEveryZone(() => {
  it('counts days as the calendar of Date.UTC does, and back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * millisecondsPerDay);
        const found = civilDate(day);
        expect(found).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(civilDay(found.year, found.month, found.day)).toBe(day);
      }),
    );
  });

  it('writes a day as YYYY-MM-DD and reads it back', () => {
    expect(isoDay(0)).toBe('1970-01-01');
    expect(isoDay(civilDay(2024, 2, 29))).toBe('2024-02-29');
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseIsoDay(isoDay(day))).toBe(day);
      }),
    );
  });

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-2-3',
    ' 2026-02-03',
    '2026-02-03T00:00',
    '03/02/2026',
    '',
  ])('reads no day from "%s"', (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  });

  it('knows 29 February in leap years only, of centuries in every fourth', () => {
    const exists = (year: number) => existingDay(year, 2, 29) !== undefined;
    expect([2024, 2000, 1904].map(exists)).toEqual([true, true, true]);
    expect([2023, 2026, 1900, 2100].map(exists)).toEqual([false, false, false, false]);
  });

  it('knows the last day of each month and no later one', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    lengths.forEach((length, index) => {
      expect(existingDay(2026, index + 1, length)).toBeDefined();
      expect(existingDay(2026, index + 1, length + 1)).toBeUndefined();
      expect(existingDay(2026, index + 1, 0)).toBeUndefined();
    });
  });

  it('counts weekdays from Monday, before 1970 too', () => {
    expect(weekday(civilDay(1970, 1, 1))).toBe(3);
    expect(weekday(civilDay(1969, 12, 29))).toBe(0);
    expect(weekday(civilDay(2000, 1, 1))).toBe(5);
    expect(weekday(civilDay(2024, 2, 29))).toBe(3);
    fc.assert(
      fc.property(anyDay, (day) => {
        expect((weekday(day) + 1) % 7).toBe(new Date(day * millisecondsPerDay).getUTCDay());
      }),
    );
  });
});
