import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languages } from './languages';

export interface StartOptions {
  /** Undefined means the default port, or the next one that is free. */
  port: number | undefined;
  language: Language;
  files: readonly string[];
  /** Whether to open the page in the browser. */
  open: boolean;
}

export type StartArguments = { state: 'ok'; options: StartOptions } | { state: 'refused'; sentence: string };

/** Reads the arguments of `npm start`. Relative paths start from `folder`. */
export function readStartArguments(args: readonly string[], folder: string): StartArguments {
  let given: {
    values: { port?: string | undefined; lang?: string | undefined; 'no-open'?: boolean | undefined };
    positionals: string[];
  };
  try {
    given = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { port: { type: 'string' }, lang: { type: 'string' }, 'no-open': { type: 'boolean' } },
    });
  } catch {
    return refused('Usage: npm start -- [--port NUMBER] [--lang en|id|ms|fr] [--no-open] [FILE…]');
  }
  const { port, lang = 'en' } = given.values;
  const language = languages.find((each) => each === lang);
  if (language === undefined) return refused(`--lang takes one of ${languages.join(', ')}, not "${lang}".`);
  if (port !== undefined && !isPort(port))
    return refused(`--port takes a number from 1 to 65535, not "${port}".`);
  return {
    state: 'ok',
    options: {
      port: port === undefined ? undefined : Number(port),
      language,
      files: given.positionals.map((file) => resolve(folder, file)),
      open: given.values['no-open'] !== true,
    },
  };
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

function refused(sentence: string): StartArguments {
  return { state: 'refused', sentence };
}
