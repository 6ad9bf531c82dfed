import { readingOperations } from './cell-reading';
import { writingOperations } from './cell-writing';
import type { ExecutionHost } from './execution-host';
import { serviceOperations } from './service-operations';
import { sheetOperations } from './sheet-operations';

/** Everything that the services in the script's context can ask of Node. */
export function operations(host: ExecutionHost) {
  return {
    ...readingOperations(host),
    ...writingOperations(host),
    ...sheetOperations(host),
    ...serviceOperations(host),
  };
}

export type Operations = ReturnType<typeof operations>;
export type OperationName = keyof Operations;

/** What a custom function may not do: it changes nothing but the cell that it stands in. */
export const FORBIDDEN_IN_CUSTOM_FUNCTIONS: ReadonlySet<OperationName> = new Set<OperationName>([
  'writeValues',
  'writeValue',
  'writeFormulas',
  'writeFormula',
  'writeNumberFormats',
  'writeStyles',
  'writeFontFamily',
  'writeNotes',
  'writeBorders',
  'merge',
  'unmerge',
  'clearContent',
  'clearFormat',
  'clearNumberFormats',
  'copy',
  'activate',
  'insertSheet',
  'deleteSheet',
  'renameSheet',
  'insertRows',
  'insertColumns',
  'deleteRows',
  'freeze',
  'setColumnWidths',
  'setHidden',
  'setTabColor',
  'setHiddenGridlines',
  'setNamedRange',
  'removeNamedRange',
  'addMetadata',
  'setMetadata',
  'removeMetadata',
  'toast',
  'alert',
  'question',
  'showSidebar',
  'showDialog',
  'setMenu',
]);
