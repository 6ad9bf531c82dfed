import { type Calendar, defaultCalendar } from './calendar';
import { type CivilDay, civilDate, civilDay, existingDay, weekday } from './civil-day';

export const periodKinds = ['day', 'week', 'month', 'quarter', 'year'] as const;

export type PeriodKind = (typeof periodKinds)[number];

/** A whole day, week, month, quarter or year, from `from` to `to`, both included. */
export interface Period {
  readonly kind: PeriodKind;
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** The period of 1, 3 or 12 months that contains a day. Quarters and years count from the first fiscal month. */
function monthsAround(kind: PeriodKind, day: CivilDay, months: number, fiscalFirstMonth: number): Period {
  const { year, month } = civilDate(day);
  const sinceFirst = (month - fiscalFirstMonth + 12) % months;
  const first = month - sinceFirst;
  return { kind, from: civilDay(year, first, 1), to: civilDay(year, first + months, 1) - 1 };
}

/** The period of a kind that contains a day. */
export function periodAround(
  kind: PeriodKind,
  day: CivilDay,
  { firstWeekday, fiscalFirstMonth }: Calendar = defaultCalendar,
): Period {
  switch (kind) {
    case 'day':
      return { kind, from: day, to: day };
    case 'week': {
      const first = day - ((weekday(day) - firstWeekday + 7) % 7);
      return { kind, from: first, to: first + 6 };
    }
    case 'month':
      return monthsAround(kind, day, 1, fiscalFirstMonth);
    case 'quarter':
      return monthsAround(kind, day, 3, fiscalFirstMonth);
    case 'year':
      return monthsAround(kind, day, 12, fiscalFirstMonth);
  }
}

/** The period of the same kind that ends on the day before. */
export function periodBefore(period: Period, calendar: Calendar = defaultCalendar): Period {
  return periodAround(period.kind, period.from - 1, calendar);
}

const daysOf52Weeks = 364;

/**
 * The same period a year earlier:
 * - for a day, the same date (28 February for the 29th);
 * - for a week, the one 52 weeks earlier;
 * - for a month, quarter or year, the same one.
 */
export function periodLastYear(period: Period, calendar: Calendar = defaultCalendar): Period {
  const { kind, from, to } = period;
  if (kind === 'week') return { kind, from: from - daysOf52Weeks, to: to - daysOf52Weeks };
  const { year, month, day } = civilDate(from);
  return periodAround(kind, existingDay(year - 1, month, day) ?? civilDay(year - 1, month, 28), calendar);
}

/** The last period that ended on or before a day. */
export function lastCompletePeriod(
  kind: PeriodKind,
  asOf: CivilDay,
  calendar: Calendar = defaultCalendar,
): Period {
  const around = periodAround(kind, asOf, calendar);
  return around.to === asOf ? around : periodBefore(around, calendar);
}

/** A number of consecutive periods, the oldest first, ending with this one. */
export function periodsUpTo(
  last: Period,
  count: number,
  calendar: Calendar = defaultCalendar,
): readonly Period[] {
  const periods = [last];
  for (let period = last; periods.length < count; ) {
    period = periodBefore(period, calendar);
    periods.push(period);
  }
  return periods.reverse();
}
