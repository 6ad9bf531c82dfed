import { cellName } from '../cells/cell';
import type { WrittenBlock } from '../host/own-blocks';
import type { Texts } from '../i18n/texts';
import { changedCells, type Fingerprint, type FreeCells } from '../summary/fingerprint';
import type { ReadingRules } from '../tables/reading/column-reader';

/** How many edited cells the question names before it says "and more". */
const namedCells = 5;

/** The question about a block that the owner changed. */
export interface Edited {
  readonly question: string;
  /** Whether the block still has the rows and columns that were written, so that it can be written over. */
  readonly canRestore: boolean;
}

/** The question to ask if a block no longer holds what was written; undefined if it does. */
export function editedQuestion(
  block: WrittenBlock,
  given: {
    readonly name: string;
    readonly before: Fingerprint | undefined;
    readonly free: FreeCells;
    readonly rules: ReadingRules;
    readonly texts: Texts;
  },
): Edited | undefined {
  const { name, before, free, rules, texts } = given;
  // A copy of the file has no fingerprints, so it is not known what the owner typed.
  const changed =
    before === undefined ? 'reshaped' : changedCells(before, block.cells, rules.dayOfInstant, free);
  if (changed === 'reshaped') return { question: texts.messages.reshaped(name), canRestore: false };
  if (changed.length === 0) return undefined;
  const top = block.range.getRow() - 1;
  const left = block.range.getColumn() - 1;
  const cells = changed.map(({ row, column }) => cellName(top + row, left + column));
  const more = cells.length > namedCells ? [...cells.slice(0, namedCells), '…'] : cells;
  return { question: texts.messages.edited(name, more), canRestore: true };
}
