import { copyingOperations } from './cell-copying';
import { lookOperations } from './cell-looks';
import { readingOperations } from './cell-reading';
import { searchingOperations } from './cell-searching';
import { writingOperations } from './cell-writing';
import type { ExecutionHost } from './execution-host';
import { lineOperations } from './line-operations';
import { objectOperations } from './object-operations';
import { serviceOperations } from './service-operations';
import { sheetOperations } from './sheet-operations';

/** All operations that the services in the script's context can call in Node. */
export function operations(host: ExecutionHost) {
  return {
    ...readingOperations(host),
    ...writingOperations(host),
    ...lookOperations(host),
    ...copyingOperations(host),
    ...searchingOperations(host),
    ...sheetOperations(host),
    ...lineOperations(host),
    ...objectOperations(host),
    ...serviceOperations(host),
  };
}

export type Operations = ReturnType<typeof operations>;
export type OperationName = keyof Operations;
