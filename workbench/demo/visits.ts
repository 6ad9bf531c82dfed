import type { ShopDay } from './calendar';
import { brokenCheckout, type Channel, channels } from './channels';
import type { Draws } from './draws';

/** What happened on one channel on one day; every count is part of the one it narrows down. */
export interface ChannelDay {
  readonly day: ShopDay;
  readonly channel: Channel;
  readonly sessions: number;
  readonly visitors: number;
  readonly newVisitors: number;
  readonly pageViews: number;
  readonly bounced: number;
  readonly carts: number;
  readonly checkouts: number;
  readonly orders: number;
}

/** The visits of every day and channel, in order of days. */
export function channelDays(days: readonly ShopDay[], draws: Draws): readonly ChannelDay[] {
  return days.flatMap((day) => channels.map((channel) => channelDay(day, channel, draws)));
}

function channelDay(day: ShopDay, channel: Channel, draws: Draws): ChannelDay {
  // Busy days bring more visits and also readier buyers.
  const readiness = day.demand ** 0.3;
  const mean = channel.sessions * (1 + channel.growth) ** day.monthsOpen * day.demand ** 0.7;
  const sessions = draws.count(mean);
  const bounced = draws.successes(sessions, channel.bounceRate);
  const carts = draws.successes(sessions - bounced, Math.min(channel.cartRate * readiness, 0.5));
  const checkouts = draws.successes(carts, channel.checkoutRate);
  const orders = draws.successes(checkouts, completionRate(day, channel));
  // Each buyer counts once; some of the other sessions are the same people coming back.
  const visitors = sessions - draws.successes(sessions - orders, 0.1);
  const stayed = sessions - bounced;
  return {
    day,
    channel,
    sessions,
    visitors,
    newVisitors: draws.successes(visitors, 0.62),
    pageViews: sessions + stayed + draws.count(stayed * 2.3),
    bounced,
    carts,
    checkouts,
    orders,
  };
}

function completionRate(day: ShopDay, channel: Channel): number {
  const { channel: name, from, to } = brokenCheckout;
  return channel.name === name && day.date >= from && day.date <= to
    ? brokenCheckout.completionRate
    : channel.completionRate;
}
