import type { MeasureId } from '../kpi/measure';
import { columnFrom, columnOf, difference, either, type FigureColumn, field, product } from './columns';
import { type RecordMeasure, summed } from './definition';
import { isMobile } from './device';
import { classOfWords } from './word-classes';

type Column = FigureColumn<'traffic'>;

// Platforms count visits or visitors; if a row has only one of them, it is used for both.
const visits = either(field('traffic', 'visits'), field('traffic', 'visitors'));
const visitors = either(field('traffic', 'visitors'), field('traffic', 'visits'));
const newVisitors = field('traffic', 'newVisitors');
const returningVisitors = field('traffic', 'returningVisitors');
const carts = field('traffic', 'carts');
const pageViews = either(
  field('traffic', 'pageViews', ['pagesPerVisit', 'visits']),
  product(visits, field('traffic', 'pagesPerVisit')),
);

/** The part of a column from phones: 0 for rows of other devices, unknown for rows without a device. */
function mobile(column: Column): Column {
  return columnFrom(
    'traffic',
    column.needs.map((fields) => ['device', ...fields]),
    (traffic) => {
      const values = column.values(traffic);
      const { device } = traffic.words;
      if (values === undefined || device === undefined) return undefined;
      const share = classOfWords(device, (word) => (isMobile(word) ? 1 : 0), Number.NaN);
      return columnOf(values.length, (row) =>
        share(row) === 0 ? 0 : share(row) * (values[row] ?? Number.NaN),
      );
    },
  );
}

/**
 * The measures of visits. If only new or only returning visitors are known, the others are the rest of all
 * visitors.
 */
export const siteMeasures = {
  visits: summed(visits),
  sessions: summed(visits),
  visitors: summed(visitors),
  new_visitors: summed(either(newVisitors, difference(field('traffic', 'visitors'), returningVisitors))),
  returning_visitors: summed(
    either(returningVisitors, difference(field('traffic', 'visitors'), newVisitors)),
  ),
  bounced_sessions: summed(
    field('traffic', 'bouncedSessions', ['engagedSessions', 'visits'], ['bounceRate', 'visits']),
  ),
  sessions_with_add: summed(field('traffic', 'sessionsWithAdd')),
  carts: summed(carts),
  checkouts: summed(field('traffic', 'checkouts')),
  visit_hours: summed(field('traffic', 'totalDuration', ['averageDuration', 'visits'])),
  page_views: summed(pageViews),
  recommendation_orders: summed(field('traffic', 'recommendationOrders')),
  recommendation_clicks: summed(field('traffic', 'recommendationClicks')),
} as const satisfies Partial<Record<MeasureId, RecordMeasure<'traffic'>>>;

/** Measures of visits from phones; shares are of the rows that name a device. */
export const deviceMeasures = {
  mobile_visits: summed(mobile(visits)),
  mobile_visitors: summed(mobile(visitors)),
  mobile_carts: summed(mobile(carts)),
} as const satisfies Partial<Record<MeasureId, RecordMeasure<'traffic'>>>;

export const trafficMeasures = { ...siteMeasures, ...deviceMeasures } as const;
