import type { Records } from '../tables/reading/records/records';
import type { CountSheet } from './count-sheet';
import { isMobile } from './device';
import { classOfWords } from './order-lines';
import { columnOf, firstOf, TableSums } from './table-sums';

/** Products of two columns; undefined where one is missing. */
function times(a: Float64Array | undefined, b: Float64Array | undefined): Float64Array | undefined {
  if (a === undefined || b === undefined) return undefined;
  return columnOf(a.length, (row) => (a[row] ?? Number.NaN) * (b[row] ?? Number.NaN));
}

function minus(a: Float64Array | undefined, b: Float64Array | undefined): Float64Array | undefined {
  if (a === undefined || b === undefined) return undefined;
  return columnOf(a.length, (row) => (a[row] ?? Number.NaN) - (b[row] ?? Number.NaN));
}

/**
 * Counts the visits. Platforms count visits or visitors: where a row has one of them, it stands for the other
 * too. Of new and returning visitors, one is what the other leaves.
 */
export function countTraffic(traffic: Records<'traffic'>, sheet: CountSheet): TableSums {
  const { numbers, words, length } = traffic;
  const sums = new TableSums(traffic, words.channel, sheet, 'measurements');
  const visits = firstOf(numbers.visits, numbers.visitors);
  const visitors = firstOf(numbers.visitors, numbers.visits);
  sums.put('visits', visits);
  sums.put('sessions', visits);
  sums.put('visitors', visitors);
  sums.put('new_visitors', firstOf(numbers.newVisitors, minus(numbers.visitors, numbers.returningVisitors)));
  sums.put(
    'returning_visitors',
    firstOf(numbers.returningVisitors, minus(numbers.visitors, numbers.newVisitors)),
  );
  sums.put('bounced_sessions', numbers.bouncedSessions);
  sums.put('sessions_with_add', numbers.sessionsWithAdd);
  sums.put('carts', numbers.carts);
  sums.put('checkouts', numbers.checkouts);
  sums.put('visit_hours', numbers.totalDuration);
  sums.put('page_views', firstOf(numbers.pageViews, times(visits, numbers.pagesPerVisit)));
  sums.put('recommendation_orders', numbers.recommendationOrders);
  sums.put('recommendation_clicks', numbers.recommendationClicks);
  if (words.device !== undefined && length > 0) {
    const mobileAt = classOfWords(words.device, (word) => (isMobile(word) ? 1 : 0), 0);
    const mobile = (column: Float64Array | undefined): Float64Array | undefined =>
      column && columnOf(length, (row) => (mobileAt(row) === 1 ? (column[row] ?? Number.NaN) : 0));
    sums.put('mobile_visits', mobile(visits));
    sums.put('mobile_visitors', mobile(visitors));
    sums.put('mobile_carts', mobile(numbers.carts));
  }
  return sums;
}
