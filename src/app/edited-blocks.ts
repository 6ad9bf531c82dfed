import { cellName } from '../cells/cell';
import type { WrittenBlock } from '../host/own-blocks';
import type { Texts } from '../i18n/texts';
import { changedCells, type Fingerprint, type FreeCells } from '../summary/fingerprint';
import type { ReadingRules } from '../tables/reading/column-reader';

/** The names of edited cells that a question lists before it says "and more". */
const namedCells = 5;

/** What is asked about a block that the owner changed. */
export interface Edited {
  readonly question: string;
  /** Whether its rows and columns are still those that were written, so that it can be written over. */
  readonly canRestore: boolean;
}

/** The question to ask when a block does not hold what was written, undefined when it does. */
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
  // Without a fingerprint, in a copy of the file for one, nobody knows what the owner typed.
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
