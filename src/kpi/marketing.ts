import { between, cost, count, money, optional } from './arguments';
import { columnsKpi, valuesKpi } from './definition';
import { measured, per } from './measure';
import { ratio, ratioToPositive, share } from './ratio';
import { weightedSums } from './weighted-mean';

export const marketingKpis = () => [
  valuesKpi({
    id: 'cpc',
    family: 'marketing',
    functionName: 'KPI_CPC',
    unit: 'money',
    better: 'lower',
    cadence: 'weekly',
    stage: 'awareness',
    inputs: [measured('ad_spend'), per('ad_clicks')],
    formula: (spend, clicks) => ratio(spend, clicks, 'clicks'),
    arguments: [cost('spend'), count('clicks')],
  }),
  valuesKpi({
    id: 'ctr',
    family: 'marketing',
    functionName: 'KPI_CTR',
    unit: 'percent',
    better: 'higher',
    cadence: 'weekly',
    stage: 'awareness',
    inputs: [measured('ad_clicks'), per('ad_impressions')],
    formula: (clicks, impressions) => share(clicks, impressions, 'clicks', 'impressions'),
    arguments: [count('clicks'), count('impressions')],
  }),
  columnsKpi({
    id: 'average_position',
    family: 'marketing',
    functionName: 'KPI_AVERAGE_POSITION',
    unit: 'ratio',
    better: 'lower',
    cadence: 'weekly',
    stage: 'awareness',
    inputs: [measured('ad_positions'), per('positioned_impressions')],
    formula: (sum, impressions) => ratio(sum, impressions, 'impressions'),
    // 0 is allowed, because reports have it for ads that were never shown.
    arguments: [between('positions', 0, Number.POSITIVE_INFINITY), optional(count('impressions'))],
    gather: (columns) => weightedSums(columns, 'positions', 'impressions'),
  }),
  valuesKpi({
    id: 'roas',
    family: 'marketing',
    functionName: 'KPI_ROAS',
    unit: 'ratio',
    shownIn: 'times',
    better: 'higher',
    cadence: 'weekly',
    stage: 'awareness',
    inputs: [measured('ad_revenue'), per('ad_spend')],
    formula: (revenue, spend) => ratioToPositive(revenue, spend, 'ad_spend'),
    arguments: [money('ad_revenue'), cost('ad_spend')],
  }),
];
