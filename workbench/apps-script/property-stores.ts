import type { DocumentState } from './document-state';
import { ScriptError } from './script-error';

export type PropertyScope = 'document' | 'script' | 'user';

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

/** The three property stores with Google's limits. */
export class PropertyStores {
  private script = new Map<string, string>();
  private user = new Map<string, string>();

  constructor(private readonly document: DocumentState) {}

  get(scope: PropertyScope, key: string): string | null {
    return this.store(scope).get(key) ?? null;
  }

  all(scope: PropertyScope): Record<string, string> {
    return Object.fromEntries(this.store(scope));
  }

  set(scope: PropertyScope, properties: Readonly<Record<string, string>>, deleteOthers: boolean): void {
    const next = new Map(deleteOthers ? [] : this.store(scope));
    for (const [key, value] of Object.entries(properties)) {
      if (Buffer.byteLength(value) > VALUE_LIMIT) {
        throw new ScriptError(`Argument too large: value (${key}: at most 9 KB for one property)`);
      }
      next.set(key, value);
    }
    let size = 0;
    for (const [key, value] of next) size += Buffer.byteLength(key) + Buffer.byteLength(value);
    if (size > STORE_LIMIT) {
      throw new ScriptError('You have exceeded the property storage quota (500 KB for one store).');
    }
    this.store(scope).clear();
    for (const [key, value] of next) this.store(scope).set(key, value);
  }

  delete(scope: PropertyScope, key: string): void {
    this.store(scope).delete(key);
  }

  deleteAll(scope: PropertyScope): void {
    this.store(scope).clear();
  }

  /**
   * A copy of the script's and the user's properties. Those of the document are in the document's own
   * snapshot.
   */
  snapshot(): { script: Map<string, string>; user: Map<string, string> } {
    return { script: new Map(this.script), user: new Map(this.user) };
  }

  restore(snapshot: { script: Map<string, string>; user: Map<string, string> }): void {
    this.script = snapshot.script;
    this.user = snapshot.user;
  }

  private store(scope: PropertyScope): Map<string, string> {
    switch (scope) {
      case 'document':
        return this.document.documentProperties;
      case 'script':
        return this.script;
      case 'user':
        return this.user;
    }
  }
}
