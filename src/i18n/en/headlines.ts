import type { Texts } from '../texts';

const because = (parts: readonly string[]): string => (parts.length === 0 ? '' : `: ${parts.join(', ')}`);

export const headlines = (): Texts['headlines'] => ({
  rose: (kpi, change, parts) => `${kpi} rose (${change})${because(parts)}.`,
  fell: (kpi, change, parts) => `${kpi} fell (${change})${because(parts)}.`,
  mostIn: (segment, effect) => `Most of it in ${segment} (${effect}).`,
  mostAt: (step) => `Most of it at one step: ${step}.`,
  inChannel: (channel, sentence) => `${channel}: ${sentence}`,
  holiday: (holiday, day, ordersADay, ordersElse, days, daysCompared) =>
    `${holiday} (${day}): ${ordersADay} orders a day when people buy for it, ${ordersElse} on other days. Such days: ${days} in this period, ${daysCompared} in the one compared.`,
  weakChannel: (channel, ofVisitors, ofOrders, conversion, ofOthers) =>
    `${channel} brings ${ofVisitors} of the visitors but ${ofOrders} of the orders: ${conversion} of them buy, elsewhere ${ofOthers}.`,
  ordersMore: (count) => `That makes about ${count} orders more.`,
  ordersFewer: (count) => `That makes about ${count} orders fewer.`,
  nothingCertain: 'No change is certain: what moved may be chance.',
  noOrders: {
    period: 'There is no order in this period: is an export missing?',
    compared: 'There is no order in the period compared with: is an export missing?',
  },
  uncertain: (kpi, value, change, sure) =>
    `${kpi}: ${[`${value} (${change})`, sure].filter(Boolean).join(', ')}.`,
  comingHoliday: (holiday, day, ordersADay, ordersElse) =>
    `After this period: ${holiday} (${day}). Last time there were ${ordersADay} orders a day when people bought for it, ${ordersElse} on other days.`,
  largestChannel: (channel, share) => `Largest channel: ${channel}, ${share} of the revenue.`,
  missing: (kpi, missing) => `${kpi} is not known, for want of: ${missing}.`,
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
