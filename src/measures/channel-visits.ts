import type { CivilDay } from '../period/civil-day';
import { noDay, type Records } from '../tables/reading/records/records';
import { phrasesIn } from '../vocabulary/phrases';
import { chats } from '../vocabulary/platforms';
import type { ChannelGroup } from './channel-group';
import { type Coverage, coverageOfDays } from './coverage';
import type { RowSlots, WordDimension } from './dimension';

/** Whether the orders, or the visits, of a slot on a day count in ratios of orders and visits. */
export interface ChannelVisits {
  readonly ofOrders: (slot: number, day: CivilDay) => boolean;
  readonly ofVisits: (slot: number, day: CivilDay) => boolean;
}

/** If at least this share of the orders is of the website, visits without a channel count as its visits. */
const leastOwnShare = 0.05;

/** Chat apps such as WhatsApp: an order from a chat came without a visit to the website. */
const ofChats: ReadonlySet<string> = new Set(phrasesIn(chats).map((name) => `social:${name}`));

/**
 * Finds the orders whose visits are in the table, and the visits whose orders are in the tabs, so that a
 * conversion rate divides orders by the visits of the same channels.
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
    // A day has a row for each device or page; which days there are is all that is asked.
    for (let one = at; one <= last; one += 1) if (own[own.length - 1] !== one) own.push(one);
    if (days === undefined) daysOf.set(slot, own);
  }
  const coverages = new Map<string, Coverage | undefined>();
  const coverageOf = (wanted: (slot: number) => boolean): Coverage | undefined => {
    const slots = [...daysOf.keys()].filter(wanted);
    // Most channels are the website, and have its coverage.
    const key = slots.join();
    if (!coverages.has(key)) {
      coverages.set(key, coverageOfDays(Int32Array.from(slots.flatMap((slot) => daysOf.get(slot) ?? []))));
    }
    return coverages.get(key);
  };
  const groupOf = (slot: number): ChannelGroup | undefined => dimension.segmentOfSlot[slot];
  const keyOf = (slot: number): string => dimension.keys[slot] ?? '';
  const isSite = (slot: number): boolean => !isOffSite(groupOf(slot));
  const known = new Map<number, Coverage | undefined>();
  dimension.keys.forEach((_, slot) => {
    known.set(slot, coverageOfOrders(slot));
  });

  const ordersNameChannels = ordersOfSlot.some((orders, slot) => slot > 0 && orders > 0);
  return {
    ofOrders: (slot, at) => isWithin(known.get(slot), at),
    // Visits of a marketplace or a shop without orders are left out: its orders are not in the tabs.
    ofVisits: (slot) =>
      isSite(slot) ||
      !ordersNameChannels ||
      ordersOfSlot.some((orders, other) => orders > 0 && (other === slot || standsFor(slot, other))),
  };

  function coverageOfOrders(slot: number): Coverage | undefined {
    // No order names a channel: all orders are divided by all visits.
    if (slot === 0 && !ordersOfSlot.some((orders, other) => other > 0 && orders > 0)) {
      return coverageOf(() => true);
    }
    // The visits name no channel: they are visits of the website and of the social networks that lead to it.
    // If the website has hardly any orders, they are the visits of all orders.
    if (named.length === 0) {
      return areOrdersOffSite() || (isSite(slot) && !ofChats.has(keyOf(slot)))
        ? coverageOf(() => true)
        : undefined;
    }
    // Social networks, marketplaces and shops have visits of their own; all other channels are the website.
    const group = groupOf(slot);
    if (group === 'social' || isOffSite(group)) {
      return coverageOf((other) => other === slot || standsFor(other, slot));
    }
    return coverageOf(isSite);
  }

  /** Whether hardly any order is of the website. */
  function areOrdersOffSite(): boolean {
    const all = ordersOfSlot.reduce((sum, orders) => sum + orders, 0);
    const own = ordersOfSlot.reduce((sum, orders, slot) => sum + (isSite(slot) ? orders : 0), 0);
    return own < leastOwnShare * all;
  }

  /**
   * Whether visits of one slot are used for the orders of another in the same group, because one of the names
   * covers the whole group: "marketplace" beside "Shopee".
   */
  function standsFor(visits: number, orders: number): boolean {
    const group = groupOf(orders);
    if (group === undefined || groupOf(visits) !== group) return false;
    if (group !== 'shop') return keyOf(visits) === `${group}:` || keyOf(orders) === `${group}:`;
    // If visits and orders name shops differently, the visits of all shops are used.
    const shops = named.filter((slot) => groupOf(slot) === 'shop');
    return !shops.some((slot) => (ordersOfSlot[slot] ?? 0) > 0);
  }
}

/** Whether the visits of a channel are no visits of the website. */
function isOffSite(group: ChannelGroup | undefined): boolean {
  return group === 'marketplace' || group === 'shop';
}

/** Whether the visits cover a day. A usual pause before the first and after the last of them is covered too. */
function isWithin(coverage: Coverage | undefined, day: CivilDay): boolean {
  if (coverage === undefined) return false;
  const { firstDay, lastDay, usualPause } = coverage;
  return day >= firstDay - usualPause && day <= lastDay + usualPause;
}
