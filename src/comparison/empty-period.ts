import type { CountSheet } from '../measures/count-sheet';
import { daysOfWeek } from '../statistics/day-spread';

/**
 * The span without any order, if the other one has some. Both must be at least a week long: on a single day
 * the shop may be closed as usual.
 */
export function emptyPeriod(
  sheet: CountSheet,
  later: number,
  earlier: number,
): 'period' | 'compared' | undefined {
  const [now, before] = [later, earlier].map((span) => {
    const { from, to } = sheet.spans[span] ?? { from: 0, to: -1 };
    return to - from + 1 < daysOfWeek ? undefined : sheet.get('orders', 'all', span);
  });
  if (now === undefined || before === undefined || (now === 0) === (before === 0)) return undefined;
  return now === 0 ? 'period' : 'compared';
}
