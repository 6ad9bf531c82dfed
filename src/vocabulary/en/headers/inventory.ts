import type { KindHeaders } from '../../header-words';
import { currency, day, sku, unitCost } from './shared';

/** The English headers for each field of stock. */
export const inventory = {
  date: {
    clear: `${day}|snapshot date:974|stock date:972|as of:970|as of date:968|count date:966|counted at:964`,
    unless: 'created|expiry|expired|arrival|restock|received|updated|published',
  },
  product: {
    clear:
      'product name:1000|product:998|title:996|item name:994|item:992|product title:990|item description:988|description:964',
    weak: 'name:500',
    unless: 'id|type|category|code|sku|vendor|count|price|status',
  },
  sku: {
    clear: sku,
    weak: 'code:500|reference:494|ref:492|id:490',
  },
  location: {
    clear: 'location:1000|warehouse:998|location name:996|warehouse name:994|store:992|branch:990|site:954',
    unless: 'id|code|bin',
  },
  stock: {
    clear:
      'on hand:1000|on hand current:998|on hand new:996|stock on hand:994|quantity on hand:992|qty on hand:990|on hand quantity:988|on hand qty:986|closing stock:984|ending stock:982|stock quantity:980|current stock:978|available quantity:976|available stock:974|stock available:972|quantity available:970|qty available:968|available:966|in stock:964|units in stock:962|stock level:960|variant inventory qty:958|inventory quantity:956|inventory qty:954|inventory level:952|stock:950|inventory:948',
    weak: 'quantity:500|qty:498|unit:484|units:482|pcs:480|pieces:472',
    unless:
      'value|minimum|min|max|maximum|safety|reorder|price|status|incoming|committed|opening|initial|code|policy|tracker|location|days|date|id|cost|sold|alert|alerte|unavailable',
  },
  unitCost: {
    clear: unitCost,
    weak: 'cost:500',
    unless: 'total',
  },
  stockValue: {
    clear:
      'stock value:1000|inventory value:998|value on hand:996|stock value at cost:994|closing stock value:992|inventory cost:970|asset value:968',
    weak: 'total value:500|value:490',
    unless: 'retail|sales|unit',
  },
  leadTimeDays: {
    clear: 'lead time:1000|lead time days:998|lead time in days:996|supplier lead time:994',
  },
  currency: {
    clear: currency,
  },
} satisfies KindHeaders<'inventory'>;
