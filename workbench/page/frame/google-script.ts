/**
 * Replaces Google's `google.script` inside the script's HTML: the same chain of calls, sent to the embedding
 * page as messages.
 */
import type { FromFrame, ToFrame } from './frame-messages';

type SuccessHandler = (value: unknown, userObject: unknown) => void;
type FailureHandler = (error: Error, userObject: unknown) => void;

interface Handlers {
  success: SuccessHandler | undefined;
  failure: FailureHandler | undefined;
  userObject: unknown;
}

const waiting = new Map<number, Handlers>();
let lastId = 0;

/** Any target origin will do, because the frame's policy allows no other parent than this page. */
function post(message: FromFrame): void {
  window.parent.postMessage(message, '*');
}

/** Each call returns a new runner, so that one that is kept in a variable keeps its own handlers. */
function runner(handlers: Handlers): object {
  const chain: Record<string, unknown> = {
    withSuccessHandler: (success: SuccessHandler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: FailureHandler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(chain, {
    get(target, name) {
      if (typeof name !== 'string' || name in target) return Reflect.get(target, name);
      // Functions whose names end with an underscore are private in Apps Script.
      if (name.endsWith('_')) return undefined;
      return (...args: readonly unknown[]): void => {
        const id = ++lastId;
        const message: FromFrame = { type: 'run', id, functionName: name, args: args.map(asCrossing) };
        waiting.set(id, handlers);
        post(message);
      };
    },
  });
}

/**
 * Checks what Google lets across: JSON-like values. Undefined members are dropped; dates, functions and
 * elements are refused.
 */
function asCrossing(value: unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === undefined) return null;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(asCrossing);
  if (typeof value === 'object' && isPlain(value)) {
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    return Object.fromEntries(entries.map(([name, member]) => [name, asCrossing(member)]));
  }
  throw new TypeError('Failed due to illegal value in a parameter: only JSON-like values can be sent.');
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

window.addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.source !== window.parent) return;
  const reply = event.data;
  const handlers = waiting.get(reply.id);
  if (handlers === undefined) return;
  waiting.delete(reply.id);
  if (reply.type === 'success') {
    handlers.success?.(reply.value, handlers.userObject);
    return;
  }
  const error = new Error(reply.message);
  if (handlers.failure === undefined) throw error;
  handlers.failure(error, handlers.userObject);
});

// Keys pressed in a frame do not reach the page around it, so they are sent as messages.
window.addEventListener('keydown', (event) => {
  if (event.key !== 'F6' && event.key !== 'F10') return;
  event.preventDefault();
  post({ type: 'key', key: event.key, shiftKey: event.shiftKey });
});

const google = {
  script: {
    run: runner({ success: undefined, failure: undefined, userObject: undefined }),
    host: {
      close: (): void => post({ type: 'close' }),
      setWidth: (width: number): void => post({ type: 'size', width }),
      setHeight: (height: number): void => post({ type: 'size', height }),
      editor: { focus: (): void => window.parent.focus() },
    },
  },
};

Object.defineProperty(window, 'google', { value: google, writable: true, configurable: true });
