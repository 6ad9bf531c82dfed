import { call } from './bridge';
import { newSelection, setActiveRange, setActiveRangeList, setCurrentCell } from './selection';
import { sheetOf } from './sheet-registry';
import type { SpreadsheetTarget } from './spreadsheet';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Methods of a spreadsheet that act on its active sheet. */
const IN_ACTIVE_SHEET = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getActiveCell',
  'getActiveRange',
  'getActiveRangeList',
  'getColumnWidth',
  'getCurrentCell',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByUser',
  'setActiveSelection',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies readonly (keyof GoogleSpreadsheet & keyof GoogleSheet)[];

type Implemented = Pick<
  GoogleSpreadsheet,
  'getSelection' | 'setActiveRange' | 'setActiveRangeList' | 'setCurrentCell'
>;

export class SpreadsheetActiveSheet implements Implemented {
  constructor(readonly spreadsheet: SpreadsheetTarget) {}

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return newSelection();
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return setActiveRange(range);
  }

  setActiveRangeList(rangeList: GoogleRangeList): GoogleRangeList {
    return setActiveRangeList(rangeList);
  }

  setCurrentCell(cell: GoogleRange): GoogleRange {
    return setCurrentCell(cell);
  }
}

for (const method of IN_ACTIVE_SHEET) {
  Object.defineProperty(SpreadsheetActiveSheet.prototype, method, {
    value(...args: unknown[]): unknown {
      const sheet = sheetOf(call('activeSheet').id);
      return Reflect.apply(sheet[method], sheet, args);
    },
  });
}
