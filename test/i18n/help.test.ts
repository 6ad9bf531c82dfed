import { describe, expect, it } from 'vitest';
import { furtherFunctions } from '../../src/functions/further/further-functions';
import { listFunction } from '../../src/functions/kpi-list';
import { helpIn } from '../../src/i18n/all-help';
import { textsIn } from '../../src/i18n/all-texts';
import type { HelpTexts } from '../../src/i18n/help-texts';
import { type Language, languages } from '../../src/i18n/language';
import { catalogue } from '../../src/kpi/catalogue';
import { furtherFunctionNames } from '../../src/kpi/further-function';
import { frenchFaults } from './french-typography';
import { onlyIndonesian, onlyMalay } from './indonesian-and-malay';

const translated = languages.filter((language) => language !== 'en');

/** Every sentence of the help, by its path. */
function sentences(language: Language): ReadonlyMap<string, string> {
  const { optional, list, arguments: names, kpis, further, counting } = helpIn(language);
  const rules = Object.entries(counting);
  const advice = Object.entries(textsIn(language).advice());
  const ofFunctions = { ...kpis, ...further };
  const ofKpis = Object.entries(ofFunctions).flatMap(([id, help]): [string, string][] => [
    [`${id}.meaning`, help.meaning],
    ...(help.notToConfuse === undefined
      ? []
      : [[`${id}.notToConfuse`, help.notToConfuse] satisfies [string, string]]),
    ...Object.entries(help.arguments ?? {}).map(([name, text]): [string, string] => [
      `${id}.arguments.${name}`,
      text,
    ]),
  ]);
  return new Map([
    ['optional', optional],
    ['list', list],
    ...Object.entries(names),
    ...ofKpis,
    ...rules.map(([id, text]): [string, string] => [`${id}.counting`, text]),
    ...advice.map(([id, text]): [string, string] => [`${id}.advice`, text]),
  ]);
}

/** Every text of the help page, by its path. */
function pageTexts({ page }: HelpTexts): ReadonlyMap<string, string> {
  const { introduction, guideSources, atLeast, atMost, between, colon: _sign, ...words } = page;
  return new Map([
    ...Object.entries(words),
    ...Object.entries(guideSources),
    ...introduction.map((text, index): [string, string] => [`introduction.${index}`, text]),
    ['atLeast', atLeast('2.5')],
    ['atMost', atMost('2.5')],
    ['between', between('1.5', '2.5')],
  ]);
}

/** The description of an argument of a function. */
function argumentHelp(language: Language, id: (typeof catalogue)[number]['id'], name: string): string {
  const { arguments: names, kpis } = helpIn(language);
  const own = new Map(Object.entries(kpis[id].arguments ?? {}));
  return own.get(name) ?? new Map(Object.entries(names)).get(name) ?? '';
}

describe.each(languages)('the formula help in %s', (language) => {
  const help = helpIn(language);

  it('is plain sentences: no markup, no line break and nothing that ends a comment', () => {
    for (const [path, text] of sentences(language)) {
      expect(text, path).toMatch(/^[\p{L}\d“«].*\.$/u);
      expect(text, path).not.toMatch(/[<`\n]|\*\/|@/);
      expect(text, path).not.toMatch(/ {2}|\.\.$|\bundefined\b/);
    }
  });

  it('says of every KPI what it tells and what to do when it is bad', () => {
    for (const { id } of catalogue) {
      const { meaning } = help.kpis[id];
      const advice = textsIn(language).advice()[id];
      expect(meaning.length, id).toBeGreaterThan(10);
      expect(advice.length, id).toBeGreaterThan(10);
      expect(advice, id).not.toBe(meaning);
    }
  });

  it('names no function that does not exist', () => {
    const functions: readonly string[] = [
      ...catalogue.map(({ functionName }) => functionName),
      ...furtherFunctionNames,
      listFunction,
    ];
    for (const [path, text] of [...sentences(language), ...pageTexts(help)]) {
      for (const name of text.match(/\bKPI_\w+/g) ?? []) expect(functions, path).toContain(name);
    }
  });

  it('explains no argument that a function does not have', () => {
    for (const kpi of catalogue) {
      const declared = kpi.arguments.map(({ name }) => name);
      expect(declared, kpi.id).toEqual(
        expect.arrayContaining(Object.keys(help.kpis[kpi.id].arguments ?? {})),
      );
    }
    for (const { functionName, arguments: declared } of furtherFunctions()) {
      const own = Object.keys(help.further[functionName].arguments ?? {});
      expect(
        declared.map(({ name }) => name),
        functionName,
      ).toEqual(expect.arrayContaining(own));
    }
    const used = new Set<string>([
      'family',
      ...furtherFunctions().flatMap((one) => one.arguments.map(({ name }) => name)),
      ...catalogue.flatMap((kpi) => kpi.arguments.map(({ name }) => name)),
    ]);
    expect(new Set(Object.keys(help.arguments))).toEqual(used);
  });

  it('names the words of an option, its default before the others', () => {
    const { choices } = textsIn(language);
    for (const kpi of catalogue) {
      for (const { name, choices: codes = [] } of kpi.arguments) {
        const text = argumentHelp(language, kpi.id, name).toLowerCase();
        const places = codes.map((code) => text.indexOf(choices[code][0].toLowerCase()));
        expect(places, `${kpi.functionName} ${name}: ${text}`).not.toContain(-1);
        expect(Math.min(...places, Infinity), `${kpi.functionName} ${name}`).toBe(places[0] ?? Infinity);
      }
    }
  });

  it('says how an argument is counted when it is left out', () => {
    for (const kpi of catalogue) {
      for (const { name, defaultValue } of kpi.arguments) {
        // The help describes a default of 0 or 1 in words, since it adds or multiplies nothing.
        if (defaultValue === undefined || defaultValue === 0 || defaultValue === 1) continue;
        const figure = String(defaultValue).replace('.', textsIn(language).numbers.decimal);
        expect(argumentHelp(language, kpi.id, name), `${kpi.functionName} ${name}`).toContain(figure);
      }
    }
  });

  it('knows the function SUM() by the name that every sheet understands', () => {
    expect([...pageTexts(help).values()].join(' ')).toContain('SUM()');
    for (const [path, text] of [...sentences(language), ...pageTexts(help)]) {
      expect(text, path).not.toMatch(/\b(?:SOMME|JUMLAH|HASIL)\(/);
    }
  });
});

describe.each(languages)('the help page in %s', (language) => {
  const texts = pageTexts(helpIn(language));

  it('has no empty text', () => {
    for (const [path, text] of texts) {
      expect(text, path).not.toBe('');
      expect(text, path).toBe(text.trim());
    }
    expect(texts.get('atLeast')).toContain('2.5');
    expect(texts.get('atMost')).toContain('2.5');
    expect(texts.get('atMost')).not.toBe(texts.get('atLeast'));
    for (const bound of ['1.5', '2.5']) expect(texts.get('between')).toContain(bound);
  });

  it('tells the same as the English one, paragraph by paragraph', () => {
    const signs = (text: string): readonly string[] => text.match(/#[A-Z/0]+!?|\bA2:A\b|\bSUM\(\)/g) ?? [];
    const own = helpIn(language).page.introduction.map(signs);
    expect(own).toEqual(helpIn('en').page.introduction.map(signs));
    const name = helpIn(language).argumentNames.visitors ?? 'visitors';
    expect(helpIn(language).page.introduction.some((paragraph) => paragraph.includes(name))).toBe(true);
  });
});

describe.each(translated)('the help in %s', (language) => {
  it('calls every argument by a name of its own, in words and not in code', () => {
    const names = Object.values(helpIn(language).argumentNames);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(Object.keys(helpIn('en').arguments).length);
    for (const name of names) expect(name).not.toMatch(/_|^$|^\s|\s$/);
  });

  // Words that are the same in both languages.
  const same = new Set(['ms formula', 'ms unit', 'fr arguments', 'fr source']);

  it('is not the English one', () => {
    const english = new Map([...sentences('en'), ...pageTexts(helpIn('en'))]);
    for (const [path, text] of [...sentences(language), ...pageTexts(helpIn(language))]) {
      if (!same.has(`${language} ${path}`)) expect(text, path).not.toBe(english.get(path));
    }
  });

  it('says as much of each KPI as the English one', () => {
    expect([...sentences(language).keys()].sort()).toEqual([...sentences('en').keys()].sort());
  });
});

describe('the help', () => {
  const all = (language: Language) => [...sentences(language), ...pageTexts(helpIn(language))];

  it('keeps Indonesian and Malay apart', () => {
    for (const [path, text] of all('id')) expect(text, path).not.toMatch(onlyMalay);
    for (const [path, text] of all('ms')) expect(text, path).not.toMatch(onlyIndonesian);
  });

  it('is set as French is', () => {
    for (const [path, text] of all('fr')) expect(frenchFaults(text), `${path}: ${text}`).toEqual([]);
  });
});
