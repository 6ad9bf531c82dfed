import type { CivilDay } from '../period/civil-day';
import { type Cell, isEmptyCell, type RawTab } from './cell';
import { type DayMonthOrder, dayMonthOrderOf, readDateText } from './date-text';
import { type Finding, FindingCounter } from './finding';
import type { HeaderText } from './header-text';
import { type DecimalMark, decimalMarkOf, readNumberText } from './number-text';

/**
 * What the surroundings know that a tab does not say: how the spreadsheet's zone turns an instant into a day,
 * and how its locale writes numbers and dates, asked only where a whole column leaves it open.
 */
export interface ReadingRules {
  readonly dayOfInstant: (milliseconds: number) => CivilDay;
  readonly decimalMark: DecimalMark;
  readonly dayMonthOrder: DayMonthOrder;
}

/** The rows between a header and the end of its table. */
export interface TableRows {
  readonly headerRow: number;
  readonly endRow: number;
  readonly headers?: readonly HeaderText[];
}

function* textsBelow(tab: RawTab, { headerRow, endRow }: TableRows, column: number): Generator<string> {
  for (let row = headerRow + 1; row < endRow; row += 1) {
    const cell = tab.cells[row]?.[column];
    if (typeof cell === 'string' && cell !== '') yield cell;
  }
}

/** The mark that stands before groups of three digits where the one separator of a text cannot be a decimal mark. */
function markBesideGroups(text: string): DecimalMark {
  return text.includes('.') ? ',' : '.';
}

// Rupiah, yen, won and dong have no cents in use: three digits behind a separator are thousands.
const centless: ReadonlySet<string> = new Set(['IDR', 'JPY', 'KRW', 'VND']);
const withoutCents = /^\s*[-(]?\s*(?:Rp|IDR|JPY|KRW|VND|¥|₩|₫)|(?:IDR|JPY|KRW|VND|¥|₩|₫)\s*$/i;

/** How the numbers of a table are written: one column may show it for another of the same tab. */
export class NumberNotation {
  private readonly marks = new Map<number, DecimalMark | undefined>();

  constructor(
    readonly tab: RawTab,
    readonly rows: TableRows,
    private readonly columns: readonly number[],
    readonly localeMark: DecimalMark,
  ) {}

  /** Whether the header of a column names a currency without cents. */
  isCentless(column: number): boolean {
    return centless.has(this.rows.headers?.[column]?.currency ?? '');
  }

  /** What the texts of a column show themselves. */
  private shown(column: number): DecimalMark | undefined {
    if (!this.marks.has(column)) {
      this.marks.set(column, decimalMarkOf(textsBelow(this.tab, this.rows, column)));
    }
    return this.marks.get(column);
  }

  /** What a column shows, else what all others of the table agree on; undefined where it stays open. */
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
  private mark: DecimalMark | undefined;
  private isOpen = false;
  private readonly open: FindingCounter;

  constructor(
    private readonly notation: NumberNotation,
    private readonly column: number,
    private readonly isCount = false,
  ) {
    this.open = new FindingCounter('ambiguousNumbers', notation.tab, notation.rows.headerRow);
  }

  /** NaN stands for a cell that is no number. */
  read(cell: Cell, row: number): number {
    if (typeof cell === 'number') return cell;
    if (typeof cell !== 'string') return Number.NaN;
    const read = readNumberText(cell);
    if (read.kind !== 'ambiguous') return read.kind === 'number' ? read.value : Number.NaN;
    // The whole column is looked at once, and only if a cell of it leaves open how it is written.
    if (this.mark === undefined) {
      const shown = this.notation.markOf(this.column);
      this.isOpen = shown === undefined;
      this.mark = shown ?? this.notation.localeMark;
    }
    return this.readOpen(cell, row, this.mark);
  }

  private readOpen(text: string, row: number, mark: DecimalMark): number {
    const isWhole =
      withoutCents.test(text) || (this.isOpen && (this.isCount || this.notation.isCentless(this.column)));
    if (this.isOpen && !isWhole) this.open.add(row, this.column, text.trim());
    const read = readNumberText(text, isWhole ? markBesideGroups(text) : mark);
    return read.kind === 'number' ? read.value : Number.NaN;
  }

  /** Said where the locale had to decide. */
  findings(): readonly Finding[] {
    const isGrouped = markBesideGroups(this.open.first.text) === this.notation.localeMark;
    const readAs = isGrouped ? 'thousands' : 'decimals';
    return this.open.findings().map((finding) => ({ ...finding, readAs }));
  }
}

/** Reads the days of one column. */
export class DayColumn {
  private order: DayMonthOrder | undefined;
  private isOpen = false;
  private readonly open: FindingCounter;
  // Lines of one order follow each other and share their moment.
  private lastInstant = Number.NaN;
  private lastDay: CivilDay = Number.NaN;

  constructor(
    private readonly tab: RawTab,
    private readonly rows: TableRows,
    private readonly column: number,
    private readonly rules: ReadingRules,
  ) {
    this.open = new FindingCounter('ambiguousDates', tab, rows.headerRow);
  }

  /** NaN stands for a cell that is no date. */
  read(cell: Cell, row: number): CivilDay {
    if (cell instanceof Date) {
      const instant = cell.getTime();
      if (instant !== this.lastInstant) {
        this.lastInstant = instant;
        this.lastDay = this.rules.dayOfInstant(instant);
      }
      return this.lastDay;
    }
    const text = typeof cell === 'number' ? String(cell) : cell;
    if (typeof text !== 'string' || isEmptyCell(text)) return Number.NaN;
    if (this.order === undefined) {
      const shown = dayMonthOrderOf(textsBelow(this.tab, this.rows, this.column));
      this.isOpen = shown === undefined;
      this.order = shown ?? this.rules.dayMonthOrder;
    }
    if (this.isOpen && readDateText(text).kind === 'ambiguous') {
      this.open.add(row, this.column, text.trim());
    }
    const read = readDateText(text, this.order);
    if (read.kind === 'day') return read.day;
    return read.kind === 'instant' ? this.rules.dayOfInstant(read.milliseconds) : Number.NaN;
  }

  /** Said where the locale had to decide. */
  findings(): readonly Finding[] {
    const readAs = this.rules.dayMonthOrder;
    return this.open.findings().map((finding) => ({ ...finding, readAs }));
  }
}

/**
 * Turns the ids of a column into small whole numbers, the same for the same id; -1 for an empty cell. A
 * number and its text are one id.
 */
export class IdCodes {
  private readonly codes = new Map<string, number>();
  // Lines of one order follow each other: most rows repeat the id above.
  private lastCell: Cell = '';
  private lastCode = -1;
  private count = 0;

  /** `isNobody` tells texts that are no id, such as "walk in" for a customer; case may or may not matter. */
  constructor(
    private readonly isNobody: (id: string) => boolean = () => false,
    private readonly ignoresCase = false,
  ) {}

  /** A code for something that has no id. */
  fresh(): number {
    this.count += 1;
    return this.count - 1;
  }

  code(cell: Cell): number {
    if (cell === this.lastCell) return this.lastCode;
    this.lastCell = cell;
    this.lastCode = this.codeOfText(cell instanceof Date ? cell.toISOString() : String(cell).trim());
    return this.lastCode;
  }

  private codeOfText(id: string): number {
    if (id === '') return -1;
    const known = this.codes.get(id);
    if (known !== undefined) return known;
    const key = this.ignoresCase ? id.toLowerCase() : id;
    const code = this.codes.get(key) ?? (this.isNobody(id) ? -1 : this.fresh());
    this.codes.set(key, code);
    if (key !== id) this.codes.set(id, code);
    return code;
  }

  get size(): number {
    return this.count;
  }
}
