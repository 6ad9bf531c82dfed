import { civilDate, weekday } from '../period/civil-day';
import type { Draws } from './draws';
import type { Product } from './products';
import { channelName, type RowOf, type SampleTab, sampleTab, type Words } from './sample-tab';
import type { ShopDay } from './shop-days';
import { outOfStockOn } from './stories';
import type { ChannelDay } from './visits';

type Counts = Omit<ChannelDay, 'day' | 'channel'>;

/**
 * The tab of visits in the form that owners keep: one row for each day, channel and device. A channel that is
 * counted by week has a row on the week's last day.
 */
export function trafficTab(visits: readonly ChannelDay[], words: Words, draws: Draws): SampleTab {
  const rows: RowOf<'traffic'>[] = [];
  const days = new Map<string, ChannelDay>();
  for (const visit of visits) {
    const { channel, day } = visit;
    const key = `${channelName(channel, words)} ${channel.device}`;
    const open = days.get(key);
    // The last week of a month ends with the month, so that the figures of a month are complete.
    const startsNew = channel.counted === 'day' || weekday(day.day) === 0 || civilDate(day.day).day === 1;
    if (open !== undefined && startsNew) rows.push(rowOf(open, words, draws));
    days.set(key, open === undefined || startsNew ? visit : { ...visit, ...sums(open, visit) });
  }
  for (const open of days.values()) rows.push(rowOf(open, words, draws));
  return sampleTab(
    'traffic',
    rows.sort((left, right) => Number(left.date) - Number(right.date)),
  );
}

function sums(left: Counts, right: Counts): Counts {
  return {
    visits: left.visits + right.visits,
    visitors: left.visitors + right.visitors,
    newVisitors: left.newVisitors + right.newVisitors,
    pageViews: left.pageViews + right.pageViews,
    bounced: left.bounced + right.bounced,
    carts: left.carts + right.carts,
    checkouts: left.checkouts + right.checkouts,
    orders: left.orders + right.orders,
  };
}

function rowOf(visit: ChannelDay, words: Words, draws: Draws): RowOf<'traffic'> {
  const { day, channel, visits, visitors, newVisitors, bounced, carts, orders } = visit;
  const stayed = visits - bounced;
  const hasRecommendations = channel.kind === 'web' || channel.kind === 'marketplace';
  const recommended = hasRecommendations ? draws.successes(orders, 0.12) : 0;
  return {
    date: day.day,
    channel: channelName(channel, words),
    device: channel.device === undefined ? '' : words[channel.device],
    visits,
    visitors,
    newVisitors,
    returningVisitors: visitors - newVisitors,
    pageViews: visit.pageViews,
    /** In minutes. */
    totalDuration: Math.round(draws.around(stayed * 3.5 + bounced * 0.2, 0.2)),
    bouncedSessions: bounced,
    // A few visits add to a cart that an earlier visit began, so that there are more of them than carts.
    sessionsWithAdd: carts + draws.successes(stayed - carts, 0.02),
    carts,
    checkouts: visit.checkouts,
    recommendationClicks: hasRecommendations ? recommended + draws.successes(stayed - orders, 0.1) : '',
    recommendationOrders: hasRecommendations ? recommended : '',
  };
}

/** How often each product was viewed, week by week. */
export function productViewsTab(
  visits: readonly ChannelDay[],
  days: readonly ShopDay[],
  products: readonly Product[],
  draws: Draws,
): SampleTab {
  const popularity = products.reduce((sum, product) => sum + product.popularity, 0);
  const rows: RowOf<'productViews'>[] = [];
  let views = 0;
  let next = 0;
  for (const [index, shopDay] of days.entries()) {
    const { day, month } = shopDay;
    for (; visits[next]?.day.day === day; next += 1) views += (visits[next]?.pageViews ?? 0) * 0.5;
    if (weekday(day) !== 6 && days[index + 1]?.month === month) continue;
    const missing = outOfStockOn(shopDay, days);
    for (const [number, product] of products.entries()) {
      const share = (product.popularity / popularity) * (number === missing ? 0.6 : 1);
      rows.push({
        date: day,
        product: product.name,
        productViews: Math.round(draws.around(views * share, 0.25)),
      });
    }
    views = 0;
  }
  return sampleTab('productViews', rows);
}
