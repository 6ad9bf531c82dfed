import { noDay, type RecordKind, type Records } from '../tables/reading/records/records';
import type { ChannelGroup } from './channel-group';
import type { CountKey, CountSheet, DayCounts } from './count-sheet';
import { type Coverage, coverageOfDays, covers, overlaps } from './coverage';
import type { RowSlots } from './dimension';

/**
 * What no row in a span means, where the table covers it: in a table of events nothing happened, which is 0; in a
 * table of measurements nobody looked, which is not known.
 */
export type RowsAre = 'events' | 'measurements';

/** Sums columns of a table by day and slot, and keeps what is not known apart from 0. */
export class TableSums<Name extends string = ChannelGroup> {
  readonly coverage: Coverage | undefined;
  readonly slots: RowSlots;
  /** Where the figures of each row belong, -1 for a row of a day that is not counted. */
  private readonly places: Int32Array;
  private readonly rows: Int32Array;

  constructor(
    { length, day, words }: Pick<Records<RecordKind>, 'length' | 'day' | 'words'>,
    private readonly sheet: CountSheet<Name>,
    readonly rowsAre: RowsAre,
  ) {
    this.coverage = coverageOfDays(day);
    this.slots = sheet.dimension.ofRecords(words);
    this.places = new Int32Array(length).fill(-1);
    this.rows = new Int32Array(sheet.dayCount * sheet.dimension.slotCount);
    for (let row = 0; row < length; row += 1) {
      const at = day[row] ?? noDay;
      const start = at === noDay ? -1 : sheet.placeOfDay(at);
      if (start < 0) continue;
      const place = start + this.slots.slotOf(row);
      this.places[row] = place;
      this.rows[place] = (this.rows[place] ?? 0) + 1;
    }
  }

  /** Whether the table covers a span; of the question's own one a part is enough, as its findings say so. */
  covers = (index: number): boolean => {
    const span = this.sheet.spans[index];
    if (span === undefined || this.coverage === undefined) return false;
    return index === this.sheet.list.main ? overlaps(this.coverage, span) : covers(this.coverage, span);
  };

  /** Puts the sums of a column; blanks are passed over, and a column that is not there puts nothing. */
  put(key: CountKey, column: Float64Array | undefined): void {
    if (column === undefined) return;
    this.sheet.putDays(key, this.byDay(column), { covers: this.covers, named: this.slots.named });
  }

  /** Keeps the moments of a column whose rows are one observation each. */
  putMoments(mean: string, column: Float64Array | undefined): void {
    if (column === undefined) return;
    const values = this.byDay(column);
    const ones = this.byDay(column.map((value) => (Number.isNaN(value) ? value : 1)));
    this.sheet.putMoments(mean, ones, values, this.byDay(column.map((value) => value * value)));
  }

  private byDay(column: Float64Array): DayCounts {
    const sums = this.sheet.newSums();
    const counted = new Int32Array(sums.length);
    for (let row = 0; row < this.places.length; row += 1) {
      const place = this.places[row] ?? -1;
      const value = column[row] ?? Number.NaN;
      if (place < 0 || Number.isNaN(value)) continue;
      sums[place] = (sums[place] ?? 0) + value;
      counted[place] = (counted[place] ?? 0) + 1;
    }
    // In a table of events silence is 0 where there is no row; where there are rows, one must say the value.
    return this.rowsAre === 'events' ? { sums, counted, rows: this.rows } : { sums, counted };
  }
}
