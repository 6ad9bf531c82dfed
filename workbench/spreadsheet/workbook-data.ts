import { helpers } from '@odoo/o-spreadsheet';
import type { Locale, SheetData, WorkbookData } from './engine-types';
import { civilMsToSerial, DATE_FORMAT, DATE_TIME_FORMAT, wallTimeToSerial } from './serial-dates';

/**
 * A civil time, in milliseconds as if it were UTC. Unlike a Date it can be a time that this computer's zone
 * skips at a change to summer time.
 */
export interface CivilTime {
  civilMs: number;
}

/** A number that is shown in its own format. */
export interface FormattedNumber {
  number: number;
  format: string;
}

/**
 * The content of a cell in a file of the owner. A Date means its local time; a Date and a CivilTime become
 * date cells.
 */
export type CellInput = string | number | boolean | Date | CivilTime | FormattedNumber | null;

/** Tabs without cells: a chart sheet, or connected data. */
export type OtherSheetType = 'OBJECT' | 'DATASOURCE';

/** The tab of a file, row by row. */
export interface TabData {
  name: string;
  cells: readonly (readonly CellInput[])[];
  /** A grid of cells by default. */
  type?: OtherSheetType;
}

// The number of rows of a new tab in Google Sheets.
const MIN_ROWS = 1000;
const MIN_COLUMNS = 26;
/** In pixels, as in a new tab of Google Sheets. */
export const COLUMN_WIDTH = 100;

/** Tabs in the engine's file format, for `new Model(data)`: many times faster than writing each cell. */
export function workbookData(tabs: readonly TabData[], locale: Locale): Partial<WorkbookData> {
  const formats = new FormatIds();
  const sheets = tabs.map((tab, index) => sheetData(tab, String(index), locale, formats));
  return {
    sheets: sheets.length > 0 ? sheets : [sheetData({ name: 'Sheet1', cells: [] }, '0', locale, formats)],
    formats: formats.all(),
    settings: { locale },
    uniqueFigureIds: true,
  };
}

/** The engine's ids of the formats in a workbook. */
class FormatIds {
  private readonly ids = new Map<string, number>();

  of(format: string): number {
    const id = this.ids.get(format) ?? this.ids.size + 1;
    this.ids.set(format, id);
    return id;
  }

  all(): Record<number, string> {
    return Object.fromEntries([...this.ids].map(([format, id]) => [id, format]));
  }
}

function sheetData(tab: TabData, id: string, locale: Locale, formatIds: FormatIds): SheetData {
  const cells: Record<string, string> = {};
  const formats: Record<string, number> = {};
  const columnCount = tab.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (let column = 0; column < columnCount; column++) {
    const letters = helpers.numberToLetters(column);
    const address = (row: number) => letters + (row + 1);
    const addRun = <T>(target: Record<string, T>, first: number, end: number, value: T) => {
      target[first === end - 1 ? address(first) : `${address(first)}:${address(end - 1)}`] = value;
    };
    // Equal neighbours in a column share one entry: the number, day and country of an order repeat on each of
    // its lines.
    let content = '';
    let contentStart = 0;
    let format: string | undefined;
    let formatStart = 0;
    for (let row = 0; row <= tab.cells.length; row++) {
      const input = tab.cells[row]?.[column] ?? null;
      const nextContent = cellContent(input, locale);
      if (nextContent !== content) {
        if (content !== '') addRun(cells, contentStart, row, content);
        content = nextContent;
        contentStart = row;
      }
      const nextFormat = formatOf(input);
      if (nextFormat !== format) {
        if (format !== undefined) addRun(formats, formatStart, row, formatIds.of(format));
        format = nextFormat;
        formatStart = row;
      }
    }
  }
  return {
    id,
    name: tab.name,
    colNumber: Math.max(MIN_COLUMNS, columnCount),
    rowNumber: Math.max(MIN_ROWS, tab.cells.length),
    cells,
    styles: {},
    formats,
    borders: {},
    merges: [],
    figures: [],
    cols: Object.fromEntries(
      Array.from({ length: Math.max(MIN_COLUMNS, columnCount) }, (_, column) => [
        column,
        { size: COLUMN_WIDTH },
      ]),
    ),
    rows: {},
    conditionalFormats: [],
    dataValidationRules: [],
    tables: [],
    isVisible: true,
  };
}

function serialOf(time: Date | CivilTime): number {
  return time instanceof Date ? wallTimeToSerial(time) : civilMsToSerial(time.civilMs);
}

function formatOf(input: CellInput): string | undefined {
  if (input === null || typeof input !== 'object') return undefined;
  if ('number' in input) return input.format;
  return Number.isInteger(serialOf(input)) ? DATE_FORMAT : DATE_TIME_FORMAT;
}

function cellContent(input: CellInput, locale: Locale): string {
  if (input === null) return '';
  if (typeof input === 'string') return textContent(input, locale);
  if (typeof input === 'number') return String(input);
  if (typeof input === 'boolean') return input ? 'TRUE' : 'FALSE';
  if ('number' in input) return String(input.number);
  return String(serialOf(input));
}

/** The engine's content for a text: with an apostrophe where it would otherwise be read as something else. */
export function textContent(text: string, locale: Locale): string {
  return wouldBeParsed(text, locale) ? `'${text}` : text;
}

// The beginnings of numbers and dates; most texts can be told apart by their first character.
const PARSED_START = /^\s*[\d.$€-]/;

function wouldBeParsed(text: string, locale: Locale): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x3d || first === 0x27) return true;
  if (PARSED_START.test(text)) {
    return helpers.isNumber(text, ENGINE_LITERALS) || helpers.isDateTime(text, locale);
  }
  return text.length <= 7 && /^\s*(true|false)\s*$/i.test(text);
}

/** The locale in which the engine reads stored contents, whatever the spreadsheet's own. */
const ENGINE_LITERALS: Locale = {
  name: 'English (US)',
  code: 'en_US',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart: 7,
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss a',
  formulaArgSeparator: ',',
};
