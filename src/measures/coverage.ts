import type { CivilDay } from '../period/civil-day';
import type { Period } from '../period/period';
import { lineKinds, type Orders } from '../tables/orders/orders';

/** Which days the orders of a shop cover, so that a part of a period is not taken for the whole of it. */
export interface Coverage {
  readonly firstDay: CivilDay;
  readonly lastDay: CivilDay;
  /** Days without an order in a row that are nothing special for this shop: Sundays, a slow week. */
  readonly usualPause: number;
}

/** 19 of 20 pauses between days with orders are no longer than the usual one. */
const usualShare = 0.95;

export function coverageOf(orders: Orders): Coverage {
  const { firstDay, lastDay } = orders;
  const withOrders = new Uint8Array(lastDay - firstDay + 1);
  orders.day.forEach((day, line) => {
    if (orders.kind[line] === lineKinds.sale) withOrders[day - firstDay] = 1;
  });
  const pauses: number[] = [];
  let pause = 0;
  for (const has of withOrders.subarray(1)) {
    if (has === 0) {
      pause += 1;
    } else {
      pauses.push(pause);
      pause = 0;
    }
  }
  pauses.sort((a, b) => a - b);
  const usualPause = pauses[Math.ceil(pauses.length * usualShare) - 1] ?? 0;
  return { firstDay, lastDay, usualPause };
}

/** Whether the data begin before the period, or so soon after its start that it may have been a pause. */
export function coversStart({ firstDay, usualPause }: Coverage, period: Period): boolean {
  return firstDay <= period.to && firstDay - period.from <= usualPause;
}

/** Whether the data reach the period's end, or so near it that it may have been a pause. */
export function coversEnd(coverage: Coverage, period: Period): boolean {
  return period.to - coverage.lastDay <= coverage.usualPause;
}
