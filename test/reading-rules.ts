import type { ReadingRules } from '../src/tables/reading/column-reader';

/** A spreadsheet in UTC that writes 1,234.5 and 31/12/2026. */
export const rulesInUtc: ReadingRules = {
  dayOfInstant: (milliseconds) => Math.floor(milliseconds / 86_400_000),
  wallOfInstant: (milliseconds) => milliseconds,
  instantOfWall: (milliseconds) => milliseconds,
  decimalMark: '.',
  dayMonthOrder: 'dayFirst',
};
