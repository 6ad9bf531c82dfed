import type { CountSheet } from '../measures/count-sheet';
import { daysOfWeek } from '../statistics/day-spread';

/**
 * Which of two spans holds no order, where the other one does and both are at least a week long: a day or two may be
 * those on which the shop is closed.
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
