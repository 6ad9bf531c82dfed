import { column, cost, count, money, optional } from './arguments';
import type { Column, ColumnSource } from './column-source';
import { columnsKpi, valuesKpi } from './definition';
import { measured, measuredBefore, per } from './measure';
import { countsAsSale, type OrderStatus } from './order-status';
import type { Problem } from './problem';
import { growth, ratio, ratioToPositive } from './ratio';

/** Whether a row is a sale. A row without a status is, because many owners mark only cancelled orders. */
function isSale(statuses: readonly (OrderStatus | null)[] | undefined, row: number): boolean {
  const status = statuses?.[row];
  return status === undefined || status === null || countsAsSale(status);
}

/** The sum of the amounts of sales. Negative amounts are credits and are not subtracted. */
function salesAmount(columns: ColumnSource): readonly number[] {
  const statuses = columns.optionalStatuses('statuses');
  let sum = 0;
  columns.numbers('amounts').forEach((amount, row) => {
    if (amount !== null && amount > 0 && isSale(statuses, row)) sum += amount;
  });
  return [sum];
}

/** The sum of value per item times quantity. Credits, with a negative quantity, are left out. */
function soldValue(perItem: Column<number>, quantities: Column<number>): readonly number[] {
  let sum = 0;
  perItem.forEach((value, row) => {
    const quantity = quantities[row] ?? null;
    if (value !== null && quantity !== null && value > 0 && quantity > 0) sum += value * quantity;
  });
  return [sum];
}

/** Revenue and cost of the rows that have both. A product with unknown cost would have a margin of 100 %. */
function revenueAndCost(columns: ColumnSource): readonly number[] | Problem {
  const costs = columns.numbers('costs');
  const revenues = columns.numbers('revenues');
  let rows = 0;
  let revenueSum = 0;
  let costSum = 0;
  revenues.forEach((revenue, row) => {
    const cost = costs[row] ?? null;
    if (revenue === null || cost === null) return;
    rows += 1;
    revenueSum += revenue;
    costSum += cost;
  });
  if (rows > 0) return [revenueSum, costSum];
  return { code: 'noValues', argument: revenues.some((revenue) => revenue !== null) ? 'costs' : 'revenues' };
}

function netProfit(revenue: number, cogs: number, taxes: number, otherCosts: number): number {
  return revenue - cogs - taxes - otherCosts;
}

/** The number of distinct order ids. An export of order lines repeats them. */
function distinctOrders(columns: ColumnSource): readonly number[] {
  const statuses = columns.optionalStatuses('statuses');
  const ids = new Set<string>();
  columns.words('order_ids').forEach((id, row) => {
    if (id !== null && isSale(statuses, row)) ids.add(id);
  });
  return [ids.size];
}

export const salesKpis = () => [
  columnsKpi({
    id: 'revenue',
    family: 'sales',
    functionName: 'KPI_REVENUE',
    unit: 'money',
    better: 'higher',
    cadence: 'daily',
    stage: 'action',
    inputs: [measured('revenue')],
    formula: (revenue) => revenue,
    arguments: [money('amounts'), optional(column('statuses', 'status'))],
    gather: salesAmount,
  }),
  columnsKpi({
    id: 'gmv',
    family: 'sales',
    functionName: 'KPI_GMV',
    unit: 'money',
    better: 'higher',
    cadence: 'daily',
    stage: 'action',
    inputs: [measured('gmv')],
    formula: (gmv) => gmv,
    arguments: [money('prices'), column('quantities', 'number')],
    gather: (columns) => soldValue(columns.numbers('prices'), columns.numbers('quantities')),
  }),
  columnsKpi({
    id: 'orders',
    family: 'sales',
    functionName: 'KPI_ORDERS',
    unit: 'count',
    better: 'higher',
    cadence: 'daily',
    stage: 'action',
    inputs: [measured('orders')],
    formula: (orders) => orders,
    arguments: [column('order_ids', 'identity'), optional(column('statuses', 'status'))],
    gather: distinctOrders,
  }),
  valuesKpi({
    id: 'aov',
    family: 'sales',
    functionName: 'KPI_AOV',
    unit: 'money',
    better: 'higher',
    cadence: 'weekly',
    stage: 'action',
    inputs: [measured('revenue'), per('orders')],
    formula: (revenue, orders) => ratio(revenue, orders, 'orders'),
    arguments: [money('revenue'), count('orders')],
  }),
  valuesKpi({
    id: 'order_size',
    family: 'sales',
    functionName: 'KPI_ORDER_SIZE',
    unit: 'ratio',
    better: 'higher',
    cadence: 'weekly',
    stage: 'action',
    inputs: [measured('items'), per('itemised_orders')],
    formula: (items, orders) => ratio(items, orders, 'orders'),
    arguments: [count('items'), count('orders')],
  }),
  columnsKpi({
    id: 'cogs',
    family: 'sales',
    functionName: 'KPI_COGS',
    unit: 'money',
    better: 'lower',
    cadence: 'monthly',
    stage: 'action',
    inputs: [measured('cogs')],
    formula: (cogs) => cogs,
    arguments: [cost('unit_costs'), column('quantities', 'number')],
    // Returned goods are left out, because credits are left out of the revenue too.
    gather: (columns) => soldValue(columns.numbers('unit_costs'), columns.numbers('quantities')),
  }),
  valuesKpi({
    id: 'gross_profit',
    family: 'sales',
    functionName: 'KPI_GROSS_PROFIT',
    unit: 'money',
    better: 'higher',
    cadence: 'monthly',
    stage: 'action',
    inputs: [measured('revenue'), measured('cogs')],
    formula: (revenue, cogs) => revenue - cogs,
    arguments: [money('revenue'), cost('cogs')],
  }),
  valuesKpi({
    id: 'gross_margin',
    family: 'sales',
    functionName: 'KPI_GROSS_MARGIN',
    unit: 'percent',
    better: 'higher',
    cadence: 'monthly',
    stage: 'action',
    inputs: [per('revenue'), measured('cogs')],
    formula: (revenue, cogs) => ratioToPositive(revenue - cogs, revenue, 'revenue'),
    arguments: [money('revenue'), cost('cogs')],
  }),
  valuesKpi({
    id: 'net_profit',
    family: 'sales',
    functionName: 'KPI_NET_PROFIT',
    unit: 'money',
    better: 'higher',
    cadence: 'monthly',
    stage: 'action',
    inputs: [measured('revenue'), measured('cogs'), measured('taxes'), measured('other_costs')],
    formula: netProfit,
    arguments: [money('revenue'), cost('cogs'), cost('taxes'), optional(cost('other_costs'), 0)],
  }),
  valuesKpi({
    id: 'net_margin',
    family: 'sales',
    functionName: 'KPI_NET_MARGIN',
    unit: 'percent',
    better: 'higher',
    cadence: 'monthly',
    stage: 'action',
    inputs: [per('revenue'), measured('cogs'), measured('taxes'), measured('other_costs')],
    formula: (revenue, cogs, taxes, otherCosts) =>
      ratioToPositive(netProfit(revenue, cogs, taxes, otherCosts), revenue, 'revenue'),
    arguments: [money('revenue'), cost('cogs'), cost('taxes'), optional(cost('other_costs'), 0)],
  }),
  columnsKpi({
    id: 'average_margin',
    family: 'sales',
    functionName: 'KPI_AVERAGE_MARGIN',
    unit: 'percent',
    better: 'higher',
    cadence: 'monthly',
    stage: 'action',
    inputs: [per('costed_revenue'), measured('cost_of_costed')],
    formula: (revenues, costs) => ratioToPositive(revenues - costs, revenues, 'revenues'),
    arguments: [money('revenues'), cost('costs')],
    gather: revenueAndCost,
  }),
  valuesKpi({
    id: 'revenue_growth',
    family: 'sales',
    functionName: 'KPI_GROWTH',
    unit: 'percent',
    window: 'change',
    better: 'higher',
    cadence: 'monthly',
    stage: 'action',
    inputs: [measured('revenue'), measuredBefore('revenue')],
    formula: (current, previous) => growth(current, previous, 'previous'),
    arguments: [money('current'), money('previous')],
  }),
  valuesKpi({
    id: 'cancellation_rate',
    family: 'sales',
    functionName: 'KPI_CANCELLATION',
    unit: 'percent',
    better: 'lower',
    cadence: 'weekly',
    stage: 'action',
    // A credit can be for an order of an earlier period, so the share may exceed 1.
    inputs: [measured('cancelled_orders'), per('placed_orders')],
    formula: (cancelled, orders) => ratio(cancelled, orders, 'orders'),
    arguments: [count('cancelled'), count('orders')],
  }),
  valuesKpi({
    id: 'revenue_per_visitor',
    family: 'sales',
    functionName: 'KPI_REVENUE_PER_VISITOR',
    unit: 'money',
    better: 'higher',
    cadence: 'weekly',
    stage: 'decision',
    inputs: [measured('revenue'), per('visitors')],
    formula: (revenue, visitors) => ratio(revenue, visitors, 'visitors'),
    arguments: [money('revenue'), count('visitors')],
  }),
];
