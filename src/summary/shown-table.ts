import type { Texts } from '../i18n/texts';
import type { Table, TableCell, TableColumn } from '../kpi/table';

/** The number of rows of a table that are shown; the rest is summed up in one row. */
const shownRows = 8;

/** Columns that can be added up. The others are rates. */
const summable: ReadonlySet<TableColumn> = new Set(['visits', 'meanVisits', 'views', 'share', 'credit']);

/** A table as it is shown: its first rows, and one for the others. */
export function shownTable({ columns, rows }: Table, { summary }: Texts): Table {
  if (rows.length <= shownRows + 1) return { columns, rows };
  const rest = rows.slice(shownRows);
  const sum = columns.map((of, at): TableCell => {
    if (at === 0) return summary.others;
    if (!summable.has(of)) return '';
    return rest.reduce((total, row) => {
      const cell = row[at];
      return total + (typeof cell === 'number' ? cell : 0);
    }, 0);
  });
  return { columns, rows: [...rows.slice(0, shownRows), sum] };
}
