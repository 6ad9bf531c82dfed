import { count } from './arguments';
import { valuesKpi } from './definition';
import { measured, per } from './measure';
import { ratio, remainder, share } from './ratio';

export const funnelKpis = () => [
  valuesKpi({
    id: 'conversion_rate',
    family: 'funnel',
    functionName: 'KPI_CONVERSION',
    unit: 'percent',
    better: 'higher',
    cadence: 'daily',
    stage: 'decision',
    inputs: [measured('orders'), per('visitors')],
    formula: (orders, visitors) => ratio(orders, visitors, 'visitors'),
    arguments: [count('orders'), count('visitors')],
  }),
  valuesKpi({
    id: 'add_to_cart_rate',
    family: 'funnel',
    functionName: 'KPI_ADD_TO_CART',
    unit: 'percent',
    better: 'higher',
    cadence: 'daily',
    stage: 'interest',
    inputs: [measured('sessions_with_add'), per('sessions')],
    formula: (withAdd, sessions) => share(withAdd, sessions, 'sessions_with_add', 'sessions'),
    arguments: [count('sessions_with_add'), count('sessions')],
  }),
  valuesKpi({
    id: 'cart_abandonment',
    family: 'funnel',
    functionName: 'KPI_CART_ABANDONMENT',
    unit: 'percent',
    better: 'lower',
    cadence: 'daily',
    stage: 'decision',
    inputs: [per('carts'), measured('orders')],
    formula: (carts, orders) => remainder(orders, carts, 'orders', 'carts'),
    arguments: [count('carts'), count('orders')],
  }),
  valuesKpi({
    id: 'checkout_completion',
    family: 'funnel',
    functionName: 'KPI_CHECKOUT_COMPLETION',
    unit: 'percent',
    better: 'higher',
    cadence: 'daily',
    stage: 'decision',
    inputs: [measured('orders'), per('checkouts')],
    formula: (orders, checkouts) => share(orders, checkouts, 'orders', 'checkouts'),
    arguments: [count('orders'), count('checkouts')],
  }),
];
