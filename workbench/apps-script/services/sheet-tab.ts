import { sheetNumber } from '../../spreadsheet/sheet-number';
import { call, exception } from './bridge';
import { hexColor } from './colors';
import { googleEnum, original } from './service';
import type { SheetTarget } from './sheet';
import { sheetTypes } from './sheet-enumerations';
import { sheetOf } from './sheet-registry';
import { activeSpreadsheet, SpreadsheetTarget } from './spreadsheet';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

type Implemented = Pick<
  GoogleSheet,
  | 'activate'
  | 'copyTo'
  | 'getIndex'
  | 'getName'
  | 'getParent'
  | 'getSheetId'
  | 'getSheetName'
  | 'getTabColor'
  | 'getType'
  | 'hasHiddenGridlines'
  | 'hideSheet'
  | 'isSheetHidden'
  | 'setHiddenGridlines'
  | 'setName'
  | 'setTabColor'
  | 'showSheet'
>;

/** The methods of a sheet for its tab. */
export class SheetTab implements Implemented {
  constructor(private readonly sheet: SheetTarget) {}

  getName(): string {
    return call('sheetInfo', this.sheet.id).name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): GoogleSheet {
    call('renameSheet', this.sheet.id, String(name));
    return this.sheet.self;
  }

  getSheetId(): number {
    return sheetNumber(this.sheet.id);
  }

  getIndex(): number {
    return call('sheetInfo', this.sheet.id).index + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return activeSpreadsheet();
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return googleEnum(sheetTypes[call('sheetType', this.sheet.id)]);
  }

  activate(): GoogleSheet {
    call('activate', this.sheet.id, null);
    return this.sheet.self;
  }

  /** The copy is named "Copy of …" and becomes the last sheet. */
  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): GoogleSheet {
    if (!(original(spreadsheet) instanceof SpreadsheetTarget))
      throw exception('Invalid argument: spreadsheet');
    const names = call('sheets').map(({ name }) => name.toLowerCase());
    const own = this.getName();
    let name = `Copy of ${own}`;
    for (let number = 2; names.includes(name.toLowerCase()); number++) name = `Copy of ${own} ${number}`;
    return sheetOf(call('duplicateSheet', this.sheet.id, name, names.length).id);
  }

  isSheetHidden(): boolean {
    return call('sheetInfo', this.sheet.id).hidden;
  }

  hideSheet(): GoogleSheet {
    call('setHidden', this.sheet.id, true);
    return this.sheet.self;
  }

  showSheet(): GoogleSheet {
    call('setHidden', this.sheet.id, false);
    return this.sheet.self;
  }

  getTabColor(): string | null {
    return call('sheetInfo', this.sheet.id).tabColor;
  }

  setTabColor(color: string | null): GoogleSheet {
    call('setTabColor', this.sheet.id, hexColor(color));
    return this.sheet.self;
  }

  hasHiddenGridlines(): boolean {
    return call('sheetInfo', this.sheet.id).hiddenGridlines;
  }

  setHiddenGridlines(hideGridlines: boolean): GoogleSheet {
    call('setHiddenGridlines', this.sheet.id, hideGridlines);
    return this.sheet.self;
  }
}
