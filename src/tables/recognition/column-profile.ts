import { type Cell, isEmptyCell, type RawTab } from '../../cells/cell';
import { readDateText, readMonthText } from '../../cells/date-text';
import { readDaySpanText } from '../../cells/day-span-text';
import { readDurationText } from '../../cells/duration-text';
import { readFlag } from '../../cells/flag-text';
import { readNumberText } from '../../cells/number-text';
import { readStatus } from '../../cells/status-words';
import type { Holds } from './sought-fields';
import { isTotalWord } from './table-rows';

const valuesToLookAt = 60;
/**
 * A column without a value in the first rows may be filled further down: then rows are sampled from the whole column.
 */
const rowsToLookAt = 1000;

function isDate(cell: Cell): boolean {
  if (cell instanceof Date) return true;
  if (typeof cell === 'boolean') return false;
  if (readDateText(String(cell)).kind !== 'notDate') return true;
  return (
    typeof cell === 'string' &&
    (readMonthText(cell) !== undefined || readDaySpanText(cell, 'dayFirst') !== undefined)
  );
}

function isNumber(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && readNumberText(cell).kind !== 'notNumber');
}

function isDuration(cell: Cell): boolean {
  // Sheets gives the duration of a cell as a date of 1899.
  if (cell instanceof Date) return cell.getUTCFullYear() < 1901;
  return isNumber(cell) || (typeof cell === 'string' && readDurationText(cell) !== undefined);
}

function numberIn(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  const read = typeof cell === 'string' ? readNumberText(cell) : undefined;
  // 1.234 may be a thousand or a little more than one: for a rough size either will do.
  if (read?.kind === 'ambiguous') return Number(String(cell).replace(/[^\d]/g, ''));
  return read?.kind === 'number' ? read.value : Number.NaN;
}

/** What the first values of a column look like. */
export class ColumnProfile {
  readonly values: readonly Cell[];
  /** How many of the rows looked at have a value. */
  readonly filled: number;
  private readonly shares = new Map<Holds, number>();

  constructor(tab: RawTab, headerRow: number, endRow: number, column: number) {
    const values: Cell[] = [];
    let looked = 0;
    const look = (row: number): void => {
      const cell = tab.cells[row]?.[column];
      if (cell !== undefined && !isEmptyCell(cell) && !isTotalWord(cell)) values.push(cell);
      looked += 1;
    };
    const last = Math.min(endRow, headerRow + 1 + rowsToLookAt);
    let row = headerRow + 1;
    for (; row < last && values.length < valuesToLookAt; row += 1) look(row);
    const step = Math.max(1, Math.floor((endRow - row) / rowsToLookAt));
    for (; row < endRow && values.length < valuesToLookAt; row += step) look(row);
    this.values = values;
    this.filled = values.length === 0 ? 0 : values.length / looked;
  }

  /** The share of the values that can be of a field; 0 where there are none. */
  share(holds: Holds): number {
    const known = this.shares.get(holds);
    if (known !== undefined) return known;
    const test = {
      anything: () => true,
      words: (cell: Cell) => typeof cell === 'string' && !isNumber(cell) && !isDate(cell),
      flags: (cell: Cell) => readFlag(cell) !== undefined,
      durations: isDuration,
      dates: isDate,
      numbers: isNumber,
      statuses: (cell: Cell) => typeof cell === 'string' && readStatus(cell) !== undefined,
    }[holds];
    const share = this.shareOf(test);
    this.shares.set(holds, share);
    return share;
  }

  private shareOf(test: (cell: Cell) => boolean): number {
    return this.values.length === 0 ? 0 : this.values.filter(test).length / this.values.length;
  }

  private get texts(): readonly string[] {
    return this.values.map((value) => String(value).trim());
  }

  /** The middle one of the numbers, NaN without any. */
  get median(): number {
    const numbers = this.values.map(numberIn).filter((value) => !Number.isNaN(value));
    return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
  }

  /** The largest of the numbers, NaN without any. */
  get largest(): number {
    const numbers = this.values.map(numberIn).filter((value) => !Number.isNaN(value));
    return numbers.reduce((most, value) => Math.max(most, value), numbers[0] ?? Number.NaN);
  }

  get isWhole(): boolean {
    return this.shareOf((cell) => Number.isInteger(numberIn(cell)) && numberIn(cell) >= 0) >= 0.9;
  }

  /** 1, 2, 3 … : the number of the row. */
  get isRowNumber(): boolean {
    const numbers = this.values.map(numberIn);
    const first = numbers[0] ?? Number.NaN;
    return first <= 1 && numbers.length > 1 && numbers.every((value, index) => value === first + index);
  }

  /**
   * Whether the values can be ids of orders: codes or whole numbers, no dates, no amounts, and repeated on
   * neighbouring rows only.
   */
  get isId(): boolean {
    const { texts } = this;
    const runs = texts.filter((text, index) => index === 0 || text !== texts[index - 1]).length;
    if (texts.length === 0 || runs !== new Set(texts).size) return false;
    if (this.share('dates') > 0.5) return false;
    // Codes without any figure are ids where they are capitals of one length, as "XKBKNABJK".
    const lengths = new Set(texts.map((text) => text.length));
    const isCapitals = lengths.size === 1 && texts.every((text) => /^[A-Z\d]{6,}$/.test(text));
    return (
      isCapitals ||
      this.shareOf((cell) => /^[#\w][\w\-/#:]*\d[\w\-/#]*$|^\d+$/.test(String(cell).trim())) >= 0.9
    );
  }

  /** Whether the values can be names of people: texts, hardly any of which is a number or a date. */
  get isName(): boolean {
    return this.share('numbers') < 0.2 && this.share('dates') < 0.2;
  }
}
