import { type CivilDay, civilDate, civilDay, weekday } from './civil-day';

export const periodKinds = ['day', 'week', 'month', 'quarter', 'year'] as const;

export type PeriodKind = (typeof periodKinds)[number];

/** A whole day, week (Monday to Sunday), month, quarter or year; both ends belong to it. */
export interface Period {
  readonly kind: PeriodKind;
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** The period of this kind in which the day lies. */
export function periodAround(kind: PeriodKind, day: CivilDay): Period {
  const { year, month } = civilDate(day);
  switch (kind) {
    case 'day':
      return { kind, from: day, to: day };
    case 'week': {
      const monday = day - weekday(day);
      return { kind, from: monday, to: monday + 6 };
    }
    case 'month':
      return { kind, from: civilDay(year, month, 1), to: civilDay(year, month + 1, 1) - 1 };
    case 'quarter': {
      const first = month - ((month - 1) % 3);
      return { kind, from: civilDay(year, first, 1), to: civilDay(year, first + 3, 1) - 1 };
    }
    case 'year':
      return { kind, from: civilDay(year, 1, 1), to: civilDay(year, 12, 31) };
  }
}

/** The period of the same kind that ends on the day before. */
export function periodBefore(period: Period): Period {
  return periodAround(period.kind, period.from - 1);
}

/** The last period that was over at the end of the day, or ends on it: an unfinished one is never shown. */
export function lastCompletePeriod(kind: PeriodKind, asOf: CivilDay): Period {
  const around = periodAround(kind, asOf);
  return around.to === asOf ? around : periodBefore(around);
}

export function contains(period: Period, day: CivilDay): boolean {
  return day >= period.from && day <= period.to;
}
