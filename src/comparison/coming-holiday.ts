import type { Tally } from '../measures/tally';
import type { CivilDay } from '../period/civil-day';
import { type HolidayName, holidayNames } from '../period/holiday-names';
import { type HolidayCorrection, holidayDays } from '../period/holidays';
import { buyingDays, chanceAllowed, firstDayOfOrders, ordersForHoliday } from './holiday-shift';

/** A coming holiday for which people bought more the last time. */
export interface ComingHoliday {
  readonly holiday: HolidayName;
  /** Its first day. */
  readonly day: CivilDay;
  /** Mean daily orders the last time: on the days on which people bought for it, and on the days around these. */
  readonly ordersADay: number;
  readonly ordersElse: number;
}

/** A holiday is mentioned at most this many days before people begin to buy, in time for the owner to prepare. */
const daysAhead = 45;

/** The next holiday after a span for which people bought more the last time, as in `holidayShifts`. */
export function comingHoliday(
  tally: Tally,
  span: number,
  corrections: readonly HolidayCorrection[] = [],
): ComingHoliday | undefined {
  const now = tally.spans[span];
  if (now === undefined || tally.daysOf('orders') === undefined) return undefined;
  const known = { from: firstDayOfOrders(tally), to: now.to };
  const ahead = holidayNames
    .flatMap((holiday) => {
      const buying = buyingDays[holiday];
      const days = holidayDays(holiday, corrections);
      const at = days.findIndex((day) => buying !== undefined && day + buying.first > now.to);
      const [day, last] = [days[at], days[at - 1]];
      if (buying === undefined || day === undefined || last === undefined) return [];
      return day + buying.first > now.to + daysAhead ? [] : [{ holiday, buying, day, last }];
    })
    .sort((a, b) => a.day - b.day);
  const allowed = chanceAllowed / Math.max(ahead.length, 1);
  for (const { holiday, buying, day, last } of ahead) {
    const found = ordersForHoliday([last], buying, tally, known, [known], allowed);
    if (found !== undefined) return { holiday, day, ordersADay: found.on, ordersElse: found.off };
  }
  return undefined;
}
