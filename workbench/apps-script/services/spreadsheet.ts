import type { WireNamedRange } from '../operations/sheet-operations';
import { parseA1 } from './a1-notation';
import { call, exception } from './bridge';
import { RangeService } from './range';
import { original, service } from './service';
import { SheetService, sheetNumber, sheetOf } from './sheet';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

type Implemented = Pick<
  GoogleSpreadsheet,
  | 'deleteSheet'
  | 'getActiveSheet'
  | 'getId'
  | 'getName'
  | 'getNamedRanges'
  | 'getNumSheets'
  | 'getRange'
  | 'getRangeByName'
  | 'getSheetById'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'insertSheet'
  | 'removeNamedRange'
  | 'setActiveSheet'
  | 'setNamedRange'
  | 'toast'
>;

const HANDLES = [
  'getActiveSheet',
  'getRange',
  'getRangeByName',
  'getSheetById',
  'getSheetByName',
  'getSheets',
];

let active: GoogleSpreadsheet | undefined;

/** The one spreadsheet that the script is bound to. */
export function activeSpreadsheet(): GoogleSpreadsheet {
  active ??= service<GoogleSpreadsheet>(new SpreadsheetService(), { name: 'Spreadsheet', handles: HANDLES });
  return active;
}

class SpreadsheetService implements Implemented {
  getId(): string {
    return call('spreadsheet').id;
  }

  getName(): string {
    return call('spreadsheet').name;
  }

  getSpreadsheetLocale(): string {
    return call('spreadsheet').locale;
  }

  getSpreadsheetTimeZone(): string {
    return call('spreadsheet').timeZone;
  }

  getSheets(): GoogleSheet[] {
    return call('sheets').map(({ id }) => sheetOf(id));
  }

  getNumSheets(): number {
    return call('sheets').length;
  }

  getActiveSheet(): GoogleSheet {
    return sheetOf(call('activeSheet').id);
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
  insertSheet(sheetIndex: number): GoogleSheet;
  insertSheet(sheetName: string, sheetIndex?: number): GoogleSheet;
  insertSheet(first?: number | string | object, second?: number | object): GoogleSheet {
    if (typeof first === 'object' || typeof second === 'object') {
      throw exception('Spreadsheet.insertSheet with options is not in the workbench yet');
    }
    const name = typeof first === 'string' ? first : null;
    const index = typeof first === 'number' ? first : (second ?? null);
    return sheetOf(call('insertSheet', name, index).id);
  }

  deleteSheet(sheet: GoogleSheet): void {
    call('deleteSheet', sheetId(sheet));
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    call('activate', sheetId(sheet), null);
    return sheet;
  }

  toast(message: string, title = '', timeoutSeconds: number | null = null): void {
    call('toast', String(message), String(title), timeoutSeconds);
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
    const found = call('namedRanges').find((named) => named.name === name);
    return found ? new RangeService(found.range).self : null;
  }

  getNamedRanges(): GoogleNamedRange[] {
    return call('namedRanges').map((named) => new NamedRangeService(named).self);
  }

  setNamedRange(name: string, range: GoogleRange): void {
    const target = original(range);
    if (!(target instanceof RangeService)) throw exception('setNamedRange needs a range');
    call('setNamedRange', String(name), target.grid);
  }

  removeNamedRange(name: string): void {
    call('removeNamedRange', String(name));
  }
}

function sheetId(sheet: GoogleSheet): string {
  const target = original(sheet);
  if (target instanceof SheetService) return target.id;
  throw exception('The argument is not a sheet');
}

type ImplementedNamedRange = Pick<GoogleNamedRange, 'getName' | 'getRange' | 'remove' | 'setRange'>;

class NamedRangeService implements ImplementedNamedRange {
  readonly self: GoogleNamedRange;

  constructor(private readonly named: WireNamedRange) {
    this.self = service<GoogleNamedRange>(this, { name: 'NamedRange', handles: ['getRange'] });
  }

  getName(): string {
    return this.named.name;
  }

  getRange(): GoogleRange {
    return new RangeService(this.named.range).self;
  }

  setRange(range: GoogleRange): GoogleNamedRange {
    activeSpreadsheet().setNamedRange(this.named.name, range);
    return this.self;
  }

  remove(): void {
    call('removeNamedRange', this.named.name);
  }
}
