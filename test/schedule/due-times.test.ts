import { describe, expect, it } from 'vitest';
import { civilDay, isoDay } from '../../src/period/civil-day';
import { type CivilHour, civilHour, dayOfHour, lastDue, nextDue } from '../../src/schedule/due-times';
import type { TimedSchedule } from '../../src/schedule/schedule';

const at = (day: string, hour: number): CivilHour => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return civilHour(civilDay(year, month, date), hour);
};
const shown = (hour: CivilHour): string => `${isoDay(dayOfHour(hour))} ${hour - dayOfHour(hour) * 24}h`;

const daily: TimedSchedule = { every: 'day', hour: 7 };
// 0 is Monday: 3 is Thursday. 1 January 2026 was one.
const weekly: TimedSchedule = { every: 'week', weekday: 3, hour: 7 };
const monthly = (day: number): TimedSchedule => ({ every: 'month', day, hour: 7 });

describe('the times at which a run is due', () => {
  it.each([
    ['daily, before the hour', daily, '2026-03-10', 6, '2026-03-09 7h', '2026-03-10 7h'],
    ['daily, within the hour', daily, '2026-03-10', 7, '2026-03-10 7h', '2026-03-11 7h'],
    ['daily, at the last hour', daily, '2026-12-31', 23, '2026-12-31 7h', '2027-01-01 7h'],
    ['weekly, on the day before', weekly, '2026-01-07', 23, '2026-01-01 7h', '2026-01-08 7h'],
    ['weekly, on the day and too early', weekly, '2026-01-08', 6, '2026-01-01 7h', '2026-01-08 7h'],
    ['weekly, on the day', weekly, '2026-01-08', 7, '2026-01-08 7h', '2026-01-15 7h'],
    ['monthly on the 1st, too early', monthly(1), '2026-03-01', 6, '2026-02-01 7h', '2026-03-01 7h'],
    ['monthly on the 1st', monthly(1), '2026-03-01', 8, '2026-03-01 7h', '2026-04-01 7h'],
    ['monthly on the 31st, in February', monthly(31), '2026-02-27', 8, '2026-01-31 7h', '2026-02-28 7h'],
    ['monthly on the 30th, on 28 February', monthly(30), '2026-02-28', 7, '2026-02-28 7h', '2026-03-30 7h'],
    ['monthly on the 29th, in a leap year', monthly(29), '2028-02-28', 23, '2028-01-29 7h', '2028-02-29 7h'],
    ['monthly on the 31st, in April', monthly(31), '2026-04-30', 9, '2026-04-30 7h', '2026-05-31 7h'],
    ['monthly on the 31st, over the year', monthly(31), '2026-12-31', 6, '2026-11-30 7h', '2026-12-31 7h'],
  ] as const)('%s', (_, schedule, day, hour, last, next) => {
    const now = at(day, hour);
    expect([shown(lastDue(schedule, now)), shown(nextDue(schedule, now))]).toEqual([last, next]);
  });
});
