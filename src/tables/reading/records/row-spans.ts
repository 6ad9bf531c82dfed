import { type Cell, isEmptyCell } from '../../../cells/cell';
import { type DaySpan, readDaySpanText, readMonthSpanText } from '../../../cells/day-span-text';
import type { Finding } from '../../findings/finding';
import { DayColumn, type ReadingRules } from '../column-reader';
import type { RecordKind } from './records';
import { reportPeriod } from './report-period';
import type { RecordsSource } from './tab-columns';

/** Kinds of tables whose rows may cover several days, such as the rent of a month. */
const spreadKinds: ReadonlySet<RecordKind> = new Set(['ads', 'costs', 'sustainability']);

/** A table lists campaigns, not days, if at least this share of its rows has a campaign of its own. */
const ownShare = 0.9;

/** The days that a row covers; `endUnknown` if its last day is unknown. */
export type RowDays = DaySpan | 'endUnknown' | undefined;

/**
 * Reads the days that a row covers: from a date, from a start and an end date, or from the period of the report in a
 * line above the header. A campaign without an end date covers the period of the report.
 */
export class RowSpans {
  /** The column with the date or start date of a row; -1 if there is none. */
  readonly column: number;
  private readonly days: DayColumn;
  private readonly ends: DayColumn | undefined;
  private readonly endColumn: number;
  /** Whether an end date is the day after the last one: a row ends on 2 March 00:00, when the next one begins. */
  private readonly endsBefore: boolean;
  private readonly period: DaySpan | undefined;
  /** Whether the dates of `column` are start dates. */
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
    // With a date, a start and an end: a cost counts on the days from start to end, an ad on its date.
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

  /** Undefined if the row has no readable day. */
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
      // A campaign outside the period of the report was still charged in it.
      return within.from <= within.to ? within : period;
    }
    if (to === undefined)
      return this.isOpenWithoutEnd || this.endColumn >= 0 ? 'endUnknown' : { from, to: from };
    return to < from ? { from, to: from } : { from, to };
  }

  private endOf(cells: readonly Cell[], row: number): number | undefined {
    const cell = cells[this.endColumn] ?? '';
    if (this.ends === undefined || isEmptyCell(cell)) return undefined;
    const day = this.ends.read(cell, row);
    if (Number.isNaN(day)) return undefined;
    return this.endsBefore ? day - 1 : day;
  }

  /** Whether most rows end on the day on which another row begins: 1 March 00:00 to 2 March 00:00. */
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

/** The days of a month that is written without a day: "September 2026". */
function ofMonth(cell: Cell): DaySpan | undefined {
  return typeof cell === 'string' ? readMonthSpanText(cell) : undefined;
}

/** Whether nearly each row has another campaign. In a report by days or weeks, campaigns repeat. */
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
