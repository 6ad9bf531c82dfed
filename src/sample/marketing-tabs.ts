import { weekday } from '../period/civil-day';
import type { Draws } from './draws';
import type { Order } from './orders';
import { type RowOf, type SampleTab, sampleTab, type Words } from './sample-tab';
import type { ShopDay } from './shop-days';
import { stories } from './stories';
import type { ChannelDay } from './visits';

/** The ad platforms: the share that each has of the visits of some channels, and its costs. */
const platforms = [
  { name: 'Google Ads', of: ['website'], share: 0.22, costPerClick: 2100, clickRate: 0.041 },
  { name: 'Meta Ads', of: ['Instagram', 'website'], share: 0.2, costPerClick: 1500, clickRate: 0.016 },
  { name: 'TikTok Ads', of: ['TikTok'], share: 0.5, costPerClick: 900, clickRate: 0.009 },
];

/** The average order value that the platforms report. */
const orderValue = 320_000;

/** Three ad platforms, day by day. Only the search platform reports a position. */
export function adsTab(visits: readonly ChannelDay[], draws: Draws): SampleTab {
  const rows: RowOf<'ads'>[] = [];
  let sums: { day: ShopDay; visits: number; orders: number }[] = [];
  const close = () => {
    for (const [index, { day, visits: seen, orders }] of sums.entries()) {
      const platform = platforms[index];
      if (platform === undefined) continue;
      const clicks = draws.successes(seen, platform.share);
      const impressions = Math.round(clicks / draws.around(platform.clickRate, 0.2));
      const adOrders = draws.successes(orders, platform.share);
      rows.push({
        date: day.day,
        channel: platform.name,
        impressions,
        reach: Math.round(impressions / draws.around(1.6, 0.15)),
        clicks,
        spend: Math.round(clicks * draws.around(platform.costPerClick * (1 + 0.01 * day.month), 0.2)),
        adOrders,
        adRevenue: Math.round((adOrders * draws.around(orderValue, 0.3)) / 1000) * 1000,
        position: index === 0 && impressions > 0 ? Math.round(draws.around(2.4, 0.3) * 10) / 10 : '',
      });
    }
  };
  for (const { day, channel, visits: seen, orders } of visits) {
    if (sums[0]?.day !== day) {
      close();
      sums = platforms.map(() => ({ day, visits: 0, orders: 0 }));
    }
    for (const [index, sum] of sums.entries()) {
      if (!platforms[index]?.of.includes(channel.name)) continue;
      sum.visits += seen;
      sum.orders += orders;
    }
  }
  close();
  return sampleTab('ads', rows);
}

const accounts = [
  { name: 'Instagram', followers: 4200, growth: 0.005, reach: 0.1, engagement: 0.045 },
  { name: 'TikTok', followers: 600, growth: 0.028, reach: 0.2, engagement: 0.07 },
  { name: 'WhatsApp', followers: 350, growth: 0.006, reach: 0.15, engagement: 0.02 },
];

/** Followers and posts by week, the clicks of an influencer, and the shop's app and text messages. */
export function socialTab(
  days: readonly ShopDay[],
  orders: readonly Order[],
  words: Words,
  draws: Draws,
): SampleTab {
  const influenced = orders.filter(({ isInfluenced }) => isInfluenced);
  const rows: RowOf<'social'>[] = [];
  let week = 0;
  for (const [index, { day, demand }] of days.entries()) {
    if (weekday(day) !== 6 && index < days.length - 1) continue;
    for (const { name, followers, growth, reach, engagement } of accounts) {
      const follow = Math.round(draws.around(followers * (1 + growth) ** week, 0.01));
      const reached = Math.round(draws.around(follow * reach * demand ** 0.3, 0.15));
      const engaged = draws.around(reached * engagement, 0.2);
      rows.push({
        date: day,
        channel: name,
        followers: follow,
        impressions: Math.round(draws.around(reached * 1.9, 0.1)),
        reach: reached,
        likes: Math.round(engaged * 0.86),
        comments: Math.round(engaged * 0.08),
        shares: Math.round(engaged * 0.06),
        clicks: Math.round(draws.around(reached * 0.06, 0.3)),
      });
    }
    const brought = influenced.filter(({ at }) => at < day + 1 && at >= day - 6).length;
    if (brought > 0) {
      const clicks = Math.round(draws.around(brought * 24, 0.1));
      rows.push({ date: day, channel: 'Instagram', influencer: stories.campaign.name, clicks });
    }
    const users = Math.round(300 * 1.012 ** week);
    rows.push({
      date: day,
      channel: words.app,
      smsSubscribers: Math.round(draws.around(900 * 1.004 ** week, 0.01)),
      appDownloads: draws.count(9 * demand),
      appActiveUsers: Math.round(draws.around(users * 0.42, 0.1)),
      appUsers: users,
      pushOptIns: Math.round(draws.around(users * 0.55, 0.03)),
    });
    week += 1;
  }
  return sampleTab('social', rows);
}
