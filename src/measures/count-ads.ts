import type { Records } from '../tables/reading/records/records';
import type { CountSheet } from './count-sheet';
import { columnOf, rowsWhere, TableSums } from './table-sums';

/** Counts the advertising. An ad's position weighs as often as the ad was shown; position 0 was never shown. */
export function countAds(ads: Records<'ads'>, sheet: CountSheet): TableSums {
  const { spend, clicks, impressions, adRevenue, position } = ads.numbers;
  const sums = new TableSums(ads, ads.words.channel, sheet, 'events');
  sums.put('ad_spend', spend);
  sums.put('ad_clicks', clicks);
  sums.put('ad_impressions', impressions);
  sums.put('ad_revenue', adRevenue);
  if (position === undefined) return sums;
  const weight = (row: number): number =>
    (position[row] ?? 0) > 0
      ? impressions === undefined
        ? 1
        : (impressions[row] ?? Number.NaN)
      : Number.NaN;
  sums.put(
    'ad_positions',
    columnOf(ads.length, (row) => (position[row] ?? Number.NaN) * weight(row)),
  );
  sums.put('positioned_impressions', columnOf(ads.length, weight));
  return sums;
}

/** Where no table of ads says how often something was shown and clicked, social media do. */
export function countSocialClicks(social: Records<'social'>, sums: TableSums): void {
  const { clicks, impressions } = social.numbers;
  if (clicks === undefined || impressions === undefined) return;
  const hasBoth = (row: number): boolean => !Number.isNaN(clicks[row]) && !Number.isNaN(impressions[row]);
  sums.put('ad_clicks', rowsWhere(clicks, hasBoth));
  sums.put('ad_impressions', rowsWhere(impressions, hasBoth));
}
