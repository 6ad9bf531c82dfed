import { rollup } from 'd3-array';
import { daysFrom, lastDay, type ShopDay } from './calendar';
import type { Channel } from './channels';
import { Customers } from './customers';
import type { Draws } from './draws';
import { type Product, products } from './products';
import type { ChannelDay } from './visits';

export type OrderStatus = 'Completed' | 'Paid' | 'Cancelled' | 'Refunded';

/** A product inside an order, at the price of that day. */
export interface OrderLine {
  readonly product: string;
  readonly quantity: number;
  readonly unitPrice: number;
}

/** An order as the shop's records hold it. */
export interface Order {
  readonly id: string;
  readonly day: ShopDay;
  /** Minutes since midnight. */
  readonly minute: number;
  readonly channel: Channel;
  /** Nothing when the buyer left no name. */
  readonly customer: string | null;
  readonly status: OrderStatus;
  readonly lines: readonly OrderLine[];
}

// From midnight on; people buy over lunch and after the evening prayer. Nobody buys in the hours in which
// clocks jump to summer time: a cell's date is read by the machine's own clock, wherever it stands.
const hourWeights = [2, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 8, 6, 6, 6, 6, 7, 10, 13, 12, 8, 4];
const hours: readonly [number, ...number[]] = [0, ...Array.from({ length: 23 }, (_, index) => index + 1)];

const lineCounts: readonly [number, ...number[]] = [1, 2, 3, 4];
const lineCountWeights = new Map([
  [1, 64],
  [2, 24],
  [3, 9],
  [4, 3],
]);

/** One order for each completed checkout of the visits, in order of time. */
export function ordersOf(visits: readonly ChannelDay[], draws: Draws): readonly Order[] {
  const customers = new Customers(draws);
  const byDay = rollup(
    visits,
    (sameDay) => checkoutTimes(sameDay, draws),
    ({ day }) => day,
  );
  let number = 10_000;
  return [...byDay].flatMap(([day, checkouts]) =>
    checkouts.map(({ channel, minute }) => {
      number += 1;
      const guest = draws.chance(channel.guestRate);
      return {
        id: `RBL-${number}`,
        day,
        minute,
        channel,
        customer: guest ? null : customers.next(day),
        status: statusOf(day, channel, draws),
        lines: linesOf(day, draws),
      };
    }),
  );
}

interface Checkout {
  readonly channel: Channel;
  readonly minute: number;
}

function checkoutTimes(sameDay: readonly ChannelDay[], draws: Draws): readonly Checkout[] {
  return sameDay
    .flatMap(({ channel, orders }) =>
      Array.from({ length: orders }, () => ({ channel, minute: minuteOf(draws) })),
    )
    .sort((left, right) => left.minute - right.minute);
}

function minuteOf(draws: Draws): number {
  return draws.pick(hours, (hour) => hourWeights[hour] ?? 0) * 60 + draws.integer(0, 59);
}

function statusOf(day: ShopDay, channel: Channel, draws: Draws): OrderStatus {
  if (draws.chance(channel.cancelRate)) return 'Cancelled';
  // Parcels of the last days are still on their way: neither completed nor sent back yet.
  if (daysFrom(day.date, lastDay) < draws.integer(1, 6)) return 'Paid';
  return draws.chance(0.02) ? 'Refunded' : 'Completed';
}

function linesOf(day: ShopDay, draws: Draws): readonly OrderLine[] {
  const count = draws.pick(lineCounts, (lines) => lineCountWeights.get(lines) ?? 0);
  const chosen = new Set<Product>();
  while (chosen.size < count) chosen.add(draws.pick(products, ({ popularity }) => popularity));
  return [...chosen].map((product) => ({
    product: product.name,
    quantity: quantityOf(product, draws),
    unitPrice: priceOn(product, day),
  }));
}

function quantityOf(product: Product, draws: Draws): number {
  return draws.chance(0.75) ? 1 : draws.integer(1, product.most);
}

/** Prices went up a little with the new year and are cut on twin-date sales. */
function priceOn(product: Product, day: ShopDay): number {
  const yearly = day.date.getUTCFullYear() === 2025 ? 1 : 1.04;
  return Math.round((product.price * yearly * (day.sale ? 0.85 : 1)) / 500) * 500;
}
