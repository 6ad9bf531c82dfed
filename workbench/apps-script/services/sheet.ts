import { call, exception } from './bridge';
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
  /** Never changes for a sheet. */
  type: 'GRID' | 'OBJECT' | 'DATASOURCE' | undefined;

  constructor(readonly id: string) {}
}

/** The methods that a sheet without cells has as well. */
const WITHOUT_GRID = new Set([
  ...['activate', 'getIndex', 'getName', 'getParent', 'getSheetId', 'getSheetName', 'getType', 'setName'],
  ...['getTabColor', 'hideSheet', 'isSheetHidden', 'setTabColor', 'showSheet'],
  ...['getCharts', 'getNamedRanges', 'getProtections', 'protect'],
  ...['addDeveloperMetadata', 'createDeveloperMetadataFinder', 'getDeveloperMetadata'],
]);

function guardGrid(target: SheetTarget, method: string): void {
  if (WITHOUT_GRID.has(method)) return;
  target.type ??= call('sheetType', target.id);
  if (target.type !== 'GRID') throw exception(`The action is not supported for ${target.type} sheet.`);
}

const sheet = serviceClass<GoogleSheet, SheetTarget>({
  name: 'Sheet',
  path: 'SpreadsheetApp.Sheet',
  parts: [SheetTab, SheetContents, SheetLines, SheetObjects, SheetSelection],
  handles: ['getDataRange', 'getParent', 'getRange', 'getRangeList', 'newChart'],
  guard: guardGrid,
  approximated: {
    autoResizeColumn: 'by the number of characters',
    autoResizeColumns: 'by the number of characters',
    copyTo: 'within the one spreadsheet',
    setName: "refuses the characters ' * ? / \\ [ ], which Google Sheets allows",
    protect: 'kept; everybody may still edit, as the owner may',
  },
});

makeSheetsWith((id) => new SheetTarget(id).self);
