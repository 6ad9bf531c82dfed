import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import {
  bytesOf,
  type Charset,
  digest,
  fromBase64,
  hmac,
  type SignedBytes,
  textOf,
  toBase64,
} from '../byte-arrays';
import type { CacheScope } from '../cache-stores';
import { formatDate, parseDate } from '../date-patterns';
import type { LockName } from '../locks';
import type { MenuItem } from '../menus';
import type { PropertyScope } from '../property-stores';
import { ScriptError } from '../script-error';
import type { ClockSpec, TriggerEvent, TriggerInfo } from '../triggers';
import type { ExecutionHost } from './execution-host';

const MAX_SLEEP = 300_000;

export function serviceOperations(host: ExecutionHost) {
  const { effects, logs, properties, locks, caches, clock, triggers, mails } = host;

  return {
    getProperty: (scope: PropertyScope, key: string): string | null => properties.get(scope, key),
    getProperties: (scope: PropertyScope): Record<string, string> => properties.all(scope),
    setProperties: (scope: PropertyScope, values: Record<string, string>, deleteOthers: boolean): void =>
      properties.set(scope, values, deleteOthers),
    deleteProperty: (scope: PropertyScope, key: string): void => properties.delete(scope, key),
    deleteProperties: (scope: PropertyScope): void => properties.deleteAll(scope),

    cacheGet: (scope: CacheScope, keys: string[]): Record<string, string> => caches.get(scope, keys),
    cachePut: (scope: CacheScope, values: Record<string, string>, seconds: number): void =>
      caches.put(scope, values, seconds),
    cacheRemove: (scope: CacheScope, keys: string[]): void => caches.remove(scope, keys),

    tryLock(name: LockName, timeoutMs: number): boolean {
      const got = locks.tryLock(name, timeoutMs);
      host.checkTime();
      return got;
    },
    releaseLock: (name: LockName): void => locks.release(name),
    hasLock: (name: LockName): boolean => locks.has(name),

    now: (): number => clock.now(),
    sleep(milliseconds: number): void {
      if (milliseconds < 0 || milliseconds > MAX_SLEEP) {
        throw new ScriptError('Invalid argument: milliseconds (at most 300000)');
      }
      clock.advance(milliseconds);
      host.checkTime();
    },
    formatDate: (instantMs: number, timeZone: string, pattern: string): string =>
      formatDate(instantMs, timeZone, pattern),
    parseDate: (text: string, timeZone: string, pattern: string): number =>
      parseDate(text, timeZone, pattern),
    uuid: (): string => randomUUID(),
    parseCsv(text: string, delimiter: string): string[][] {
      const { data } = Papa.parse<string[]>(text, { delimiter, header: false });
      const last = data.at(-1);
      // A line break at the end does not begin another row.
      if (last && last.length === 1 && last[0] === '') data.pop();
      return data;
    },
    encodeBase64: (data: string | SignedBytes, charset: Charset, webSafe: boolean): string =>
      toBase64(bytesOf(data, charset), webSafe),
    decodeBase64: (text: string, webSafe: boolean): number[] => fromBase64(text, webSafe),
    digest: (algorithm: string, data: string | SignedBytes, charset: Charset): number[] =>
      digest(algorithm, bytesOf(data, charset)),
    hmac: (
      algorithm: string,
      data: string | SignedBytes,
      key: string | SignedBytes,
      charset: Charset,
    ): number[] => hmac(algorithm, bytesOf(data, charset), bytesOf(key, charset)),
    textToBytes: (text: string): number[] => fromBase64(toBase64(bytesOf(text), false), false),
    bytesToText: (bytes: SignedBytes, charset: string): string => textOf(bytes, charset),

    mailQuota: (): number => mails.remaining(),
    sendMail: (to: string, subject: string, plain: string, html: string): void =>
      mails.send({ to, subject, plain, html }),

    triggers: (): TriggerInfo[] => triggers.all(),
    createTrigger: (handler: string, event: TriggerEvent, spec: ClockSpec | null): TriggerInfo =>
      triggers.create(handler, event, spec),
    deleteTrigger: (id: string): void => triggers.delete(id),

    /** The file of the project that a script loads by this name. */
    htmlFile(name: string): string {
      const file = [`${name}.html`, name].find((candidate) => existsSync(join(host.distFolder, candidate)));
      const inside = !/[\\/]|\.\./.test(name);
      if (!inside || file === undefined) throw new ScriptError(`No HTML file named ${name} was found.`);
      return file;
    },

    /** Triggers and custom functions run without a user interface. */
    hasUi: (): boolean => host.kind !== 'trigger' && host.kind !== 'customFunction',
    toast(message: string, title: string, seconds: number | null): void {
      effects.push({ type: 'toast', title, message, seconds });
    },
    alert(title: string, message: string): void {
      effects.push({ type: 'alert', title, message });
    },
    question(title: string, message: string, buttons: 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL'): string {
      const answer = host.answers.shift() ?? host.ask({ title, message, buttons, asksText: false });
      return typeof answer === 'string' ? answer : answer.button;
    },
    prompt(
      title: string,
      message: string,
      buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL',
    ): { button: string; text: string } {
      const answer = host.answers.shift() ?? host.ask({ title, message, buttons, asksText: true });
      return typeof answer === 'string' ? { button: answer, text: '' } : answer;
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
    setAddOnMenu(items: readonly MenuItem[]): void {
      host.setAddOnMenu(items);
    },
    log(text: string): void {
      logs.push(text);
    },
  };
}
