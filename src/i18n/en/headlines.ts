import type { Texts } from '../texts';

const because = (parts: readonly string[]): string => (parts.length === 0 ? '' : `: ${parts.join(', ')}`);

export const headlines = (): Texts['headlines'] => ({
  rose: (kpi, change, parts) => `${kpi} rose (${change})${because(parts)}.`,
  fell: (kpi, change, parts) => `${kpi} fell (${change})${because(parts)}.`,
  mostIn: (segment) => `Most of it in ${segment}.`,
  mostAt: (step) => `Most of it at one step: ${step}.`,
  inChannel: (channel, sentence) => `${channel}: ${sentence}`,
  holiday: (holiday, day, ordersADay, ordersElse, days, daysCompared) =>
    `${holiday} (${day}): ${ordersADay} orders a day when people buy for it, ${ordersElse} on other days. Such days: ${days} in this period, ${daysCompared} in the one compared.`,
  weakChannel: (channel, ofVisitors, ofOrders, conversion, ofOthers) =>
    `${channel} brings ${ofVisitors} of the visitors but ${ofOrders} of the orders: ${conversion} of them buy, elsewhere ${ofOthers}.`,
  nothingCertain: 'No change is certain: what moved may be chance.',
  drivers: {
    visitors: 'visitors',
    conversion: 'conversion',
    customers: 'customers',
    frequency: 'orders per customer',
    unnamedOrders: 'orders without a customer name',
    orders: 'orders',
    orderValue: 'order value',
    revenue: 'revenue',
    costOfGoods: 'cost of goods',
    taxes: 'taxes',
    marketing: 'marketing',
    otherCosts: 'other costs',
    visits: 'visits',
    addToCart: 'visits to cart',
    toCheckout: 'cart to checkout',
    toOrder: 'the step to the order',
  },
});
