import type { Texts } from '../texts';

export const measures: Texts['measures'] = {
  revenue: 'amaun pesanan',
  gmv: 'harga dan kuantiti pesanan',
  orders: 'nombor pesanan',
  items: 'kuantiti pesanan',
  placed_orders: 'nombor pesanan',
  cancelled_orders: 'status pesanan',
  customers: 'pelanggan bagi setiap pesanan',
  new_customers: 'pelanggan bagi setiap pesanan',
  repeat_customers: 'pelanggan bagi setiap pesanan',
  returning_customers: 'pelanggan bagi setiap pesanan',
  visits: 'lawatan',
  visitors: 'pelawat',
  carts: 'troli',
  bounced_sessions: 'lawatan satu halaman',
  sessions: 'lawatan',
};
