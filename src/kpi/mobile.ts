import { count, money } from './arguments';
import type { ColumnSource } from './column-source';
import { columnsKpi, valuesKpi } from './definition';
import { growth, ratio, remainder, share } from './ratio';
import { sumOf } from './sum';

function allDownloads(columns: ColumnSource): readonly number[] {
  return [sumOf(columns.numbers('downloads'))];
}

export const mobileKpis = [
  valuesKpi({
    id: 'mobile_conversion',
    family: 'mobile',
    functionName: 'KPI_MOBILE_CONVERSION',
    unit: 'percent',
    better: 'higher',
    cadence: 'weekly',
    stage: 'decision',
    formula: (orders, visitors) => ratio(orders, visitors, 'mobile_visitors'),
    arguments: [count('mobile_orders'), count('mobile_visitors')],
  }),
  valuesKpi({
    id: 'mobile_aov',
    family: 'mobile',
    functionName: 'KPI_MOBILE_AOV',
    unit: 'money',
    better: 'higher',
    cadence: 'weekly',
    stage: 'action',
    formula: (revenue, orders) => ratio(revenue, orders, 'mobile_orders'),
    arguments: [money('mobile_revenue'), count('mobile_orders')],
  }),
  valuesKpi({
    id: 'mobile_cart_abandonment',
    family: 'mobile',
    functionName: 'KPI_MOBILE_CART_ABANDONMENT',
    unit: 'percent',
    better: 'lower',
    cadence: 'weekly',
    stage: 'decision',
    formula: (carts, orders) => remainder(orders, carts, 'mobile_orders', 'mobile_carts'),
    arguments: [count('mobile_carts'), count('mobile_orders')],
  }),
  valuesKpi({
    id: 'mobile_traffic_share',
    family: 'mobile',
    functionName: 'KPI_MOBILE_TRAFFIC',
    unit: 'percent',
    better: 'neither',
    cadence: 'weekly',
    stage: 'awareness',
    formula: (mobile, visits) => share(mobile, visits, 'mobile_visits', 'visits'),
    arguments: [count('mobile_visits'), count('visits')],
  }),
  valuesKpi({
    id: 'sms_subscribers',
    family: 'mobile',
    functionName: 'KPI_SMS_SUBSCRIBERS',
    unit: 'percent',
    better: 'higher',
    cadence: 'monthly',
    stage: 'interest',
    formula: (subscribers, previous) => growth(subscribers, previous, 'previous'),
    arguments: [count('subscribers'), count('previous')],
  }),
  columnsKpi({
    id: 'app_downloads',
    family: 'mobile',
    functionName: 'KPI_APP_DOWNLOADS',
    unit: 'count',
    better: 'higher',
    cadence: 'monthly',
    stage: 'interest',
    formula: (downloads) => downloads,
    arguments: [count('downloads')],
    gather: allDownloads,
  }),
  valuesKpi({
    id: 'app_active_ratio',
    family: 'mobile',
    functionName: 'KPI_APP_ACTIVE',
    unit: 'percent',
    better: 'higher',
    cadence: 'monthly',
    stage: 'interest',
    formula: (active, downloads) => share(active, downloads, 'active_users', 'downloads'),
    arguments: [count('active_users'), count('downloads')],
  }),
  valuesKpi({
    id: 'push_opt_in',
    family: 'mobile',
    functionName: 'KPI_PUSH_OPT_IN',
    unit: 'percent',
    better: 'higher',
    cadence: 'monthly',
    stage: 'interest',
    formula: (optedIn, users) => share(optedIn, users, 'opted_in', 'app_users'),
    arguments: [count('opted_in'), count('app_users')],
  }),
] as const;
