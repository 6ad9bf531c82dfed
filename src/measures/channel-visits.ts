import type { CivilDay } from '../period/civil-day';
import { noDay, type Records } from '../tables/reading/records/records';
import type { ChannelGroup } from './channel-group';
import { type Coverage, coverageOfDays } from './coverage';
import type { RowSlots, WordDimension } from './dimension';

/** Whether what a slot has on a day belongs into a ratio of orders and visits. */
export interface ChannelVisits {
  readonly ofOrders: (slot: number, day: CivilDay) => boolean;
  readonly ofVisits: (slot: number, day: CivilDay) => boolean;
}

/** Visits that name no channel are those of the own site, where it has so much of the orders. */
const leastOwnShare = 0.05;

/** Where customers write instead of clicking: an order from there was no visit of the site. */
const chats: ReadonlySet<string> = new Set(['whatsapp', 'telegram', 'line'].map((name) => `social:${name}`));

/**
 * Which orders have their visits in the table. A marketplace, a shop or a social medium has visits of its own: its
 * orders count where the table names it. Everything else is the own site, however the ways to it are called. Where
 * the table names no channel, its visits are those of the own site and of the social media that lead to it; where
 * there is hardly any order of these, they are those of all orders. Visits of a marketplace or a shop that no order
 * names stay out in turn: its orders are not there.
 */
export function channelVisits(
  { day, length }: Records<'traffic'>,
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
    if (days === undefined) daysOf.set(slot, [at]);
    else days.push(at);
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
      return areOrdersApart() || (isSite(slot) && !chats.has(keyOf(slot)))
        ? coverageOf(() => true)
        : undefined;
    }
    const group = groupOf(slot);
    if (group === 'social' || isApart(group)) {
      return coverageOf((other) => other === slot || standsFor(other, slot));
    }
    return coverageOf(isSite);
  }

  /** Whether hardly any order is of the own site. */
  function areOrdersApart(): boolean {
    const all = ordersOfSlot.reduce((sum, orders) => sum + orders, 0);
    const own = ordersOfSlot.reduce((sum, orders, slot) => sum + (isSite(slot) ? orders : 0), 0);
    return own < leastOwnShare * all;
  }

  /** Whether a slot of visits is all of a group without naming anything in it, or one of orders is. */
  function standsFor(visits: number, orders: number): boolean {
    const group = groupOf(orders);
    if (group === undefined || groupOf(visits) !== group) return false;
    if (group !== 'shop') return keyOf(visits) === `${group}:` || keyOf(orders) === `${group}:`;
    // Shops by other names than the orders have: the visits of all of them.
    const shops = named.filter((slot) => groupOf(slot) === 'shop');
    return !shops.some((slot) => (ordersOfSlot[slot] ?? 0) > 0);
  }
}

/** A channel with visits of its own, which are no visits of the site. */
function isApart(group: ChannelGroup | undefined): boolean {
  return group === 'marketplace' || group === 'shop';
}

/** Whether the visits reach a day, or it lies in the pause that the last of them stand for. */
function isWithin(coverage: Coverage | undefined, day: CivilDay): boolean {
  if (coverage === undefined) return false;
  const { firstDay, lastDay, usualPause } = coverage;
  return day >= firstDay - usualPause && day <= lastDay + usualPause;
}
