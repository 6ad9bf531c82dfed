import type { Span } from '../measures/spans';
import type { CivilDay } from '../period/civil-day';
import { daysOfWeek } from '../statistics/day-spread';

/** Of how long good and bad weeks last two months tell little, and two weeks nothing: so many weeks are looked at. */
const weeksWanted = 38;

/**
 * Whole weeks before two periods, none of them in a period, to see how days spread: as many as make 38 weeks with
 * the periods. `firstKnown` is the first day on which figures are known.
 */
export function referenceWeeks(now: Span, before: Span, firstKnown: CivilDay): readonly Span[] {
  const used = [now, before];
  const wanted = weeksWanted - weeksIn(now) - weeksIn(before);
  const weeks: Span[] = [];
  for (let back = 1; back <= weeksWanted && weeks.length < wanted; back += 1) {
    for (const { from: start } of [now, before]) {
      const from = start - back * daysOfWeek;
      const week = { from, to: from + daysOfWeek - 1 };
      const isFree = used.every((span) => week.to < span.from || week.from > span.to);
      if (!isFree || from < firstKnown || weeks.length >= wanted) continue;
      used.push(week);
      weeks.push(week);
    }
  }
  return weeks;
}

function weeksIn({ from, to }: Span): number {
  return Math.floor((to - from + 1) / daysOfWeek);
}
