import type { OrderHistory } from './count-orders';
import type { CountSheet, Knowledge } from './count-sheet';
import type { Coverage } from './coverage';
import { usualPauseOfCustomers } from './purchases';
import { stayingCustomers } from './staying-customers';

const year = 365;
/** With fewer days of data nobody can tell what a customer does in a year. */
const leastDays = 90;
/** The margin of a year counts when the cost of so much of its revenue is known. */
const costedShare = 0.95;

/**
 * Who stays and what a customer is worth, by these rules:
 *
 * - A customer counts as lost after X days without an order: the owner's number, else the 80th percentile of the
 *   days between purchases (`usualPauseOfCustomers`).
 * - Customers at the start of a period bought in the X days before it; customers at its end bought in the last X
 *   days of it. Lost are those of the start who are none at the end. Joined are those of the end who were none at
 *   the start, whether new or back. So retention, (end - joined) / start, is 1 - churn exactly. Both are counted
 *   where the data reach back X days before the period.
 * - Lifetime value looks at the 365 days that end with the period, or at all days where the data are shorter, but
 *   at least 90. Its order value is revenue / orders; its frequency is orders / customers, where of shorter data
 *   the orders after the first are scaled to a year; its lifespan is 1 / yearly churn: the share of the customers
 *   at the start of those days (as above) who are lost at their end, scaled to a year where they are fewer; its
 *   margin is that of the orders whose cost is known, when those are 95 % of the revenue.
 */
export function countCustomerValue(
  history: OrderHistory,
  coverage: Coverage,
  lostAfterDays: number | undefined,
  sheet: CountSheet,
  covers: Knowledge['covers'],
): void {
  const { purchases } = history;
  const { periods } = sheet.grid;
  const horizon = lostAfterDays ?? usualPauseOfCustomers(purchases);
  const ends = periods.map(({ to }) => to);
  const yearStarts = ends.map((to) => Math.max(to - year + 1, coverage.firstDay));
  const ofYear = stayingCustomers(purchases, year, ends, ends);

  if (horizon !== undefined) {
    const befores = periods.map(({ from }) => from - 1);
    const { atFirst, atSecond, stayed } = stayingCustomers(purchases, horizon, befores, ends);
    const earliest = coverage.firstDay + horizon - 1;
    const lifeStarts = ends.map((to) => Math.max(to - year, earliest));
    const life = stayingCustomers(purchases, horizon, lifeStarts, ends);
    periods.forEach(({ from, to }, bucket) => {
      if (!covers(bucket)) return;
      if (from - 1 + coverage.usualPause >= earliest) {
        const [start = 0, end = 0, kept = 0] = [atFirst[bucket], atSecond[bucket], stayed[bucket]];
        sheet.put('customers_start', bucket, start);
        sheet.put('customers_end', bucket, end);
        sheet.put('lost_customers', bucket, start - kept);
        sheet.put('joined_customers', bucket, end - kept);
      }
      const days = to - (lifeStarts[bucket] ?? to);
      const [start = 0, kept = 0] = [life.atFirst[bucket], life.stayed[bucket]];
      // Shorter than X, nobody of the start can be told for lost; and of nobody lost, no life has an end.
      if (days < Math.max(horizon, leastDays) || start === 0 || kept === start) return;
      sheet.put('lifespan', bucket, 1 / (1 - (kept / start) ** (year / days)));
    });
  }

  periods.forEach(({ to }, bucket) => {
    if (!covers(bucket)) return;
    const from = yearStarts[bucket] ?? to;
    const days = to - from + 1;
    const sum = (totals: keyof Omit<OrderHistory, 'purchases'>): number => history[totals].between(from, to);
    const revenue = sum('revenueOfDay');
    const orders = sum('ordersOfDay');
    const customers = ofYear.atSecond[bucket] ?? 0;
    if (days < leastDays || orders === 0 || customers === 0) return;
    sheet.put('yearly_order_value', bucket, revenue / orders);
    const frequency = sum('customerOrdersOfDay') / customers;
    sheet.put('yearly_frequency', bucket, 1 + ((frequency - 1) * year) / Math.max(days, 1));
    const costed = sum('costedRevenueOfDay');
    if (costed <= 0 || costed < costedShare * revenue) return;
    sheet.put('yearly_margin', bucket, (costed - sum('costOfDay')) / costed);
  });
}
