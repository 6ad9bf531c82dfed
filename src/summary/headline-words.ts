import type { Certainty } from '../comparison/certainty';
import type { Headline } from '../comparison/headlines';
import { type HeadlineWriter, headlineSentences } from '../i18n/headline-text';
import { sayIn } from '../i18n/say';
import type { Texts } from '../i18n/texts';
import { type CountedKpi, countedKpi } from '../kpi/counted';
import { certaintyWords, intervalOf } from './certainty-words';
import { changeWords, differenceText } from './change-text';
import { valueText } from './figure-text';
import { shownUnit, shownValue } from './number-formats';

/**
 * A headline in words. Its changes are written as in the rows of KPIs; a relative change of money also has
 * the amount.
 */
export function headlineWords(headline: Headline, money: string | undefined, texts: Texts): string {
  return headlineLines(headline, money, texts, Number.POSITIVE_INFINITY).join(' ');
}

/**
 * A headline in lines of at most `length` characters. Lines break between sentences, and between words only
 * in a sentence that is longer.
 */
export function headlineLines(
  headline: Headline,
  money: string | undefined,
  texts: Texts,
  length: number,
): readonly string[] {
  const lines: string[] = [];
  const add = (words: string): void => {
    const last = lines.length - 1;
    const longer = `${lines[last]} ${words}`;
    if (last >= 0 && longer.length <= length) lines[last] = longer;
    else lines.push(words);
  };
  for (const sentence of sentencesOf(headline, money, texts)) {
    if (sentence.length <= length) add(sentence);
    else for (const word of sentence.split(' ')) add(word);
  }
  return lines;
}

function sentencesOf(headline: Headline, money: string | undefined, texts: Texts): readonly string[] {
  const of = (id: CountedKpi['id'], write: (kpi: CountedKpi) => string): string => {
    const kpi = countedKpi(id);
    return kpi === undefined ? '' : write(kpi);
  };
  const write: HeadlineWriter = {
    change: (id, change) =>
      of(id, (kpi) => {
        const words = changeWords(change, kpi, money, texts);
        if (kpi.unit !== 'money' || change.kind !== 'relative') return words;
        return `${differenceText(change.difference, kpi, money, texts)}, ${words}`;
      }),
    value: (id, value) => of(id, (kpi) => valueText(shownUnit(kpi), shownValue(kpi, value), money, texts)),
    sure: (id, certainty) => of(id, (kpi) => sureWords(certainty, kpi, money, texts)),
    effect: (id, effect, { difference }) =>
      of(id, (kpi) => differenceText(inDigitsOf(difference, effect), kpi, money, texts)),
    share: (value) => shareText(value, texts),
  };
  return headlineSentences(headline, write, texts);
}

function sureWords(certainty: Certainty, kpi: CountedKpi, money: string | undefined, texts: Texts): string {
  const words = certaintyWords(certainty, kpi, money, texts);
  const { low, high } = intervalOf(certainty) ?? { low: 0, high: 0 };
  // A change that may be chance can have an interval without 0, as in a month with more days. It would
  // confuse readers.
  if (low >= 0 || high <= 0) return words;
  const whole = Math.max(Math.abs(low), Math.abs(high));
  const [from, to] = [low, high].map((end) => differenceText(inDigitsOf(whole, end), kpi, money, texts));
  return `${words} (${texts.comparison.interval(from ?? '', to ?? '')})`;
}

/**
 * A part of a figure is rounded to three digits of the whole figure: nobody reads -26,359,990 of -41,942,000.
 */
const digits = 3;

function inDigitsOf(whole: number, part: number): number {
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(whole))) - digits + 1);
  const rounded = Math.round(part / unit) * unit;
  return Number.isFinite(rounded) && rounded !== 0 ? Number(rounded.toPrecision(digits + 1)) : part;
}

/** A share with about two digits. */
function shareText(share: number, texts: Texts): string {
  const percent = share * 100;
  const decimals = percent >= 10 || percent === 0 ? 0 : percent >= 1 ? 1 : 2;
  return `${sayIn(texts).number(percent, decimals)}${texts.numbers.percent}`;
}
