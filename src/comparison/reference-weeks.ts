import type { Span } from '../measures/spans';
import type { CivilDay } from '../period/civil-day';
import { daysOfWeek } from '../statistics/day-spread';

/**
 * The number of weeks to look at. Two months, let alone two weeks, say little about how long good and bad
 * weeks last.
 */
const weeksWanted = 38;

/**
 * Whole weeks before two periods, outside of both, that show how much days vary: 38 weeks together with the
 * periods. `firstKnown` is the first day with known figures.
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
