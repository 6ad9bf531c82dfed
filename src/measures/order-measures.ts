import type { MeasureId } from '../kpi/measure';
import type { Orders } from '../tables/reading/orders/orders';
import type { CountedOrders } from './count-orders';
import { fieldsOf, type MeasureSource, type Need } from './definition';
import type { DayCounts, Knowledge, Tally } from './tally';

/** A measure of the order lines, taken from what one pass over them counted. */
interface OrderMeasure extends MeasureSource {
  /** Whether the measure is a sum of money or pieces. Only these are known if each row sums up several orders. */
  readonly adds?: true;
  readonly of: (counted: CountedOrders) => DayCounts | undefined;
}

const isSale = fieldsOf(
  'orders',
  'status',
  'secondStatus',
  'isCancelled',
  'isRefunded',
  'rowType',
  'cancelledAt',
);
const amounts: readonly Need[] = [
  [fieldsOf('orders', 'lineAmount')],
  [fieldsOf('orders', 'orderTotal')],
  [fieldsOf('orders', 'unitPrice', 'quantity')],
];
const money = fieldsOf('orders', 'discount', 'shipping', 'tax', 'refund', 'refundDate', 'returnedQuantity');
const ids: readonly Need[] = [[fieldsOf('orders', 'orderId')]];
const pieces: readonly Need[] = [[fieldsOf('orders', 'quantity')]];
const deliveries: readonly Need[] = [[fieldsOf('orders', 'deliveredAt')]];
const devices: readonly Need[] = [[fieldsOf('orders', 'device')]];

/** The measures of the order lines. */
export const orderMeasures = {
  revenue: { adds: true, needs: amounts, alsoReads: [isSale, money], of: ({ revenue }) => revenue },
  gmv: {
    adds: true,
    needs: [[fieldsOf('orders', 'unitPrice', 'quantity')]],
    alsoReads: [fieldsOf('orders', 'lineAmount'), isSale],
    of: ({ gmv }) => gmv,
  },
  orders: { needs: ids, alsoReads: [isSale], of: ({ orders }) => orders },
  placed_orders: { needs: ids, of: ({ placed }) => placed },
  cancelled_orders: {
    needs: [[fieldsOf('orders', 'status')]],
    alsoReads: [isSale],
    of: (all) => all.cancelled,
  },
  items: { adds: true, needs: pieces, alsoReads: [isSale], of: ({ items }) => items },
  itemised_orders: { needs: pieces, alsoReads: [isSale], of: ({ itemised }) => itemised },
  sold_items: { adds: true, needs: pieces, alsoReads: [isSale], of: ({ soldItems }) => soldItems },
  returned_items: {
    adds: true,
    needs: [[fieldsOf('orders', 'returnedQuantity')], [fieldsOf('orders', 'status', 'quantity')]],
    of: ({ returnedItems }) => returnedItems,
  },
  delivery_days: { needs: deliveries, of: ({ deliveryDays }) => deliveryDays },
  delivered_orders: { needs: deliveries, of: ({ delivered }) => delivered },
  referred_orders: { needs: [[fieldsOf('orders', 'referral')]], of: ({ referred }) => referred },
  influencer_orders: { needs: [[fieldsOf('orders', 'influencer')]], of: ({ influenced }) => influenced },
  mobile_orders: { needs: devices, alsoReads: [isSale], of: ({ mobileOrders }) => mobileOrders },
  mobile_revenue: {
    adds: true,
    needs: devices,
    alsoReads: [isSale, money],
    of: ({ mobileRevenue }) => mobileRevenue,
  },
  named_orders: {
    needs: [[fieldsOf('orders', 'customer')]],
    alsoReads: [isSale],
    of: ({ namedOrders }) => namedOrders,
  },
} as const satisfies Partial<Record<MeasureId, OrderMeasure>>;

type OrderMeasureId = keyof typeof orderMeasures;

export function putOrders<Name extends string>(
  counted: CountedOrders,
  tally: Tally<Name>,
  known: Knowledge,
  { sumsUp }: Pick<Orders, 'sumsUp'>,
): void {
  for (const [measure, { of, adds }] of Object.entries(orderMeasures) as [OrderMeasureId, OrderMeasure][]) {
    if (sumsUp && adds !== true) continue;
    const counts = of(counted);
    if (counts !== undefined) tally.putDays(measure, counts, known);
  }
  // The lines with a known cost, for the cost of goods.
  for (const [measure, counts] of [
    ['costed_revenue', counted.costedRevenue],
    ['cost_of_costed', counted.costOfCosted],
  ] as const) {
    if (counts !== undefined) tally.putDays(measure, counts, known);
  }
}
