import type { MeasureId } from '../kpi/measure';
import type { CivilDay } from '../period/civil-day';
import { costMeasures, marketingIn } from './cost-measures';
import type { Coverage } from './coverage';
import type { CustomerValues } from './customer-value';
import { DayTotals } from './day-totals';
import { fieldsOf, type MeasureSource } from './definition';
import type { Purchases } from './purchases';
import type { ShopCosts } from './shop-costs';
import type { Span } from './spans';
import type { Tally } from './tally';

const year = 365;

/** The days that a lifetime value is counted on, and the figures of the shop to count on them. */
interface LifetimeDays {
  readonly days: Span;
  /** The index of the span. */
  readonly index: number;
  readonly costs: ShopCosts;
  readonly tally: Tally;
  /** The first orders of customers, by day. */
  readonly firstOrders: DayTotals;
}

interface AcquisitionMeasure extends MeasureSource {
  readonly of: (known: LifetimeDays) => number | undefined;
}

/**
 * Marketing spend and new customers on the days of a lifetime value: their ratio is the cost of a new
 * customer.
 */
export const acquisitionMeasures = {
  yearly_spend: {
    needs: costMeasures.marketing_spend.needs,
    alsoReads: costMeasures.marketing_spend.alsoReads,
    of: ({ days, index, costs, tally }) => marketingIn(days, index, costs, tally),
  },
  yearly_new_customers: {
    needs: [[fieldsOf('orders', 'customer')]],
    of: ({ days, firstOrders }) => firstOrders.between(days.from, days.to),
  },
} as const satisfies Partial<Record<MeasureId, AcquisitionMeasure>>;

type AcquisitionMeasureId = keyof typeof acquisitionMeasures;

/** What is known about the customers from the orders. */
export interface KnownCustomers {
  readonly purchases: Purchases;
  readonly coverage: Coverage;
  readonly lostAfterDays: CustomerValues['lostAfterDays'];
  readonly due: CustomerValues['due'];
}

interface Known extends KnownCustomers {
  readonly costs: ShopCosts;
  /** The first day of the ads; undefined without a tab of ads. */
  readonly firstAdDay: CivilDay | undefined;
}

/**
 * Puts marketing spend and new customers of the 365 days up to each span's end, as lifetime value counts
 * them. The days begin later if spending is known only later, or if the orders do not reach back far enough.
 * They never begin after the start of the span.
 */
export function putAcquisition(known: Known, tally: Tally): void {
  const { purchases, coverage, lostAfterDays, costs, firstAdDay } = known;
  const firstOrders = new DayTotals(tally.firstDay, tally.firstDay + tally.dayCount - 1);
  for (let who = 0; who < purchases.customerCount; who += 1) {
    const start = purchases.starts[who] ?? 0;
    if (start < (purchases.starts[who + 1] ?? 0)) firstOrders.add(purchases.day[start] ?? 0, 1);
  }
  tally.spans.forEach((span, index) => {
    const marketing = tally.get('marketing_spend', 'all', index);
    if (marketing === undefined || tally.get('new_customers', 'all', index) === undefined) return;
    const firstDays = [
      tally.get('ad_spend', 'all', index) === undefined ? undefined : firstAdDay,
      costs.covers(index) ? costs.firstDay : undefined,
    ].filter((day) => day !== undefined);
    // From this day on, most customers who return have an earlier order in the data.
    const settled = coverage.firstDay + (lostAfterDays[index] ?? 0);
    const from = Math.min(span.from, Math.max(span.to - year + 1, settled, ...firstDays));
    const days = from === span.from ? span : { from, to: span.to };
    const lifetimeDays: LifetimeDays = { days, index, costs, tally, firstOrders };
    for (const [measure, { of }] of Object.entries(acquisitionMeasures) as [
      AcquisitionMeasureId,
      AcquisitionMeasure,
    ][]) {
      tally.put(measure, index, of(lifetimeDays));
    }
  });
}
