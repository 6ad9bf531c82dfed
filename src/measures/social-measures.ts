import type { MeasureId } from '../kpi/measure';
import type { Records } from '../tables/reading/records/records';
import { noDay } from '../tables/reading/records/records';
import { columnFrom, columnOf, either, type FigureColumn, field } from './columns';
import { type CountedRecords, fieldsOf, needsOfColumn, type RecordMeasure, summed } from './definition';
import { levelsAtEnds, putLevels } from './put-levels';
import type { Levels } from './snapshots';
import type { Span } from './spans';
import type { TableSums } from './table-sums';

type Column = FigureColumn<'social'>;
type Measure = RecordMeasure<'social'>;
type Counted = CountedRecords<'social'>;

const followers = field('social', 'followers');
const impressions = field('social', 'impressions');
const reach = field('social', 'reach');
const downloads = field('social', 'appDownloads');
const activeUsers = field('social', 'appActiveUsers');

/** The sum of these fields in a row; NaN if it has none of them. */
const reactions: Column = columnFrom(
  'social',
  [['likes'], ['comments'], ['shares']],
  ({ length, numbers: { likes, comments, shares } }) => {
    const there = [likes, comments, shares].filter((column) => column !== undefined);
    if (there.length === 0) return undefined;
    return columnOf(length, (row) => {
      const known = there.map((column) => column[row] ?? Number.NaN).filter((value) => !Number.isNaN(value));
      return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0);
    });
  },
);
const interactions = either(field('social', 'interactions'), reactions);

/** Impressions where the tab has them, else people reached. */
const shownOrReached = columnFrom(
  'social',
  [...impressions.needs, ...reach.needs],
  (records) => impressions.values(records) ?? reach.values(records),
);

function hasInfluencer({ words }: Records<'social'>): (row: number) => boolean {
  return (row) => (words.influencer?.codes[row] ?? -1) >= 0;
}

/**
 * Puts the last level of each account of the shop. Accounts of influencers are left out: their followers are
 * not the shop's.
 */
function putLevelsOf(column: Column, { records, sums, tally }: Counted, measure: MeasureId): void {
  const values = column.values(records);
  if (values === undefined || sums.coverage === undefined) return;
  const { length, day, words } = records;
  const isInfluencer = hasInfluencer(records);
  const accounts: Levels = {
    length,
    day,
    values,
    key: (row) => (isInfluencer(row) ? -1 : (words.channel?.codes[row] ?? -1) + 1),
    keyCount: (words.channel?.words.length ?? 0) + 1,
    slot: sums.slots.slotOf,
  };
  putLevels(tally, measure, levelsAtEnds(tally, accounts, sums.coverage));
}

function level(column: Column): Measure {
  return {
    needs: needsOfColumn(column),
    count: (counted, measure) => putLevelsOf(column, counted, measure),
  };
}

/**
 * The largest reach of each account in a span. The sum of weeks would count people who were reached in
 * several weeks more than once. Influencers reach people who are not the shop's followers.
 */
function putLargestReach({ records, sums, tally }: Counted, measure: MeasureId): void {
  const { reach: values } = records.numbers;
  if (values === undefined) return;
  tally.spans.forEach((span, index) => {
    if (!sums.covers(index)) return;
    const largest = largestOfAccounts(records, values, span);
    if (largest.size === 0) return;
    const slots = new Map<number, number>();
    let total = 0;
    for (const { value, slot } of largest.values()) {
      total += value;
      slots.set(slot, (slots.get(slot) ?? 0) + value);
    }
    tally.put(measure, index, total);
    const segments = new Map<NonNullable<(typeof tally.dimension.segmentOfSlot)[number]>, number>();
    for (const [slot, value] of slots) {
      const segment = tally.dimension.segmentOfSlot[slot];
      if (segment !== undefined) segments.set(segment, (segments.get(segment) ?? 0) + value);
    }
    for (const [segment, value] of segments) tally.put(measure, index, value, segment);
  });

  function largestOfAccounts(
    { day, words }: Records<'social'>,
    reached: Float64Array,
    { from, to }: Span,
  ): ReadonlyMap<number, { readonly value: number; readonly slot: number }> {
    const isInfluencer = hasInfluencer(records);
    const found = new Map<number, { readonly value: number; readonly slot: number }>();
    for (let row = 0; row < reached.length; row += 1) {
      const at = day[row] ?? noDay;
      const value = reached[row] ?? Number.NaN;
      if (at < from || at > to || Number.isNaN(value) || isInfluencer(row)) continue;
      const account = words.channel?.codes[row] ?? -1;
      if (value > (found.get(account)?.value ?? -1)) {
        found.set(account, { value, slot: sums.slots.slotOf(row) });
      }
    }
    return found;
  }
}

/**
 * Clicks that came from influencers. If the tab names influencers, rows without one have 0; else all clicks
 * count.
 */
const influencerClicks: Column = columnFrom('social', [['clicks', 'influencer'], ['clicks']], (records) => {
  const { clicks } = records.numbers;
  if (clicks === undefined || records.words.influencer === undefined) return clicks;
  const isInfluencer = hasInfluencer(records);
  return columnOf(records.length, (row) => (isInfluencer(row) ? (clicks[row] ?? Number.NaN) : 0));
});

/** Puts all downloads from the first day of the data to each span's end. */
function putAllDownloads(counted: Counted, measure: MeasureId): void {
  const { records, sums, tally, runningTotals } = counted;
  const { appDownloads } = records.numbers;
  const total = runningTotals.get('appDownloads');
  if (total !== undefined) {
    putLevelsOf(
      columnFrom('social', downloads.needs, () => total),
      counted,
      measure,
    );
    return;
  }
  if (appDownloads === undefined) return;
  tally.spans.forEach(({ to }: Span, index) => {
    if (!sums.covers(index)) return;
    let total = 0;
    for (let row = 0; row < records.length; row += 1) {
      const value = appDownloads[row] ?? Number.NaN;
      if ((records.day[row] ?? noDay) <= to && !Number.isNaN(value)) total += value;
    }
    tally.put(measure, index, total);
  });
}

/**
 * The measures of social media, SMS and the app. Followers, subscribers and users are levels; everything else
 * is added up. Interactions are divided by impressions if the tab has them, else by people reached, else by
 * followers.
 */
export const socialMeasures = {
  followers: level(followers),
  sms_subscribers: level(field('social', 'smsSubscribers')),
  app_active_users: level(activeUsers),
  app_users: level(either(field('social', 'appUsers'), activeUsers)),
  push_opt_ins: level(field('social', 'pushOptIns')),
  interactions: summed(interactions),
  social_impressions: summed(impressions),
  people_reached: summed(reach),
  largest_reach: { needs: needsOfColumn(reach), count: putLargestReach },
  influencer_clicks: summed(influencerClicks),
  app_downloads: summed(downloads),
  all_app_downloads: { needs: [[fieldsOf('social', 'appDownloads')]], count: putAllDownloads },
  engagement_base: {
    needs: [impressions, reach, followers].flatMap(needsOfColumn),
    column: shownOrReached,
    count: (counted, measure) => {
      const { records, sums } = counted;
      const base = shownOrReached.values(records);
      if (base === undefined) putLevelsOf(followers, counted, measure);
      else sums.put(measure, base);
    },
  },
} as const satisfies Partial<Record<MeasureId, Measure>>;

/** Without a table of ads, clicks and impressions of social media are used, in rows that have both. */
export function countSocialClicks(records: Records<'social'>, sums: TableSums): void {
  const { clicks, impressions: shown } = records.numbers;
  if (clicks === undefined || shown === undefined) return;
  const both = (column: Float64Array, other: Float64Array): Float64Array =>
    columnOf(column.length, (row) => (Number.isNaN(other[row]) ? Number.NaN : (column[row] ?? Number.NaN)));
  sums.put('ad_clicks', both(clicks, shown));
  sums.put('ad_impressions', both(shown, clicks));
}
