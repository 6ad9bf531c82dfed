import type { MeasureId } from '../kpi/measure';
import { noDay, type WordColumn } from '../tables/reading/records/records';
import { type CountSheet, cellOf, type Knowledge, slotCount } from './count-sheet';
import { type Coverage, coverageOfDays, covers, overlaps } from './coverage';
import { slotOfRow, slotsOf } from './order-lines';

/**
 * What no row in a period means, where the table covers it: in a table of events nothing happened, which is 0;
 * in a table of measurements nobody looked, which is not known.
 */
export type RowsAre = 'events' | 'measurements';

/** The columns that any table has. */
export interface DatedRows {
  readonly length: number;
  readonly day: Int32Array;
}

/** Sums columns of a table by period and channel, and keeps what is not known apart from 0. */
export class TableSums {
  readonly coverage: Coverage | undefined;
  /** The cell of each row, -1 for a row in no period. */
  private readonly cells: Int32Array;
  private readonly rowsIn: Int32Array;
  private readonly slots: readonly number[];

  constructor(
    rows: DatedRows,
    channel: WordColumn | undefined,
    private readonly sheet: CountSheet,
    private readonly rowsAre: RowsAre,
  ) {
    const { grid } = sheet;
    this.coverage = coverageOfDays(rows.day);
    this.slots = slotsOf(channel);
    this.cells = new Int32Array(rows.length).fill(-1);
    this.rowsIn = new Int32Array(grid.size * slotCount);
    const slotAt = slotOfRow(channel);
    for (let row = 0; row < rows.length; row += 1) {
      const day = rows.day[row] ?? noDay;
      const bucket = day === noDay ? -1 : grid.bucketOf(day);
      if (bucket < 0) continue;
      const cell = cellOf(bucket, slotAt(row));
      this.cells[row] = cell;
      this.rowsIn[cell] = (this.rowsIn[cell] ?? 0) + 1;
    }
  }

  /** Whether the table covers a period; of the summary's own one a part is enough, as its findings say so. */
  covers(bucket: number): boolean {
    const period = this.sheet.grid.periods[bucket];
    if (period === undefined || this.coverage === undefined) return false;
    return bucket === this.sheet.grid.current
      ? overlaps(this.coverage, period)
      : covers(this.coverage, period);
  }

  /** Puts the sums of a column; blanks are passed over, and a column that is not there puts nothing. */
  put(measure: MeasureId, column: Float64Array | undefined): void {
    if (column === undefined) return;
    const sums = new Float64Array(this.rowsIn.length);
    const counted = new Int32Array(this.rowsIn.length);
    for (let row = 0; row < this.cells.length; row += 1) {
      const cell = this.cells[row] ?? -1;
      const value = column[row] ?? Number.NaN;
      if (cell < 0 || Number.isNaN(value)) continue;
      sums[cell] = (sums[cell] ?? 0) + value;
      counted[cell] = (counted[cell] ?? 0) + 1;
    }
    this.sheet.putSums(measure, sums, this.knowledge(counted));
  }

  /** A table of events is silent where it has no row; where it has rows, one of them must say the value. */
  private knowledge(counted: Int32Array): Knowledge {
    const covers = (bucket: number): boolean => this.covers(bucket);
    const said =
      this.rowsAre === 'measurements'
        ? counted
        : counted.map((count, cell) => {
            return this.rowsIn[cell] === 0 ? 1 : count;
          });
    return { covers, counted: said, slots: this.slots };
  }
}

/** A column made of others, row by row. */
export function columnOf(length: number, value: (row: number) => number): Float64Array {
  const column = new Float64Array(length);
  for (let row = 0; row < length; row += 1) column[row] = value(row);
  return column;
}

/** The first of two columns where it has a value, else the second. */
export function firstOf(
  preferred: Float64Array | undefined,
  other: Float64Array | undefined,
): Float64Array | undefined {
  if (preferred === undefined || other === undefined) return preferred ?? other;
  return columnOf(preferred.length, (row) => {
    const value = preferred[row] ?? Number.NaN;
    return !Number.isNaN(value) ? value : (other[row] ?? Number.NaN);
  });
}

/** A column where the rows that `keeps` refuses are blank. */
export function rowsWhere(
  column: Float64Array | undefined,
  keeps: (row: number) => boolean,
): Float64Array | undefined {
  return column && columnOf(column.length, (row) => (keeps(row) ? (column[row] ?? Number.NaN) : Number.NaN));
}
