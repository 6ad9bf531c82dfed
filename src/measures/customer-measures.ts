import type { MeasureId } from '../kpi/measure';
import { countCustomers } from './count-customers';
import type { CountedOrders } from './count-orders';
import type { Coverage } from './coverage';
import { type CustomerValue, type CustomerValues, customerValues } from './customer-value';
import { fieldsOf, type MeasureSource, type Need } from './definition';
import { segmentsOf } from './dimension';
import type { Purchases } from './purchases';
import type { Knowledge, Tally } from './tally';

/** The numbers of customers of a span. */
interface SpanCustomers {
  readonly all: number;
  readonly new: number;
  readonly returning: number;
  /** Over the 365 days up to the span's end: all customers, and those with two or more orders. */
  readonly ofYear: number;
  readonly repeat: number;
}

interface CustomerMeasure extends MeasureSource {
  readonly of: (customers: SpanCustomers) => number;
}

interface CustomerValueMeasure extends MeasureSource {
  readonly of: (value: CustomerValue) => number | undefined;
}

const customer: readonly Need[] = [[fieldsOf('orders', 'customer')]];
const alsoReads = [
  fieldsOf('orders', 'status', 'secondStatus', 'isCancelled', 'isRefunded', 'rowType', 'cancelledAt'),
] as const;

/** A repeat customer has two orders within these days up to the end of the span. */
const repeatDays = 365;

/** How many customers bought. A returning customer bought before the span, in any segment. */
export const customerMeasures = {
  customers: { needs: customer, alsoReads, of: ({ all }) => all },
  new_customers: { needs: customer, alsoReads, of: (customers) => customers.new },
  yearly_customers: { needs: customer, alsoReads, of: ({ ofYear }) => ofYear },
  repeat_customers: { needs: customer, alsoReads, of: ({ repeat }) => repeat },
  returning_customers: { needs: customer, alsoReads, of: ({ returning }) => returning },
} as const satisfies Partial<Record<MeasureId, CustomerMeasure>>;

/** The measures of retention, churn and lifetime value. */
export const customerValueMeasures = {
  customers_start: { needs: customer, alsoReads, of: ({ atStart }) => atStart },
  customers_end: { needs: customer, alsoReads, of: ({ atEnd }) => atEnd },
  joined_customers: { needs: customer, alsoReads, of: ({ joined }) => joined },
  lost_customers: { needs: customer, alsoReads, of: ({ lost }) => lost },
  lifespan: { needs: customer, alsoReads, of: ({ lifespan }) => lifespan },
  yearly_order_value: {
    needs: [[fieldsOf('orders', 'lineAmount', 'customer')]],
    alsoReads: [
      ...alsoReads,
      fieldsOf('orders', 'orderTotal', 'unitPrice', 'quantity', 'discount', 'refund'),
    ],
    of: ({ orderValue }) => orderValue,
  },
  yearly_frequency: { needs: customer, alsoReads, of: ({ frequency }) => frequency },
  yearly_margin: {
    needs: [
      [fieldsOf('costs', 'unitCost', 'product')],
      [fieldsOf('orders', 'unitCost')],
      [fieldsOf('inventory', 'unitCost', 'product')],
    ],
    of: ({ margin }) => margin,
  },
} as const satisfies Partial<Record<MeasureId, CustomerValueMeasure>>;

type CustomerMeasureId = keyof typeof customerMeasures;
type CustomerValueMeasureId = keyof typeof customerValueMeasures;

/** Puts the customers of each span and their value. The orders must be counted before. */
export function putCustomers(
  { purchases }: CountedOrders,
  coverage: Coverage,
  ownersDays: number | undefined,
  tally: Tally,
  { covers, named }: Knowledge,
): CustomerValues {
  const { spans, dimension } = tally;
  const years = spans.map(({ to }) => ({ from: to - repeatDays + 1, to }));
  const bySegment = countCustomers(purchases, spans, dimension);
  const yearBySegment = countCustomers(purchases, years, dimension);
  const namedSegments = new Set(named.map((slot) => dimension.segmentOfSlot[slot]));
  for (const segment of ['all', ...segmentsOf(dimension)] as const) {
    if (segment !== 'all' && !namedSegments.has(segment)) continue;
    const counts = bySegment.get(segment);
    const ofYear = yearBySegment.get(segment);
    spans.forEach((_, span) => {
      if (!covers(span)) return;
      const customers = {
        all: counts?.customers[span] ?? 0,
        new: counts?.new[span] ?? 0,
        returning: counts?.returning[span] ?? 0,
        ofYear: ofYear?.customers[span] ?? 0,
        repeat: ofYear?.repeat[span] ?? 0,
      };
      for (const [measure, { of }] of Object.entries(customerMeasures) as [
        CustomerMeasureId,
        CustomerMeasure,
      ][]) {
        tally.put(measure, span, of(customers), segment);
      }
    });
  }
  tally.keepDays('new_customers', { sums: newCustomersByDay(purchases, tally) });
  const found = customerValues(purchases, coverage, ownersDays, tally);
  found.values.forEach((value, span) => {
    if (!covers(span)) return;
    for (const [measure, { of }] of Object.entries(customerValueMeasures) as [
      CustomerValueMeasureId,
      CustomerValueMeasure,
    ][]) {
      tally.put(measure, span, of(value));
    }
  });
  return found;
}

/** The number of customers whose first purchase was on each day. */
function newCustomersByDay({ customerCount, starts, day, slot }: Purchases, tally: Tally): Float64Array {
  const sums = tally.newSums();
  for (let who = 0; who < customerCount; who += 1) {
    const first = starts[who] ?? 0;
    if (first === (starts[who + 1] ?? first)) continue;
    const start = tally.placeOfDay(day[first] ?? 0);
    const place = start + (slot[first] ?? 0);
    if (start >= 0) sums[place] = (sums[place] ?? 0) + 1;
  }
  return sums;
}
