import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDate } from '../date-patterns';
import type { MenuItem } from '../menus';
import type { PropertyScope } from '../property-stores';
import { ScriptError } from '../script-error';
import type { ExecutionHost } from './execution-host';

const MAX_SLEEP = 300_000;

export function serviceOperations(host: ExecutionHost) {
  const { effects, logs, properties, locks } = host;

  function allowProperties(): void {
    if (host.authMode === 'NONE') {
      throw new ScriptError(
        'You do not have permission to call PropertiesService: the add-on was not authorised yet (AuthMode.NONE).',
      );
    }
  }

  return {
    getProperty(scope: PropertyScope, key: string): string | null {
      allowProperties();
      return properties.get(scope, key);
    },
    getProperties(scope: PropertyScope): Record<string, string> {
      allowProperties();
      return properties.all(scope);
    },
    setProperties(scope: PropertyScope, values: Record<string, string>, deleteOthers: boolean): void {
      allowProperties();
      properties.set(scope, values, deleteOthers);
    },
    deleteProperty(scope: PropertyScope, key: string): void {
      allowProperties();
      properties.delete(scope, key);
    },
    deleteProperties(scope: PropertyScope): void {
      allowProperties();
      properties.deleteAll(scope);
    },

    tryLock: (name: string): boolean => locks.tryLock(name),
    releaseLock: (name: string): void => locks.release(name),
    hasLock: (name: string): boolean => locks.has(name),

    formatDate: (instantMs: number, timeZone: string, pattern: string): string =>
      formatDate(instantMs, timeZone, pattern),
    uuid: (): string => randomUUID(),
    sleep(milliseconds: number): void {
      if (milliseconds > MAX_SLEEP) throw new ScriptError('Invalid argument: milliseconds (at most 300000)');
      if (milliseconds > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    },

    htmlFile(name: string): string {
      const file = [`${name}.html`, name].find((candidate) => existsSync(join(host.distFolder, candidate)));
      const inside = !/[\\/]|\.\./.test(name);
      if (!inside || file === undefined) throw new ScriptError(`No HTML file named ${name} was found.`);
      return readFileSync(join(host.distFolder, file), 'utf8');
    },

    toast(message: string, title: string, seconds: number | null): void {
      effects.push({ type: 'toast', title, message, seconds });
    },
    alert(title: string, message: string): void {
      effects.push({ type: 'alert', title, message });
    },
    question(title: string, message: string, buttons: 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL'): string {
      return host.answers.shift() ?? host.ask({ title, message, buttons });
    },
    showSidebar(title: string, html: string): void {
      effects.push({ type: 'sidebar', title, html });
    },
    showDialog(
      title: string,
      html: string,
      modal: boolean,
      width: number | null,
      height: number | null,
    ): void {
      effects.push({ type: 'dialog', title, html, modal, width, height });
    },
    setMenu(menu: MenuItem): void {
      host.setMenu(menu);
    },
    log(text: string): void {
      logs.push(text);
    },
  };
}
