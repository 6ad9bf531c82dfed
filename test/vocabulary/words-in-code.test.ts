import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { expect, it } from 'vitest';
import { besideFigures } from '../../src/vocabulary/beside-figures';
import { classes } from '../../src/vocabulary/classes';
import { headers } from '../../src/vocabulary/headers';
import type { Language } from '../../src/vocabulary/language';
import { markers } from '../../src/vocabulary/markers';
import { targets } from '../../src/vocabulary/targets';
import { values } from '../../src/vocabulary/values';

const rooms = [
  ...['app', 'cells', 'comparison', 'functions', 'host', 'kpi', 'measures', 'period', 'schedule'],
  ...['statistics', 'summary', 'tables', 'target'],
];
const files = rooms.flatMap((room) =>
  readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${room}/${file}`),
);

function textsIn(words: unknown): readonly string[] {
  return typeof words === 'string' ? [words] : Object.values(words ?? {}).flatMap(textsIn);
}

/** Words of at least four letters; shorter ones also occur in patterns. */
function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
}

function wordsOf(language: Language): ReadonlySet<string> {
  const all = [besideFigures, classes, headers, markers, targets, values].map((words) => words[language]);
  return new Set(textsIn(all).flatMap(wordsIn));
}

/** The texts and patterns of a source file, without comments, names and types. */
function literalsIn(source: string): readonly string[] {
  const { code } = transformSync(source, { loader: 'ts' });
  const found: string[] = [];
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal({ value, regex }) {
      if (regex !== undefined) found.push(regex.pattern);
      else if (typeof value === 'string') found.push(value);
    },
    TemplateElement({ value }) {
      found.push(value.raw);
    },
  });
  return found;
}

/** French words of cells and headers that are also English words used in the code. */
const alsoEnglish = ['change', 'general', 'issues'];

it('stand in the folder of their language, never in code', () => {
  const english = new Set([...wordsOf('en'), ...alsoEnglish]);
  const foreign = new Set(
    (['id', 'ms', 'fr'] as const)
      .flatMap((language) => [...wordsOf(language)])
      .filter((word) => !english.has(word)),
  );
  const holdsForeign = (text: string): boolean => wordsIn(text).some((word) => foreign.has(word));
  const found = files.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    // Most files contain no such word at all and need no parsing.
    if (!holdsForeign(source)) return [];
    return literalsIn(source)
      .filter((text) => !/^[./]/.test(text) && holdsForeign(text))
      .map((text) => `${file}: ${text}`);
  });
  expect(found).toEqual([]);
});
