import type { Texts } from '../texts';

export const measures: Texts['measures'] = {
  revenue: 'amounts of orders',
  gmv: 'prices and quantities of orders',
  orders: 'order ids',
  items: 'quantities of orders',
  placed_orders: 'order ids',
  cancelled_orders: 'order statuses',
  customers: 'customers of orders',
  new_customers: 'customers of orders',
  repeat_customers: 'customers of orders',
  returning_customers: 'customers of orders',
  visits: 'visits',
  visitors: 'visitors',
  carts: 'carts',
  bounced_sessions: 'bounced visits',
  sessions: 'visits',
};
