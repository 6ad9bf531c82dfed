import type { CivilDay } from '../period/civil-day';
import { type Cell, isEmptyCell, type RawTab } from './cell';
import { type DayMonthOrder, dayMonthOrderOf, readDateText } from './date-text';
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

function* textsBelow(tab: RawTab, headerRow: number, column: number): Generator<string> {
  for (let row = headerRow + 1; row < tab.cells.length; row += 1) {
    const cell = tab.cells[row]?.[column];
    if (typeof cell === 'string' && cell !== '') yield cell;
  }
}

/** Reads the numbers of a column; NaN stands for a cell that is no number. */
export function numberReader(
  tab: RawTab,
  headerRow: number,
  column: number,
  rules: ReadingRules,
): (cell: Cell) => number {
  let mark: DecimalMark | undefined;
  return (cell) => {
    if (typeof cell === 'number') return cell;
    if (typeof cell !== 'string') return Number.NaN;
    // The whole column is looked at once, and only if it holds text at all.
    mark ??= decimalMarkOf(textsBelow(tab, headerRow, column)) ?? rules.decimalMark;
    const read = readNumberText(cell, mark);
    return read.kind === 'number' ? read.value : Number.NaN;
  };
}

/** Reads the days of a column; NaN stands for a cell that is no date. */
export function dayReader(
  tab: RawTab,
  headerRow: number,
  column: number,
  rules: ReadingRules,
): (cell: Cell) => CivilDay {
  let order: DayMonthOrder | undefined;
  // Lines of one order follow each other and share their moment.
  let lastInstant = Number.NaN;
  let lastDay = Number.NaN;
  return (cell) => {
    if (cell instanceof Date) {
      const instant = cell.getTime();
      if (instant !== lastInstant) {
        lastInstant = instant;
        lastDay = rules.dayOfInstant(instant);
      }
      return lastDay;
    }
    const text = typeof cell === 'number' ? String(cell) : cell;
    if (typeof text !== 'string' || isEmptyCell(text)) return Number.NaN;
    order ??= dayMonthOrderOf(textsBelow(tab, headerRow, column)) ?? rules.dayMonthOrder;
    const read = readDateText(text, order);
    if (read.kind === 'day') return read.day;
    return read.kind === 'instant' ? rules.dayOfInstant(read.milliseconds) : Number.NaN;
  };
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
    const code = this.codes.size;
    this.codes.set(id, code);
    return code;
  }

  get size(): number {
    return this.codes.size;
  }

  ids(): readonly string[] {
    return [...this.codes.keys()];
  }
}
