import { amount, between, column, cost, count, money, optional, single } from './arguments';
import type { ColumnSource } from './column-source';
import { columnsKpi, valuesKpi } from './definition';
import { measured, measuredOr, per } from './measure';
import type { Outcome, Problem } from './problem';
import { ratio, ratioToPositive, share } from './ratio';

/** The number of customers whose first order is in the period from `start` to `end`, both included. */
function firstOrdersInPeriod(columns: ColumnSource): readonly number[] | Problem {
  const start = columns.optionalDay('start');
  const end = columns.optionalDay('end');
  if (start === undefined) return { code: 'emptyCell', argument: 'start' };
  if (end === undefined) return { code: 'emptyCell', argument: 'end' };
  if (end < start) return { code: 'endBeforeStart', argument: 'end' };
  const days = columns.days('dates');
  const firstDay = new Map<string, number>();
  columns.words('customers').forEach((customer, row) => {
    const day = days[row] ?? null;
    if (customer === null || day === null) return;
    const known = firstDay.get(customer);
    if (known === undefined || day < known) firstDay.set(customer, day);
  });
  let count = 0;
  for (const day of firstDay.values()) if (day >= start && day <= end) count += 1;
  return [count];
}

/**
 * The share of the customers at the start who are still customers at the end. The number at the end must be at least that
 * of the new customers, and at most that of the new ones and those at the start together.
 */
function retention(atEnd: number, newCustomers: number, atStart: number): Outcome {
  if (atStart === 0) return { code: 'zeroDivisor', argument: 'customers_start' };
  const [low, high] = [newCustomers, newCustomers + atStart];
  if (atEnd < low || atEnd > high) {
    return { code: 'outside', argument: 'customers_end', value: atEnd, low, high };
  }
  return (atEnd - newCustomers) / atStart;
}

export const customersKpis = () => [
  columnsKpi({
    id: 'new_customers',
    family: 'customers',
    functionName: 'KPI_NEW_CUSTOMERS',
    unit: 'count',
    better: 'higher',
    cadence: 'monthly',
    stage: 'action',
    inputs: [measured('new_customers')],
    formula: (newCustomers) => newCustomers,
    arguments: [
      column('customers', 'identity'),
      column('dates', 'date'),
      single(column('start', 'date')),
      single(column('end', 'date')),
    ],
    gather: firstOrdersInPeriod,
  }),
  valuesKpi({
    id: 'cac',
    family: 'customers',
    functionName: 'KPI_CAC',
    unit: 'money',
    better: 'lower',
    cadence: 'monthly',
    stage: 'awareness',
    inputs: [measured('marketing_spend'), per('new_customers')],
    formula: (spend, newCustomers) => ratio(spend, newCustomers, 'new_customers'),
    arguments: [cost('spend'), count('new_customers')],
  }),
  valuesKpi({
    id: 'clv',
    family: 'customers',
    functionName: 'KPI_CLV',
    unit: 'money',
    window: 'year',
    better: 'higher',
    cadence: 'monthly',
    stage: 'loyalty',
    inputs: [
      measured('yearly_order_value'),
      measured('yearly_frequency'),
      measured('lifespan'),
      measuredOr('yearly_margin', 1),
    ],
    formula: (aov, frequency, lifespan, margin) => aov * frequency * lifespan * margin,
    // Refuses a margin of 30, which was meant as 30 %.
    arguments: [money('aov'), amount('frequency'), amount('lifespan'), optional(between('margin', -1, 1), 1)],
  }),
  valuesKpi({
    id: 'clv_cac_ratio',
    family: 'customers',
    functionName: 'KPI_CLV_CAC',
    unit: 'ratio',
    window: 'year',
    shownIn: 'times',
    better: 'higher',
    cadence: 'monthly',
    stage: 'loyalty',
    inputs: [measured('clv'), per('yearly_cac')],
    formula: (clv, cac) => ratioToPositive(clv, cac, 'cac'),
    arguments: [money('clv'), cost('cac')],
  }),
  valuesKpi({
    id: 'retention_rate',
    family: 'customers',
    functionName: 'KPI_RETENTION',
    unit: 'percent',
    window: 'each',
    better: 'higher',
    cadence: 'monthly',
    stage: 'loyalty',
    inputs: [measured('customers_end'), measured('joined_customers'), per('customers_start')],
    formula: retention,
    arguments: [count('customers_end'), count('new_customers'), count('customers_start')],
  }),
  valuesKpi({
    id: 'churn_rate',
    family: 'customers',
    functionName: 'KPI_CHURN',
    unit: 'percent',
    window: 'each',
    better: 'lower',
    cadence: 'monthly',
    stage: 'loyalty',
    inputs: [measured('lost_customers'), per('customers_start')],
    formula: (lost, atStart) => share(lost, atStart, 'lost_customers', 'customers_start'),
    arguments: [count('lost_customers'), count('customers_start')],
  }),
  valuesKpi({
    id: 'repeat_purchase_rate',
    family: 'customers',
    functionName: 'KPI_REPEAT_RATE',
    unit: 'percent',
    window: 'year',
    better: 'higher',
    cadence: 'monthly',
    stage: 'loyalty',
    inputs: [measured('repeat_customers'), per('yearly_customers')],
    formula: (repeat, customers) => share(repeat, customers, 'repeat_customers', 'customers'),
    arguments: [count('repeat_customers'), count('customers')],
  }),
  valuesKpi({
    id: 'purchase_frequency',
    family: 'customers',
    functionName: 'KPI_PURCHASE_FREQUENCY',
    unit: 'ratio',
    window: 'each',
    better: 'higher',
    cadence: 'monthly',
    stage: 'loyalty',
    inputs: [measured('named_orders'), per('customers')],
    formula: (orders, customers) => ratio(orders, customers, 'customers'),
    arguments: [count('orders'), count('customers')],
  }),
  valuesKpi({
    id: 'returning_customer_rate',
    family: 'customers',
    functionName: 'KPI_RETURNING_CUSTOMERS',
    unit: 'percent',
    better: 'higher',
    cadence: 'monthly',
    stage: 'loyalty',
    inputs: [measured('returning_customers'), per('customers')],
    formula: (returning, customers) => share(returning, customers, 'returning_customers', 'customers'),
    arguments: [count('returning_customers'), count('customers')],
  }),
];
