import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CallExpression,
  type MemberExpression,
  type NewExpression,
  type Node,
  type Program,
  parse,
} from 'acorn';
import { simple } from 'acorn-walk';
import { transform } from 'esbuild';
import { analyze } from 'eslint-scope';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/**
 * The rooms of the house in the order of CONTRIBUTING.md. A room may import from those below it, never from
 * those above.
 */
const rooms = [
  'app-file.ts',
  'code-file.ts',
  'entry-points.ts',
  'app',
  'host',
  'sidebar',
  'help',
  'functions',
  'summary',
  'sample',
  'i18n',
  'schedule',
  'target',
  'comparison',
  'measures',
  'tables',
  'cells',
  'vocabulary',
  'kpi',
  'statistics',
  'period',
];
/** The pure rooms: no Google service, clock, time zone or locale. What they need of these is passed to them. */
const pureRooms = new Set([
  'help',
  'functions',
  'summary',
  'sample',
  'i18n',
  'schedule',
  'target',
  'comparison',
  'measures',
  'tables',
  'cells',
  'vocabulary',
  'kpi',
  'statistics',
  'period',
]);

/** The globals that a pure room may use. */
const pureGlobals = new Set([
  'Array',
  'Boolean',
  'Date',
  'Error',
  'Float64Array',
  'Infinity',
  'Int32Array',
  'Map',
  'Math',
  'Number',
  'Object',
  'RegExp',
  'Set',
  'String',
  'Uint8Array',
  'WeakMap',
  'decodeURIComponent',
  'undefined',
]);

/** Names by which a compiled file imports others; its imports are checked separately. */
const loader = new Set(['module', 'require']);

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => normalize(file).replaceAll('\\', '/'))
  .sort();

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

const contents = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]));

/** The files as they run: without types, comments and what they import for their types alone. */
const scripts = new Map(
  await Promise.all(
    files.map(async (file) => {
      const { code } = await transform(contentOf(file), { loader: 'ts', format: 'cjs' });
      return [file, code] as const;
    }),
  ),
);

function contentOf(file: string): string {
  return textIn(contents, file);
}

function scriptOf(file: string): string {
  return textIn(scripts, file);
}

function textIn(texts: ReadonlyMap<string, string>, file: string): string {
  const text = texts.get(file);
  if (text === undefined) throw new Error(`${file} is no file of src.`);
  return text;
}

/** The files of src that a source text imports, without packages. */
function targetsIn(text: string, file: string): readonly string[] {
  const imports = text.matchAll(/\b(?:from|import|require)\b\s*\(?\s*["'](\.[^"']*)["']/g);
  return [...imports].map(([, target = '']) => {
    const path = relative(src, join(src, dirname(file), target)).replaceAll('\\', '/');
    return files.includes(`${path}/index.ts`) ? `${path}/index.ts` : `${path}.ts`;
  });
}

/** The imports of a file, including those of types. */
function importsOf(file: string): readonly string[] {
  return targetsIn(contentOf(file), file);
}

describe('the house of the source', () => {
  it('has no file outside its rooms', () => {
    expect(files.filter((file) => !rooms.includes(roomOf(file)))).toEqual([]);
    expect(files.length).toBeGreaterThan(rooms.length);
  });

  it('imports only from rooms below', () => {
    for (const file of files) {
      for (const target of importsOf(file)) {
        const down = rooms.indexOf(roomOf(target)) - rooms.indexOf(roomOf(file));
        expect(down, `${file} imports ${target}`).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("keeps the sidebar's page apart: it knows its own texts, the names of holidays, and the script by the types of its requests alone", () => {
    const page = files.filter((file) => file.startsWith('sidebar/page/'));
    const known = [
      'sidebar/requests.ts',
      'period/holiday-names.ts',
      // The sidebar answers what is typed into the target wizard without calling the script, so it needs
      // these.
      'target/goals.ts',
      'target/past-growth.ts',
      'target/split-revenue.ts',
    ];
    expect(page.length).toBeGreaterThan(0);
    for (const file of page) {
      for (const target of importsOf(file)) {
        const isText = /^i18n\/(?:\w+\/sidebar-page|sidebar-texts)\.ts$/.test(target);
        const allowed = target.startsWith('sidebar/page/') || known.includes(target) || isText;
        expect(allowed, `${file} imports ${target}`).toBe(true);
      }
      expect(contentOf(file)).not.toMatch(/^import \{[^}]*\} from '\.\.\/requests'/m);
    }
    const others = files.filter((file) => !page.includes(file));
    for (const file of others) {
      for (const target of importsOf(file)) expect(page, file).not.toContain(target);
    }
  });

  it('keeps from formula cells what they do not need: words of headers, the whole catalogue, all texts, zod', () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const target of targetsIn(scriptOf(file), file)) visit(target);
    };
    visit('code-file.ts');
    expect([...reached]).toContain('vocabulary/values.ts');
    const unneeded =
      /^(?:vocabulary\/(?:\w+\/)?headers|kpi\/catalogue|i18n\/(?:all-texts|\w+\/kpi-list)|app\/(?:load-)?zod|tables\/)/;
    expect([...reached].filter((file) => unneeded.test(file))).toEqual([]);
  });

  it('has no import cycle', () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, 'a circle').not.toContain(file);
      if (done.has(file)) return;
      // Types that two files share are no cycle when the program runs.
      for (const target of targetsIn(scriptOf(file), file)) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });
});

const programs = new Map<string, Program>();

/** Each file is parsed once for all that is asked of it. */
function programOf(file: string): Program {
  const program = programs.get(file) ?? parse(scriptOf(file), { ecmaVersion: 2022, ranges: true });
  programs.set(file, program);
  return program;
}

/** The names that a file uses without declaring or importing them. */
function freeNamesOf(file: string): readonly string[] {
  const { globalScope } = analyze(programOf(file), { ecmaVersion: 2022, sourceType: 'script' });
  const names = globalScope?.through.map(({ identifier }) => identifier.name) ?? [];
  return names.filter((name) => !globalScope?.set.has(name));
}

/** The services and classes of Apps Script. */
const services = new Set([
  ...[
    'GoogleAppsScript',
    'SpreadsheetApp',
    'PropertiesService',
    'LockService',
    'CacheService',
    'HtmlService',
  ],
  ...[
    'ScriptApp',
    'MailApp',
    'Session',
    'Utilities',
    'Logger',
    'UrlFetchApp',
    'DriveApp',
    'Charts',
    'Browser',
  ],
]);

describe('Google', () => {
  it('is known by name in host/ alone, its types included', () => {
    const names = (file: string): boolean =>
      freeNamesOf(file).some((name) => services.has(name)) || /\bGoogleAppsScript\b/.test(contentOf(file));
    const outside = files.filter((file) => roomOf(file) !== 'host' && !file.startsWith('sidebar/page/'));
    expect(outside.filter(names)).toEqual([]);
    const inside = files.filter((file) => roomOf(file) === 'host' && names(file));
    expect(inside.length).toBeGreaterThan(0);
  });
});

function nameOf(node: Node): string {
  return 'name' in node && typeof node.name === 'string' ? node.name : '';
}

/** Methods whose result depends on the machine's clock, zone or language. */
const impureMembers =
  /^(?:now|toLocale\w*|localeCompare|getTimezoneOffset|(?:get|set)(?:Full)?(?:Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|toDateString|toTimeString)$/;

describe.each(files.filter((file) => pureRooms.has(roomOf(file))))('%s is pure:', (file) => {
  it('it uses no service of Google and no Intl', () => {
    const free = freeNamesOf(file).filter((name) => !loader.has(name));
    expect(free.filter((name) => !pureGlobals.has(name))).toEqual([]);
  });

  it('it does not depend on the machine’s clock, zone or locale', () => {
    const found: string[] = [];
    simple(programOf(file), {
      MemberExpression({ property }: MemberExpression) {
        const name = property.type === 'Literal' ? String(property.value) : nameOf(property);
        if (impureMembers.test(name)) found.push(`.${name}`);
      },
      NewExpression({ callee, arguments: given }: NewExpression) {
        // `new Date` with one argument is an instant. With more it depends on the machine's zone, with none
        // on its clock.
        if (nameOf(callee) === 'Date' && given.length !== 1)
          found.push(`new Date of ${given.length} arguments`);
      },
      CallExpression({ callee }: CallExpression) {
        if (nameOf(callee) === 'Date') found.push('Date()');
      },
    });
    expect(found).toEqual([]);
  });
});
