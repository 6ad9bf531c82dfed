import { type CivilDay, civilDate, civilDay, lastOfMonth, weekday } from '../period/civil-day';
import type { TimedSchedule } from './schedule';

/**
 * A whole hour of local time in the spreadsheet's zone, counted from 1970-01-01 00:00 there. At a change to
 * summer time one hour is skipped; at the change back an hour occurs twice and is the same one.
 */
export type CivilHour = number;

const hoursPerDay = 24;

export function civilHour(day: CivilDay, hour: number): CivilHour {
  return day * hoursPerDay + hour;
}

export function dayOfHour(hour: CivilHour): CivilDay {
  return Math.floor(hour / hoursPerDay);
}

/** The last time at which a run was due, now included. */
export function lastDue(schedule: TimedSchedule, now: CivilHour): CivilHour {
  const today = dayOfHour(now);
  const due = civilHour(lastDueDay(schedule, today), schedule.hour);
  return due <= now ? due : civilHour(lastDueDay(schedule, today - 1), schedule.hour);
}

/** The next time at which a run is due, now excluded. */
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

/** In the month that `day` lies in. */
function dueDayOfMonth(wanted: number, day: CivilDay): CivilDay {
  return Math.min(firstOfMonth(day) + wanted - 1, lastOfMonth(day));
}

function firstOfMonth(day: CivilDay): CivilDay {
  const { year, month } = civilDate(day);
  return civilDay(year, month, 1);
}
