import type { MeasureId } from '../kpi/measure';
import type { CivilDay } from '../period/civil-day';
import { costMeasures, marketingIn } from './cost-measures';
import type { CountSheet } from './count-sheet';
import type { Coverage } from './coverage';
import type { CustomerValues } from './customer-value';
import { DayTotals } from './day-totals';
import { fieldsOf, type MeasureSource } from './definition';
import type { Purchases } from './purchases';
import type { ShopCosts } from './shop-costs';
import type { Span } from './spans';

const year = 365;

/** What is known of the days that a lifetime value looks at. */
interface LookedAt {
  readonly days: Span;
  /** The index of the span in the sheet. */
  readonly index: number;
  readonly costs: ShopCosts;
  readonly sheet: CountSheet;
  /** The first orders of customers, by day. */
  readonly firstOrders: DayTotals;
}

interface AcquisitionMeasure extends MeasureSource {
  readonly of: (known: LookedAt) => number | undefined;
}

/** What customers cost over the days that their lifetime value looks at. */
export const acquisitionMeasures = {
  yearly_spend: {
    needs: costMeasures.marketing_spend.needs,
    alsoReads: costMeasures.marketing_spend.alsoReads,
    of: ({ days, index, costs, sheet }) => marketingIn(days, index, costs, sheet),
  },
  yearly_new_customers: {
    needs: [[fieldsOf('orders', 'customer')]],
    of: ({ days, firstOrders }) => firstOrders.between(days.from, days.to),
  },
} as const satisfies Partial<Record<MeasureId, AcquisitionMeasure>>;

type AcquisitionMeasureId = keyof typeof acquisitionMeasures;

/** What the orders say about the customers. */
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
 * Adds spending and new customers over the 365 days up to each span's end, as for lifetime value. These days
 * begin later if spending is known later, and not before the orders reach back far enough to recognise most
 * returning customers. The span itself always belongs to them.
 */
export function putAcquisition(known: Known, sheet: CountSheet): void {
  const { purchases, coverage, lostAfterDays, costs, firstAdDay } = known;
  const firstOrders = new DayTotals(sheet.firstDay, sheet.firstDay + sheet.dayCount - 1);
  for (let who = 0; who < purchases.customerCount; who += 1) {
    const start = purchases.starts[who] ?? 0;
    if (start < (purchases.starts[who + 1] ?? 0)) firstOrders.add(purchases.day[start] ?? 0, 1);
  }
  sheet.spans.forEach((span, index) => {
    const marketing = sheet.get('marketing_spend', 'all', index);
    if (marketing === undefined || sheet.get('new_customers', 'all', index) === undefined) return;
    const firstDays = [
      sheet.get('ad_spend', 'all', index) === undefined ? undefined : firstAdDay,
      costs.covers(index) ? costs.firstDay : undefined,
    ].filter((day) => day !== undefined);
    const settled = coverage.firstDay + (lostAfterDays[index] ?? 0);
    const from = Math.min(span.from, Math.max(span.to - year + 1, settled, ...firstDays));
    const days = from === span.from ? span : { from, to: span.to };
    const lookedAt: LookedAt = { days, index, costs, sheet, firstOrders };
    for (const [measure, { of }] of Object.entries(acquisitionMeasures) as [
      AcquisitionMeasureId,
      AcquisitionMeasure,
    ][]) {
      sheet.put(measure, index, of(lookedAt));
    }
  });
}
