import { serviceClass } from './service';
import { SheetContents } from './sheet-contents';
import { SheetLines } from './sheet-lines';
import { SheetObjects } from './sheet-objects';
import { makeSheetsWith } from './sheet-registry';
import { SheetSelection } from './sheet-selection';
import { SheetTab } from './sheet-tab';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab behind a Sheet of the script. */
export class SheetTarget {
  readonly self: GoogleSheet = sheet.of(this);
  constructor(readonly id: string) {}
}

const sheet = serviceClass<GoogleSheet, SheetTarget>({
  name: 'Sheet',
  path: 'SpreadsheetApp.Sheet',
  parts: [SheetTab, SheetContents, SheetLines, SheetObjects, SheetSelection],
  handles: ['getDataRange', 'getParent', 'getRange', 'getRangeList', 'newChart'],
  approximated: {
    autoResizeColumn: 'by the number of characters',
    autoResizeColumns: 'by the number of characters',
    copyTo: 'within the one spreadsheet',
    setName: "refuses the characters ' * ? / \\ [ ], which Google Sheets allows",
    protect: 'kept; everybody may still edit, as the owner may',
  },
});

makeSheetsWith((id) => new SheetTarget(id).self);
