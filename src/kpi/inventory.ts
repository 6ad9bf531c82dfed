import { normalQuantile } from '../statistics/normal-quantile';
import { amount, between, choice, column, cost, count, optional, single } from './arguments';
import type { ColumnSource } from './column-source';
import { columnsKpi, valuesKpi } from './definition';
import { meanTime, typicalTime } from './elapsed';
import { measured, per } from './measure';
import { isProblem, type Outcome, type Problem } from './problem';
import { ratio, share } from './ratio';

/** The cost of goods sold is usually that of a year. */
const defaultDays = 365;
/** The default probability that the stock lasts until the delivery. */
export const defaultServiceLevel = 0.95;
/** At a service level of 0 or 1, the safety stock would be infinite. */
const serviceLevels = { low: 0.0001, high: 0.9999 } as const;

/** Cost of goods sold / mean of opening and closing stock. None of them may be negative. */
function turnover(cogs: number, openingStock: number, closingStock: number): Outcome {
  if (cogs < 0) return { code: 'belowZero', argument: 'cogs', value: cogs };
  if (openingStock < 0) return { code: 'belowZero', argument: 'opening_stock', value: openingStock };
  if (closingStock < 0) return { code: 'belowZero', argument: 'closing_stock', value: closingStock };
  return ratio(cogs, openingStock / 2 + closingStock / 2, 'opening_stock');
}

function daysOfInventory(cogs: number, openingStock: number, closingStock: number, days: number): Outcome {
  const turns = turnover(cogs, openingStock, closingStock);
  return isProblem(turns) ? turns : ratio(days, turns, 'cogs');
}

/** The mean and the sample standard deviation of the daily demand, the lead time, and the service level. */
function demandInLeadTime(columns: ColumnSource): readonly number[] | Problem {
  const leadTime = columns.optionalNumber('lead_time_days');
  if (leadTime === undefined) return { code: 'emptyCell', argument: 'lead_time_days' };
  const demand = columns.numbers('daily_demand').filter((items) => items !== null);
  if (demand.length < 2) return { code: 'tooFew', argument: 'daily_demand', needed: 2, found: demand.length };
  const mean = demand.reduce((sum, items) => sum + items, 0) / demand.length;
  const squares = demand.reduce((sum, items) => sum + (items - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (demand.length - 1));
  return [mean, deviation, leadTime, columns.optionalNumber('service_level') ?? defaultServiceLevel];
}

/** The expected demand during the lead time, plus a safety stock for the service level. */
function reorderPoint(mean: number, deviation: number, leadTime: number, serviceLevel: number): Outcome {
  const { low, high } = serviceLevels;
  if (serviceLevel < low || serviceLevel > high) {
    return { code: 'outside', argument: 'service_level', value: serviceLevel, low, high };
  }
  return mean * leadTime + normalQuantile(serviceLevel) * deviation * Math.sqrt(leadTime);
}

export const inventoryKpis = () => [
  valuesKpi({
    id: 'inventory_turnover',
    family: 'inventory',
    functionName: 'KPI_INVENTORY_TURNOVER',
    unit: 'ratio',
    shownIn: 'times',
    window: 'each',
    better: 'higher',
    cadence: 'monthly',
    stage: undefined,
    inputs: [measured('cogs'), measured('opening_stock'), measured('closing_stock')],
    formula: turnover,
    arguments: [cost('cogs'), cost('opening_stock'), cost('closing_stock')],
  }),
  valuesKpi({
    id: 'days_of_inventory',
    family: 'inventory',
    functionName: 'KPI_DAYS_OF_INVENTORY',
    unit: 'days',
    better: 'lower',
    cadence: 'monthly',
    stage: undefined,
    inputs: [measured('cogs'), measured('opening_stock'), measured('closing_stock'), measured('period_days')],
    formula: daysOfInventory,
    arguments: [
      cost('cogs'),
      cost('opening_stock'),
      cost('closing_stock'),
      optional(between('days', 1, Number.POSITIVE_INFINITY), defaultDays),
    ],
  }),
  valuesKpi({
    id: 'stockout_rate',
    family: 'inventory',
    functionName: 'KPI_STOCKOUT',
    unit: 'percent',
    better: 'lower',
    cadence: 'weekly',
    stage: undefined,
    inputs: [measured('out_of_stock'), per('stock_checks')],
    formula: (outOfStock, checked) => share(outOfStock, checked, 'out_of_stock', 'checked'),
    arguments: [count('out_of_stock'), count('checked')],
  }),
  columnsKpi({
    id: 'order_cycle_time',
    family: 'inventory',
    functionName: 'KPI_ORDER_CYCLE',
    unit: 'days',
    better: 'lower',
    cadence: 'weekly',
    stage: undefined,
    inputs: [measured('delivery_days'), per('delivered_orders')],
    formula: (days, orders) => meanTime(days, orders, 'delivered_at'),
    arguments: [
      column('ordered_at', 'moment'),
      column('delivered_at', 'moment'),
      choice('statistic', 'mean', 'median'),
    ],
    gather: (columns) => typicalTime(columns, 'ordered_at', 'delivered_at', 'days'),
  }),
  valuesKpi({
    id: 'return_rate',
    family: 'inventory',
    functionName: 'KPI_RETURN_RATE',
    unit: 'percent',
    better: 'lower',
    cadence: 'monthly',
    stage: undefined,
    inputs: [measured('returned_items'), per('sold_items')],
    // Returned goods may have been sold in an earlier period, so the share may exceed 1.
    formula: (returned, sold) => ratio(returned, sold, 'sold'),
    arguments: [count('returned'), count('sold')],
  }),
  columnsKpi({
    id: 'reorder_point',
    family: 'inventory',
    functionName: 'KPI_REORDER_POINT',
    unit: 'count',
    shownIn: 'pieces',
    better: 'neither',
    cadence: 'weekly',
    stage: undefined,
    inputs: [
      measured('daily_demand'),
      measured('demand_deviation'),
      measured('lead_time'),
      measured('service_level'),
    ],
    formula: reorderPoint,
    arguments: [
      count('daily_demand'),
      single(amount('lead_time_days')),
      optional(single(column('service_level', 'number')), defaultServiceLevel),
    ],
    gather: demandInLeadTime,
  }),
];
