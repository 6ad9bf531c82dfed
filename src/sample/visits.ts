import { type Channel, sampleChannels } from './channels';
import type { Draws } from './draws';
import type { ShopDay } from './shop-days';
import { stories } from './stories';

/** The visits of one channel on one day; each count is a part of the one before it in the funnel. */
export interface ChannelDay {
  readonly day: ShopDay;
  readonly channel: Channel;
  readonly visits: number;
  readonly visitors: number;
  readonly newVisitors: number;
  readonly pageViews: number;
  readonly bounced: number;
  readonly carts: number;
  readonly checkouts: number;
  readonly orders: number;
}

/** The visits of every day and channel, sorted by day. */
export function channelDays(days: readonly ShopDay[], draws: Draws): readonly ChannelDay[] {
  const channels = sampleChannels();
  return days.flatMap((day) => channels.map((channel) => channelDay(day, channel, draws)));
}

function channelDay(day: ShopDay, channel: Channel, draws: Draws): ChannelDay {
  // On days of strong demand there are more visits, and more of them buy.
  const mean = channel.visits * (1 + channel.growth) ** day.month * day.demand ** 0.7;
  const visits = draws.count(mean);
  const bounced = draws.successes(visits, channel.bounceRate);
  const stayed = visits - bounced;
  const carts = draws.successes(stayed, Math.min(channel.cartRate * day.demand ** 0.3, 0.6));
  const checkouts = draws.successes(carts, channel.checkoutRate);
  const isBroken = channel.kind === 'web' && day.month === stories.brokenCheckoutMonth;
  const orders = draws.successes(checkouts, channel.completionRate * (isBroken ? 0.47 : 1));
  // A tenth of the visits without an order are by people who visited before on the same day.
  const visitors = visits - draws.successes(visits - orders, 0.1);
  return {
    day,
    channel,
    visits,
    visitors,
    newVisitors: draws.successes(visitors, 0.62),
    pageViews: visits + stayed + draws.count(stayed * 2.3),
    bounced,
    carts,
    checkouts,
    orders,
  };
}
