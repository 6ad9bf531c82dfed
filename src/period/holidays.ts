import { type CivilDay, civilDay, parseIsoDay, weekday } from './civil-day';
import { holidayDates } from './holiday-dates';
import type { HolidayName } from './holiday-names';

/** The day of a holiday according to the owner. It replaces the nearest day of the table. */
export interface HolidayCorrection {
  readonly holiday: HolidayName;
  readonly day: CivilDay;
}

/** A correction may move a holiday by at most this many days. */
const longestCorrection = 15;

/** Holidays with a rule are computed for the years of the tables, and for one more year on each side. */
const firstYear = 2014;
const lastYear = 2035;

/** The first days of a holiday in all known years, in order. */
export function holidayDays(
  holiday: HolidayName,
  corrections: readonly HolidayCorrection[] = [],
): readonly CivilDay[] {
  const known = knownDays(holiday);
  const days = [...known];
  for (const correction of corrections.filter((one) => one.holiday === holiday)) {
    const { day } = correction;
    if (isCorrection(correction)) days[nearest(known, day)] = day;
  }
  return days;
}

/** Whether the holiday is near the day of the correction, so that there is something to correct. */
export function isCorrection({ holiday, day }: HolidayCorrection): boolean {
  const known = knownDays(holiday);
  const nearby = known[nearest(known, day)];
  return nearby !== undefined && Math.abs(nearby - day) <= longestCorrection;
}

/** The index of the day nearest to `to`. */
function nearest(days: readonly CivilDay[], to: CivilDay): number {
  return days.reduce((best, day, index) => {
    const bestDay = days[best] ?? day;
    return Math.abs(day - to) < Math.abs(bestDay - to) ? index : best;
  }, 0);
}

const knownOf = new Map<HolidayName, readonly CivilDay[]>();

/** Worked out once: whoever goes through many periods asks for each of them. */
function knownDays(holiday: HolidayName): readonly CivilDay[] {
  const known = knownOf.get(holiday) ?? daysOfTable(holiday);
  knownOf.set(holiday, known);
  return known;
}

function daysOfTable(holiday: HolidayName): readonly CivilDay[] {
  switch (holiday) {
    case 'ramadan':
    case 'lebaran':
    case 'chineseNewYear':
      return holidayDates[holiday].flatMap((text) => parseIsoDay(text) ?? []);
    case 'easter':
      return everyYear(easterSunday);
    case 'nineNine':
      return everyYear((year) => civilDay(year, 9, 9));
    case 'elevenEleven':
      return everyYear((year) => civilDay(year, 11, 11));
    case 'twelveTwelve':
      return everyYear((year) => civilDay(year, 12, 12));
    case 'blackFriday':
      return everyYear(blackFriday);
  }
}

function everyYear(dayIn: (year: number) => CivilDay): readonly CivilDay[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => dayIn(firstYear + index));
}

/** Easter of the Gregorian calendar ("Anonymous Gregorian algorithm", Nature, 20 April 1876, p. 487). */
function easterSunday(year: number): CivilDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return civilDay(year, 3, 22) + epact + toSunday - 7 * late;
}

/** The day after Thanksgiving, which is the fourth Thursday of November. */
function blackFriday(year: number): CivilDay {
  const first = civilDay(year, 11, 1);
  const thursday = 3;
  return first + ((thursday - weekday(first) + 7) % 7) + 3 * 7 + 1;
}

/**
 * If the nearest holiday is farther away than this, the period is outside the table. At most 55 weeks are between two
 * Easters or Chinese New Years.
 */
const halfYear = Math.ceil((55 * 7) / 2);

/** How many days before the holiday nearest to a period it was last time; undefined if the table lacks the years. */
export function daysSinceHolidayBefore(
  holiday: HolidayName,
  { from, to }: { readonly from: CivilDay; readonly to: CivilDay },
  corrections: readonly HolidayCorrection[] = [],
): number | undefined {
  const days = holidayDays(holiday, corrections);
  const distance = (day: CivilDay): number => Math.max(from - day, day - to, 0);
  // If a period contains the holiday twice, the later one counts.
  const at = days.reduce(
    (best, day, index) => (distance(day) <= distance(days[best] ?? day) ? index : best),
    0,
  );
  const [day, before] = [days[at], days[at - 1]];
  if (day === undefined || before === undefined || distance(day) > halfYear) return undefined;
  return day - before;
}
