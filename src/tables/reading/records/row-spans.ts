import { type Cell, isEmptyCell } from '../../../cells/cell';
import { type DaySpan, readDaySpanText, readMonthSpanText } from '../../../cells/day-span-text';
import type { Finding } from '../../findings/finding';
import { DayColumn, type ReadingRules } from '../column-reader';
import type { RecordKind } from './records';
import { reportPeriod } from './report-period';
import type { RecordsSource } from './tab-columns';

/** Kinds of tables whose rows may cover several days. */
const spreadKinds: ReadonlySet<RecordKind> = new Set(['ads', 'costs', 'sustainability']);

/**
 * If at least this share of rows names a different campaign, a first day alone is the beginning of the
 * campaign.
 */
const ownShare = 0.9;

/** The days that a row covers; `open` if only its first day is known. */
export type RowDays = DaySpan | 'open' | undefined;

/**
 * Reads the days that a row covers: from a column of days, from a first and a last day, or from the days of
 * the report in a line above the header. For a campaign without an end, the days of the report count.
 */
export class RowSpans {
  /** The column with a row's day or first day; -1 for none. */
  readonly column: number;
  private readonly days: DayColumn;
  private readonly ends: DayColumn | undefined;
  private readonly endColumn: number;
  /** Whether what ends on a day ends with the one before, as the next row begins on it. */
  private readonly endsBefore: boolean;
  private readonly period: DaySpan | undefined;
  /** Whether the days of the column are first days. */
  private readonly isStart: boolean;
  private readonly isOpenWithoutEnd: boolean;

  constructor(
    kind: RecordKind,
    source: RecordsSource,
    private readonly rules: ReadingRules,
    dayColumn: number | undefined,
  ) {
    const { tab, layout } = source;
    const { startDate, endDate } = layout.columns;
    const maySpread = spreadKinds.has(kind);
    // A cost is of the days that it was paid for, an ad of the day on which it was shown.
    const hasBoth = startDate !== undefined && endDate !== undefined;
    this.isStart =
      maySpread && startDate !== undefined && (dayColumn === undefined || (hasBoth && kind !== 'ads'));
    this.column = (this.isStart ? startDate : dayColumn) ?? -1;
    this.days = new DayColumn(tab, layout, this.column, rules);
    const isFromDay = dayColumn !== undefined && startDate === undefined;
    const end = maySpread && (this.isStart || isFromDay) ? endDate : undefined;
    this.endColumn = end ?? -1;
    this.ends = end === undefined ? undefined : new DayColumn(tab, layout, end, rules);
    this.endsBefore = end !== undefined && this.meetsNext(source);
    const needsPeriod = maySpread && (this.isStart || this.column < 0);
    this.period = needsPeriod ? reportPeriod(tab, layout.headerRow, rules) : undefined;
    this.isOpenWithoutEnd = this.isStart && kind === 'ads' && areOfCampaigns(source);
  }

  /** Undefined where the row says no day that can be read. */
  read(cells: readonly Cell[], row: number): RowDays {
    const { column, period } = this;
    if (column < 0) return period;
    const cell = cells[column] ?? '';
    if (isEmptyCell(cell)) return undefined;
    const from = this.days.read(cell, row);
    if (Number.isNaN(from))
      return typeof cell === 'string' ? readDaySpanText(cell, this.rules.dayMonthOrder) : undefined;
    const to = this.endOf(cells, row);
    if (!this.isStart && to === undefined) return ofMonth(cell) ?? { from, to: from };
    if (period !== undefined) {
      const within = { from: Math.max(from, period.from), to: Math.min(to ?? period.to, period.to) };
      // A campaign that ended before the report or begins after it was still charged in it.
      return within.from <= within.to ? within : period;
    }
    if (to === undefined) return this.isOpenWithoutEnd || this.endColumn >= 0 ? 'open' : { from, to: from };
    return to < from ? { from, to: from } : { from, to };
  }

  private endOf(cells: readonly Cell[], row: number): number | undefined {
    const cell = cells[this.endColumn] ?? '';
    if (this.ends === undefined || isEmptyCell(cell)) return undefined;
    const day = this.ends.read(cell, row);
    if (Number.isNaN(day)) return undefined;
    return this.endsBefore ? day - 1 : day;
  }

  /** Whether most rows end on the day on which another one begins: 1 March 00:00 to 2 March 00:00. */
  private meetsNext({ tab, layout }: RecordsSource): boolean {
    const starts = new DayColumn(tab, layout, this.column, this.rules);
    const ends = new DayColumn(tab, layout, this.endColumn, this.rules);
    const spans: (readonly [from: number, to: number])[] = [];
    for (let row = layout.headerRow + 1; row < layout.endRow; row += 1) {
      const cells = tab.cells[row] ?? [];
      const from = starts.read(cells[this.column] ?? '', row);
      const to = ends.read(cells[this.endColumn] ?? '', row);
      if (to > from) spans.push([from, to]);
    }
    const begun = new Set(spans.map(([from]) => from));
    const meeting = spans.filter(([, to]) => begun.has(to));
    return begun.size > 1 && meeting.length >= spans.length / 2;
  }

  findings(): readonly Finding[] {
    return [...this.days.findings(), ...(this.ends?.findings() ?? [])];
  }
}

/** A month that is written without a day. */
function ofMonth(cell: Cell): DaySpan | undefined {
  return typeof cell === 'string' ? readMonthSpanText(cell) : undefined;
}

/** Whether nearly every row is a different campaign, unlike in a report by days or weeks. */
function areOfCampaigns({ tab, layout }: RecordsSource): boolean {
  const { headerRow, endRow, columns } = layout;
  const { campaign } = columns;
  if (campaign === undefined) return false;
  const names = tab.cells
    .slice(headerRow + 1, endRow)
    .map((row) => String(row[campaign] ?? '').trim())
    .filter((name) => name !== '');
  return names.length > 0 && new Set(names).size >= names.length * ownShare;
}
