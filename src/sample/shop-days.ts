import { type CivilDay, civilDate, civilDay, weekday } from '../period/civil-day';

/** A civil day of the sample shop. */
export interface ShopDay {
  readonly day: CivilDay;
  /** Whole months since the first one, from 0. */
  readonly month: number;
  /** The demand relative to an ordinary day, which is 1. */
  readonly demand: number;
  /** Whether it is a twin date such as 11.11, when shops cut their prices. */
  readonly isSale: boolean;
}

export const sampleMonths = 24;

/** The last day of the last whole month before a day. */
export function lastWholeMonth(today: CivilDay): CivilDay {
  const { year, month } = civilDate(today);
  return civilDay(year, month, 1) - 1;
}

/** Every day of the 24 whole months that end with this day. */
export function shopDays(last: CivilDay): readonly ShopDay[] {
  const { year, month } = civilDate(last);
  const first = civilDay(year, month + 1 - sampleMonths, 1);
  const firstMonth = year * 12 + month - sampleMonths;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const day = first + index;
    const date = civilDate(day);
    return {
      day,
      month: date.year * 12 + date.month - 1 - firstMonth,
      demand: demandOn(day),
      isSale: date.day === date.month,
    };
  });
}

/** Demand by weekday from Monday: more at the weekend, less on Friday because of prayers and traffic. */
const weekdayDemand = [1.02, 0.97, 0.95, 0.98, 0.86, 1.12, 1.16];

/** Demand on the twin dates of Indonesian online shops, from 1.1 to 12.12. */
const twinDateDemand = [1.1, 1.2, 1, 1.1, 1.2, 1.3, 1.3, 1.5, 2, 2.3, 7.5, 4.5];

function demandOn(day: CivilDay): number {
  const { month, day: dayOfMonth } = civilDate(day);
  // Salaries are paid around the 25th, and much is bought until the first days of the next month.
  const payday = dayOfMonth >= 25 || dayOfMonth <= 3 ? 1.18 : 0.95;
  const sale = dayOfMonth === month ? (twinDateDemand[month - 1] ?? 1) : 1;
  return (weekdayDemand[weekday(day)] ?? 1) * payday * lebaranDemand(day) * sale;
}

const eid2025 = civilDay(2025, 3, 31);
/** Twelve lunar months in days. Steps of this length miss the true day by less than one in the years around. */
const lunarYear = 354.367;

/** The Eid al-Fitr closest to a day. */
export function nearestEid(day: CivilDay): CivilDay {
  const years = Math.round((day - eid2025) / lunarYear);
  return Math.floor(eid2025 + years * lunarYear);
}

/**
 * Demand around Eid: people buy clothes in the three weeks before, and little while couriers and customers
 * are on holiday.
 */
function lebaranDemand(day: CivilDay): number {
  const left = nearestEid(day) - day;
  if (left > 24 || left < -12) return 1;
  if (left > 17) return 1.4;
  if (left > 3) return 2.1;
  if (left > 0) return 0.9;
  return left > -7 ? 0.35 : 0.75;
}
