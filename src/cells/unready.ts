import { inEveryLanguage } from '../vocabulary/phrases';
import { values } from '../vocabulary/values';
import { type Cell, isErrorText } from './cell';
import { plainWords } from './header-text';

let loadingWords: ReadonlySet<string> | undefined;

/** Whether a formula in a cell is still being computed: "Loading...". */
export function isLoading(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || cell.length > 40 || !/(?:\.\.\.|…)\s*$/.test(cell)) return false;
  loadingWords ??= new Set(inEveryLanguage(values, ({ loading }) => loading));
  return loadingWords.has(plainWords(cell));
}

/** Whether a cell shows an error or is still loading, so that its value may come back later. */
export function isUnready(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && (isErrorText(cell) || isLoading(cell));
}
