import { sheetNumber } from '../../spreadsheet/sheet-number';
import { parseA1 } from './a1-notation';
import { call, exception } from './bridge';
import { rangeAt } from './range';
import { newRangeList } from './range-list';
import { sheetIdOf } from './sheet-argument';
import { sheetOf } from './sheet-registry';
import type { SpreadsheetTarget } from './spreadsheet';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

type Implemented = Pick<
  GoogleSpreadsheet,
  | 'deleteActiveSheet'
  | 'deleteSheet'
  | 'duplicateActiveSheet'
  | 'getActiveSheet'
  | 'getNumSheets'
  | 'getRange'
  | 'getRangeByName'
  | 'getRangeList'
  | 'getSheetById'
  | 'getSheetByName'
  | 'getSheets'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'renameActiveSheet'
  | 'setActiveSheet'
>;

interface InsertOptions {
  template?: GoogleSheet | undefined;
}

/** The methods of a spreadsheet for its sheets. */
export class SpreadsheetSheets implements Implemented {
  constructor(readonly spreadsheet: SpreadsheetTarget) {}

  getSheets(): GoogleSheet[] {
    return call('sheets').map(({ id }) => sheetOf(id));
  }

  getNumSheets(): number {
    return call('sheets').length;
  }

  getActiveSheet(): GoogleSheet {
    return sheetOf(call('activeSheet').id);
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    call('activate', sheetIdOf(sheet), null);
    return sheet;
  }

  getSheetByName(name: string): GoogleSheet | null {
    const found = call('sheetByName', String(name));
    return found === null ? null : sheetOf(found.id);
  }

  getSheetById(id: number): GoogleSheet | null {
    const found = call('sheets').find((sheet) => sheetNumber(sheet.id) === id);
    return found ? sheetOf(found.id) : null;
  }

  insertSheet(): GoogleSheet;
  insertSheet(options: InsertOptions): GoogleSheet;
  insertSheet(sheetIndex: number): GoogleSheet;
  insertSheet(sheetIndex: number, options: InsertOptions): GoogleSheet;
  insertSheet(sheetName: string): GoogleSheet;
  insertSheet(sheetName: string, options: InsertOptions): GoogleSheet;
  insertSheet(sheetName: string, sheetIndex: number): GoogleSheet;
  insertSheet(sheetName: string, sheetIndex: number, options: InsertOptions): GoogleSheet;
  insertSheet(...args: (string | number | InsertOptions)[]): GoogleSheet {
    const name = args.find((arg) => typeof arg === 'string') ?? null;
    const index = args.find((arg) => typeof arg === 'number') ?? null;
    const options = args.find((arg) => typeof arg === 'object');
    if (typeof options === 'object' && options.template) {
      return insertFromTemplate(sheetIdOf(options.template), name, index);
    }
    return sheetOf(call('insertSheet', name, index === null ? null : Math.trunc(index)).id);
  }

  duplicateActiveSheet(): GoogleSheet {
    const { id, name } = call('activeSheet');
    const { index } = call('sheetInfo', id);
    const names = call('sheets').map((sheet) => sheet.name.toLowerCase());
    let copy = `Copy of ${name}`;
    for (let number = 2; names.includes(copy.toLowerCase()); number++) copy = `Copy of ${name} ${number}`;
    const handle = call('duplicateSheet', id, copy, index + 1);
    call('activate', handle.id, null);
    return sheetOf(handle.id);
  }

  deleteSheet(sheet: GoogleSheet): void {
    call('deleteSheet', sheetIdOf(sheet));
  }

  deleteActiveSheet(): GoogleSheet {
    call('deleteSheet', call('activeSheet').id);
    return this.getActiveSheet();
  }

  renameActiveSheet(newName: string): void {
    call('renameSheet', call('activeSheet').id, String(newName));
  }

  moveActiveSheet(pos: number): void {
    call('moveSheet', call('activeSheet').id, pos - 1);
  }

  getRange(a1Notation: string): GoogleRange {
    const parsed = parseA1(a1Notation);
    if (!parsed) {
      const named = this.getRangeByName(a1Notation);
      if (named) return named;
      throw exception('Range not found');
    }
    const sheet = parsed.sheetName === null ? this.getActiveSheet() : this.getSheetByName(parsed.sheetName);
    if (!sheet) throw exception('Range not found');
    return sheet.getRange(a1Notation);
  }

  getRangeByName(name: string): GoogleRange | null {
    const named = call('namedRanges').find(
      (known) => known.name.toLowerCase() === String(name).toLowerCase(),
    );
    if (named) return named.range && rangeAt(named.range);
    // The name may also be A1 notation with a sheet's name.
    const parsed = parseA1(String(name));
    if (!parsed || parsed.sheetName === null) return null;
    return this.getSheetByName(parsed.sheetName)?.getRange(String(name)) ?? null;
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return newRangeList(a1Notations.map((notation) => this.getRange(String(notation))));
  }
}

function insertFromTemplate(template: string, name: string | null, index: number | null): GoogleSheet {
  const sheets = call('sheets');
  const own = sheets.find(({ id }) => id === template)?.name ?? '';
  const active = call('sheetInfo', call('activeSheet').id).index;
  const names = sheets.map((sheet) => sheet.name.toLowerCase());
  let copy = name ?? `Copy of ${own}`;
  for (let number = 2; name === null && names.includes(copy.toLowerCase()); number++) {
    copy = `Copy of ${own} ${number}`;
  }
  const handle = call('duplicateSheet', template, copy, index ?? active + 1);
  call('activate', handle.id, null);
  return sheetOf(handle.id);
}
