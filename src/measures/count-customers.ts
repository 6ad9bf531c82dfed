import type { Orders } from '../tables/reading/orders/orders';
import { type CountSheet, cellOf, type Knowledge, slotCount } from './count-sheet';
import { slotsOf } from './order-lines';
import type { Purchases } from './purchases';

/** What is known of the customer at hand in the period at hand, for the shop or for one channel. */
class Seen {
  private bucket = -1;
  private orders = 0;

  forget(): void {
    this.bucket = -1;
  }

  /** How many orders the customer has in the bucket with this one. */
  add(bucket: number): number {
    this.orders = bucket === this.bucket ? this.orders + 1 : 1;
    this.bucket = bucket;
    return this.orders;
  }
}

/**
 * Counts the customers of each period. New is whose very first order lies in it, in the channel of that order;
 * returning is who had bought before it, in whatever channel.
 */
export function countCustomers(
  { customerCount, starts, day, slot }: Purchases,
  orders: Orders,
  sheet: CountSheet,
  covers: Knowledge['covers'],
): void {
  if (orders.customerCount === 0) return;
  const { grid } = sheet;
  const cells = grid.size * slotCount;
  // Of the shop by period, and of its channels by cell: who buys in two channels is one customer of the shop.
  const ofShop = () => new Float64Array(grid.size);
  const shop = { customers: ofShop(), repeat: ofShop(), returning: ofShop() };
  const ofChannels = () => new Float64Array(cells);
  const channel = { customers: ofChannels(), repeat: ofChannels(), returning: ofChannels() };
  const newCustomers = ofChannels();
  const seenInShop = new Seen();
  const seenInSlot = Array.from({ length: slotCount }, () => new Seen());
  const increase = (counts: Float64Array, at: number): void => {
    counts[at] = (counts[at] ?? 0) + 1;
  };

  for (let who = 0; who < customerCount; who += 1) {
    const start = starts[who] ?? 0;
    const end = starts[who + 1] ?? 0;
    if (start === end) continue;
    seenInShop.forget();
    for (const seen of seenInSlot) seen.forget();
    const firstBucket = grid.bucketOf(day[start] ?? 0);
    if (firstBucket >= 0) increase(newCustomers, cellOf(firstBucket, slot[start] ?? 0));
    for (let at = start; at < end; at += 1) {
      const bucket = grid.bucketOf(day[at] ?? 0);
      if (bucket < 0) continue;
      const cell = cellOf(bucket, slot[at] ?? 0);
      const ordersInShop = seenInShop.add(bucket);
      const ordersInSlot = seenInSlot[slot[at] ?? 0]?.add(bucket) ?? 0;
      if (ordersInShop === 1) {
        increase(shop.customers, bucket);
        if (bucket !== firstBucket) increase(shop.returning, bucket);
      } else if (ordersInShop === 2) {
        increase(shop.repeat, bucket);
      }
      if (ordersInSlot === 1) {
        increase(channel.customers, cell);
        if (bucket !== firstBucket) increase(channel.returning, cell);
      } else if (ordersInSlot === 2) {
        increase(channel.repeat, cell);
      }
    }
  }

  const known: Knowledge = { covers, slots: slotsOf(orders.channel) };
  sheet.putSums('new_customers', newCustomers, known);
  for (const [measure, which] of [
    ['customers', 'customers'],
    ['repeat_customers', 'repeat'],
    ['returning_customers', 'returning'],
  ] as const) {
    sheet.putSums(measure, channel[which], known);
    // Over the sum of the channels.
    for (let bucket = 0; bucket < grid.size; bucket += 1) {
      if (covers(bucket)) sheet.put(measure, bucket, shop[which][bucket]);
    }
  }
}
