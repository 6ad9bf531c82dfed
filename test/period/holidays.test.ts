import { describe, expect, it } from 'vitest';
import { isoDay, millisecondsPerDay, parseIsoDay } from '../../src/period/civil-day';
import { type HolidayName, holidayNames } from '../../src/period/holiday-names';
import { daysSinceHolidayBefore, holidayDays } from '../../src/period/holidays';
import { inEveryZone } from './in-every-zone';

function dayOf(iso: string): number {
  return parseIsoDay(iso) ?? Number.NaN;
}

function daysIn(year: number, holiday: HolidayName): readonly string[] {
  return holidayDays(holiday)
    .map(isoDay)
    .filter((day) => day.startsWith(`${year}-`));
}

/** The days on which a month of one of Node's calendars begins. */
function monthStarts(calendar: string, month: string): readonly number[] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  });
  const shortestMonth = 29;
  const days: number[] = [];
  for (let day = dayOf('2015-01-01'); day <= dayOf('2034-12-31'); ) {
    const parts = format.formatToParts(new Date(day * millisecondsPerDay));
    const part = (type: string): string | undefined => parts.find((one) => one.type === type)?.value;
    const dayOfMonth = Number(part('day'));
    if (dayOfMonth === 1 && part('month') === month) days.push(day);
    // Not beyond the first day of the month that follows.
    day += Math.max(shortestMonth + 1 - dayOfMonth, 1);
  }
  return days;
}

inEveryZone(() => {
  // Easter: the table of the Book of Common Prayer; Black Friday: read off the calendar.
  it.each<[HolidayName, number, string]>([
    ['easter', 2016, '2016-03-27'],
    ['easter', 2019, '2019-04-21'],
    ['easter', 2024, '2024-03-31'],
    ['easter', 2025, '2025-04-20'],
    ['easter', 2026, '2026-04-05'],
    ['easter', 2034, '2034-04-09'],
    ['blackFriday', 2019, '2019-11-29'],
    ['blackFriday', 2024, '2024-11-29'],
    ['blackFriday', 2025, '2025-11-28'],
    ['blackFriday', 2026, '2026-11-27'],
    ['nineNine', 2025, '2025-09-09'],
    ['elevenEleven', 2025, '2025-11-11'],
    ['twelveTwelve', 2025, '2025-12-12'],
  ])('%s of %i is %s', (holiday, year, day) => {
    expect(daysIn(year, holiday)).toEqual([day]);
  });

  it('knows years with two Lebaran and two starts of Ramadan', () => {
    expect(daysIn(2033, 'lebaran')).toEqual(['2033-01-03', '2033-12-23']);
    expect(daysIn(2030, 'ramadan')).toEqual(['2030-01-05', '2030-12-26']);
  });

  describe('the table of days', () => {
    it.each([
      ['chineseNewYear', 'chinese', '1'],
      ['ramadan', 'islamic-umalqura', '9'],
      ['lebaran', 'islamic-umalqura', '10'],
    ] as const)('has for %s those of another calendar, at most a day apart', (holiday, calendar, month) => {
      const days = holidayDays(holiday);
      const others = monthStarts(calendar, month);
      expect(days.length).toBeGreaterThanOrEqual(20);
      expect(days.length).toBe(others.length);
      const apart = days.filter((day, index) => Math.abs(day - (others[index] ?? Number.NaN)) > 1);
      expect(apart.map(isoDay)).toEqual([]);
    });

    it('gives Ramadan 29 or 30 days before Lebaran', () => {
      const lebaran = holidayDays('lebaran');
      const lengths = holidayDays('ramadan').map(
        (first) => (lebaran.find((day) => day > first) ?? 0) - first,
      );
      expect(lengths.filter((length) => length !== 29 && length !== 30)).toEqual([]);
    });
  });

  describe('a correction of the owner', () => {
    it('moves the day that is nearest to it, and no other', () => {
      const day = dayOf('2027-03-10');
      const corrected = holidayDays('lebaran', [{ holiday: 'lebaran', day }]);
      const moved = corrected.filter((one, index) => one !== holidayDays('lebaran')[index]);
      expect(moved).toEqual([day]);
      expect(holidayDays('ramadan', [{ holiday: 'lebaran', day }])).toEqual(holidayDays('ramadan'));
    });

    it('that is far from any day of the table moves none', () => {
      const day = dayOf('2027-08-10');
      expect(holidayDays('lebaran', [{ holiday: 'lebaran', day }])).toEqual(holidayDays('lebaran'));
    });
  });

  it('tells nothing of years that the table does not hold', () => {
    const month = { from: dayOf('2040-03-01'), to: dayOf('2040-03-31') };
    expect(daysSinceHolidayBefore('lebaran', month)).toBeUndefined();
    const first = { from: dayOf('2015-07-01'), to: dayOf('2015-07-31') };
    expect(daysSinceHolidayBefore('lebaran', first)).toBeUndefined();
  });

  it('knows the holiday of every day between those of its table, in years of thirteen months too', () => {
    for (const holiday of holidayNames) {
      const days = holidayDays(holiday);
      const [second = 0, last = 0] = [days[1], days[days.length - 1]];
      const unknown: number[] = [];
      for (let day = second; day <= last; day += 1) {
        const since = daysSinceHolidayBefore(holiday, { from: day, to: day });
        if (since === undefined || since <= 340) unknown.push(day);
      }
      expect(unknown.map(isoDay), holiday).toEqual([]);
    }
  });
});
