import type { ReadingRules } from '../tables/reading/column-reader';
import { clockOfZone, daysOfZone } from './zone';

/**
 * How ambiguous numbers and dates are read in a locale. For example, Indonesia and France have a decimal comma, and only
 * the United States write the month before the day.
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
