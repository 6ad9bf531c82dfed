import type { AuthMode } from '../protocol';
import type { OperationName } from './operations';

/** What needs neither a user nor a document: all that there is before an add-on was used in a file. */
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

/** Stores and locks: custom functions may use them too. */
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

/** What simple triggers may not: open dialogs, make triggers. */
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

/** Google's table of what each mode of authorisation may do. */
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
