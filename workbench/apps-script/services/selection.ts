import { call } from './bridge';
import { gridOf, rangeAt } from './range';
import { newRangeList, rangesOf, selectRanges } from './range-list';
import { serviceClass } from './service';
import { sheetOf } from './sheet-registry';

type GoogleSelection = GoogleAppsScript.Spreadsheet.Selection;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** The methods for the selection of a sheet, by default the active one. */
export class SelectionMethods
  implements
    Pick<GoogleSelection, 'getActiveRange' | 'getActiveRangeList' | 'getActiveSheet' | 'getCurrentCell'>
{
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetOf(call('activeSheet').id);
  }

  getActiveRange(): GoogleRange | null {
    return activeRange(call('activeSheet').id);
  }

  getActiveRangeList(): GoogleRangeList | null {
    return activeRangeList(call('activeSheet').id);
  }

  getCurrentCell(): GoogleRange | null {
    return currentCell(call('activeSheet').id);
  }
}

const selection = serviceClass<GoogleSelection, object>({
  name: 'Selection',
  parts: [SelectionMethods],
  handles: ['getActiveSheet', 'getActiveRange', 'getActiveRangeList', 'getCurrentCell'],
});

export function newSelection(): GoogleSelection {
  return selection.of({});
}

export function activeRange(sheet: string): GoogleRange {
  const { ranges, current } = call('selection', sheet);
  return rangeAt(ranges.at(-1) ?? current);
}

export function activeRangeList(sheet: string): GoogleRangeList {
  return newRangeList(call('selection', sheet).ranges.map(rangeAt));
}

export function currentCell(sheet: string): GoogleRange {
  return rangeAt(call('selection', sheet).current);
}

export function setActiveRange(range: GoogleRange): GoogleRange {
  selectRanges([gridOf(range)]);
  return range;
}

export function setActiveRangeList(list: GoogleRangeList): GoogleRangeList {
  selectRanges(rangesOf(list));
  return list;
}

/** If the cell lies within the selection, only the cursor moves; otherwise the cell becomes the selection. */
export function setCurrentCell(cell: GoogleRange): GoogleRange {
  const grid = gridOf(cell, 'cell');
  const { ranges } = call('selection', grid.sheet);
  const inside = ranges.some(
    (range) =>
      grid.row >= range.row &&
      grid.row < range.row + range.rows &&
      grid.column >= range.column &&
      grid.column < range.column + range.columns,
  );
  if (!inside) return setActiveRange(cell);
  call('select', { sheet: grid.sheet, current: { ...grid, rows: 1, columns: 1 }, ranges });
  call('activate', grid.sheet, call('toA1', ranges.at(-1) ?? grid));
  return cell;
}
