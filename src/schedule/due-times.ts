import { type CivilDay, civilDate, civilDay, lastOfMonth, weekday } from '../period/civil-day';
import type { TimedSchedule } from './schedule';

/**
 * An hour of local time in the spreadsheet's zone: the number of hours since 1970-01-01 00:00. When summer time begins,
 * one hour is skipped. When it ends, one hour occurs twice and has the same number.
 */
export type CivilHour = number;

const hoursPerDay = 24;

export function civilHour(day: CivilDay, hour: number): CivilHour {
  return day * hoursPerDay + hour;
}

export function dayOfHour(hour: CivilHour): CivilDay {
  return Math.floor(hour / hoursPerDay);
}

/** The last due time that is not after `now`. */
export function lastDue(schedule: TimedSchedule, now: CivilHour): CivilHour {
  const today = dayOfHour(now);
  const due = civilHour(lastDueDay(schedule, today), schedule.hour);
  return due <= now ? due : civilHour(lastDueDay(schedule, today - 1), schedule.hour);
}

/** The next due time after `now`. */
export function nextDue(schedule: TimedSchedule, now: CivilHour): CivilHour {
  const today = dayOfHour(now);
  const due = civilHour(nextDueDay(schedule, today), schedule.hour);
  return due > now ? due : civilHour(nextDueDay(schedule, today + 1), schedule.hour);
}

function lastDueDay(schedule: TimedSchedule, day: CivilDay): CivilDay {
  switch (schedule.every) {
    case 'day':
      return day;
    case 'week':
      return day - ((weekday(day) - schedule.weekday + 7) % 7);
    case 'month': {
      const due = dueDayOfMonth(schedule.day, day);
      return due <= day ? due : dueDayOfMonth(schedule.day, firstOfMonth(day) - 1);
    }
  }
}

function nextDueDay(schedule: TimedSchedule, day: CivilDay): CivilDay {
  switch (schedule.every) {
    case 'day':
      return day;
    case 'week':
      return day + ((schedule.weekday - weekday(day) + 7) % 7);
    case 'month': {
      const due = dueDayOfMonth(schedule.day, day);
      return due >= day ? due : dueDayOfMonth(schedule.day, lastOfMonth(day) + 1);
    }
  }
}

/** The due day in the month of `day`: the 31st is the last day of a shorter month. */
function dueDayOfMonth(wanted: number, day: CivilDay): CivilDay {
  return Math.min(firstOfMonth(day) + wanted - 1, lastOfMonth(day));
}

function firstOfMonth(day: CivilDay): CivilDay {
  const { year, month } = civilDate(day);
  return civilDay(year, month, 1);
}
