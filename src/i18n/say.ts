import { type CivilDay, civilDate, isoDay } from '../period/civil-day';
import type { CellTexts, Say } from './texts';

/** Writes numbers and days as the language does. `Intl` may be missing in Apps Script. */
export function sayIn(texts: CellTexts): Say {
  const { group, decimal } = texts.numbers;
  return {
    number(value, decimals) {
      const size = Math.abs(value);
      const [whole = '0', fraction] = (decimals === undefined ? String(size) : size.toFixed(decimals)).split(
        '.',
      );
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
      return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
    },
    day(day) {
      return writeDay(day, texts.dateFormat);
    },
    span({ from, to }) {
      return `${writeDay(from, texts.dateFormat)} – ${writeDay(to, texts.dateFormat)}`;
    },
  };
}

function writeDay(day: CivilDay, format: CellTexts['dateFormat']): string {
  if (format === 'yyyy-mm-dd') return isoDay(day);
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${String(dayOfMonth).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}
