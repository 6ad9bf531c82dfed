import type { CivilDay } from '../period/civil-day';
import { noDay, type Records } from '../tables/reading/records/records';
import { phrasesIn } from '../vocabulary/phrases';
import { chats } from '../vocabulary/platforms';
import type { ChannelGroup } from './channel-group';
import { type Coverage, coverageOfDays } from './coverage';
import type { RowSlots, WordDimension } from './dimension';

/** Whether the orders and the visits of a slot on a day may be divided by each other. */
export interface ChannelVisits {
  readonly ofOrders: (slot: number, day: CivilDay) => boolean;
  readonly ofVisits: (slot: number, day: CivilDay) => boolean;
}

/** If at least this share of the orders is of the website, visits without a channel count as its visits. */
const leastOwnShare = 0.05;

/** Customers write there instead of clicking: an order from a chat was no visit of the site. */
const ofChats: ReadonlySet<string> = new Set(phrasesIn(chats).map((name) => `social:${name}`));

/**
 * Finds the orders whose visits are in the table, so that a conversion rate compares like with like.
 * - A marketplace, a shop or a social network has visits of its own: its orders count where the table names it.
 * - All other channels are the own site.
 * - Where the table names no channel, its visits are those of the own site and of the social networks that lead to it;
 *   where these have hardly any orders, they are the visits of all orders.
 * - Visits of a marketplace or a shop without orders are left out: its orders are not in the tabs.
 */
export function channelVisits(
  { day, until = day, length }: Records<'traffic'>,
  columns: readonly Float64Array[],
  { slotOf, named }: RowSlots,
  dimension: WordDimension<ChannelGroup>,
  ordersOfSlot: readonly number[],
): ChannelVisits {
  const daysOf = new Map<number, CivilDay[]>();
  for (let row = 0; row < length; row += 1) {
    const at = day[row] ?? noDay;
    if (at === noDay || columns.some((column) => Number.isNaN(column[row]))) continue;
    const slot = slotOf(row);
    const days = daysOf.get(slot);
    const last = until[row] ?? at;
    const own = days ?? [];
    for (let one = at; one <= last; one += 1) own.push(one);
    if (days === undefined) daysOf.set(slot, own);
  }
  const coverageOf = (wanted: (slot: number) => boolean): Coverage | undefined =>
    coverageOfDays(Int32Array.from([...daysOf].flatMap(([slot, days]) => (wanted(slot) ? days : []))));
  const groupOf = (slot: number): ChannelGroup | undefined => dimension.segmentOfSlot[slot];
  const keyOf = (slot: number): string => dimension.keys[slot] ?? '';
  const isSite = (slot: number): boolean => !isApart(groupOf(slot));
  const known = new Map<number, Coverage | undefined>();
  dimension.keys.forEach((_, slot) => {
    known.set(slot, coverageOfOrders(slot));
  });

  const ordersNameChannels = ordersOfSlot.some((orders, slot) => slot > 0 && orders > 0);
  return {
    ofOrders: (slot, at) => isWithin(known.get(slot), at),
    ofVisits: (slot) =>
      isSite(slot) ||
      !ordersNameChannels ||
      ordersOfSlot.some((orders, other) => orders > 0 && (other === slot || standsFor(slot, other))),
  };

  function coverageOfOrders(slot: number): Coverage | undefined {
    if (slot === 0 && !ordersOfSlot.some((orders, other) => other > 0 && orders > 0)) {
      return coverageOf(() => true);
    }
    if (named.length === 0) {
      return areOrdersApart() || (isSite(slot) && !ofChats.has(keyOf(slot)))
        ? coverageOf(() => true)
        : undefined;
    }
    const group = groupOf(slot);
    if (group === 'social' || isApart(group)) {
      return coverageOf((other) => other === slot || standsFor(other, slot));
    }
    return coverageOf(isSite);
  }

  /** Whether hardly any order is of the website. */
  function areOrdersApart(): boolean {
    const all = ordersOfSlot.reduce((sum, orders) => sum + orders, 0);
    const own = ordersOfSlot.reduce((sum, orders, slot) => sum + (isSite(slot) ? orders : 0), 0);
    return own < leastOwnShare * all;
  }

  /** Whether one of two slots names the whole group and no place in it. */
  function standsFor(visits: number, orders: number): boolean {
    const group = groupOf(orders);
    if (group === undefined || groupOf(visits) !== group) return false;
    if (group !== 'shop') return keyOf(visits) === `${group}:` || keyOf(orders) === `${group}:`;
    // If visits and orders name shops differently, the visits of all shops are used.
    const shops = named.filter((slot) => groupOf(slot) === 'shop');
    return !shops.some((slot) => (ordersOfSlot[slot] ?? 0) > 0);
  }
}

/** Whether a channel has visits that are not visits of the website. */
function isApart(group: ChannelGroup | undefined): boolean {
  return group === 'marketplace' || group === 'shop';
}

/** Whether the visits cover a day, the usual pause after the last of them included. */
function isWithin(coverage: Coverage | undefined, day: CivilDay): boolean {
  if (coverage === undefined) return false;
  const { firstDay, lastDay, usualPause } = coverage;
  return day >= firstDay - usualPause && day <= lastDay + usualPause;
}
