import type { RawTab } from '../../cells/cell';
import { withCountedDays } from './counted-days';
import { withFieldNames } from './field-paths';
import { withMonthOfYear } from './month-and-year';
import { withMonthsAsRows } from './months-as-columns';
import { withNamedFigure } from './named-figure';
import { withColumns } from './one-column-table';

/**
 * Turns unusual layouts of a tab into a plain table. Each step returns the tab unchanged unless it finds its layout,
 * and looks at the first rows only.
 */
export function tidied(tab: RawTab): RawTab {
  return [
    withColumns,
    withFieldNames,
    withNamedFigure,
    withCountedDays,
    withMonthOfYear,
    withMonthsAsRows,
  ].reduce((tidy, step) => step(tidy), tab);
}
