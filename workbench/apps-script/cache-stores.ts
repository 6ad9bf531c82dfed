import type { Clock } from './clock';
import { ScriptError } from './script-error';

export type CacheScope = 'document' | 'script' | 'user';

const MAX_KEY = 250;
const MAX_VALUE = 100 * 1024;
const MAX_ITEMS = 1000;
/** How many items stay after the limit was exceeded: those that expire last. */
const KEPT_ITEMS = 900;
const MAX_SECONDS = 21_600;

interface Item {
  value: string;
  expires: number;
}

type Store = Map<string, Item>;

/** The three caches with Google's limits; items expire by the workbench's clock. */
export class CacheStores {
  private stores: Record<CacheScope, Store> = { document: new Map(), script: new Map(), user: new Map() };

  constructor(private readonly clock: Clock) {}

  get(scope: CacheScope, keys: readonly string[]): Record<string, string> {
    const store = this.stores[scope];
    const now = this.clock.now();
    return Object.fromEntries(
      keys.flatMap((key) => {
        const item = store.get(key);
        return item && item.expires > now ? [[key, item.value]] : [];
      }),
    );
  }

  put(scope: CacheScope, values: Readonly<Record<string, string>>, seconds: number): void {
    for (const [key, value] of Object.entries(values)) {
      if (key.length > MAX_KEY) throw new ScriptError('Argument too large: key');
      if (Buffer.byteLength(value) > MAX_VALUE) throw new ScriptError('Argument too large: value');
    }
    const store = this.stores[scope];
    const expires = this.clock.now() + Math.min(seconds, MAX_SECONDS) * 1000;
    for (const [key, value] of Object.entries(values)) store.set(key, { value, expires });
    if (store.size > MAX_ITEMS) this.evict(scope);
  }

  remove(scope: CacheScope, keys: readonly string[]): void {
    for (const key of keys) this.stores[scope].delete(key);
  }

  snapshot(): Record<CacheScope, Store> {
    return structuredClone(this.stores);
  }

  restore(snapshot: Record<CacheScope, Store>): void {
    this.stores = snapshot;
  }

  private evict(scope: CacheScope): void {
    const items = [...this.stores[scope]].sort(([, a], [, b]) => b.expires - a.expires);
    this.stores[scope] = new Map(items.slice(0, KEPT_ITEMS));
  }
}
