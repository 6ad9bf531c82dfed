import { wholeCurrencies } from '../cells/whole-currencies';
import type { Texts } from '../i18n/texts';
import type { CountedKpi } from '../kpi/counted';
import type { Unit } from '../kpi/definition';
import type { Summary } from './summary';

export type FigureUnit = Exclude<Unit, 'table'>;

/**
 * The units in which figures are shown. Durations are in hours in the history and in formula cells, but some
 * are shown in minutes.
 */
export type ShownUnit = FigureUnit | 'minutes' | 'times' | 'pieces';

type Shown = Pick<CountedKpi, 'unit' | 'shownIn'>;

export function shownUnit({ unit, shownIn }: Shown): ShownUnit {
  return shownIn ?? unit;
}

export function shownValue({ shownIn }: Shown, value: number): number {
  return shownIn === 'minutes' ? value * 60 : value;
}

const signs: Readonly<Record<string, string>> = {
  IDR: 'Rp',
  MYR: 'RM',
  EUR: '€',
  USD: '$',
  GBP: '£',
  SGD: 'S$',
};
/** Signs that are written next to the figure without a space. */
const tight: ReadonlySet<string> = new Set(['$', '£', 'S$', '¥']);

/** Signs that several currencies share, and how they are written. */
const sharedSigns: Readonly<Record<string, string>> = { $: '$', '¥': '¥', KR: 'kr' };

/** The currency's code; if it is unknown, the sign that is written beside the amounts. */
export function moneyOf({ currency, sign }: Pick<Summary, 'currency' | 'sign'>): string | undefined {
  return currency ?? sign;
}

/** How money of a currency, or with a sign, is written; without a sign if neither is known. */
export function currencyStyle(
  currency: string | undefined,
  { numbers }: Pick<Texts, 'numbers'>,
): { readonly before: string; readonly after: string; readonly decimals: 0 | 2 } {
  const bare = { before: '', after: '', decimals: 2 } as const;
  if (currency === undefined) return bare;
  const shared = sharedSigns[currency];
  if (shared === undefined && !/^[A-Z]{3}$/.test(currency)) return bare;
  const sign = shared ?? signs[currency] ?? currency;
  const decimals = wholeCurrencies.has(currency) ? 0 : 2;
  if (numbers.moneySign === 'after') return { before: '', after: `\u00a0${sign}`, decimals };
  // A sign that is separated by a blank gets a no-break space, so that a line cannot end between sign and
  // figure.
  return { before: tight.has(sign) ? sign : `${sign}\u00a0`, after: '', decimals };
}

/** The number format of a unit, in the spreadsheet's own notation, which is the same in every locale. */
export function numberFormat(
  unit: ShownUnit,
  currency: string | undefined,
  texts: Pick<Texts, 'numbers' | 'summary'>,
): string {
  const { unitSigns } = texts.summary;
  switch (unit) {
    case 'money': {
      const { before, after, decimals } = currencyStyle(currency, texts);
      const digits = decimals === 0 ? '#,##0' : '#,##0.00';
      return `${before === '' ? '' : `[$${before}]`}${digits}${after === '' ? '' : `[$${after}]`}`;
    }
    case 'count':
      return '#,##0';
    case 'percent':
      return '0.00%';
    case 'score':
    case 'days':
    case 'minutes':
      return `#,##0.0" ${unitSigns[unit]}"`;
    case 'ratio':
      return '#,##0.00';
    case 'times':
      return `#,##0.00"${unitSigns.times}"`;
    case 'duration':
      return `#,##0.00" ${unitSigns.duration}"`;
    case 'pieces':
      return `#,##0" ${unitSigns.pieces}"`;
  }
}

export const changeFormat = '+0.0%;-0.0%;0.0%';

/** For a change that is shown as 0: without a sign. */
export const noChangeFormat = '0.0%;0.0%;0.0%';

/** Whether a relative change is written as 0.0 %. */
export function isWrittenAsNone(relative: number): boolean {
  return Math.abs(relative) < 0.0005;
}

/** The decimals that a unit is written with. */
function decimalsOf(unit: ShownUnit, currency: string | undefined, texts: Pick<Texts, 'numbers'>): number {
  switch (unit) {
    case 'money':
      return currencyStyle(currency, texts).decimals;
    case 'count':
    case 'pieces':
      return 0;
    case 'score':
    case 'days':
    case 'minutes':
      return 1;
    case 'percent':
    case 'ratio':
    case 'times':
    case 'duration':
      return 2;
  }
}

/** Whether a difference in a unit is written as 0; rates differ in percentage points. */
export function isDifferenceWrittenAsNone(
  difference: number,
  unit: ShownUnit,
  currency: string | undefined,
  texts: Pick<Texts, 'numbers'>,
): boolean {
  return Number(Math.abs(difference).toFixed(decimalsOf(unit, currency, texts))) === 0;
}

/** The format of a difference in a unit, with its sign; rates differ in percentage points, given as 0.4 for 0.4 points. */
export function differenceFormat(
  unit: ShownUnit,
  currency: string | undefined,
  texts: Pick<Texts, 'numbers' | 'summary' | 'comparison'>,
): string {
  const format =
    unit === 'percent'
      ? `0.00" ${texts.comparison.percentagePointsInCell}"`
      : numberFormat(unit, currency, texts);
  return `+${format};-${format};${format}`;
}
