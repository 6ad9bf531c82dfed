import type { CoreCommand } from '../../spreadsheet/engine-types';
import type { Metadata } from '../document-state';
import type { GridRange } from '../protocol';
import { ScriptError } from '../script-error';
import type { ExecutionHost } from './execution-host';

export interface SheetHandle {
  id: string;
  name: string;
}

export interface WireNamedRange {
  name: string;
  range: GridRange;
}

export function sheetOperations({ workbook, document, effects }: ExecutionHost) {
  const { getters } = workbook.model;

  function handle(id: string): SheetHandle {
    return { id, name: getters.getSheetName(id) };
  }

  function requireSheet(id: string): void {
    if (!getters.tryGetSheet(id)) throw new ScriptError('The sheet does not exist any more.');
  }

  function run(...commands: CoreCommand[]): void {
    workbook.dispatchAll(commands);
  }

  function activeId(): string {
    const visible = getters.getVisibleSheetIds();
    const chosen = document.activeSheetId;
    if (chosen !== null && visible.includes(chosen)) return chosen;
    return visible[0] ?? '';
  }

  function zoneToRange(
    sheet: string,
    zone: { top: number; left: number; bottom: number; right: number },
  ): GridRange {
    return {
      sheet,
      row: zone.top,
      column: zone.left,
      rows: zone.bottom - zone.top + 1,
      columns: zone.right - zone.left + 1,
    };
  }

  function rangeData(range: GridRange) {
    return {
      _sheetId: range.sheet,
      _zone: {
        top: range.row,
        left: range.column,
        bottom: range.row + range.rows - 1,
        right: range.column + range.columns - 1,
      },
    };
  }

  return {
    spreadsheet: () => ({
      id: 'workbench',
      name: workbook.name,
      locale: workbook.locale,
      timeZone: workbook.timeZone,
    }),

    sheets: (): SheetHandle[] => getters.getSheetIds().map(handle),

    activeSheet: (): SheetHandle => handle(activeId()),

    activate(sheet: string, range: string | null): void {
      requireSheet(sheet);
      document.activeSheetId = sheet;
      effects.push({ type: 'activate', sheetId: sheet, range });
    },

    sheetByName(name: string): SheetHandle | null {
      // Google Sheets tells capitals apart only when it looks up, never when it names.
      const id = getters.getSheetIds().find((candidate) => getters.getSheetName(candidate) === name);
      return id === undefined ? null : handle(id);
    },

    insertSheet(name: string | null, index: number | null): SheetHandle {
      const ids = getters.getSheetIds();
      const names = ids.map((id) => getters.getSheetName(id));
      let newName = name;
      if (newName === null) {
        let number = ids.length + 1;
        while (names.includes(`Sheet${number}`)) number++;
        newName = `Sheet${number}`;
      }
      if (newName.trim() === '') throw new ScriptError('A sheet needs a name.');
      const taken = names.some((known) => known.toLowerCase() === newName.toLowerCase());
      if (taken) {
        throw new ScriptError(
          `A sheet with the name "${newName}" already exists. Please enter another name.`,
        );
      }
      const id = document.newSheetId(ids);
      const position = Math.min(index ?? ids.indexOf(activeId()) + 1, ids.length);
      run({ type: 'CREATE_SHEET', sheetId: id, name: newName, position, cols: 26, rows: 1000 });
      if (!getters.tryGetSheet(id)) {
        throw new ScriptError(`The workbench's spreadsheet does not allow the sheet name "${newName}".`);
      }
      document.activeSheetId = id;
      effects.push({ type: 'activate', sheetId: id, range: null });
      return handle(id);
    },

    deleteSheet(sheet: string): void {
      requireSheet(sheet);
      if (getters.getVisibleSheetIds().length === 1 && getters.isSheetVisible(sheet)) {
        throw new ScriptError("You can't remove all the visible sheets in a document.");
      }
      run({ type: 'DELETE_SHEET', sheetId: sheet, sheetName: getters.getSheetName(sheet) });
      document.deleteSheet(sheet);
    },

    renameSheet(sheet: string, name: string): void {
      requireSheet(sheet);
      const oldName = getters.getSheetName(sheet);
      if (name === oldName) return;
      const taken = getters
        .getSheetIds()
        .some((id) => id !== sheet && getters.getSheetName(id).toLowerCase() === name.toLowerCase());
      if (taken)
        throw new ScriptError(`A sheet with the name "${name}" already exists. Please enter another name.`);
      run({ type: 'RENAME_SHEET', sheetId: sheet, newName: name, oldName });
      if (getters.getSheetName(sheet) !== name) {
        throw new ScriptError(`The workbench's spreadsheet does not allow the sheet name "${name}".`);
      }
    },

    sheetInfo(sheet: string) {
      requireSheet(sheet);
      const panes = getters.getPaneDivisions(sheet);
      return {
        name: getters.getSheetName(sheet),
        index: getters.getSheetIds().indexOf(sheet),
        rows: getters.getNumberRows(sheet),
        columns: getters.getNumberCols(sheet),
        hidden: !getters.isSheetVisible(sheet),
        frozenRows: panes.ySplit,
        frozenColumns: panes.xSplit,
        tabColor: getters.getSheet(sheet).color ?? null,
        hiddenGridlines: !getters.getGridLinesVisibility(sheet),
      };
    },

    insertRows(sheet: string, before: number, count: number): void {
      insertLines('ROW', sheet, before, count, getters.getNumberRows(sheet));
    },

    insertColumns(sheet: string, before: number, count: number): void {
      insertLines('COL', sheet, before, count, getters.getNumberCols(sheet));
    },

    deleteRows(sheet: string, first: number, count: number): void {
      const elements = Array.from({ length: count }, (_, i) => first + i);
      run({
        type: 'REMOVE_COLUMNS_ROWS',
        sheetId: sheet,
        sheetName: getters.getSheetName(sheet),
        dimension: 'ROW',
        elements,
      });
    },

    freeze(sheet: string, dimension: 'rows' | 'columns', count: number): void {
      const kind = dimension === 'rows' ? 'ROWS' : 'COLUMNS';
      run(
        count === 0
          ? { type: `UNFREEZE_${kind}`, sheetId: sheet }
          : { type: `FREEZE_${kind}`, sheetId: sheet, quantity: count },
      );
    },

    setColumnWidths(sheet: string, first: number, count: number, width: number): void {
      const elements = Array.from({ length: count }, (_, i) => first + i);
      run({ type: 'RESIZE_COLUMNS_ROWS', sheetId: sheet, dimension: 'COL', elements, size: width });
    },

    columnWidth: (sheet: string, column: number): number => getters.getColSize(sheet, column),

    setHidden(sheet: string, hidden: boolean): void {
      if (hidden && getters.getVisibleSheetIds().length === 1 && getters.isSheetVisible(sheet)) {
        throw new ScriptError("You can't hide all the sheets in a document.");
      }
      run({ type: hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', sheetId: sheet });
    },

    setTabColor(sheet: string, color: string | null): void {
      run({ type: 'COLOR_SHEET', sheetId: sheet, color: color ?? undefined });
    },

    setHiddenGridlines(sheet: string, hidden: boolean): void {
      run({ type: 'SET_GRID_LINES_VISIBILITY', sheetId: sheet, areGridLinesVisible: !hidden });
    },

    namedRanges(): WireNamedRange[] {
      return getters.getNamedRanges().map(({ name, range }) => ({
        name,
        range: zoneToRange(range.sheetId, range.zone),
      }));
    },

    setNamedRange(name: string, range: GridRange): void {
      const ranges = [rangeData(range)];
      const existing = getters
        .getNamedRanges()
        .some((known) => known.name.toLowerCase() === name.toLowerCase());
      if (existing) run({ type: 'UPDATE_NAMED_RANGE', oldRangeName: name, newRangeName: name, ranges });
      else run({ type: 'CREATE_NAMED_RANGE', name, ranges });
      if (!getters.getNamedRange(name)) throw new ScriptError(`The name of the range is not valid: ${name}`);
    },

    removeNamedRange(name: string): void {
      run({ type: 'DELETE_NAMED_RANGE', name });
    },

    metadata: (sheet: string): Metadata[] => document.sheet(sheet).metadata,

    addMetadata(sheet: string, key: string, value: string | null): void {
      document.sheet(sheet).metadata.push({ id: document.newMetadataId(), key, value });
    },

    setMetadata(sheet: string, id: number, change: { key?: string; value?: string }): void {
      const found = document.sheet(sheet).metadata.find((item) => item.id === id);
      if (!found) throw new ScriptError('The developer metadata does not exist any more.');
      Object.assign(found, change);
    },

    removeMetadata(sheet: string, id: number): void {
      const { metadata } = document.sheet(sheet);
      const index = metadata.findIndex((item) => item.id === id);
      if (index >= 0) metadata.splice(index, 1);
    },
  };

  function insertLines(
    dimension: 'ROW' | 'COL',
    sheet: string,
    before: number,
    count: number,
    size: number,
  ): void {
    const atEnd = before >= size;
    run({
      type: 'ADD_COLUMNS_ROWS',
      sheetId: sheet,
      sheetName: getters.getSheetName(sheet),
      dimension,
      base: atEnd ? size - 1 : before,
      quantity: count,
      position: atEnd ? 'after' : 'before',
    });
  }
}
