import type { MeasureId } from '../kpi/measure';
import { noDay, type Records } from '../tables/reading/records/records';
import { countSocialClicks } from './count-ads';
import { levelsAtEnds, putLevels } from './count-levels';
import type { CountSheet } from './count-sheet';
import { slotOfRow } from './order-lines';
import type { Levels } from './snapshots';
import { columnOf, firstOf, TableSums } from './table-sums';

/** The sum of what a row has of several columns; NaN where it has none of them. */
function together(length: number, columns: readonly (Float64Array | undefined)[]): Float64Array | undefined {
  const there = columns.filter((column) => column !== undefined);
  if (there.length === 0) return undefined;
  return columnOf(length, (row) => {
    let sum = Number.NaN;
    for (const column of there) {
      const value = column[row] ?? Number.NaN;
      if (!Number.isNaN(value)) sum = Number.isNaN(sum) ? value : sum + value;
    }
    return sum;
  });
}

/**
 * Counts social media, SMS and the app. Followers, subscribers and users are levels: what each account had last,
 * an influencer's own followers left out. Everything else is added up. Interactions are set against impressions
 * where the tab has them, else against people reached, else against followers.
 */
export function countSocial(social: Records<'social'>, sheet: CountSheet, hasAds: boolean): void {
  const { length, numbers, words } = social;
  const sums = new TableSums(social, words.channel, sheet, 'measurements');
  const { coverage } = sums;
  if (coverage === undefined) return;
  const hasInfluencer = (row: number): boolean => (words.influencer?.codes[row] ?? -1) >= 0;
  const levels = (measure: MeasureId, values: Float64Array | undefined): void => {
    if (values === undefined) return;
    const accounts: Levels = {
      length,
      day: social.day,
      values,
      key: (row) => (hasInfluencer(row) ? -1 : (words.channel?.codes[row] ?? -1) + 1),
      keyCount: (words.channel?.words.length ?? 0) + 1,
      slot: slotOfRow(words.channel),
    };
    putLevels(sheet, measure, levelsAtEnds(sheet, accounts, coverage));
  };
  levels('followers', numbers.followers);
  levels('sms_subscribers', numbers.smsSubscribers);
  levels('app_active_users', numbers.appActiveUsers);
  levels('app_users', firstOf(numbers.appUsers, numbers.appActiveUsers));
  levels('push_opt_ins', numbers.pushOptIns);

  sums.put(
    'interactions',
    firstOf(numbers.interactions, together(length, [numbers.likes, numbers.comments, numbers.shares])),
  );
  sums.put('social_impressions', numbers.impressions);
  sums.put('people_reached', numbers.reach);
  sums.put('largest_reach', numbers.reach && largestOfAccounts(social, numbers.reach, sheet));
  const { clicks } = numbers;
  // A period in which no influencer posted has no clicks from one.
  const fromInfluencers =
    clicks && columnOf(length, (row) => (hasInfluencer(row) ? (clicks[row] ?? Number.NaN) : 0));
  sums.put('influencer_clicks', words.influencer === undefined ? clicks : fromInfluencers);
  sums.put('app_downloads', numbers.appDownloads);
  if (numbers.impressions !== undefined) sums.put('engagement_base', numbers.impressions);
  else if (numbers.reach !== undefined) sums.put('engagement_base', numbers.reach);
  else levels('engagement_base', numbers.followers);
  if (!hasAds) countSocialClicks(social, sums);
  countAllDownloads(social, sheet, sums);
}

/**
 * The largest reach of each account in each period; NaN elsewhere. A sum of weeks would count whoever was reached
 * in several of them as several people. An influencer's reach is not that of the shop's followers.
 */
function largestOfAccounts(
  { day, words }: Records<'social'>,
  reach: Float64Array,
  { grid }: CountSheet,
): Float64Array {
  const accounts = (words.channel?.words.length ?? 0) + 1;
  const rowOf = new Int32Array(grid.size * accounts).fill(-1);
  const largest = new Float64Array(reach.length).fill(Number.NaN);
  for (let row = 0; row < reach.length; row += 1) {
    const value = reach[row] ?? Number.NaN;
    const bucket = grid.bucketOf(day[row] ?? noDay);
    if (bucket < 0 || Number.isNaN(value) || (words.influencer?.codes[row] ?? -1) >= 0) continue;
    const place = bucket * accounts + (words.channel?.codes[row] ?? -1) + 1;
    const before = rowOf[place] ?? -1;
    if (before >= 0) {
      if ((largest[before] ?? 0) >= value) continue;
      largest[before] = Number.NaN;
    }
    rowOf[place] = row;
    largest[row] = value;
  }
  return largest;
}

function countAllDownloads({ day, numbers }: Records<'social'>, sheet: CountSheet, sums: TableSums): void {
  const { appDownloads } = numbers;
  if (appDownloads === undefined) return;
  const { periods } = sheet.grid;
  const totals = new Float64Array(periods.length);
  for (let row = 0; row < day.length; row += 1) {
    const downloads = appDownloads[row] ?? Number.NaN;
    if (Number.isNaN(downloads)) continue;
    for (let bucket = periods.length - 1; bucket >= 0; bucket -= 1) {
      if ((day[row] ?? 0) > (periods[bucket]?.to ?? 0)) break;
      totals[bucket] = (totals[bucket] ?? 0) + downloads;
    }
  }
  periods.forEach((_, bucket) => {
    if (sums.covers(bucket)) sheet.put('all_app_downloads', bucket, totals[bucket]);
  });
}
