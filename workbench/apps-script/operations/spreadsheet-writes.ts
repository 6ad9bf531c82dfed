import type { Workbook } from '../../spreadsheet/workbook';
import { isGridRange } from './grid-range';
import type { OperationName } from './operations';

/** Operations that change the spreadsheet. */
const WRITES = new Set<OperationName>([
  'clearContent',
  'clearFormat',
  'clearNumberFormats',
  'copy',
  'deleteLines',
  'deleteSheet',
  'duplicateSheet',
  'freeze',
  'insertLines',
  'insertSheet',
  'merge',
  'move',
  'moveSheet',
  'putObject',
  'removeDuplicateRows',
  'removeNamedRange',
  'removeObject',
  'renameNamedRange',
  'renameSheet',
  'renameSpreadsheet',
  'setHidden',
  'setHiddenGridlines',
  'setLineSizes',
  'setLinesHidden',
  'setNamedRange',
  'setObjects',
  'setTabColor',
  'setValidationRule',
  'shuffleRows',
  'sortRows',
  'trimTexts',
  'unmerge',
  'writeBorders',
  'writeFormula',
  'writeFormulas',
  'writeLook',
  'writeLooks',
  'writeNumberFormats',
  'writeValue',
  'writeValues',
]);

/** Writes that change only cells. Only the reads in NEEDS_WRITES can see what they changed. */
const IN_CELLS = new Set<OperationName>([
  'clearContent',
  'clearFormat',
  'clearNumberFormats',
  'writeBorders',
  'writeFormula',
  'writeFormulas',
  'writeLook',
  'writeLooks',
  'writeNumberFormats',
  'writeValue',
  'writeValues',
]);

/**
 * Operations that read no cells but those that they write, so that earlier updates of cells may go on
 * waiting.
 */
const LETS_UPDATES_WAIT = new Set<OperationName>([
  'sheetInfo',
  'sheetType',
  'writeLook',
  'writeLooks',
  'writeNumberFormats',
  'writeValue',
  'writeValues',
]);

/**
 * Reads of cells: the writes before them must have been applied. Reads of names and sizes of sheets are not
 * among them.
 */
const NEEDS_WRITES = new Set<OperationName>([
  'contentSize',
  'dataRegion',
  'flush',
  'mergesIn',
  'nextDataCell',
  'objects',
  'readContents',
  'readDisplayValues',
  'readFormulas',
  'readLooks',
  'readNumberFormats',
  'readValues',
  'readWholeLooks',
  'validationRules',
]);

export function isWrite(name: OperationName): boolean {
  return WRITES.has(name);
}

export function isCellWrite(name: OperationName): boolean {
  return IN_CELLS.has(name);
}

export function letsUpdatesWait(name: OperationName): boolean {
  return LETS_UPDATES_WAIT.has(name);
}

export function needsWrites(name: OperationName): boolean {
  return NEEDS_WRITES.has(name);
}

/** The name of the tab that an operation with these arguments changes. */
export function writtenTab(workbook: Workbook, args: readonly unknown[]): string | null {
  const { getters } = workbook.model;
  for (const arg of args) {
    const id = isGridRange(arg) ? arg.sheet : arg;
    if (typeof id === 'string' && getters.tryGetSheet(id)) return getters.getSheetName(id);
  }
  return null;
}
