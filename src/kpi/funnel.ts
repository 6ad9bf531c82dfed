import { defineKpi, values } from './definition';
import { measured } from './measure';
import { isProblem } from './problem';
import { ratio, share } from './ratio';

export const funnelKpis = [
  defineKpi({
    id: 'conversion_rate',
    family: 'funnel',
    functionName: 'KPI_CONVERSION',
    unit: 'percent',
    better: 'higher',
    cadence: 'daily',
    stage: 'decision',
    inputs: [measured('orders'), measured('visitors')],
    formula: (orders, visitors) => ratio(orders, visitors, 'visitors'),
    cell: values(['orders', 'count'], ['visitors', 'count']),
  }),
  defineKpi({
    id: 'cart_abandonment',
    family: 'funnel',
    functionName: 'KPI_CART_ABANDONMENT',
    unit: 'percent',
    better: 'lower',
    cadence: 'daily',
    stage: 'decision',
    inputs: [measured('carts'), measured('orders')],
    formula: (carts, orders) => {
      const completed = share(orders, carts, 'orders', 'carts');
      return isProblem(completed) ? completed : 1 - completed;
    },
    cell: values(['carts', 'count'], ['orders', 'count']),
  }),
] as const;
