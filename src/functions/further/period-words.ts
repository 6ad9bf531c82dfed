import { plainWords } from '../../cells/header-text';
import { cellTextsIn } from '../../i18n/cell-texts';
import { languages } from '../../i18n/language';
import type { ArgumentName, ChoiceCode } from '../../kpi/arguments';
import type { Problem } from '../../kpi/problem';
import { parseIsoDay } from '../../period/civil-day';
import type { ComparisonChoice, DayRange, PeriodChoice } from '../../period/compared-periods';
import { holidayNames } from '../../period/holiday-names';
import type { PeriodKind } from '../../period/period';

/** The words of a code in all languages, in plain words. */
function wordsOf(code: ChoiceCode): readonly string[] {
  return [code, ...languages.flatMap((language) => cellTextsIn(language).choices[code])].map(plainWords);
}

function codeOf<Code extends ChoiceCode>(plain: string, codes: readonly Code[]): Code | undefined {
  return codes.find((code) => wordsOf(code).includes(plain));
}

/** The number before a word of a code: "28 days", "3-before". */
function numberWith(plain: string, code: ChoiceCode): number | undefined {
  const number = /^(\d+) (.+)$/.exec(plain);
  const [, count = '', word = ''] = number ?? [];
  return number !== null && wordsOf(code).includes(word) ? Number(count) : undefined;
}

/** Ten years of days. A greater number is probably from the wrong cell. */
const mostPeriods = 3660;

/** Whether a number is no count of periods: it is negative (plain words have no minus) or too large. */
function isNoCount(text: string, count: number): boolean {
  return /^\s*[-\u2010-\u2015\u2212(]/.test(text) || count > mostPeriods;
}

/** 2026-03-01..2026-03-31 */
function rangeIn(text: string): DayRange | undefined {
  const [, first = '', last = ''] = /^\s*(\S+?)\s*\.\.\s*(\S+)\s*$/.exec(text) ?? [];
  const from = parseIsoDay(first);
  const to = parseIsoDay(last);
  return from === undefined || to === undefined ? undefined : { from, to };
}

// The words for a day are those of the option `days`.
const kindOfCode = { days: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' } as const;
const codesOfKinds = ['days', 'week', 'month', 'quarter', 'year'] as const;

function kindIn(plain: string): PeriodKind | undefined {
  const code = codeOf(plain, codesOfKinds);
  return code && kindOfCode[code];
}

/** Reads a period in any language: "month", "month to date", "28 days" or "2026-03-01..2026-03-31". */
export function readPeriod(argument: ArgumentName, text: string): PeriodChoice | Problem {
  const range = rangeIn(text);
  if (range !== undefined) return { kind: 'range', ...range };
  const plain = plainWords(text);
  const whole = kindIn(plain);
  if (whole !== undefined) return { kind: 'complete', of: whole };
  const days = /^\d+$/.test(plain) ? Number(plain) : numberWith(plain, 'days');
  if (days !== undefined && !isNoCount(text, days)) return { kind: 'lastDays', count: days };
  const running = wordsOf('toDate')
    .filter((word) => plain.endsWith(` ${word}`))
    .map((word) => kindIn(plain.slice(0, -word.length).trim()))
    .find((kind) => kind !== undefined);
  if (running !== undefined) return { kind: 'toDate', of: running };
  return { code: 'unknownChoice', argument, text, known: [...codesOfKinds, 'toDate'] };
}

const comparisons = ['previous', 'year', 'weekday'] as const;

/** Reads a comparison in any language: "previous", "year", "weekday", "3 before", a holiday, or a range of days. */
export function readComparison(argument: ArgumentName, text: string): ComparisonChoice | Problem {
  const range = rangeIn(text);
  if (range !== undefined) return { kind: 'range', ...range };
  const plain = plainWords(text);
  const kind = codeOf(plain, comparisons);
  if (kind !== undefined) return { kind };
  const count = numberWith(plain, 'before');
  if (count !== undefined && !isNoCount(text, count)) return { kind: 'before', count };
  const holiday = codeOf(plain, holidayNames);
  if (holiday !== undefined) return { kind: 'holiday', holiday };
  return { code: 'unknownChoice', argument, text, known: [...comparisons, 'before', ...holidayNames] };
}
