import { call } from './bridge';
import { NativeDate } from './clock-date';
import { formatString } from './format-string';
import { serviceClass } from './service';

type GoogleLogger = GoogleAppsScript.Base.Logger;

let lines: string[] = [];
const timers = new Map<string, number>();

/** If the first text has placeholders, the others fill them; otherwise all are joined. */
function text(values: readonly unknown[]): string {
  const [first, ...others] = values;
  if (typeof first === 'string' && others.length > 0 && /%[sdifjoO]/.test(first)) {
    const places = (first.match(/%[sdifjoO]/g) ?? []).length;
    const template = first.replace(/%[oOji]/g, (place) => (place === '%i' ? '%d' : '%s'));
    const head = formatString(template, others.slice(0, places).map(shown));
    return [head, ...others.slice(places).map(shown)].join(' ');
  }
  return values.map(shown).join(' ');
}

function shown(value: unknown): string | number {
  if (typeof value === 'number') return value;
  return typeof value === 'object' ? inspected(value) : String(value);
}

function inspected(value: object | null): string {
  if (value instanceof Error) return value.stack ?? String(value);
  if (value instanceof NativeDate) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

const JS_DATE = /^(\w+ \w+ \d+) (\d+) ([\d:]+) GMT([+-]\d\d)(\d\d)/;

/** A value as Logger writes it: like Java, with whole numbers as 1.0 and objects as {a=1.0}. */
function javaText(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Error) return String(value);
  if (value instanceof NativeDate) {
    const [, day = '', year = '', time = '', hours = '', minutes = ''] = JS_DATE.exec(String(value)) ?? [];
    return `${day} ${time} GMT${hours}:${minutes} ${year}`;
  }
  if (Array.isArray(value)) return `[${value.map(javaText).join(', ')}]`;
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  const members = Object.entries(value).map(([name, member]) => `${name}=${javaText(member)}`);
  return `{${members.join(', ')}}`;
}

function loggerText(values: readonly unknown[]): string {
  const [first, ...others] = values;
  if (typeof first === 'string' && others.length > 0) {
    const places = first.match(/%\W?[\d.]*[a-zA-Z]/g) ?? [];
    const texts = others.map((value, index) => (places[index]?.endsWith('s') ? javaText(value) : value));
    return formatString(first, texts);
  }
  return javaText(first);
}

function log(...values: readonly unknown[]): void {
  call('log', text(values));
}

/** The script's console; what it logs is kept with the execution. */
export const scriptConsole = {
  log,
  info: log,
  warn: log,
  error: log,
  time(label = 'default'): void {
    timers.set(label, call('now'));
  },
  timeEnd(label = 'default'): void {
    const start = timers.get(label);
    timers.delete(label);
    if (start !== undefined) log(`${label}: ${call('now') - start}ms`);
  },
};

class LoggerMethods implements GoogleLogger {
  log(...values: unknown[]): GoogleLogger {
    const line = loggerText(values);
    lines.push(`${call('formatDate', call('now'), 'GMT', 'EEE MMM dd HH:mm:ss z yyyy')} INFO: ${line}`);
    call('log', line);
    return logger;
  }

  getLog(): string {
    return lines.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    lines = [];
  }
}

export const logger = serviceClass<GoogleLogger, object>({ name: 'Logger', parts: [LoggerMethods] }).of({});
