import { describe, expect, it } from 'vitest';
import { plainWords } from '../../src/cells/header-text';
import { readStatus } from '../../src/cells/status-words';
import { readChoice, readFamily } from '../../src/functions/choice';
import { helpIn } from '../../src/i18n/all-help';
import { textsIn } from '../../src/i18n/all-texts';
import { dataLine, findingText } from '../../src/i18n/finding-text';
import { type Language, languages } from '../../src/i18n/language';
import { menuTextsIn } from '../../src/i18n/menu-texts';
import { sayIn } from '../../src/i18n/say';
import { problemSentence, refusalSentence } from '../../src/i18n/sentence';
import type { ByCode, Texts } from '../../src/i18n/texts';
import { type ArgumentName, choiceCodes } from '../../src/kpi/arguments';
import { catalogue } from '../../src/kpi/catalogue';
import { families } from '../../src/kpi/family';
import type { Problem } from '../../src/kpi/problem';
import { existingDay } from '../../src/period/civil-day';
import { sidebarTexts } from '../../src/sidebar/page/texts';
import type { Finding } from '../../src/tables/findings/finding';
import type { Refusal } from '../../src/tables/findings/refusal';
import { recogniseTab } from '../../src/tables/recognition/recognise-tab';
import { cell, days, field, everyFinding as findings, rows, tab, text } from './every-finding';
import { frenchFaults } from './french-typography';
import { onlyIndonesian, onlyMalay } from './indonesian-and-malay';

/** Both parts of a finding, joined as they are read. */
function findingSentence(finding: Finding, texts: Texts): string {
  const { found, done } = findingText(finding, texts);
  return `${found}. ${done}.`;
}

const translated = languages.filter((language) => language !== 'en');
const errorWord = /^#(?:DIV\/0!|VALUE!|NUM!|N\/A) /;

const firstDay = dayOf(2031, 4, 23);
const asOf = dayOf(2031, 5, 17);

const problems: ByCode<Problem> = {
  zeroDivisor: { code: 'zeroDivisor', argument: 'visitors' },
  notNumber: { code: 'notNumber', argument: 'amounts', text },
  notDate: { code: 'notDate', argument: 'dates', text },
  errorCell: { code: 'errorCell', argument: 'revenue', text: '#REF!' },
  emptyCell: { code: 'emptyCell', argument: 'previous' },
  belowZero: { code: 'belowZero', argument: 'bounced_sessions', value: -4321.5 },
  notWhole: { code: 'notWhole', argument: 'scores', value: 4321.5 },
  partExceedsWhole: {
    code: 'partExceedsWhole',
    argument: 'orders',
    value: 98_765,
    whole: 'carts',
    limit: 4321.5,
  },
  unknownStatus: { code: 'unknownStatus', argument: 'statuses', text },
  outside: { code: 'outside', argument: 'scores', value: 4321.5, low: -76, high: 98_765 },
  unknownChoice: { code: 'unknownChoice', argument: 'unit', text, known: choiceCodes },
  unknownFamily: { code: 'unknownFamily', argument: 'family', text, known: families },
  notAnswer: { code: 'notAnswer', argument: 'ratings', text },
  notDuration: { code: 'notDuration', argument: 'durations', text },
  endsBefore: { code: 'endsBefore', argument: 'answered_at', other: 'asked_at', row: 98_765 },
  tooFew: { code: 'tooFew', argument: 'daily_demand', needed: 4321, found: 76 },
  missingArgument: { code: 'missingArgument', argument: 'order_ids' },
  needsPair: { code: 'needsPair', argument: 'dates', other: 'customers' },
  noValues: { code: 'noValues', argument: 'quantities' },
  endBeforeStart: { code: 'endBeforeStart', argument: 'end' },
  noDaysLeft: { code: 'noDaysLeft', argument: 'deadline' },
  shapesDiffer: {
    code: 'shapesDiffer',
    argument: 'amounts',
    shape: { rows: 71, columns: 3 },
    other: 'statuses',
    otherShape: { rows: 68, columns: 2 },
  },
  notOneCell: { code: 'notOneCell', argument: 'start', shape: { rows: 71, columns: 3 } },
  noPeriod: { code: 'noPeriod', argument: 'period', why: 'notBegun' },
  tooLarge: { code: 'tooLarge' },
};

const refusals: ByCode<Refusal> = {
  noTabs: { code: 'noTabs' },
  noOrdersTab: { code: 'noOrdersTab', tabs: [tab, 'Wxtab'] },
  allTabsEmpty: { code: 'allTabsEmpty', tabs: [tab, 'Wxtab'] },
  headerOnly: { code: 'headerOnly', tab },
  noAmountColumn: { code: 'noAmountColumn', tab },
  noReadableAmount: { code: 'noReadableAmount', tab, cell, text },
  noReadableDate: { code: 'noReadableDate', tab, cell, text },
  noOrderIds: { code: 'noOrderIds', tab, cell },
  noSales: { code: 'noSales', tab, rows },
  tabNotReady: { code: 'tabNotReady', tab, cell, text },
  onlyLater: { code: 'onlyLater', tab, cell, asOf },
  noWholePeriod: { code: 'noWholePeriod', tab, period: 'quarter', asOf, firstDay },
};

describe.each(languages)('the texts in %s', (language) => {
  const texts = textsIn(language);
  const say = sayIn(texts);

  it('are all filled in, without blanks around them', () => {
    for (const [path, words] of allTexts(texts)) {
      expect(words, path).not.toBe('');
      expect(words, path).toBe(words.trim());
      expect(words, path).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/);
    }
  });

  it('can be written into a cell or a page as they are: no formula, no markup', () => {
    for (const [path, words] of allTexts(texts)) {
      expect(words, path).not.toMatch(/^[=+\-@\t\r]/);
      expect(words, path).not.toMatch(/[<>&]/);
    }
  });

  it('say of a problem every figure that it has, the argument by the name it has in the language', () => {
    const names = helpIn(language).argumentNames;
    for (const problem of Object.values(problems)) {
      const sentence = problemSentence(problem, texts);
      for (const figure of figuresOf(problem, texts)) expect(sentence).toContain(figure);
      for (const name of argumentsOf(problem)) expect(sentence).toContain(names[name] ?? name);
    }
    expect(problemSentence(problems.endBeforeStart, texts)).toContain(names.start ?? 'start');
  });

  it('name a single bound of a figure that has only one', () => {
    const sentence = problemSentence({ ...problems.outside, high: Number.POSITIVE_INFINITY }, texts);
    for (const figure of [say.number(4321.5), say.number(-76)]) expect(sentence).toContain(figure);
    expect(sentence).not.toMatch(/infinity|∞/i);
  });

  it('begin a problem with the same error word as in English', () => {
    for (const problem of Object.values(problems)) {
      const word = errorWord.exec(problemSentence(problem, textsIn('en')))?.[0];
      expect(word, problem.code).toBeDefined();
      expect(errorWord.exec(problemSentence(problem, texts))?.[0]).toBe(word);
    }
  });

  it('say of a refusal every figure that it has', () => {
    for (const refusal of Object.values(refusals)) {
      const sentence = refusalSentence(refusal, texts);
      for (const figure of figuresOf(refusal, texts)) expect(sentence).toContain(figure);
    }
  });

  it('say of a finding how many rows or days, what the cell holds and what it was taken for', () => {
    const owed = {
      rows: [say.number(rows)],
      text: [text],
      field: [texts.fields[field]],
      days: [say.number(days.count), say.day(days.from)],
    };
    for (const { finding, owes } of Object.values(findings)) {
      const { found, done } = findingText(finding, texts);
      for (const figure of owes.flatMap((what) => owed[what])) expect(`${found} ${done}`).toContain(figure);
      expect(`${found} ${done}`, finding.code).not.toMatch(/[{}]|\.$/);
    }
  });

  it('say which share of the rows it is where that is known', () => {
    const few = { ...findings.missingCustomer.finding, rows: 12, of: 300 };
    expect(findingText(few, texts).found).toMatch(language === 'fr' ? /12.*300.*4\u202f%/ : /12.*300.*4%/);
  });

  it("cut an owner's long text, and put it on one line", () => {
    const long = { ...findings.unreadAmount.finding, text: `\t=a\r\n${'b'.repeat(5000)}` };
    const { found } = findingText(long, texts);
    expect(found).toContain('=a bbb');
    expect(found.length).toBeLessThan(150);
  });

  it('count the findings by how bad they are in one line', () => {
    const { unreadAmount, unreadDate, ambiguousDates, creditLines } = findings;
    const line = dataLine(
      [creditLines, unreadAmount, ambiguousDates, unreadDate].map(({ finding }) => finding),
      texts,
    );
    expect(line).toMatch(/^2 .+, 1 .+, 1 /);
    expect(dataLine([], texts)).toBe(texts.dataCheck.nothing);
  });

  it('say how figures and dates were read that can be read in two ways', () => {
    for (const [code, ways] of [
      ['ambiguousNumbers', ['thousands', 'decimals']],
      ['ambiguousDates', ['dayFirst', 'monthFirst']],
    ] as const) {
      const said = ways.map((readAs) => findingSentence({ ...findings[code].finding, readAs }, texts));
      expect(new Set(said).size).toBe(2);
    }
  });

  it('call an empty cell empty rather than quoting nothing', () => {
    const { unreadAmount, unreadDate } = findings;
    const refused = [
      refusalSentence({ ...refusals.noReadableAmount, text: '' }, texts),
      refusalSentence({ ...refusals.noReadableDate, text: '' }, texts),
    ];
    for (const sentence of refused) expect(sentence).toContain(cell);
    for (const sentence of [
      ...refused,
      findingSentence({ ...unreadAmount.finding, text: '' }, texts),
      findingSentence({ ...unreadDate.finding, text: '' }, texts),
    ]) {
      expect(sentence).toMatch(/empty|kosong|vide/);
      expect(sentence).not.toMatch(/["“«]\s*["”»]/);
    }
  });

  it('name the tab, the cells and the reason in messages', () => {
    const { messages } = texts;
    expect(messages.written(tab)).toContain(tab);
    expect(messages.reshaped(tab)).toContain(tab);
    expect(messages.restore(tab)).toContain(tab);
    expect(messages.unexpected('Qxreason')).toContain('Qxreason');
    for (const given of [tab, 'Qxreason']) expect(messages.writeFailed(tab, 'Qxreason')).toContain(given);
    for (const given of [tab, 'B7', 'ZX97']) expect(messages.edited(tab, ['B7', 'ZX97'])).toContain(given);
    for (const given of ['Qxone', 'Qxtwo']) expect(texts.summary.needs(['Qxone', 'Qxtwo'])).toContain(given);
    for (const given of ['Qxone', 'Qxtwo']) {
      expect(texts.rawTabs.created(['Qxone', 'Qxtwo'])).toContain(given);
      expect(texts.rawTabs.sampleRefused(['Qxone', 'Qxtwo'])).toContain(given);
    }
    for (const count of [0, 1, 2, 17]) expect(texts.sidebar.findings(count)).toContain(String(count));
    for (const count of [say.number(17), say.number(rows)]) {
      expect(texts.sidebar.rowsUsed(17, rows, say)).toContain(count);
    }
    for (const sentence of [texts.sidebar.choiceSaved(tab), texts.sidebar.choiceForgotten(tab)]) {
      expect(sentence).toContain(tab);
    }
  });

  it('give each KPI, period, trend, family, unit and column a name of its own', () => {
    const names = [
      Object.values(texts.kpis).map(({ name }) => name),
      Object.values(texts.periods),
      Object.values(texts.summary.trend),
      Object.values(texts.families),
      Object.values(texts.units),
      Object.values(texts.tableColumns),
      Object.values(texts.listColumns),
      Object.values(texts.tables),
    ];
    for (const group of names) expect(new Set(group).size).toBe(group.length);
  });

  it('call the button of the sidebar as the item of the menu', () => {
    expect(sidebarTexts[language].generate).toBe(menuTextsIn(language).generate);
  });
});

describe.each(translated)('the translation into %s', (language) => {
  // Signs, names and words that are the same in both languages.
  const international = new Set([
    ...['KPI', 'Id', 'SKU', 'COD', 'Shop KPI', 'Net Promoter Score (NPS)', '×'],
    ...['Ramadan', '9.9', '11.11', '12.12', 'Black Friday'],
  ]);
  const same: Readonly<Record<(typeof translated)[number], ReadonlySet<string>>> = {
    id: new Set([
      'targets.devices.tablet',
      'targets.columns.target',
      'targets.statusColumns.status',
      'rawTabs.words.mobile',
      'rawTabs.words.desktop',
      'choices.median.0',
      'choices.linear.0',
      'fields.status',
      'tableColumns.status',
      'fields.influencer',
      'fields.rating',
      'summary.columns.target',
      'summary.columns.status',
      'summary.channelGroups.web',
    ]),
    ms: new Set([
      'targets.devices.tablet',
      'targets.statusColumns.status',
      'rawTabs.moneyFormat',
      'rawTabs.words.mobile',
      'rawTabs.words.desktop',
      'choices.median.0',
      'choices.linear.0',
      'fields.status',
      'tableColumns.status',
      'summary.columns.status',
      'summary.columns.history',
      'summary.channelGroups.web',
      'listColumns.formula',
      'listColumns.unit',
    ]),
    fr: new Set([
      'targets.devices.mobile',
      'targets.columns.segment',
      'targets.columns.type',
      'rawTabs.moneyFormat',
      'rawTabs.words.mobile',
      'rawTabs.words.question',
      'rawTabs.words.marketing',
      'choices.minutes.0',
      'choices.position.0',
      'families.mobile',
      'fields.date',
      'fields.impressions',
      'fields.position',
      'fields.satisfaction',
      'fields.stock',
      'fields.interactions',
      'fields.tonnesCo2e',
      'tableColumns.source',
      'summary.columns.notes',
      'summary.engagementFormulas.impressions',
      'summary.channelGroups.web',
      'summary.dataColumns.segment',
      'summary.unitSigns.duration',
      'summary.unitSigns.minutes',
      'summary.unitSigns.score',
      'units.ratio',
      'units.score',
    ]),
  };

  it('leaves nothing in English', () => {
    const english = new Map(allTexts(textsIn('en')));
    for (const [path, words] of allTexts(textsIn(language))) {
      if (international.has(words) || same[language].has(path) || isFurtherChoice(path)) continue;
      expect(words, path).not.toBe(english.get(path));
    }
  });
});

describe('the words of options', () => {
  const options = catalogue.flatMap((kpi) =>
    kpi.arguments.filter(({ kind }) => kind === 'choice').map((option) => ({ kpi, option })),
  );

  it('are understood in each language, with or without capitals, accents and dashes', () => {
    for (const { kpi, option } of options) {
      for (const code of option.choices ?? []) {
        for (const word of [code, ...languages.flatMap((language) => textsIn(language).choices[code])]) {
          for (const typed of [word, word.toUpperCase(), ` ${word.replaceAll(/[- ]/g, ' ')}`]) {
            expect(readChoice(option, typed), `${kpi.functionName}: ${typed}`).toBe(code);
          }
          const unaccented = word.normalize('NFD').replaceAll(/\p{M}/gu, '');
          expect(readChoice(option, unaccented)).toBe(code);
        }
      }
    }
  });

  it('mean one thing inside a function, whatever the language', () => {
    for (const kpi of catalogue) {
      const meaning = new Map<string, string>();
      for (const code of kpi.arguments.flatMap(({ choices = [] }) => choices)) {
        for (const word of languages.flatMap((language) => textsIn(language).choices[code])) {
          const said = plainWords(word);
          expect(said).not.toBe('');
          expect(meaning.get(said) ?? code, `${kpi.functionName}: ${word}`).toBe(code);
          meaning.set(said, code);
        }
      }
    }
  });

  it('are listed by the word of the language, in the order of the function, when another one is typed', () => {
    for (const language of languages) {
      const { choices } = textsIn(language);
      for (const { option } of options) {
        const found = readChoice(option, text);
        if (typeof found === 'string') throw new Error(`${text} was read as ${found}.`);
        const words = (option.choices ?? []).map((code) => choices[code][0]);
        expect(problemSentence(found, textsIn(language))).toContain(words.join(', '));
      }
    }
  });

  it('stand in no language twice', () => {
    for (const language of languages) {
      const words = Object.values(textsIn(language).choices).flat().map(plainWords);
      expect(new Set(words).size, language).toBe(words.length);
    }
  });
});

describe('the names of families', () => {
  it('are understood in each language, with or without capitals and accents', () => {
    for (const family of families) {
      for (const name of [family, ...languages.map((language) => textsIn(language).families[family])]) {
        const unaccented = name.normalize('NFD').replaceAll(/\p{M}/gu, '');
        for (const typed of [name, name.toUpperCase(), ` ${unaccented} `]) {
          expect(readFamily(typed), typed).toBe(family);
        }
      }
    }
  });
});

describe('what the texts advise', () => {
  const advice: Readonly<Record<Language, Advice>> = {
    en: {
      id: 'Order ID',
      date: 'Date',
      amount: ['Amount'],
      priceAndQuantity: ['Price', 'Quantity'],
      visits: 'Visits',
      statuses: ['paid', 'completed', 'cancelled', 'refunded', 'returned'],
    },
    id: {
      id: 'Nomor pesanan',
      date: 'Tanggal',
      amount: ['Total'],
      priceAndQuantity: ['Harga', 'Jumlah'],
      visits: 'Kunjungan',
      statuses: ['dibayar', 'selesai', 'dibatalkan', 'dana dikembalikan', 'diretur'],
    },
    ms: {
      id: 'Nombor pesanan',
      date: 'Tarikh',
      amount: ['Amaun'],
      priceAndQuantity: ['Harga', 'Kuantiti'],
      visits: 'Lawatan',
      statuses: ['dibayar', 'selesai', 'dibatalkan', 'dibayar balik', 'dipulangkan'],
    },
    fr: {
      id: 'Numéro de commande',
      date: 'Date',
      amount: ['Montant'],
      priceAndQuantity: ['Prix', 'Quantité'],
      visits: 'Visites',
      statuses: ['payée', 'terminée', 'annulée', 'remboursée', 'retournée'],
    },
  };

  it.each(languages)('works in %s: headings as named make a tab of orders or visits', (language) => {
    const { id, date, amount, priceAndQuantity, visits } = advice[language];
    const said = refusalSentence(refusals.noAmountColumn, textsIn(language));
    for (const columns of [amount, priceAndQuantity]) {
      for (const heading of columns) expect(said).toContain(heading);
      const values = ['A-1', '2026-09-30', ...columns.map(() => 2)];
      const orders = recogniseTab({ name: 'Data', cells: [[id, date, ...columns], values] });
      expect(orders.kind, columns.join(', ')).toBe('orders');
    }
    const askedForVisits = findingSentence(findings.noTrafficTab.finding, textsIn(language)).toLowerCase();
    for (const heading of [date, visits]) expect(askedForVisits).toContain(heading.toLowerCase());
    const traffic = recogniseTab({
      name: 'Data',
      cells: [
        [date, visits],
        ['2026-09-30', 12],
      ],
    });
    expect(traffic.kind).toBe('traffic');
  });

  it.each(languages)('works in %s: each status word that is named is understood', (language) => {
    const said = problemSentence(problems.unknownStatus, textsIn(language));
    const { statuses } = advice[language];
    expect(said).toContain(statuses.join(', '));
    expect(statuses.map(readStatus)).toEqual(['paid', 'completed', 'cancelled', 'refunded', 'returned']);
  });
});

describe('figures inside sentences', () => {
  it.each([
    ['en', '-1,234,567.5', '2031-04-23'],
    ['id', '-1.234.567,5', '23/04/2031'],
    ['ms', '-1,234,567.5', '23/04/2031'],
    ['fr', '-1\u202f234\u202f567,5', '23/04/2031'],
  ] as const)('are written as %s writes them', (language, number, day) => {
    const say = sayIn(textsIn(language));
    expect(say.number(-1_234_567.5)).toBe(number);
    expect(say.day(firstDay)).toBe(day);
  });
});

describe('Indonesian and Malay', () => {
  it('keep to the trade words of their own country', () => {
    for (const [path, words] of allTexts(textsIn('id'))) expect(words, path).not.toMatch(onlyMalay);
    for (const [path, words] of allTexts(textsIn('ms'))) expect(words, path).not.toMatch(onlyIndonesian);
  });

  it.each(['id', 'ms'] as const)('have one form for one row and for many: %s', (language) => {
    const texts = textsIn(language);
    for (const { finding } of Object.values(findings)) {
      const one = findingSentence({ ...finding, rows: 1 }, texts);
      expect(findingSentence({ ...finding, rows: 2 }, texts)).toBe(one.replace(/\b1\b/, '2'));
    }
    expect(texts.sidebar.findings(2)).toBe(texts.sidebar.findings(1).replace('1', '2'));
  });
});

describe('French', () => {
  const texts = textsIn('fr');

  it('counts 0 and 1 as singular, and agrees from 2 on', () => {
    const { sidebar } = texts;
    expect(sidebar.findings(0)).toMatch(/^0 remarque sur/);
    expect(sidebar.findings(1)).toMatch(/^1 remarque sur/);
    expect(sidebar.findings(2)).toMatch(/^2 remarques sur/);
    for (const { finding, owes } of Object.values(findings)) {
      if (!owes.includes('rows')) continue;
      expect(findingSentence({ ...finding, rows: 1 }, texts)).not.toMatch(/\b(?:lignes|Elles|comptées)\b/);
      expect(findingSentence({ ...finding, rows: 2 }, texts)).toMatch(/\b2 lignes\b/);
    }
  });

  it('sets a narrow no-break space before : ; ! ? and inside « », and uses no straight quotes', () => {
    for (const [path, words] of allTexts(texts)) expect(frenchFaults(words), path).toEqual([]);
  });
});

interface Advice {
  readonly id: string;
  readonly date: string;
  readonly amount: readonly string[];
  readonly priceAndQuantity: readonly string[];
  readonly visits: string;
  readonly statuses: readonly string[];
}

function dayOf(year: number, month: number, day: number): number {
  const found = existingDay(year, month, day);
  if (found === undefined) throw new Error('no such day');
  return found;
}

/** The figures that the sentence of a case must contain, as the language writes them. */
function figuresOf(found: Problem | Refusal, texts: Texts): readonly string[] {
  const say = sayIn(texts);
  return Object.entries(found).flatMap(([field, value]: [string, unknown]): readonly string[] => {
    if (field === 'code' || field === 'kind' || field === 'why') return [];
    if (field === 'argument' || field === 'other' || field === 'whole') return [];
    if (field === 'asOf' || field === 'firstDay') return [say.day(Number(value))];
    if (found.code === 'noWholePeriod' && field === 'period') return [texts.periods[found.period]];
    if (found.code === 'unknownChoice' && field === 'known') {
      return found.known.map((code) => texts.choices[code][0]);
    }
    if (found.code === 'unknownFamily' && field === 'known') {
      return found.known.map((family) => texts.families[family]);
    }
    if (typeof value === 'number') return [say.number(value)];
    if (Array.isArray(value)) return value.map(String);
    if (typeof value === 'object' && value !== null) return [Object.values(value).join(' × ')];
    return [String(value)];
  });
}

/** The arguments that a problem names. */
function argumentsOf(problem: Problem): readonly ArgumentName[] {
  return [
    ...('argument' in problem ? [problem.argument] : []),
    ...('other' in problem ? [problem.other] : []),
    ...('whole' in problem ? [problem.whole] : []),
  ];
}

/** Every text of a language by its path: constant texts, and one sentence of each function. */
function allTexts(texts: Texts): readonly (readonly [string, string])[] {
  const { numbers: _signs, dateFormat: _format, ...words } = texts;
  const { messages, summary, sidebar } = texts;
  return [
    ...plainTexts('', words),
    ...Object.values(problems).map((problem) => [problem.code, problemSentence(problem, texts)] as const),
    ...Object.values(refusals).map((refusal) => [refusal.code, refusalSentence(refusal, texts)] as const),
    ...Object.values(findings).map(
      ({ finding }) => [`finding ${finding.code}`, findingSentence(finding, texts)] as const,
    ),
    ['written', messages.written(tab)],
    ['writeFailed', messages.writeFailed(tab, 'Qxreason')],
    ['edited, one cell', messages.edited(tab, ['B7'])],
    ['edited, more cells', messages.edited(tab, ['B7', cell])],
    ['reshaped', messages.reshaped(tab)],
    ['restore', messages.restore(tab)],
    ['unexpected', messages.unexpected('Qxreason')],
    ['needs', summary.needs(['Qxone', 'Qxtwo'])],
    ['no findings', sidebar.findings(0)],
    ['one finding', sidebar.findings(1)],
    ['more findings', sidebar.findings(7)],
  ];
}

/**
 * Whether a text is a further word that an option accepts besides the one that is shown; it may be of any
 * language.
 */
function isFurtherChoice(path: string): boolean {
  return /^choices\.\w+\.[1-9]/.test(path);
}

function plainTexts(path: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    plainTexts(path === '' ? key : `${path}.${key}`, inner),
  );
}
