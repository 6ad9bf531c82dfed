import { count } from './arguments';
import { valuesKpi } from './definition';
import { measured, measuredBefore, per } from './measure';
import { growth, ratio } from './ratio';

export const socialKpis = () => [
  valuesKpi({
    id: 'engagement_rate',
    family: 'social',
    functionName: 'KPI_ENGAGEMENT',
    unit: 'percent',
    better: 'higher',
    cadence: 'weekly',
    stage: 'interest',
    inputs: [measured('interactions'), per('engagement_base')],
    // One person can like, comment and share, so the rate may exceed 1.
    formula: (interactions, base) => ratio(interactions, base, 'base'),
    arguments: [count('interactions'), count('base')],
  }),
  valuesKpi({
    id: 'reach',
    family: 'social',
    functionName: 'KPI_REACH',
    unit: 'percent',
    better: 'higher',
    cadence: 'weekly',
    stage: 'awareness',
    inputs: [measured('largest_reach'), per('followers')],
    // A shared or advertised post also reaches people who are no followers, so the rate may exceed 1.
    formula: (reached, followers) => ratio(reached, followers, 'followers'),
    arguments: [count('reached'), count('followers')],
  }),
  valuesKpi({
    id: 'impressions',
    family: 'social',
    functionName: 'KPI_FREQUENCY',
    unit: 'ratio',
    better: 'neither',
    cadence: 'weekly',
    stage: 'awareness',
    inputs: [measured('social_impressions'), per('people_reached')],
    formula: (impressions, reached) => ratio(impressions, reached, 'reached'),
    arguments: [count('impressions'), count('reached')],
  }),
  valuesKpi({
    id: 'follower_growth',
    family: 'social',
    functionName: 'KPI_FOLLOWER_GROWTH',
    unit: 'percent',
    window: 'change',
    better: 'higher',
    cadence: 'monthly',
    stage: 'awareness',
    inputs: [measured('followers'), measuredBefore('followers')],
    formula: (followers, previous) => growth(followers, previous, 'previous'),
    arguments: [count('followers'), count('previous')],
  }),
  valuesKpi({
    id: 'influencer_conversion',
    family: 'social',
    functionName: 'KPI_INFLUENCER_CONVERSION',
    unit: 'percent',
    better: 'higher',
    cadence: 'monthly',
    stage: 'decision',
    inputs: [measured('influencer_orders'), per('influencer_clicks')],
    // One click can lead to several orders, so the rate may exceed 1.
    formula: (orders, clicks) => ratio(orders, clicks, 'clicks'),
    arguments: [count('orders'), count('clicks')],
  }),
];
