import { type Cell, isErrorText } from '../cells/cell';
import { readNumberText } from '../cells/number-text';
import type { Argument } from '../kpi/arguments';
import type { Problem } from '../kpi/problem';
import type { CallRules } from './call-rules';

/** Why a cell gives no number for an argument. */
export function numberProblem(cell: Cell, argument: Argument): Problem {
  if (typeof cell === 'string' && isErrorText(cell)) {
    return { code: 'errorCell', argument: argument.name, text: cell };
  }
  return { code: 'notNumber', argument: argument.name, text: cellText(cell) };
}

export function cellText(cell: Cell): string {
  return cell instanceof Date ? cell.toISOString() : String(cell);
}

/**
 * The number in a cell: a number, or text that reads as one, its separators as the spreadsheet's locale has
 * them where the text leaves them open. NaN for anything else.
 */
export function cellNumber(cell: Cell, rules: CallRules): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return Number.NaN;
  const open = readNumberText(cell);
  const read = open.kind === 'ambiguous' ? readNumberText(cell, rules.reading().decimalMark) : open;
  return read.kind === 'number' ? read.value : Number.NaN;
}
