import { expect, it } from 'vitest';
import { channelOfTab } from '../../../src/tables/reading/tab-channel';

it.each([
  ['Shopee', 'Shopee'],
  ['TikTok Shop', 'TikTok Shop'],
  ['Website 2026', 'Website'],
  ['Toko offline', 'Toko offline'],
  ['Boutique Lyon', 'Boutique Lyon'],
  ['Pesanan Tokopedia Maret 2026', 'Tokopedia'],
  ['Commandes boutique en ligne', 'boutique en ligne'],
  ['lazada_orders_Q1', 'lazada'],
  ['Shopee (2)', 'Shopee'],
  ['Jualan kedai Ipoh', 'kedai Ipoh'],
  ['LINE', 'LINE'],
  ['LINE Shopping 2026', 'LINE Shopping'],
])('gives the orders of the tab “%s” the channel %s', (name, channel) => {
  expect(channelOfTab(name)).toBe(channel);
});

it.each([
  'Orders',
  'Pesanan 2026',
  'Sheet1',
  'Commandes',
  'Data',
  'Jualan Mac',
  'INV 2026',
  'Composite',
  'Line items',
  'Order line export',
  'sales_by_line',
])('gives the orders of the tab “%s” no channel', (name) => {
  expect(channelOfTab(name)).toBeUndefined();
});
