import { inEveryLanguage, phrasesIn } from '../vocabulary/phrases';
import { values } from '../vocabulary/values';
import type { Cell } from './cell';

/** Signs and figures for yes and no that are the same in every language. */
const signs = { yes: '1|✓|✔|☑|✅', no: '0|-|–|—|✗|✘|☐|❌' } as const;

let known: ReadonlyMap<string, boolean> | undefined;

function flagsOfWords(): ReadonlyMap<string, boolean> {
  const wordsOf = (flag: 'yes' | 'no'): readonly string[] => [
    ...phrasesIn(signs[flag]),
    ...inEveryLanguage(values, ({ flags }) => flags[flag]),
  ];
  return new Map([
    ...wordsOf('no').map((word) => [word, false] as const),
    ...wordsOf('yes').map((word) => [word, true] as const),
  ]);
}

/** What a checkbox or a yes-or-no cell says; undefined where it is blank or anything else. */
export function readFlag(cell: Cell | undefined): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string' && typeof cell !== 'number') return undefined;
  known ??= flagsOfWords();
  return known.get(String(cell).trim().toLowerCase());
}

let fillers: ReadonlySet<string> | undefined;

/** Whether a cell holds nothing, or what a checkbox or a formula that is filled down leaves in a row without content. */
export function isFillerCell(cell: Cell | undefined): boolean {
  if (cell === undefined || cell === '' || cell === false || cell === 0) return true;
  if (typeof cell !== 'string') return false;
  fillers ??= new Set(['0', ...inEveryLanguage(values, ({ unchecked }) => unchecked)]);
  return fillers.has(cell.toLowerCase()) || cell.trim() === '';
}
