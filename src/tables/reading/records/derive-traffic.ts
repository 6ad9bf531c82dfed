import type { TabColumns } from './tab-columns';

/**
 * Computes figures that a tab of visits has in another form: bounces from engaged sessions or the bounce rate, total
 * time and page views from the means per visit.
 */
export function deriveTraffic(tab: TabColumns): void {
  const { numbers, length } = tab;
  const visits = numbers.get('visits');
  if (visits === undefined) return;
  const fill = (field: string, from: string, make: (visits: number, figure: number) => number): void => {
    const figures = numbers.get(from);
    if (figures === undefined) return;
    const derived = numbers.get(field) ?? new Float64Array(length).fill(Number.NaN);
    for (let record = 0; record < length; record += 1) {
      if (!Number.isNaN(derived[record])) continue;
      derived[record] = make(visits[record] ?? Number.NaN, figures[record] ?? Number.NaN);
    }
    numbers.set(field, derived);
  };
  fill('bouncedSessions', 'engagedSessions', (all, engaged) => all - engaged);
  fill('bouncedSessions', 'bounceRate', (all, rate) => all * rate);
  fill('totalDuration', 'averageDuration', (all, mean) => all * mean);
  fill('pageViews', 'pagesPerVisit', (all, mean) => all * mean);
  const bounced = numbers.get('bouncedSessions');
  const column = tab.source.layout.columns.engagedSessions;
  if (bounced === undefined || column === undefined) return;
  for (let record = 0; record < length; record += 1) {
    // There cannot be more engaged sessions than sessions.
    if ((bounced[record] ?? 0) < 0) tab.leaveOut('unreadVisits', record, column, tab.cell(record, column));
  }
}
