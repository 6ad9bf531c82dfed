import { changeBetween } from '../comparison/change';
import { sayIn } from '../i18n/say';
import type { Texts } from '../i18n/texts';
import { catalogue } from '../kpi/catalogue';
import type { CountedKpi } from '../kpi/counted';
import type { PeriodKind } from '../period/period';
import {
  currencyStyle,
  isDifferenceWrittenAsNone,
  isWrittenAsNone,
  type ShownUnit,
  shownUnit,
  shownValue,
} from './number-formats';
import type { KpiFigure } from './summary';

/** The name of a KPI, with the days that it covers if these are not the period. */
export function figureName({ id, window }: CountedKpi, period: PeriodKind, texts: Texts): string {
  const { name } = texts.kpis[id];
  const { windows } = texts.summary;
  if (window === undefined) return name;
  return `${name}, ${window === 'each' ? windows.each[period] : windows[window]}`;
}

/** A figure as text, for places without number formats: its value, and its change with an arrow. */
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
    change: isFigure ? changeText(kpi, value, figure.previous, figure.change, currency, texts) : '',
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

/** A change with its arrow, by the rule of its unit; '' without a change. */
export function changeText(
  kpi: CountedKpi,
  now: number,
  before: number | undefined,
  /** Undefined where nothing can be compared. */
  change: number | undefined,
  currency: string | undefined,
  texts: Texts,
): string {
  if (change === undefined || before === undefined) return '';
  const found = changeBetween(kpi, now, before);
  const { difference } = found;
  const unit = shownUnit(kpi);
  const shown = unit === 'percent' ? difference * 100 : shownValue(kpi, difference);
  const isNone =
    (found.kind === 'percentagePoints' || found.kind === 'points' || found.kind === 'difference') &&
    isDifferenceWrittenAsNone(shown, unit, currency, texts);
  const arrow = isNone ? '' : difference > 0 ? '▲ ' : difference < 0 ? '▼ ' : '';
  const size = Math.abs(difference);
  switch (found.kind) {
    case 'unchanged':
      return percentText(0, 1, texts);
    case 'relative':
      if (isWrittenAsNone(found.relative)) return percentText(0, 1, texts);
      return `${arrow}${percentText(Math.abs(found.relative), 1, texts)}`;
    case 'percentagePoints': {
      const points = sayIn(texts).number(size * 100, 2);
      return `${arrow}${points}\u00a0${texts.comparison.percentagePointsInCell}`;
    }
    case 'points':
    case 'difference':
      return `${arrow}${valueText(shownUnit(kpi), shownValue(kpi, size), currency, texts)}`;
    case 'fromZero':
    case 'toZero':
      return `${arrow}${texts.cellWords[found.kind]}`;
  }
}
