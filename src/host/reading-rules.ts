import type { ReadingRules } from '../tables/reading/column-reader';
import { clockOfZone, daysOfZone } from './zone';

/**
 * How a spreadsheet of this locale reads figures and days that can be read in two ways: such as a decimal
 * comma in Indonesia and France, and the month before the day in the United States only.
 */
export function readingRules(locale: string, zone: string): ReadingRules {
  const region = locale.slice(3, 5).toUpperCase();
  const language = locale.slice(0, 2).toLowerCase();
  const decimalPoint = ['en', 'ms', 'zh', 'ja', 'ko', 'th'].includes(language);
  const { wallOfInstant, instantOfWall } = clockOfZone(zone);
  return {
    dayOfInstant: daysOfZone(zone),
    wallOfInstant,
    instantOfWall,
    decimalMark: decimalPoint ? '.' : ',',
    dayMonthOrder: region === 'US' || locale === 'en' ? 'monthFirst' : 'dayFirst',
  };
}
