import type { Texts } from '../texts';

export const kpis: Texts['kpis'] = {
  revenue: {
    name: 'Revenue',
    formula: 'sum of the amounts of sales',
  },
  gmv: {
    name: 'Gross merchandise value (GMV)',
    formula: 'sum of price × quantity',
  },
  orders: {
    name: 'Orders',
    formula: 'count of different order ids',
  },
  aov: {
    name: 'Average order value (AOV)',
    formula: 'revenue ÷ orders',
  },
  order_size: {
    name: 'Items per order',
    formula: 'items ÷ orders',
  },
  revenue_growth: {
    name: 'Revenue growth',
    formula: '(current − previous) ÷ |previous|',
  },
  cancellation_rate: {
    name: 'Cancellation rate',
    formula: 'cancelled orders ÷ orders',
  },
  revenue_per_visitor: {
    name: 'Revenue per visitor',
    formula: 'revenue ÷ visitors',
  },
  conversion_rate: {
    name: 'Conversion rate',
    formula: 'orders ÷ visitors',
  },
  cart_abandonment: {
    name: 'Cart abandonment rate',
    formula: '(carts − orders) ÷ carts',
  },
  new_customers: {
    name: 'New customers',
    formula: 'customers whose first order is in the period',
  },
  repeat_purchase_rate: {
    name: 'Repeat purchase rate',
    formula: 'customers with 2 or more orders ÷ customers',
  },
  purchase_frequency: {
    name: 'Purchase frequency',
    formula: 'orders ÷ different customers',
  },
  returning_customer_rate: {
    name: 'Returning customer rate',
    formula: 'customers who bought before ÷ customers',
  },
  traffic: {
    name: 'Visits',
    formula: 'sum of visits',
  },
  bounce_rate: {
    name: 'Bounce rate',
    formula: 'bounced visits ÷ visits',
  },
};
