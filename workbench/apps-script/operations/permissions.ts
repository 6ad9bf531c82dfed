import type { AuthMode } from '../protocol';
import type { OperationName } from './operations';

/**
 * Operations that need neither a user nor a document: the only ones allowed before the add-on is used in a
 * file.
 */
const ANONYMOUS: readonly OperationName[] = [
  'bytesToText',
  'decodeBase64',
  'digest',
  'encodeBase64',
  'formatDate',
  'hasUi',
  'hmac',
  'log',
  'now',
  'parseCsv',
  'parseDate',
  'setAddOnMenu',
  'setMenu',
  'sleep',
  'textToBytes',
  'uuid',
];

const READING: readonly OperationName[] = [
  'activeSheet',
  'contentSize',
  'dataRegion',
  'flush',
  'isLineHidden',
  'lineSize',
  'mergesIn',
  'namedRanges',
  'nextDataCell',
  'objects',
  'rangeOfName',
  'readContents',
  'readDisplayValues',
  'readFormulas',
  'readLooks',
  'readNumberFormats',
  'readValues',
  'readWholeLooks',
  'selection',
  'sheetByName',
  'sheetInfo',
  'sheetType',
  'sheets',
  'spreadsheet',
  'toA1',
  'usedRange',
  'validationRules',
];

/** Stores and locks, which custom functions may use as well. */
const STORES: readonly OperationName[] = [
  'cacheGet',
  'cachePut',
  'cacheRemove',
  'deleteProperties',
  'deleteProperty',
  'getProperties',
  'getProperty',
  'hasLock',
  'htmlFile',
  'releaseLock',
  'setProperties',
  'tryLock',
];

const IN_CUSTOM_FUNCTIONS = new Set<OperationName>(
  [...ANONYMOUS, ...READING, ...STORES].filter((name) => name !== 'setMenu' && name !== 'setAddOnMenu'),
);
const WITHOUT_USE = new Set<OperationName>(ANONYMOUS);

/** Operations that simple triggers may not use: dialogs and triggers. */
const NEEDS_FULL = new Set<OperationName>([
  'alert',
  'createTrigger',
  'deleteTrigger',
  'mailQuota',
  'prompt',
  'question',
  'sendMail',
  'showDialog',
  'showSidebar',
  'triggers',
]);

/** Whether an operation is allowed in a mode of authorisation, by Google's table. */
export function isPermitted(mode: AuthMode, name: OperationName): boolean {
  switch (mode) {
    case 'FULL':
      return true;
    case 'LIMITED':
      return !NEEDS_FULL.has(name);
    case 'CUSTOM_FUNCTION':
      return IN_CUSTOM_FUNCTIONS.has(name);
    case 'NONE':
      return WITHOUT_USE.has(name);
  }
}
