import type { ColumnSource } from './column-source';
import { defineKpi, values } from './definition';
import { measured } from './measure';
import type { Problem } from './problem';
import { ratio, share } from './ratio';

/** Customers whose earliest day in the columns lies in the period, both ends included. */
function firstOrdersInPeriod(columns: ColumnSource): readonly number[] | Problem {
  const start = columns.day('start');
  const end = columns.day('end');
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

export const customersKpis = [
  defineKpi({
    id: 'new_customers',
    family: 'customers',
    functionName: 'KPI_NEW_CUSTOMERS',
    unit: 'count',
    better: 'higher',
    cadence: 'monthly',
    stage: 'action',
    inputs: [measured('new_customers')],
    formula: (newCustomers) => newCustomers,
    cell: {
      kind: 'columns',
      arguments: [
        { name: 'customers', kind: 'identity' },
        { name: 'dates', kind: 'date' },
        { name: 'start', kind: 'date', option: true },
        { name: 'end', kind: 'date', option: true },
      ],
      gather: firstOrdersInPeriod,
    },
  }),
  defineKpi({
    id: 'repeat_purchase_rate',
    family: 'customers',
    functionName: 'KPI_REPEAT_RATE',
    unit: 'percent',
    better: 'higher',
    cadence: 'monthly',
    stage: 'loyalty',
    inputs: [measured('repeat_customers'), measured('customers')],
    formula: (repeat, customers) => share(repeat, customers, 'repeat_customers', 'customers'),
    cell: values(['repeat_customers', 'count'], ['customers', 'count']),
  }),
  defineKpi({
    id: 'purchase_frequency',
    family: 'customers',
    functionName: 'KPI_PURCHASE_FREQUENCY',
    unit: 'ratio',
    better: 'higher',
    cadence: 'monthly',
    stage: 'loyalty',
    inputs: [measured('orders'), measured('customers')],
    formula: (orders, customers) => ratio(orders, customers, 'customers'),
    cell: values(['orders', 'count'], ['customers', 'count']),
  }),
  defineKpi({
    id: 'returning_customer_rate',
    family: 'customers',
    functionName: 'KPI_RETURNING_CUSTOMERS',
    unit: 'percent',
    better: 'higher',
    cadence: 'monthly',
    stage: 'loyalty',
    inputs: [measured('returning_customers'), measured('customers')],
    formula: (returning, customers) => share(returning, customers, 'returning_customers', 'customers'),
    cell: values(['returning_customers', 'count'], ['customers', 'count']),
  }),
] as const;
