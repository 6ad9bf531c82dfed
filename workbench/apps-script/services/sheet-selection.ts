import {
  activeRange,
  activeRangeList,
  currentCell,
  newSelection,
  setActiveRange,
  setActiveRangeList,
  setCurrentCell,
} from './selection';
import type { SheetTarget } from './sheet';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;

type Implemented = Pick<
  GoogleSheet,
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getActiveRangeList'
  | 'getCurrentCell'
  | 'getSelection'
  | 'setActiveRange'
  | 'setActiveRangeList'
  | 'setActiveSelection'
  | 'setCurrentCell'
>;

/** The methods of a sheet for its selection. */
export class SheetSelection implements Implemented {
  constructor(private readonly sheet: SheetTarget) {}

  getActiveCell(): GoogleRange {
    return currentCell(this.sheet.id);
  }

  getCurrentCell(): GoogleRange | null {
    return currentCell(this.sheet.id);
  }

  getActiveRange(): GoogleRange | null {
    return activeRange(this.sheet.id);
  }

  getActiveRangeList(): GoogleRangeList | null {
    return activeRangeList(this.sheet.id);
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return newSelection();
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return setActiveRange(range);
  }

  setActiveRangeList(rangeList: GoogleRangeList): GoogleRangeList {
    return setActiveRangeList(rangeList);
  }

  setActiveSelection(range: GoogleRange | string): GoogleRange {
    return setActiveRange(typeof range === 'string' ? this.sheet.self.getRange(range) : range);
  }

  setCurrentCell(cell: GoogleRange): GoogleRange {
    return setCurrentCell(cell);
  }
}
