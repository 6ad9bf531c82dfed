import type { MeasureId } from '../kpi/measure';
import { columnFrom, columnOf, type FigureColumn, field, product } from './columns';
import { fieldsOf, type Need, type RecordMeasure, summed } from './definition';

const position = field('ads', 'position');

/**
 * The weight of each position in the mean: the impressions, or 1 without them. Position 0 means that the ad
 * was not shown.
 */
const shown: FigureColumn<'ads'> = columnFrom(
  'ads',
  [['position', 'impressions'], ['position']],
  ({ numbers, length }) => {
    const { position: positions, impressions } = numbers;
    if (positions === undefined) return undefined;
    return columnOf(length, (row) => {
      if (!((positions[row] ?? 0) > 0)) return Number.NaN;
      return impressions === undefined ? 1 : (impressions[row] ?? Number.NaN);
    });
  },
);

/** Without a table of ads, clicks and impressions of social media are used. */
const orOfSocialMedia: Need = [fieldsOf('social', 'clicks', 'impressions')];

function orSocial(measure: RecordMeasure<'ads'>): RecordMeasure<'ads'> {
  return { ...measure, needs: [...measure.needs, orOfSocialMedia] };
}

/** The measures of ads. */
export const adsMeasures = {
  ad_spend: summed(field('ads', 'spend')),
  ad_clicks: orSocial(summed(field('ads', 'clicks'))),
  ad_impressions: orSocial(summed(field('ads', 'impressions'))),
  ad_revenue: summed(field('ads', 'adRevenue')),
  ad_positions: summed(product(position, shown)),
  positioned_impressions: summed(shown),
} as const satisfies Partial<Record<MeasureId, RecordMeasure<'ads'>>>;
