import { wilsonInterval } from '../statistics/wilson-interval';
import { type ArgumentName, choice, column, count, money, optional } from './arguments';
import { attributedCredit } from './attribution';
import type { Column, ColumnSource } from './column-source';
import { tableKpi, valuesKpi } from './definition';
import { measured, per } from './measure';
import type { Problem } from './problem';
import { ratio, share } from './ratio';
import { compareNames, rowsByName, sumIn } from './rows-by-name';
import { sumOf } from './sum';
import type { Table, TableCell } from './table';

/** Whether a row has a value in at least one of these columns. */
function isFilledIn(...columns: readonly (Column<unknown> | undefined)[]): (row: number) => boolean {
  return (row) => columns.some((cells) => (cells?.[row] ?? null) !== null);
}

/** Why shares of the total of a column cannot be computed; undefined if they can. */
function problemOfTotal(figures: Column<number>, argument: ArgumentName): Problem | undefined {
  if (!figures.some((figure) => figure !== null)) return { code: 'noValues', argument };
  const total = sumOf(figures);
  if (total === 0) return { code: 'zeroDivisor', argument };
  return total === Infinity ? { code: 'tooLarge' } : undefined;
}

/** For each channel, the mean visits per row (with a row for each week: the mean week), and its share of all visits. */
function channelTraffic(columns: ColumnSource): Table | Problem {
  const visits = columns.numbers('visits');
  const problem = problemOfTotal(visits, 'visits');
  if (problem !== undefined) return problem;
  const total = sumOf(visits);
  const channels = rowsByName(columns.words('channels'), isFilledIn(visits))
    .map(({ name, rows }) => ({ name, periods: rows.length, visits: sumIn(visits, rows) ?? 0 }))
    .sort((a, b) => b.visits - a.visits || compareNames(a.name, b.name));
  return {
    columns: ['channel', 'meanVisits', 'share'],
    rows: channels.map((channel) => [channel.name, channel.visits / channel.periods, channel.visits / total]),
  };
}

interface ChannelSales {
  readonly name: string | null;
  readonly orders: number;
  /** Undefined if no row of the channel has it. Some marketplaces do not report visitors. */
  readonly visitors: number | undefined;
}

/** The problem of sums that are too large, or of more orders than visitors. */
function problemOfSales({ orders, visitors }: ChannelSales): Problem | undefined {
  if (orders === Infinity || visitors === Infinity) return { code: 'tooLarge' };
  if (visitors === undefined || orders <= visitors) return undefined;
  return { code: 'partExceedsWhole', argument: 'orders', value: orders, whole: 'visitors', limit: visitors };
}

/** The conversion rate for sorting. A channel without one gets -1, so that it comes last. */
function sortableConversion({ orders, visitors = 0 }: ChannelSales): number {
  return visitors === 0 ? -1 : orders / visitors;
}

function conversionRow({ name, orders, visitors = 0 }: ChannelSales): readonly TableCell[] {
  if (visitors === 0) return [name, '', '', ''];
  const { low, high } = wilsonInterval(orders, visitors);
  return [name, orders / visitors, low, high];
}

function channelConversion(columns: ColumnSource): Table | Problem {
  const names = columns.words('channels');
  const orders = columns.numbers('orders');
  const visitors = columns.numbers('visitors');
  const channels = rowsByName(names, isFilledIn(names, orders, visitors)).map(({ name, rows }) => ({
    name,
    orders: sumIn(orders, rows) ?? 0,
    visitors: sumIn(visitors, rows),
  }));
  if (channels.length === 0) return { code: 'noValues', argument: 'channels' };
  for (const channel of channels) {
    const problem = problemOfSales(channel);
    if (problem !== undefined) return problem;
  }
  channels.sort((a, b) => sortableConversion(b) - sortableConversion(a) || compareNames(a.name, b.name));
  return {
    columns: ['channel', 'conversion', 'conversionLow', 'conversionHigh'],
    rows: channels.map(conversionRow),
  };
}

/** The views of each product, its share and the orders per view. The rate has a column only if orders were given. */
function productInterest(columns: ColumnSource): Table | Problem {
  const views = columns.numbers('views');
  const orders = columns.optionalNumbers('orders');
  const problem = problemOfTotal(views, 'views');
  if (problem !== undefined) return problem;
  const total = sumOf(views);
  const products = rowsByName(columns.words('products'), isFilledIn(views, orders))
    .map(({ name, rows }) => ({
      name,
      views: sumIn(views, rows) ?? 0,
      orders: orders === undefined ? 0 : (sumIn(orders, rows) ?? 0),
    }))
    .sort((a, b) => b.views - a.views || compareNames(a.name, b.name));
  return {
    columns: ['product', 'views', 'share', ...(orders === undefined ? [] : (['orderRate'] as const))],
    rows: products.map((product) => [
      product.name,
      product.views,
      product.views / total,
      ...(orders === undefined ? [] : [product.views === 0 ? '' : product.orders / product.views]),
    ]),
  };
}

export const omnichannelKpis = () => [
  tableKpi({
    id: 'channel_traffic',
    family: 'omnichannel',
    functionName: 'KPI_CHANNEL_TRAFFIC',
    better: 'neither',
    cadence: 'weekly',
    stage: 'awareness',
    arguments: [column('channels', 'segment'), count('visits')],
    tabulate: channelTraffic,
  }),
  tableKpi({
    id: 'channel_conversion',
    family: 'omnichannel',
    functionName: 'KPI_CHANNEL_CONVERSION',
    better: 'higher',
    cadence: 'weekly',
    stage: 'decision',
    arguments: [column('channels', 'segment'), count('orders'), count('visitors')],
    tabulate: channelConversion,
  }),
  valuesKpi({
    id: 'recommendation_conversion',
    family: 'omnichannel',
    functionName: 'KPI_RECOMMENDATION',
    unit: 'percent',
    better: 'higher',
    cadence: 'weekly',
    stage: 'interest',
    inputs: [measured('recommendation_orders'), per('recommendation_clicks')],
    // One click can lead to several orders, so the rate may exceed 1.
    formula: (orders, clicks) => ratio(orders, clicks, 'clicks_recommended'),
    arguments: [count('orders_recommended'), count('clicks_recommended')],
  }),
  tableKpi({
    id: 'product_interest',
    family: 'omnichannel',
    functionName: 'KPI_PRODUCT_INTEREST',
    better: 'neither',
    cadence: 'weekly',
    stage: 'interest',
    arguments: [column('products', 'segment'), count('views'), optional(count('orders'))],
    tabulate: productInterest,
  }),
  tableKpi({
    id: 'purchase_triggers',
    family: 'omnichannel',
    functionName: 'KPI_ATTRIBUTION',
    better: 'neither',
    cadence: 'monthly',
    stage: 'decision',
    arguments: [
      column('paths', 'segment'),
      optional(money('values')),
      choice('model', 'last', 'first', 'linear', 'position'),
    ],
    tabulate: attributedCredit,
  }),
  valuesKpi({
    id: 'advocacy_rate',
    family: 'omnichannel',
    functionName: 'KPI_ADVOCACY',
    unit: 'percent',
    better: 'higher',
    cadence: 'monthly',
    stage: 'advocacy',
    inputs: [measured('referred_orders'), per('orders')],
    formula: (referred, orders) => share(referred, orders, 'referred_orders', 'orders'),
    arguments: [count('referred_orders'), count('orders')],
  }),
];
