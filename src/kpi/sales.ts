import type { ColumnSource } from './column-source';
import { defineKpi, values } from './definition';
import { measured, measuredBefore } from './measure';
import { countsAsSale, type OrderStatus } from './order-status';
import { growth, ratio } from './ratio';

/** A row without a status counts: most tabs name only what went wrong. */
function isSale(statuses: readonly (OrderStatus | null)[] | undefined, row: number): boolean {
  const status = statuses?.[row];
  return status === undefined || status === null || countsAsSale(status);
}

/** Amounts of sales. An amount below zero is a credit: it takes nothing from what was sold. */
function salesAmount(columns: ColumnSource): readonly number[] {
  const statuses = columns.optionalStatuses('statuses');
  let sum = 0;
  columns.numbers('amounts').forEach((amount, row) => {
    if (amount !== null && amount > 0 && isSale(statuses, row)) sum += amount;
  });
  return [sum];
}

/** Price times quantity of all lines but credits. */
function merchandiseValue(columns: ColumnSource): readonly number[] {
  const quantities = columns.numbers('quantities');
  let sum = 0;
  columns.numbers('prices').forEach((price, row) => {
    const quantity = quantities[row] ?? null;
    if (price !== null && quantity !== null && price > 0 && quantity > 0) sum += price * quantity;
  });
  return [sum];
}

/** Distinct ids, since an export of order lines repeats them. */
function distinctOrders(columns: ColumnSource): readonly number[] {
  const statuses = columns.optionalStatuses('statuses');
  const ids = new Set<string>();
  columns.words('order_ids').forEach((id, row) => {
    if (id !== null && isSale(statuses, row)) ids.add(id);
  });
  return [ids.size];
}

export const salesKpis = [
  defineKpi({
    id: 'revenue',
    family: 'sales',
    functionName: 'KPI_REVENUE',
    unit: 'money',
    better: 'higher',
    cadence: 'daily',
    stage: 'action',
    inputs: [measured('revenue')],
    formula: (revenue) => revenue,
    cell: {
      kind: 'columns',
      arguments: [
        { name: 'amounts', kind: 'money' },
        { name: 'statuses', kind: 'status', optional: true },
      ],
      gather: salesAmount,
    },
  }),
  defineKpi({
    id: 'gmv',
    family: 'sales',
    functionName: 'KPI_GMV',
    unit: 'money',
    better: 'higher',
    cadence: 'daily',
    stage: 'action',
    inputs: [measured('gmv')],
    formula: (gmv) => gmv,
    cell: {
      kind: 'columns',
      arguments: [
        { name: 'prices', kind: 'money' },
        { name: 'quantities', kind: 'money' },
      ],
      gather: merchandiseValue,
    },
  }),
  defineKpi({
    id: 'orders',
    family: 'sales',
    functionName: 'KPI_ORDERS',
    unit: 'count',
    better: 'higher',
    cadence: 'daily',
    stage: 'action',
    inputs: [measured('orders')],
    formula: (orders) => orders,
    cell: {
      kind: 'columns',
      arguments: [
        { name: 'order_ids', kind: 'identity' },
        { name: 'statuses', kind: 'status', optional: true },
      ],
      gather: distinctOrders,
    },
  }),
  defineKpi({
    id: 'aov',
    family: 'sales',
    functionName: 'KPI_AOV',
    unit: 'money',
    better: 'higher',
    cadence: 'weekly',
    stage: 'action',
    inputs: [measured('revenue'), measured('orders')],
    formula: (revenue, orders) => ratio(revenue, orders, 'orders'),
    cell: values(['revenue', 'money'], ['orders', 'count']),
  }),
  defineKpi({
    id: 'order_size',
    family: 'sales',
    functionName: 'KPI_ORDER_SIZE',
    unit: 'ratio',
    better: 'higher',
    cadence: 'weekly',
    stage: 'action',
    inputs: [measured('items'), measured('orders')],
    formula: (items, orders) => ratio(items, orders, 'orders'),
    cell: values(['items', 'count'], ['orders', 'count']),
  }),
  defineKpi({
    id: 'revenue_growth',
    family: 'sales',
    functionName: 'KPI_GROWTH',
    unit: 'percent',
    better: 'higher',
    cadence: 'monthly',
    stage: 'action',
    inputs: [measured('revenue'), measuredBefore('revenue')],
    formula: (current, previous) => growth(current, previous, 'previous'),
    cell: values(['current', 'money'], ['previous', 'money']),
  }),
  defineKpi({
    id: 'cancellation_rate',
    family: 'sales',
    functionName: 'KPI_CANCELLATION',
    unit: 'percent',
    better: 'lower',
    cadence: 'weekly',
    stage: 'action',
    // A credit can answer an order of an earlier period, so the share may pass 1.
    inputs: [measured('cancelled_orders'), measured('placed_orders')],
    formula: (cancelled, orders) => ratio(cancelled, orders, 'orders'),
    cell: values(['cancelled', 'count'], ['orders', 'count']),
  }),
  defineKpi({
    id: 'revenue_per_visitor',
    family: 'sales',
    functionName: 'KPI_REVENUE_PER_VISITOR',
    unit: 'money',
    better: 'higher',
    cadence: 'weekly',
    stage: 'decision',
    inputs: [measured('revenue'), measured('visitors')],
    formula: (revenue, visitors) => ratio(revenue, visitors, 'visitors'),
    cell: values(['revenue', 'money'], ['visitors', 'count']),
  }),
] as const;
