import { serviceClass } from './service';
import { SpreadsheetActiveSheet } from './spreadsheet-active-sheet';
import { SpreadsheetFile } from './spreadsheet-file';
import { SpreadsheetObjects } from './spreadsheet-objects';
import { SpreadsheetSheets } from './spreadsheet-sheets';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The spreadsheet that the script is bound to. */
export class SpreadsheetTarget {
  readonly self: GoogleSpreadsheet = spreadsheet.of(this);
}

const spreadsheet = serviceClass<GoogleSpreadsheet, SpreadsheetTarget>({
  name: 'Spreadsheet',
  path: 'SpreadsheetApp.Spreadsheet',
  parts: [SpreadsheetFile, SpreadsheetSheets, SpreadsheetObjects, SpreadsheetActiveSheet],
  handles: [
    'getActiveSheet',
    'getRange',
    'getRangeByName',
    'getRangeList',
    'getSelection',
    'getSheetById',
    'getSheetByName',
    'getSheets',
  ],
  approximated: {
    getUrl: 'an address that leads nowhere',
    insertSheet: "refuses the characters ' * ? / \\ [ ] in names, which Google Sheets allows",
  },
});

let active: SpreadsheetTarget | undefined;

export function activeSpreadsheet(): GoogleSpreadsheet {
  active ??= new SpreadsheetTarget();
  return active.self;
}
