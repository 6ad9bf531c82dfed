import type { Change } from '../comparison/change';
import { sayIn } from '../i18n/say';
import type { Texts } from '../i18n/texts';
import { changeRules } from '../kpi/change-rule';
import type { CountedKpi } from '../kpi/counted';
import { valueText } from './figure-text';
import { shownUnit, shownValue } from './number-formats';

/** A change by the rule of its unit: "+15 %", "+0.4 pp, +15 %", "+64.0 points", "-2.00 h", "from zero". */
export function changeWords(
  change: Change,
  kpi: CountedKpi,
  currency: string | undefined,
  texts: Texts,
): string {
  const { comparison } = texts;
  switch (change.kind) {
    case 'unchanged':
      return comparison.unchanged;
    case 'fromZero':
    case 'toZero':
      return texts.cellWords[change.kind];
    case 'relative':
      return relativeText(change.relative, texts);
    case 'percentagePoints': {
      const { difference, relative } = change;
      const behind =
        relative === undefined
          ? texts.cellWords.fromZero
          : relative === -1
            ? texts.cellWords.toZero
            : relativeText(relative, texts);
      return `${differenceText(difference, kpi, currency, texts)}, ${behind}`;
    }
    case 'points':
    case 'difference':
      return differenceText(change.difference, kpi, currency, texts);
  }
}

/** A difference of two values of a KPI, with its sign: of rates in percentage points, of others in their unit. */
export function differenceText(
  difference: number,
  kpi: CountedKpi,
  currency: string | undefined,
  texts: Texts,
): string {
  if (changeRules[kpi.unit] !== 'percentagePoints') {
    return signed(difference, (size) => valueText(shownUnit(kpi), shownValue(kpi, size), currency, texts));
  }
  const { percentagePoints } = texts.comparison;
  return signed(difference * 100, (size) => `${points(size, 1, texts)}\u00a0${percentagePoints}`);
}

function relativeText(relative: number, texts: Texts): string {
  return signed(
    relative * 100,
    (size) => `${points(size, size < 9.95 ? 1 : 0, texts)}${texts.numbers.percent}`,
  );
}

/** A number, with more decimals if it would be written as 0. */
function points(size: number, decimals: number, texts: Texts): string {
  const shown = [decimals, 2, 3].find((digits) => Number(size.toFixed(digits)) !== 0) ?? decimals;
  return sayIn(texts).number(size, shown);
}

function signed(value: number, write: (size: number) => string): string {
  const text = write(Math.abs(value));
  // A change that rounds to 0 has no sign.
  if (!/[1-9]/.test(text)) return text;
  return `${value > 0 ? '+' : '-'}${text}`;
}
