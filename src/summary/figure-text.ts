import type { Say } from '../i18n/texts';
import { type CountedKpi, countedKpis } from '../kpi/counted';
import { currencyStyle } from './number-formats';
import type { KpiFigure } from './summary';

/** A figure as text, for where no cell formats it: its value, and its change with an arrow. */
export function figureText(
  figure: KpiFigure,
  value: number,
  currency: string | undefined,
  say: Say,
): { readonly value: string; readonly change: string } {
  const unit = countedKpis.find(({ id }) => id === figure.id)?.unit ?? 'ratio';
  return { value: valueText(unit, value, currency, say), change: changeText(figure.change, say) };
}

function valueText(unit: CountedKpi['unit'], value: number, currency: string | undefined, say: Say): string {
  switch (unit) {
    case 'money': {
      const { sign, decimals } = currencyStyle(currency);
      return `${sign}${say.number(value, decimals)}`;
    }
    case 'count':
      return say.number(value, 0);
    case 'percent':
      return `${say.number(value * 100, 2)}%`;
    case 'score':
    case 'days':
      return say.number(value, 1);
    case 'ratio':
    case 'duration':
      return say.number(value, 2);
  }
}

function changeText(change: number | undefined, say: Say): string {
  if (change === undefined) return '';
  const arrow = change > 0 ? '▲ ' : change < 0 ? '▼ ' : '';
  return `${arrow}${say.number(Math.abs(change) * 100, 1)}%`;
}
