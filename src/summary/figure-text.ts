import { sayIn } from '../i18n/say';
import type { Texts } from '../i18n/texts';
import { catalogue } from '../kpi/catalogue';
import type { CountedKpi } from '../kpi/counted';
import type { PeriodKind } from '../period/period';
import { currencyStyle, type ShownUnit, shownUnit, shownValue } from './number-formats';
import type { KpiFigure } from './summary';

/** The name of a KPI, with the days that it speaks of where those are not simply the period's. */
export function figureName({ id, window }: CountedKpi, period: PeriodKind, texts: Texts): string {
  const { name } = texts.kpis[id];
  const { windows } = texts.summary;
  if (window === undefined) return name;
  return `${name}, ${window === 'each' ? windows.each[period] : windows[window]}`;
}

/** A figure as text, for where no cell formats it: its value, and its change with an arrow. */
export function figureText(
  figure: KpiFigure,
  value: number,
  currency: string | undefined,
  texts: Texts,
): { readonly value: string; readonly change: string } {
  const kpi = catalogue.find(({ id }) => id === figure.id);
  const isFigure = kpi !== undefined && kpi.kind !== 'table';
  return {
    value: isFigure ? valueText(shownUnit(kpi), shownValue(kpi, value), currency, texts) : '',
    change: changeText(figure.change, texts),
  };
}

/** A value of a unit as the language writes it. */
export function valueText(
  unit: ShownUnit,
  value: number,
  currency: string | undefined,
  texts: Texts,
): string {
  const say = sayIn(texts);
  const { unitSigns } = texts.summary;
  switch (unit) {
    case 'money': {
      const { before, after, decimals } = currencyStyle(currency, texts);
      return `${before}${say.number(value, decimals)}${after}`;
    }
    case 'count':
      return say.number(value, 0);
    case 'percent':
      return percentText(value, 2, texts);
    case 'score':
    case 'days':
    case 'minutes':
      return `${say.number(value, 1)}\u00a0${unitSigns[unit]}`;
    case 'ratio':
      return say.number(value, 2);
    case 'times':
      return `${say.number(value, 2)}${unitSigns.times}`;
    case 'duration':
      return `${say.number(value, 2)}\u00a0${unitSigns.duration}`;
    case 'pieces':
      return `${say.number(value, 0)}\u00a0${unitSigns.pieces}`;
  }
}

function percentText(share: number, decimals: number, texts: Texts): string {
  return `${sayIn(texts).number(share * 100, decimals)}${texts.numbers.percent}`;
}

/** A change with its arrow; '' where there is none. */
export function changeText(change: number | undefined, texts: Texts): string {
  if (change === undefined) return '';
  const arrow = change > 0 ? '▲ ' : change < 0 ? '▼ ' : '';
  return `${arrow}${percentText(Math.abs(change), 1, texts)}`;
}
