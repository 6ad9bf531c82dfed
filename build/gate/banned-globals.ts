/** Globals of browsers and Node that Apps Script does not have, or may not have. */
const groups: readonly { readonly remedy: string; readonly names: readonly string[] }[] = [
  {
    remedy: 'there are no timers, so do it now or use Utilities.sleep in src/host',
    names: [
      'setTimeout',
      'setInterval',
      'setImmediate',
      'clearTimeout',
      'clearInterval',
      'clearImmediate',
      'queueMicrotask',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'requestIdleCallback',
    ],
  },
  {
    remedy: 'use UrlFetchApp in src/host, if the add-on may ask for that scope',
    names: [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'Headers',
      'Request',
      'Response',
      'AbortController',
      'AbortSignal',
    ],
  },
  { remedy: 'take addresses apart as plain text', names: ['URL', 'URLSearchParams'] },
  {
    remedy: 'use Utilities in src/host for bytes and encodings',
    names: ['TextEncoder', 'TextDecoder', 'atob', 'btoa', 'crypto', 'Buffer'],
  },
  {
    remedy: 'use plain values, or Utilities.newBlob in src/host',
    names: ['Blob', 'File', 'FileReader', 'FormData', 'ReadableStream', 'WritableStream', 'TransformStream'],
  },
  {
    remedy: 'only the sidebar has a page: keep this in src/sidebar/page',
    names: [
      'window',
      'self',
      'document',
      'navigator',
      'location',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'alert',
      'confirm',
      'prompt',
      'DOMException',
      'DOMParser',
      'Event',
      'EventTarget',
      'CustomEvent',
      'MessageChannel',
      'BroadcastChannel',
    ],
  },
  {
    remedy: 'it belongs to Node, and Code.js runs at Google',
    names: ['process', 'require', 'module', 'exports', 'global', '__dirname', '__filename'],
  },
  { remedy: 'measure in npm run bench instead', names: ['performance'] },
  { remedy: 'copy the value by hand, or through JSON', names: ['structuredClone'] },
  {
    remedy: 'use number formats of the sheet, or Utilities.formatDate in src/host',
    names: ['Intl'],
  },
  { remedy: 'use numbers, which are exact up to 2^53', names: ['BigInt', 'BigInt64Array', 'BigUint64Array'] },
  {
    remedy: 'one thread runs the script, so use ordinary arrays',
    names: ['SharedArrayBuffer', 'Atomics', 'WebAssembly', 'Worker', 'importScripts'],
  },
];

const remedies = new Map(groups.flatMap(({ remedy, names }) => names.map((name) => [name, remedy] as const)));

/** The names that the built scripts must not refer to. */
export const bannedGlobals: readonly string[] = [...remedies.keys()];

/** What to do instead of referring to a global; undefined when the global is allowed. */
export function remedyForGlobal(name: string): string | undefined {
  return remedies.get(name);
}
