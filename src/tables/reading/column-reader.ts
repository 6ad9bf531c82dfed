import { type Cell, isEmptyCell, type RawTab } from '../../cells/cell';
import {
  type DateText,
  type DayMonthOrder,
  readDateText,
  readMonthText,
  timeOfDay,
} from '../../cells/date-text';
import { ShownOrders } from '../../cells/day-month-orders';
import { areDayAndMonthSwapped, swapDayAndMonth } from '../../cells/half-converted-dates';
import type { HeaderText } from '../../cells/header-text';
import { magnitudeOf } from '../../cells/magnitude';
import { NumberScan } from '../../cells/number-scan';
import type { DecimalMark } from '../../cells/number-text';
import { PlainDate } from '../../cells/plain-date';
import { TextCodes } from '../../cells/text-codes';
import { wholeCurrencies } from '../../cells/whole-currencies';
import { zoneOfHeader } from '../../cells/zone-text';
import { type CivilDay, existingDay, millisecondsPerDay } from '../../period/civil-day';
import { type Finding, FindingCounter } from '../findings/finding';

/**
 * The time zone and the locale of the spreadsheet. The locale is used only for numbers and dates that nothing in the
 * tab makes clear.
 */
export interface ReadingRules {
  readonly dayOfInstant: (milliseconds: number) => CivilDay;
  /** Instants (UTC) to and from local time of the zone, both in milliseconds since 1970-01-01 00:00. */
  readonly wallOfInstant: (milliseconds: number) => number;
  readonly instantOfWall: (milliseconds: number) => number;
  readonly decimalMark: DecimalMark;
  readonly dayMonthOrder: DayMonthOrder;
}

/** The rows between a header and the end of its table. */
export interface TableRows {
  readonly headerRow: number;
  readonly endRow: number;
  readonly headers?: readonly HeaderText[];
}

/** The decimal mark if the only separator of a number groups thousands. */
function markBesideGroups(text: string): DecimalMark {
  return text.includes('.') ? ',' : '.';
}

/** Whether a table writes decimals with a point or a comma. An ambiguous column takes it from the other columns. */
export class NumberNotation {
  private readonly marks = new Map<number, DecimalMark | undefined>();

  constructor(
    readonly tab: RawTab,
    readonly rows: TableRows,
    private readonly columns: readonly number[],
    readonly localeMark: DecimalMark,
  ) {}

  /** Whether the header of a column names a currency without cents, such as IDR. */
  isCentless(column: number): boolean {
    return wholeCurrencies.has(this.rows.headers?.[column]?.currency ?? '');
  }

  /** The decimal mark that the column's own texts show; undefined if they show none or contradict each other. */
  private shown(column: number): DecimalMark | undefined {
    if (!this.marks.has(column)) this.marks.set(column, this.look(column));
    return this.marks.get(column);
  }

  private look(column: number): DecimalMark | undefined {
    const { cells } = this.tab;
    const scan = new NumberScan();
    let found: DecimalMark | undefined;
    for (let row = this.rows.headerRow + 1; row < this.rows.endRow; row += 1) {
      const cell = cells[row]?.[column];
      if (typeof cell !== 'string' || scan.read(cell) !== 'number' || scan.shows === undefined) continue;
      if (found !== undefined && found !== scan.shows) return undefined;
      found = scan.shows;
    }
    return found;
  }

  /** The decimal mark of a column, else the one that all other columns agree on; undefined if both are ambiguous. */
  markOf(column: number): DecimalMark | undefined {
    const own = this.shown(column);
    if (own !== undefined) return own;
    const others = new Set(
      this.columns.map((other) => this.shown(other)).filter((mark) => mark !== undefined),
    );
    return others.size === 1 ? [...others][0] : undefined;
  }
}

/** Reads the numbers of one column. `isCount` says that they are whole: visits, items. */
export class NumberColumn {
  private shown: DecimalMark | undefined;
  private isLookedAt = false;
  private readonly readByLocale: FindingCounter;
  private readonly scan = new NumberScan();
  /** The factor that the header names, such as 1000 for "in thousands". */
  readonly scale: number;

  constructor(
    private readonly notation: NumberNotation,
    private readonly column: number,
    private readonly isCount = false,
  ) {
    this.scale = notation.rows.headers?.[column]?.scale ?? 1;
    this.readByLocale = new FindingCounter('ambiguousNumbers', notation.tab, notation.rows.headerRow);
  }

  /** NaN for a cell that is no number. */
  read(cell: Cell, row: number): number {
    if (this.scale === 1) return this.unscaled(cell, row);
    // "150rb" (150 thousand) below a header "in thousands" must not be multiplied twice.
    const hasOwnScale =
      typeof cell === 'string' && magnitudeOf(/\p{L}+\.?\s*$/u.exec(cell)?.[0].trim() ?? '') !== undefined;
    return this.unscaled(cell, row) * (hasOwnScale ? 1 : this.scale);
  }

  private unscaled(cell: Cell, row: number): number {
    if (typeof cell === 'number') return cell;
    if (typeof cell !== 'string') return Number.NaN;
    const { scan } = this;
    const kind = scan.read(cell);
    if (kind !== 'ambiguous') return kind === 'number' ? scan.value : Number.NaN;
    // In thousands, even amounts in rupiah or numbers of visits may have decimals.
    const mayBeWhole = this.scale === 1;
    if (scan.isCentless && mayBeWhole) return scan.inThousands;
    // The whole column is scanned once, at its first ambiguous number.
    if (!this.isLookedAt) {
      this.shown = this.notation.markOf(this.column);
      this.isLookedAt = true;
    }
    const isWhole = mayBeWhole && (this.isCount || this.notation.isCentless(this.column));
    if (this.shown === undefined && !isWhole) this.readByLocale.add(row, this.column, cell.trim());
    return scan.ambiguousValue(this.shown, this.notation.localeMark, isWhole);
  }

  /** Findings about ambiguous numbers that were read by the locale. */
  findings(): readonly Finding[] {
    const isGrouped = markBesideGroups(this.readByLocale.first.text) === this.notation.localeMark;
    const readAs = isGrouped ? 'thousands' : 'decimals';
    return this.readByLocale.findings().map((finding) => ({ ...finding, readAs }));
  }
}

/** Limits the memory of dates in words, in case a column holds other texts. */
const textsToRemember = 10_000;

/**
 * Reads the days of a column. Dates are taken as written; only times in UTC are converted to the spreadsheet's zone.
 */
export class DayColumn {
  private shown: ShownOrders | undefined;
  private order: DayMonthOrder | undefined;
  private readonly isInUtc: boolean;
  /** Ambiguous dates such as 05/04/2026 that were read by the locale. */
  private readonly readByLocale: FindingCounter;
  /** Ambiguous dates that were read like the dates around them, in a column with both orders. */
  private readonly readByNeighbours: FindingCounter;
  private readonly swapped: FindingCounter;
  /** Whether day and month of date cells are swapped. Decided at the first date cell. */
  private isSwapped: boolean | undefined;
  // The last cell is remembered, because the lines of an order repeat its date.
  private lastInstant = Number.NaN;
  private lastText: Cell | undefined;
  private lastDay: CivilDay = Number.NaN;
  private readonly plain = new PlainDate();
  private readonly known = new Map<string, CivilDay>();

  constructor(
    private readonly tab: RawTab,
    private readonly rows: TableRows,
    private readonly column: number,
    private readonly rules: ReadingRules,
  ) {
    this.readByLocale = new FindingCounter('ambiguousDates', tab, rows.headerRow);
    this.readByNeighbours = new FindingCounter('mixedDates', tab, rows.headerRow);
    this.swapped = new FindingCounter('turnedDates', tab, rows.headerRow);
    this.isInUtc = zoneOfHeader(String(tab.cells[rows.headerRow]?.[column] ?? '')) === 0;
  }

  /** NaN for a cell that is no date. */
  read(cell: Cell, row: number): CivilDay {
    if (cell instanceof Date) {
      this.isSwapped ??= this.areSwapped();
      if (this.isSwapped) this.swapped.add(row, this.column);
      const instant = cell.getTime();
      if (instant !== this.lastInstant) {
        this.lastInstant = instant;
        this.lastText = undefined;
        const day = this.dayOfDateCell(instant);
        this.lastDay = this.isSwapped ? swapDayAndMonth(day) : day;
      }
      return this.lastDay;
    }
    if (cell === this.lastText && !this.isOrderUnknown) return this.lastDay;
    const text = typeof cell === 'number' ? String(cell) : cell;
    if (typeof text !== 'string' || isEmptyCell(text)) return Number.NaN;
    this.lastInstant = Number.NaN;
    this.lastText = cell;
    this.lastDay = this.readText(text, row);
    return this.lastDay;
  }

  private *cells(): Iterable<Cell | undefined> {
    const { headerRow, endRow } = this.rows;
    for (let row = headerRow + 1; row < endRow; row += 1) yield this.tab.cells[row]?.[this.column];
  }

  private areSwapped(): boolean {
    return areDayAndMonthSwapped(this.cells(), (date) => this.dayOfDateCell(date.getTime()));
  }

  /** Below a header that says UTC, the cell shows a time in UTC that Sheets stored as local time. Midnight is no time. */
  private dayOfDateCell(instant: number): CivilDay {
    const { rules } = this;
    if (!this.isInUtc) return rules.dayOfInstant(instant);
    const wall = rules.wallOfInstant(instant);
    return wall % millisecondsPerDay === 0 ? wall / millisecondsPerDay : rules.dayOfInstant(wall);
  }

  private readText(text: string, row: number): CivilDay {
    const { plain } = this;
    if (plain.read(text)) {
      const day = (plain.isYearFirst ? plain.day : this.dayInOrder(plain, text, row)) ?? Number.NaN;
      const { instant, clock } = plain;
      if (instant !== undefined && instant === day * millisecondsPerDay + (clock ?? 0)) {
        return this.rules.dayOfInstant(instant);
      }
      return instant === undefined && clock !== undefined ? this.dayOfClock(day, clock) : day;
    }
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const read = readDateText(text);
    if (read.kind === 'ambiguous') return this.dayRead(text, readDateText(text, this.orderFor(text, row)));
    const day = this.dayRead(text, read);
    if (this.known.size < textsToRemember) this.known.set(text, day);
    return day;
  }

  private dayRead(text: string, read: DateText): CivilDay {
    if (read.kind === 'day') {
      const clock = this.isInUtc ? timeOfDay(text) : 0;
      return clock === 0 ? read.day : this.dayOfClock(read.day, clock);
    }
    if (read.kind !== 'instant') return readMonthText(text) ?? Number.NaN;
    return read.isUtc
      ? this.rules.dayOfInstant(read.milliseconds)
      : Math.floor(read.wall / millisecondsPerDay);
  }

  private dayOfClock(day: CivilDay, clock: number): CivilDay {
    return this.isInUtc ? this.rules.dayOfInstant(day * millisecondsPerDay + clock) : day;
  }

  /** The day of a text such as 05/04/2026: in the only possible order of day and month, else in that of the column. */
  private dayInOrder({ first, second, third }: PlainDate, text: string, row: number): CivilDay | undefined {
    const dayFirst = existingDay(third, second, first);
    const monthFirst = existingDay(third, first, second);
    if (dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst;
    if (first === second) return dayFirst;
    return this.orderFor(text, row) === 'dayFirst' ? dayFirst : monthFirst;
  }

  /** Whether the column was scanned and its clear dates do not have one order. */
  private get isOrderUnknown(): boolean {
    return this.shown !== undefined && this.order === undefined;
  }

  /**
   * The order of day and month of an ambiguous date: that of the column's clear dates. If these have both orders, that
   * of the clear dates around it. If there are none, that of the locale.
   */
  private orderFor(text: string, row: number): DayMonthOrder {
    if (this.shown === undefined) {
      const { cells } = this.tab;
      const { headerRow, endRow } = this.rows;
      this.shown = new ShownOrders(headerRow + 1, endRow, (at) => cells[at]?.[this.column]);
      this.order = this.shown.usual;
    }
    if (this.order !== undefined) return this.order;
    (this.shown.isMixed ? this.readByNeighbours : this.readByLocale).add(row, this.column, text.trim());
    return this.shown.isMixed ? this.shown.nearest(row) : this.rules.dayMonthOrder;
  }

  /** Findings about dates that were read by the locale or by the dates around them. */
  findings(): readonly Finding[] {
    const readAs = this.rules.dayMonthOrder;
    return [
      ...this.readByLocale.findings().map((finding) => ({ ...finding, readAs })),
      ...this.readByNeighbours.findings(),
      ...this.swapped.findings(),
    ];
  }
}

/** Gives each id a code from 0, an empty cell -1. The number 1001 and the text "1001" are the same id. */
export class IdCodes {
  private readonly codes = new TextCodes();
  /** Codes of ids that are numbers, to save making their texts. */
  private readonly numbers = new Map<number, number>();
  // The last cell is remembered, because most rows repeat the id above.
  private lastCell: Cell = '';
  private lastCode = -1;
  private count = 0;

  /**
   * `isNobody` recognises texts that are no id, such as "walk in" for a customer. `keyOf` gives ids that are written in
   * several ways one form.
   */
  constructor(
    private readonly isNobody: (id: string) => boolean = () => false,
    private readonly keyOf: (id: string) => string = (id) => id,
  ) {}

  /** A new code for something without an id. */
  fresh(): number {
    this.count += 1;
    return this.count - 1;
  }

  code(cell: Cell): number {
    if (cell === this.lastCell) return this.lastCode;
    this.lastCell = cell;
    this.lastCode = typeof cell === 'number' ? this.codeOfNumber(cell) : this.codeOfText(textOf(cell));
    return this.lastCode;
  }

  private codeOfNumber(id: number): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const code = this.codeOfText(String(id));
    this.numbers.set(id, code);
    return code;
  }

  private codeOfText(id: string): number {
    if (id === '') return -1;
    const known = this.codes.get(id);
    if (known !== undefined) return known;
    const key = this.keyOf(id);
    // Skips a second search if the key is the id itself.
    const same = key === id ? undefined : this.codes.get(key);
    const code = same ?? (this.isNobody(id) ? -1 : this.fresh());
    if (same === undefined) this.codes.add(key, code);
    if (key !== id) this.codes.add(id, code);
    return code;
  }

  get size(): number {
    return this.count;
  }
}

function textOf(cell: Cell): string {
  return cell instanceof Date ? cell.toISOString() : String(cell).trim();
}
