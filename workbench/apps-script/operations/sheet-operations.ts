import type { CoreCommand } from '../../spreadsheet/engine-types';
import { COLUMN_WIDTH } from '../../spreadsheet/workbook-data';
import type { Selected } from '../document-state';
import type { GridRange } from '../protocol';
import { ScriptError } from '../script-error';
import type { ExecutionHost } from './execution-host';
import { gridOf, rangeData } from './range-zones';

export interface SheetHandle {
  id: string;
  name: string;
}

/** Has no range if its cells were deleted. */
export interface WireNamedRange {
  name: string;
  range: GridRange | null;
}

export function sheetOperations(host: ExecutionHost) {
  const { workbook, document, effects } = host;
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

  function activate(sheet: string, range: string | null): void {
    document.activeSheetId = sheet;
    effects.push({ type: 'activate', sheetId: sheet, range });
  }

  function checkName(name: string, ownId?: string): void {
    if (name === '') throw new ScriptError("The sheet name can't be blank.");
    if (name.length > 100) throw new ScriptError('The sheet name cannot be greater than 100 characters.');
    const taken = getters
      .getSheetIds()
      .some((id) => id !== ownId && getters.getSheetName(id).toLowerCase() === name.toLowerCase());
    if (taken) {
      throw new ScriptError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  /** The engine counts only visible sheets when it moves one, so all are shown for a moment. */
  function place(sheet: string, index: number): void {
    const ids = getters.getSheetIds();
    const delta = index - ids.indexOf(sheet);
    if (delta === 0) return;
    const hidden = ids.filter((sheetId) => !getters.isSheetVisible(sheetId));
    run(
      ...hidden.map((sheetId) => ({ type: 'SHOW_SHEET' as const, sheetId })),
      { type: 'MOVE_SHEET', sheetId: sheet, delta },
      ...hidden.map((sheetId) => ({ type: 'HIDE_SHEET' as const, sheetId })),
    );
  }

  function isBroken(name: string): boolean {
    return workbook.brokenNames.all.some((broken) => broken.toLowerCase() === name.toLowerCase());
  }

  /**
   * Checks a range's name: letters, digits and underscores, not beginning with a digit, and not readable as a
   * cell.
   */
  function checkRangeName(name: string): void {
    if (/^\d|^r\d*c\d*$/i.test(name)) throw new ScriptError(`The name of the range is not valid: ${name}`);
  }

  function checkFree(name: string): void {
    if (isBroken(name) && host.brokenNames.nameTaken) {
      throw new ScriptError(`A named range with name: ${name} already exists.`);
    }
  }

  function freeName(): string {
    const names = getters.getSheetIds().map((id) => getters.getSheetName(id));
    let number = names.length + 1;
    while (names.includes(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  return {
    spreadsheet: () => ({
      id: host.spreadsheetId,
      name: document.name,
      locale: workbook.locale,
      timeZone: workbook.timeZone,
      hasActive: host.hasActiveSpreadsheet,
    }),

    flush(): void {
      host.applyWrites();
    },

    renameSpreadsheet(name: string): void {
      document.name = name;
    },

    sheets: (): SheetHandle[] => getters.getSheetIds().map(handle),

    sheetType: (sheet: string) => workbook.sheetType(sheet),

    activeSheet: (): SheetHandle => handle(activeId()),

    activate(sheet: string, range: string | null): void {
      requireSheet(sheet);
      activate(sheet, range);
    },

    /** The selection of a sheet; its first cell if nothing was selected. */
    selection(sheet: string): Selected {
      const first = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
      return document.selections.get(sheet) ?? { sheet, current: first, ranges: [first] };
    },

    select(selected: Selected): void {
      requireSheet(selected.sheet);
      document.selections.set(selected.sheet, selected);
    },

    sheetByName(name: string): SheetHandle | null {
      // Google Sheets looks names up with their case, although two names may not differ by case alone.
      const id = getters.getSheetIds().find((candidate) => getters.getSheetName(candidate) === name);
      return id === undefined ? null : handle(id);
    },

    insertSheet(name: string | null, index: number | null): SheetHandle {
      const ids = getters.getSheetIds();
      const newName = name ?? freeName();
      checkName(newName);
      if (index !== null && (index < 0 || index > ids.length)) {
        throw new ScriptError(`Sheet index ${index} is out of bounds.`);
      }
      const id = document.newSheetId(ids);
      const position = index ?? ids.indexOf(activeId()) + 1;
      run({ type: 'CREATE_SHEET', sheetId: id, name: newName, position, cols: 26, rows: 1000 });
      if (!getters.tryGetSheet(id)) {
        throw new ScriptError(`The workbench's spreadsheet does not allow the sheet name "${newName}".`);
      }
      // Google's columns are slightly wider than the engine's.
      const elements = Array.from({ length: 26 }, (_, column) => column);
      run({ type: 'RESIZE_COLUMNS_ROWS', sheetId: id, dimension: 'COL', elements, size: COLUMN_WIDTH });
      activate(id, null);
      return handle(id);
    },

    /** Puts a copy behind the sheet, or at an index. */
    duplicateSheet(sheet: string, name: string, index: number | null): SheetHandle {
      requireSheet(sheet);
      checkName(name);
      const id = document.newSheetId(getters.getSheetIds());
      run({ type: 'DUPLICATE_SHEET', sheetId: sheet, sheetIdTo: id, sheetNameTo: name });
      if (!getters.tryGetSheet(id)) {
        throw new ScriptError(`The workbench's spreadsheet does not allow the sheet name "${name}".`);
      }
      for (const kind of ['banding', 'conditionalFormat'] as const) {
        for (const object of document.objects(kind)) {
          if (object.sheet !== sheet) continue;
          const ranges = object.ranges.map((range) => ({ ...range, sheet: id }));
          document.put(kind, { ...object, id: null, sheet: id, ranges });
        }
      }
      if (index !== null) place(id, index);
      return handle(id);
    },

    moveSheet(sheet: string, index: number): void {
      const ids = getters.getSheetIds();
      if (index < 0 || index >= ids.length)
        throw new ScriptError(`Sheet index ${index + 1} is out of bounds.`);
      place(sheet, index);
    },

    deleteSheet(sheet: string): void {
      requireSheet(sheet);
      if (getters.getVisibleSheetIds().length === 1 && getters.isSheetVisible(sheet)) {
        throw new ScriptError("You can't remove all the visible sheets in a document.");
      }
      // The engine does not delete hidden sheets.
      if (!getters.isSheetVisible(sheet)) run({ type: 'SHOW_SHEET', sheetId: sheet });
      run({ type: 'DELETE_SHEET', sheetId: sheet, sheetName: getters.getSheetName(sheet) });
      document.deleteSheet(sheet);
    },

    renameSheet(sheet: string, name: string): void {
      requireSheet(sheet);
      const oldName = getters.getSheetName(sheet);
      if (name === oldName) return;
      checkName(name, sheet);
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
      const whole = getters
        .getNamedRanges()
        .map(({ name, range }) => ({ name, range: gridOf(range.sheetId, range.zone) }));
      const broken = workbook.brokenNames.all.map((name) => ({ name, range: null }));
      return host.brokenNames.listed === 'no' ? whole : [...whole, ...broken];
    },

    /** Gives null, or throws, for a named range whose cells were deleted. */
    rangeOfName(name: string): GridRange | null {
      const known = getters.getNamedRange(name);
      if (known) return gridOf(known.range.sheetId, known.range.zone);
      if (!isBroken(name)) throw new ScriptError(`The named range ${name} does not exist any more.`);
      if (host.brokenNames.listed === 'throwing') throw new ScriptError('Range not found');
      return null;
    },

    /** `again`: the script moves a named range that exists. */
    setNamedRange(name: string, range: GridRange, again: boolean): void {
      if (!again) checkFree(name);
      checkRangeName(name);
      workbook.brokenNames.forget(name);
      // The sheet is named, because the engine otherwise checks the range against the size of the active one.
      const place = { sheetId: range.sheet, ranges: [rangeData(range)] };
      const existing = getters
        .getNamedRanges()
        .find((known) => known.name.toLowerCase() === name.toLowerCase())?.name;
      if (existing !== undefined) {
        run({ type: 'UPDATE_NAMED_RANGE', oldRangeName: existing, newRangeName: name, ...place });
      } else run({ type: 'CREATE_NAMED_RANGE', name, ...place });
      if (!getters.getNamedRange(name)) throw new ScriptError(`The name of the range is not valid: ${name}`);
    },

    renameNamedRange(name: string, newName: string): void {
      const known = getters.getNamedRange(name);
      if (!known) throw new ScriptError('The named range does not exist any more.');
      checkFree(newName);
      checkRangeName(newName);
      const { sheetId, zone } = known.range;
      const ranges = [rangeData(gridOf(sheetId, zone))];
      run({ type: 'UPDATE_NAMED_RANGE', oldRangeName: name, newRangeName: newName, sheetId, ranges });
      if (!getters.getNamedRange(newName)) {
        throw new ScriptError(`The name of the range is not valid: ${newName}`);
      }
    },

    removeNamedRange(name: string): void {
      if (isBroken(name) && host.brokenNames.listed !== 'no') {
        workbook.brokenNames.forget(name);
        return;
      }
      if (!getters.getNamedRange(name)) throw new ScriptError(`The named range ${name} does not exist.`);
      run({ type: 'DELETE_NAMED_RANGE', name });
    },
  };
}
