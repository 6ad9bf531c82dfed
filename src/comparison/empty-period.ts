import type { Tally } from '../measures/tally';
import { daysOfWeek } from '../statistics/day-spread';

/**
 * The span without any order, if the other one has some. Both must be at least a week long: on a single day
 * the shop may be closed as usual.
 */
export function emptyPeriod(tally: Tally, later: number, earlier: number): 'period' | 'compared' | undefined {
  const [now, before] = [later, earlier].map((span) => {
    const { from, to } = tally.spans[span] ?? { from: 0, to: -1 };
    return to - from + 1 < daysOfWeek ? undefined : tally.get('orders', 'all', span);
  });
  if (now === undefined || before === undefined || (now === 0) === (before === 0)) return undefined;
  return now === 0 ? 'period' : 'compared';
}
