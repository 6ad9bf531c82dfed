import type { CivilDay } from '../../../period/civil-day';
import type { Orders } from './orders';

/** Empty columns for a shop without orders, with the first and last day of its other tabs. */
export function noOrders(currency: string | undefined, firstDay: CivilDay, lastDay: CivilDay): Orders {
  return {
    tabs: [],
    length: 0,
    order: new Int32Array(0),
    orderCount: 0,
    sumsUp: false,
    customer: new Int32Array(0),
    customerCount: 0,
    day: new Int32Array(0),
    kind: new Uint8Array(0),
    amount: new Float64Array(0),
    quantity: undefined,
    merchandise: undefined,
    channel: { codes: new Int32Array(0), words: [] },
    device: undefined,
    country: undefined,
    product: undefined,
    sku: undefined,
    category: undefined,
    cost: undefined,
    tax: undefined,
    deliveredDays: undefined,
    touchpoints: undefined,
    referred: undefined,
    influenced: undefined,
    refunds: [],
    currency,
    firstDay,
    lastDay,
  };
}
