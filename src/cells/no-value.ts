import { inEveryLanguage } from '../vocabulary/phrases';
import { values } from '../vocabulary/values';
import { type Cell, isEmptyCell } from './cell';
import { plainWords } from './header-text';

let words: ReadonlySet<string> | undefined;

/** Whether a text says that there is no value: a dash, "n/a", "kosong". */
export function saysNoValue(text: string): boolean {
  if (text.length > 20) return false;
  words ??= new Set(['', ...inEveryLanguage(values, ({ nothing }) => nothing)]);
  return words.has(plainWords(text));
}

/** Whether a cell is empty or says that there is no value. */
export function holdsNoValue(cell: Cell): boolean {
  return isEmptyCell(cell) || (typeof cell === 'string' && saysNoValue(cell));
}
