import type { Headline } from '../comparison/headlines';
import { type HeadlineWriter, headlineSentences } from '../i18n/headline-text';
import { sayIn } from '../i18n/say';
import type { Texts } from '../i18n/texts';
import { type CountedKpi, countedKpi } from '../kpi/counted';
import { changeWords, differenceText } from './change-text';

/** A headline in words, its changes written as the KPIs' own are; of money the amount too. */
export function headlineWords(headline: Headline, money: string | undefined, texts: Texts): string {
  return headlineLines(headline, money, texts, Number.POSITIVE_INFINITY).join(' ');
}

/** A headline in lines of whole sentences, as many to a line as stay within `length` characters. */
export function headlineLines(
  headline: Headline,
  money: string | undefined,
  texts: Texts,
  length: number,
): readonly string[] {
  const lines: string[] = [];
  for (const sentence of sentencesOf(headline, money, texts)) {
    const last = lines.length - 1;
    const longer = `${lines[last]} ${sentence}`;
    if (last >= 0 && longer.length <= length) lines[last] = longer;
    else lines.push(sentence);
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
    effect: (id, effect, { difference }) =>
      of(id, (kpi) => differenceText(inDigitsOf(difference, effect), kpi, money, texts)),
    share: (value) => shareText(value, texts),
  };
  return headlineSentences(headline, write, texts);
}

/** Nobody reads -26,359,990 of -41,942,000: three digits of the whole are enough for a part of it. */
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
