import type { CountSheet } from './count-sheet';
import type { Coverage } from './coverage';
import { type Purchases, usualPauseOfCustomers } from './purchases';
import { stayingCustomers } from './staying-customers';

const year = 365;
/** With fewer days of data nobody can tell what a customer does in a year. */
const leastDays = 90;
/** The margin of a year counts when the cost of so much of its revenue is known. */
const costedShare = 0.95;

/** Who stays in a span, and what a customer is worth by its end; what the data cannot tell is undefined. */
export interface CustomerValue {
  /** Customers who bought so lately, at the span's start or end, that they are not lost. */
  readonly atStart: number | undefined;
  readonly atEnd: number | undefined;
  readonly joined: number | undefined;
  readonly lost: number | undefined;
  /** In years. */
  readonly lifespan: number | undefined;
  readonly orderValue: number | undefined;
  readonly frequency: number | undefined;
  readonly margin: number | undefined;
}

/**
 * Who stays and what a customer is worth, by these rules:
 *
 * - A customer counts as lost after X days without an order: the owner's number, else the 80th percentile of the
 *   days between purchases (`usualPauseOfCustomers`).
 * - Customers at the start of a span bought in the X days before it; customers at its end bought in the last X
 *   days of it. Lost are those of the start who are none at the end. Joined are those of the end who were none at
 *   the start, whether new or back. So retention, (end - joined) / start, is 1 - churn exactly. Both are counted
 *   where the data reach back X days before the span.
 * - Lifetime value looks at the 365 days that end with the span, or at all days where the data are shorter, but
 *   at least 90. Its order value is revenue / orders; its frequency is orders / customers, where of shorter data
 *   the orders after the first are scaled to a year; its lifespan is 1 / yearly churn: the share of the customers
 *   at the start of those days (as above) who are lost at their end, scaled to a year where they are fewer; its
 *   margin is that of the orders whose cost is known, when those are 95 % of the revenue.
 */
export function customerValues(
  purchases: Purchases,
  coverage: Coverage,
  lostAfterDays: number | undefined,
  sheet: CountSheet,
): readonly CustomerValue[] {
  const { spans } = sheet;
  const ends = spans.map(({ to }) => to);
  const yearStarts = ends.map((to) => Math.max(to - year + 1, coverage.firstDay));
  const ofYear = stayingCustomers(purchases, year, ends, ends);
  const horizon = lostAfterDays ?? usualPauseOfCustomers(purchases);
  const staying = horizon === undefined ? undefined : stayingIn(horizon);
  return spans.map((_, span) => ({ ...nobodyStays, ...staying?.(span), ...worth(span) }));

  function stayingIn(days: number): (span: number) => Partial<CustomerValue> {
    const befores = spans.map(({ from }) => from - 1);
    const { atFirst, atSecond, stayed } = stayingCustomers(purchases, days, befores, ends);
    const earliest = coverage.firstDay + days - 1;
    const lifeStarts = ends.map((to) => Math.max(to - year, earliest));
    const life = stayingCustomers(purchases, days, lifeStarts, ends);
    return (span) => {
      const { from = 0, to = 0 } = spans[span] ?? {};
      const [start = 0, end = 0, kept = 0] = [atFirst[span], atSecond[span], stayed[span]];
      const reachesBack = from - 1 + coverage.usualPause >= earliest;
      const counts = { atStart: start, atEnd: end, lost: start - kept, joined: end - kept };
      const lived = to - (lifeStarts[span] ?? to);
      const [born = 0, alive = 0] = [life.atFirst[span], life.stayed[span]];
      // Shorter than X, nobody of the start can be told for lost; and of nobody lost, no life has an end.
      const hasEnd = lived >= Math.max(days, leastDays) && born > 0 && alive < born;
      return {
        ...(reachesBack ? counts : {}),
        ...(hasEnd ? { lifespan: 1 / (1 - (alive / born) ** (year / lived)) } : {}),
      };
    };
  }

  function worth(span: number): Partial<CustomerValue> {
    const to = ends[span] ?? 0;
    const from = yearStarts[span] ?? to;
    const days = to - from + 1;
    const orders = sheet.between('orders', from, to);
    const customers = ofYear.atSecond[span] ?? 0;
    if (days < leastDays || orders === 0 || customers === 0) return {};
    const revenue = sheet.between('revenue', from, to);
    const costed = sheet.between('costed_revenue', from, to);
    const frequency = sheet.between('named_orders', from, to) / customers;
    return {
      orderValue: revenue / orders,
      frequency: 1 + ((frequency - 1) * year) / days,
      margin:
        costed <= 0 || costed < costedShare * revenue
          ? undefined
          : (costed - sheet.between('cost_of_costed', from, to)) / costed,
    };
  }
}

const nobodyStays: CustomerValue = {
  atStart: undefined,
  atEnd: undefined,
  joined: undefined,
  lost: undefined,
  lifespan: undefined,
  orderValue: undefined,
  frequency: undefined,
  margin: undefined,
};
