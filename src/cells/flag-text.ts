import { inEveryLanguage, phrasesIn } from '../vocabulary/phrases';
import { values } from '../vocabulary/values';
import type { Cell } from './cell';

/** Symbols and digits for yes and no, which are the same in every language. */
const symbols = { yes: '1|✓|✔|☑|✅', no: '0|-|–|—|✗|✘|☐|❌' } as const;

let known: ReadonlyMap<string, boolean> | undefined;

function flagsOfWords(): ReadonlyMap<string, boolean> {
  const wordsOf = (flag: 'yes' | 'no'): readonly string[] => [
    ...phrasesIn(symbols[flag]),
    ...inEveryLanguage(values, ({ flags }) => flags[flag]),
  ];
  return new Map([
    ...wordsOf('no').map((word) => [word, false] as const),
    ...wordsOf('yes').map((word) => [word, true] as const),
  ]);
}

/** Reads a checkbox or a cell with yes or no; undefined if it is blank or anything else. */
export function readFlag(cell: Cell | undefined): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string' && typeof cell !== 'number') return undefined;
  known ??= flagsOfWords();
  return known.get(String(cell).trim().toLowerCase());
}

let fillers: ReadonlySet<string> | undefined;

/** Whether a cell is blank, or an unchecked box, or the 0 of a formula that was filled down too far. */
export function isFillerCell(cell: Cell | undefined): boolean {
  if (cell === undefined || cell === '' || cell === false || cell === 0) return true;
  if (typeof cell !== 'string') return false;
  fillers ??= new Set(['0', ...inEveryLanguage(values, ({ unchecked }) => unchecked)]);
  return fillers.has(cell.toLowerCase()) || cell.trim() === '';
}
