/** Services of one or two methods each: Utilities, Session, ScriptApp, Logger and console. */
import type { AuthMode, ContextSettings } from '../protocol';
import { call, exception } from './bridge';
import { type EnumValue, enumeration, service } from './service';

type GoogleUtilities = GoogleAppsScript.Utilities.Utilities;
type GoogleSession = GoogleAppsScript.Base.Session;

class UtilitiesImplementation implements Pick<GoogleUtilities, 'formatDate' | 'getUuid' | 'sleep'> {
  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    const instant = Number(date);
    if (Number.isNaN(instant)) throw exception('Invalid argument: date. Should be of type: Date');
    return call('formatDate', instant, String(timeZone), String(format));
  }

  getUuid(): string {
    return call('uuid');
  }

  sleep(milliseconds: number): void {
    call('sleep', Number(milliseconds));
  }
}

export const utilities = service<GoogleUtilities>(new UtilitiesImplementation(), { name: 'Utilities' });

export function session(settings: ContextSettings): GoogleSession {
  const implementation: Pick<GoogleSession, 'getActiveUserLocale' | 'getScriptTimeZone'> = {
    getActiveUserLocale: () => settings.userLocale,
    getScriptTimeZone: () => settings.scriptTimeZone,
  };
  return service<GoogleSession>(implementation, { name: 'Session' });
}

const AUTH_MODES = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');

export const scriptApp = service<object>({ AuthMode: AUTH_MODES }, { name: 'ScriptApp' });

export function authMode(mode: AuthMode): EnumValue {
  return AUTH_MODES[mode];
}

function text(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === 'object' ? inspected(value) : String(value))).join(' ');
}

function inspected(value: object | null): string {
  if (value instanceof Error) return value.stack ?? String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

function log(...values: readonly unknown[]): void {
  call('log', text(values));
}

/** The script's console: what it logs is kept with the execution. */
export const scriptConsole = { log, info: log, warn: log, error: log, time() {}, timeEnd() {} };

export const logger = { log, clear() {}, getLog: () => '' };
