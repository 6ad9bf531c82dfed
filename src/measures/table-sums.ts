import { noDay, type RecordKind, type Records } from '../tables/reading/records/records';
import { type Coverage, coverageOfRows, covers, overlaps } from './coverage';
import type { RowSlots } from './dimension';
import type { CountKey, DayCounts, SegmentName, Tally } from './tally';

/**
 * What a span without rows means, if the table covers it: in a table of events nothing happened, so 0; in a
 * table of measurements nobody measured, so unknown.
 */
export type RowsAre = 'events' | 'measurements';

/** The rows of a table with the days that each is for, if several. */
type DatedRows = Pick<Records<RecordKind>, 'length' | 'day' | 'words'> & {
  readonly until?: Int32Array;
  readonly from?: Int32Array;
  readonly to?: Int32Array;
};

const outside = -1;
const severalDays = -2;

/** Adds up columns of a table by day and slot, and distinguishes unknown from 0. */
export class TableSums<Name extends string = SegmentName> {
  readonly coverage: Coverage | undefined;
  readonly slots: RowSlots;
  /** The slot of each row, -1 for a row without a day. */
  private readonly slotOfRow: Int32Array;
  /** The index in the sums of each row: `outside` for a row that is not counted, `severalDays` for one of several. */
  private readonly placeOfRow: Int32Array;
  private readonly rows: Int32Array;
  private readonly from: Int32Array;
  private readonly to: Int32Array;

  constructor(
    table: DatedRows,
    private readonly tally: Tally<Name>,
    readonly rowsAre: RowsAre,
  ) {
    const { length, day, words, from = day, to = table.until ?? day } = table;
    this.from = from;
    this.to = to;
    this.coverage = coverageOfRows(table);
    this.slots = tally.dimension.ofRecords(words);
    this.slotOfRow = new Int32Array(length).fill(-1);
    this.placeOfRow = new Int32Array(length).fill(outside);
    this.rows = new Int32Array(tally.dayCount * tally.dimension.slotCount);
    for (let row = 0; row < length; row += 1) {
      if ((day[row] ?? noDay) === noDay) continue;
      const slot = this.slots.slotOf(row);
      this.slotOfRow[row] = slot;
      const place = slot < 0 ? outside : this.placeOf(slot, from[row] ?? noDay, to[row] ?? noDay);
      this.placeOfRow[row] = place;
      if (place === severalDays) this.countDays(row);
      else if (place >= 0) this.rows[place] = (this.rows[place] ?? 0) + 1;
    }
  }

  private countDays(row: number): void {
    this.eachPlace(row, (place) => {
      this.rows[place] = (this.rows[place] ?? 0) + 1;
    });
  }

  private placeOf(slot: number, first: number, last: number): number {
    if (first < last) return severalDays;
    const start = first === last ? this.tally.placeOfDay(first) : -1;
    return start < 0 ? outside : start + slot;
  }

  /**
   * Calls `visit` for each counted day of a row: with the index of the figure in the sums, and the number of
   * its days.
   */
  private eachPlace(row: number, visit: (place: number, days: number) => void): void {
    const slot = this.slotOfRow[row] ?? -1;
    if (slot < 0) return;
    const first = this.from[row] ?? noDay;
    const last = this.to[row] ?? noDay;
    for (let day = first; day <= last; day += 1) {
      const start = this.tally.placeOfDay(day);
      if (start >= 0) visit(start + slot, last - first + 1);
    }
  }

  /**
   * Whether the table covers a span. For the main span a part is enough, because findings report what is
   * missing.
   */
  covers = (index: number): boolean => {
    const span = this.tally.spans[index];
    if (span === undefined || this.coverage === undefined) return false;
    return index === this.tally.list.main ? overlaps(this.coverage, span) : covers(this.coverage, span);
  };

  /** Puts the sums of a column. Blanks are ignored. */
  put(key: CountKey, column: Float64Array | undefined): void {
    if (column === undefined) return;
    this.tally.putDays(key, this.byDay(column), { covers: this.covers, named: this.slots.named });
  }

  /** Puts the moments of a column in which each row is one observation. */
  putMoments(mean: string, column: Float64Array | undefined): void {
    if (column === undefined) return;
    const values = this.byDay(column);
    const ones = this.byDay(column.map((value) => (Number.isNaN(value) ? value : 1)));
    this.tally.putMoments(mean, ones, values, this.byDay(column.map((value) => value * value)));
  }

  private spread(row: number, value: number, sums: Float64Array, counted: Int32Array): void {
    this.eachPlace(row, (place, days) => {
      sums[place] = (sums[place] ?? 0) + value / days;
      counted[place] = (counted[place] ?? 0) + 1;
    });
  }

  private byDay(column: Float64Array): DayCounts {
    const sums = this.tally.newSums();
    const counted = new Int32Array(sums.length);
    const { placeOfRow } = this;
    for (let row = 0; row < this.slotOfRow.length; row += 1) {
      const value = column[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      const place = placeOfRow[row] ?? outside;
      if (place === severalDays) this.spread(row, value, sums, counted);
      else if (place >= 0) {
        sums[place] = (sums[place] ?? 0) + value;
        counted[place] = (counted[place] ?? 0) + 1;
      }
    }
    // In a table of events no row means 0; but if there are rows, one of them must have a value.
    const spread = this.from === this.to ? {} : ({ isSpread: true } as const);
    return this.rowsAre === 'events'
      ? { sums, counted, rows: this.rows, ...spread }
      : { sums, counted, ...spread };
  }
}
