import { type Cell, isEmptyCell, type RawTab } from '../../cells/cell';
import { readDateText, readMonthText } from '../../cells/date-text';
import { readDaySpanText } from '../../cells/day-span-text';
import { readDurationText } from '../../cells/duration-text';
import { readFlag } from '../../cells/flag-text';
import { readNumberText } from '../../cells/number-text';
import { readStatus } from '../../cells/status-words';
import type { ValueType } from './sought-fields';
import { isTotalWord } from './table-rows';

const valuesToLookAt = 60;
/** If the first rows have too few values, further rows are sampled from the whole column. */
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
  // Sheets returns a cell with a duration as a date in 1899.
  if (cell instanceof Date) return cell.getUTCFullYear() < 1901;
  return isNumber(cell) || (typeof cell === 'string' && readDurationText(cell) !== undefined);
}

function numberIn(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  const read = typeof cell === 'string' ? readNumberText(cell) : undefined;
  // 1.234 may be 1234 or 1.234. A profile needs only a rough size, so either will do.
  if (read?.kind === 'ambiguous') return Number(String(cell).replace(/[^\d]/g, ''));
  return read?.kind === 'number' ? read.value : Number.NaN;
}

/** Statistics of the first values of a column, by which its field is recognised. */
export class ColumnProfile {
  readonly values: readonly Cell[];
  /** The share of the rows looked at that have a value. */
  readonly filled: number;
  private readonly shares = new Map<ValueType, number>();

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

  /** The share of the values that are of a type; 0 without values. */
  share(valueType: ValueType): number {
    const known = this.shares.get(valueType);
    if (known !== undefined) return known;
    const test = {
      anything: () => true,
      words: (cell: Cell) => typeof cell === 'string' && !isNumber(cell) && !isDate(cell),
      flags: (cell: Cell) => readFlag(cell) !== undefined,
      durations: isDuration,
      dates: isDate,
      numbers: isNumber,
      statuses: (cell: Cell) => typeof cell === 'string' && readStatus(cell) !== undefined,
    }[valueType];
    const share = this.shareOf(test);
    this.shares.set(valueType, share);
    return share;
  }

  private shareOf(test: (cell: Cell) => boolean): number {
    return this.values.length === 0 ? 0 : this.values.filter(test).length / this.values.length;
  }

  private get texts(): readonly string[] {
    return this.values.map((value) => String(value).trim());
  }

  /** The median of the numbers, NaN without any. */
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

  /** Whether the values only count the rows: 1, 2, 3 … */
  get isRowNumber(): boolean {
    const numbers = this.values.map(numberIn);
    const first = numbers[0] ?? Number.NaN;
    return first <= 1 && numbers.length > 1 && numbers.every((value, index) => value === first + index);
  }

  /** Whether the values can be ids of orders: codes or whole numbers that repeat on neighbouring rows only. */
  get isId(): boolean {
    const { texts } = this;
    const runs = texts.filter((text, index) => index === 0 || text !== texts[index - 1]).length;
    if (texts.length === 0 || runs !== new Set(texts).size) return false;
    if (this.share('dates') > 0.5) return false;
    // Codes without digits are ids if all are capitals of the same length, such as "XKBKNABJK".
    const lengths = new Set(texts.map((text) => text.length));
    const isCapitals = lengths.size === 1 && texts.every((text) => /^[A-Z\d]{6,}$/.test(text));
    return (
      isCapitals ||
      this.shareOf((cell) => /^[#\w][\w\-/#:]*\d[\w\-/#]*$|^\d+$/.test(String(cell).trim())) >= 0.9
    );
  }

  /** Whether the values can be names of people: few of them are numbers or dates. */
  get isName(): boolean {
    return this.share('numbers') < 0.2 && this.share('dates') < 0.2;
  }
}
