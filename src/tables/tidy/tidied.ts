import type { RawTab } from '../../cells/cell';
import { withCountedDays } from './counted-days';
import { withFieldNames } from './field-paths';
import { withMonthOfYear } from './month-and-year';
import { withMonthsAsRows } from './months-as-columns';
import { withNamedFigure } from './named-figure';
import { withColumns } from './one-column-table';

/**
 * A tab with the layouts undone in which exports and owners write what is a plain table: each of these gives the
 * tab back as it is where it finds nothing of its own, and looks at its first rows only.
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
