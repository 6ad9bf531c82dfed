import type { Cell, RawTab } from '../../../cells/cell';
import type { CivilDay } from '../../../period/civil-day';
import { type Finding, type FindingCode, FindingCounter } from '../../findings/finding';
import type { Layout } from '../../recognition/layout';

/** A tab of records with the columns of its fields. */
export interface RecordsSource {
  readonly tab: RawTab;
  readonly layout: Layout<string>;
}

/** The records of a tab as columns, with marks for those that are left out, and the findings about its rows. */
export class TabColumns {
  /** The row of the tab that each record comes from. */
  readonly rows: Int32Array;
  readonly day: Int32Array;
  /** The last day that each record covers; equal to `day` if it covers one day. */
  readonly until: Int32Array;
  readonly numbers = new Map<string, Float64Array>();
  readonly words = new Map<string, Int32Array>();
  readonly moments = new Map<string, Float64Array>();
  readonly isLeftOut: Uint8Array;
  length = 0;
  /** Filled rows of the table. */
  filled = 0;
  leftOut = 0;
  private readonly counters = new Map<string, FindingCounter>();
  private readonly furtherFindings: Finding[] = [];

  constructor(readonly source: RecordsSource) {
    const { headerRow, endRow } = source.layout;
    const capacity = Math.max(endRow - headerRow - 1, 0);
    this.rows = new Int32Array(capacity);
    this.day = new Int32Array(capacity);
    this.until = new Int32Array(capacity);
    this.isLeftOut = new Uint8Array(capacity);
  }

  push(row: number, day: CivilDay, until = day): void {
    this.rows[this.length] = row;
    this.day[this.length] = day;
    this.until[this.length] = until;
    this.length += 1;
  }

  cell(record: number, column: number): Cell {
    return this.source.tab.cells[this.rows[record] ?? -1]?.[column] ?? '';
  }

  /** Counts a row for a finding. There is one finding for each code and column. */
  count(code: FindingCode, row: number, column: number, found: Cell = ''): void {
    const key = `${code} ${column}`;
    let counter = this.counters.get(key);
    if (counter === undefined) {
      counter = new FindingCounter(code, this.source.tab, this.source.layout.headerRow);
      this.counters.set(key, counter);
    }
    counter.add(row, column, found);
  }

  /** Reports a row that is no record. */
  skip(code: FindingCode, row: number, column: number, found: Cell = ''): void {
    this.count(code, row, column, found);
    this.leftOut += 1;
  }

  /** Leaves out a record, with the first reason for it. */
  leaveOut(code: FindingCode, record: number, column: number, found: Cell = ''): void {
    if (this.isLeftOut[record] === 1) return;
    this.isLeftOut[record] = 1;
    this.skip(code, this.rows[record] ?? -1, column, found);
  }

  get used(): number {
    return this.filled - this.leftOut;
  }

  addFindings(findings: readonly Finding[]): void {
    this.furtherFindings.push(...findings);
  }

  findings(): readonly Finding[] {
    return [...[...this.counters.values()].flatMap((counter) => counter.findings()), ...this.furtherFindings];
  }
}
