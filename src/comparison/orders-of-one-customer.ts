import type { CountedKpi } from '../kpi/counted';
import type { MeasureId } from '../kpi/measure';
import { measureDefinitions } from '../measures/measure-definitions';
import type { MeasuredShop } from '../measures/measure-shop';
import type { Span } from '../measures/spans';
import type { PeriodFacts } from './change-facts';
import { slopesAt } from './linear-days';
import { countsCustomers } from './rule-of-certainty';

/**
 * The additional variance of a KPI's difference between two spans that comes from customers with several
 * orders.
 */
export type OfCustomers = (kpi: CountedKpi, now: PeriodFacts, before: PeriodFacts) => number;

/**
 * The additional variance of the difference of two spans because orders of one customer are not independent:
 * if most buyers order again, one more customer means two more orders.
 *
 * It is the variance by customers minus that by each customer's days, which the variation of days already
 * contains. This is two-way clustering (A. C. Cameron, J. B. Gelbach and D. L. Miller, Journal of Business &
 * Economic Statistics 29 (2011), 238-249) with each customer as a cluster (K.-Y. Liang and S. L. Zeger,
 * Biometrika 73 (1986), 13-22), of each order's part in the KPI as a linear approximation. It is never below
 * 0, so that it only widens an interval.
 */
export function ordersOfOneCustomer(
  { tally, bought }: MeasuredShop,
  later: number,
  earlier: number,
): OfCustomers {
  const [now, before] = [tally.spans[later], tally.spans[earlier]];
  if (bought === undefined || now === undefined || before === undefined) return () => 0;
  const { purchases, perOrder } = bought;
  const again = boughtAgain(purchases, [now, before]);
  return (kpi, ofNow, ofBefore) => {
    const inputs = kpi.inputs.filter(({ measure }) => countsOrders(measure));
    // The cases of a KPI per customer are customers, and these are independent of each other.
    if (kpi.inputs.some(({ measure }) => countsCustomers(measure))) return 0;
    // If an order's part in an input is not known, its part in the KPI is not known either.
    if (inputs.length === 0 || inputs.some(({ measure }) => perOrder[measure] === undefined)) return 0;
    const added = (facts: PeriodFacts, span: number): readonly Added[] => {
      const slopes = slopesAt(kpi.formula, facts.counts) ?? [];
      return kpi.inputs.flatMap((input, at): readonly Added[] => {
        const values = perOrder[input.measure];
        const total = tally.get(input.measure, 'all', span) ?? 0;
        if (values === undefined || !countsOrders(input.measure) || total === 0) return [];
        // A KPI may count only some of the orders, such as those of channels with visits.
        return [{ values, slope: ((slopes[at] ?? 0) * (facts.counts[at] ?? 0)) / total }];
      });
    };
    return excessOf(again, [added(ofNow, later), added(ofBefore, earlier)]);
  };
}

/** The part of each order in one input of a KPI, and the slope of the formula in this input. */
interface Added {
  readonly values: ArrayLike<number>;
  readonly slope: number;
}

/** Purchases of customers who bought on several days of the spans, those of a customer one after the other. */
interface BoughtAgain {
  readonly customer: readonly number[];
  readonly day: readonly number[];
  readonly order: readonly number[];
  /** The spans of each purchase as bits: 1 for the first span, 2 for the second, 3 for both. */
  readonly spans: readonly number[];
}

function boughtAgain(
  { customerCount, starts, day, order }: NonNullable<MeasuredShop['bought']>['purchases'],
  spans: readonly [Span, Span],
): BoughtAgain {
  const found = {
    customer: [] as number[],
    day: [] as number[],
    order: [] as number[],
    spans: [] as number[],
  };
  const spansOf = (one: number): number =>
    spans.reduce((bits, { from, to }, at) => (one >= from && one <= to ? bits | (1 << at) : bits), 0);
  for (let who = 0; who < customerCount; who += 1) {
    const end = starts[who + 1] ?? 0;
    let first = -1;
    let last = -1;
    for (let at = starts[who] ?? 0; at < end; at += 1) {
      if (spansOf(day[at] ?? 0) === 0) continue;
      if (first < 0) first = at;
      last = at;
    }
    if (first < 0 || day[first] === day[last]) continue;
    for (let at = first; at <= last; at += 1) {
      const bits = spansOf(day[at] ?? 0);
      if (bits === 0) continue;
      found.customer.push(who);
      found.day.push(day[at] ?? 0);
      found.order.push(order[at] ?? 0);
      found.spans.push(bits);
    }
  }
  return found;
}

/** The sum of squares of each customer's part in a difference, minus that of each of the customer's days. */
function excessOf(
  { customer, day, order, spans }: BoughtAgain,
  added: readonly [readonly Added[], readonly Added[]],
): number {
  let [excess, ofCustomer, ofDay] = [0, 0, 0];
  for (let at = 0; at < customer.length; at += 1) {
    const isSame = customer[at] === customer[at - 1];
    if (!isSame || day[at] !== day[at - 1]) {
      excess -= ofDay * ofDay;
      ofDay = 0;
    }
    if (!isSame) {
      excess += ofCustomer * ofCustomer;
      ofCustomer = 0;
    }
    const value = addedBy(order[at] ?? 0, spans[at] ?? 0, added);
    ofDay += value;
    ofCustomer += value;
  }
  excess += ofCustomer * ofCustomer - ofDay * ofDay;
  return Math.max(excess, 0);
}

/** The part of an order in the difference between the first span and the second. */
function addedBy(order: number, spans: number, added: readonly [readonly Added[], readonly Added[]]): number {
  let value = 0;
  added.forEach((some, at) => {
    if ((spans & (1 << at)) === 0) return;
    for (const { values, slope } of some) value += (at === 0 ? slope : -slope) * (values[order] ?? 0);
  });
  return value;
}

/** Whether a measure is counted on the orders, not on their customers. */
function countsOrders(measure: MeasureId): boolean {
  const { needs } = measureDefinitions[measure];
  return needs.some((need) => need.some(({ table }) => table === 'orders')) && !countsCustomers(measure);
}
