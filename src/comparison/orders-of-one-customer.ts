import type { CountedKpi } from '../kpi/counted';
import type { MeasureId } from '../kpi/measure';
import { measureDefinitions } from '../measures/measure-definitions';
import type { MeasuredShop } from '../measures/measure-shop';
import type { Span } from '../measures/spans';
import type { PeriodFacts } from './change-facts';
import { slopesAt } from './linear-days';
import { countsCustomers } from './rule-of-certainty';

/** What orders of one customer have in common, by KPI. */
export type OfCustomers = (kpi: CountedKpi, now: PeriodFacts, before: PeriodFacts) => number;

/**
 * How much more the difference of two spans varies because orders of one customer are not independent: where most buyers
 * order the same again, a new customer more is two orders more. The variance by customers less that by their days, which
 * what the days show holds already: two-way clusters (A. C. Cameron, J. B. Gelbach and D. L. Miller, Journal of Business &
 * Economic Statistics 29 (2011), 238-249), each customer a cluster (K.-Y. Liang and S. L. Zeger, Biometrika 73 (1986), 13-22),
 * of what each order adds to the KPI, to the first order. Never below 0: that customers make up for each other is not
 * relied on.
 */
export function ordersOfOneCustomer(
  { sheet, bought }: MeasuredShop,
  later: number,
  earlier: number,
): OfCustomers {
  const [now, before] = [sheet.spans[later], sheet.spans[earlier]];
  if (bought === undefined || now === undefined || before === undefined) return () => 0;
  const { purchases, perOrder } = bought;
  const again = boughtAgain(purchases, [now, before]);
  return (kpi, ofNow, ofBefore) => {
    const inputs = kpi.inputs.filter(({ measure }) => countsOrders(measure));
    // Orders per customer are of customers, each of whom decides alone.
    if (kpi.inputs.some(({ measure }) => countsCustomers(measure))) return 0;
    // If an order's part in an input is not known, its part in the KPI is not known either.
    if (inputs.length === 0 || inputs.some(({ measure }) => perOrder[measure] === undefined)) return 0;
    const added = (facts: PeriodFacts, span: number): readonly Added[] => {
      const slopes = slopesAt(kpi.formula, facts.counts) ?? [];
      return kpi.inputs.flatMap((input, at): readonly Added[] => {
        const values = perOrder[input.measure];
        const total = sheet.get(input.measure, 'all', span) ?? 0;
        if (values === undefined || !countsOrders(input.measure) || total === 0) return [];
        // A KPI may count only some of the orders, such as those of channels with visits.
        return [{ values, slope: ((slopes[at] ?? 0) * (facts.counts[at] ?? 0)) / total }];
      });
    };
    return excessOf(again, [added(ofNow, later), added(ofBefore, earlier)]);
  };
}

/** What each order adds to a KPI by one of its inputs. */
interface Added {
  readonly values: ArrayLike<number>;
  readonly slope: number;
}

/** Purchases of customers who bought on several days of the spans, those of a customer one after the other. */
interface BoughtAgain {
  readonly customer: readonly number[];
  readonly day: readonly number[];
  readonly order: readonly number[];
  /** In which of the spans each lies: both have a bit. */
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

/** The squares of what customers add to a difference, less those of what each of their days adds. */
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

/** What an order adds to the difference of the first span and the second. */
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
