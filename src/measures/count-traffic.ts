import { contains, type Period } from '../period/period';
import type { FieldOfType } from '../tables/fields';
import type { Records } from '../tables/records';
import type { Counts } from './count-orders';

/** Sums the visits of a period; nothing where no row of the tab lies in it. */
export function countTraffic(traffic: Records<'traffic'>, period: Period): Counts {
  let rows = 0;
  for (const day of traffic.day) if (contains(period, day)) rows += 1;
  if (rows === 0) return {};
  const sum = (count: FieldOfType<'traffic', 'number'>): number | undefined => {
    const column = traffic.numbers[count];
    if (column === undefined) return undefined;
    let total = 0;
    column.forEach((value, row) => {
      if (contains(period, traffic.day[row] ?? Number.NaN)) total += value;
    });
    return total;
  };
  // Platforms count visits or visitors; where a tab has one of them, it stands for the other too.
  const visits = sum('visits') ?? sum('visitors');
  const visitors = sum('visitors') ?? visits;
  const bounced = sum('bouncedSessions');
  const carts = sum('carts');
  return {
    ...(visits === undefined ? {} : { visits, sessions: visits }),
    ...(visitors === undefined ? {} : { visitors }),
    ...(bounced === undefined ? {} : { bounced_sessions: bounced }),
    ...(carts === undefined ? {} : { carts }),
  };
}
