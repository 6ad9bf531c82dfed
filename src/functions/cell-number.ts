import { type Cell, isErrorText } from '../cells/cell';
import { NumberScan } from '../cells/number-scan';
import type { Argument } from '../kpi/arguments';
import type { CellProblem } from '../kpi/problem';
import type { CallRules } from './call-rules';

/** Why a cell gives no number for an argument. */
export function numberProblem(cell: Cell, argument: Argument): CellProblem {
  if (typeof cell === 'string' && isErrorText(cell)) {
    return { code: 'errorCell', argument: argument.name, text: cell };
  }
  return { code: 'notNumber', argument: argument.name, text: cellText(cell) };
}

export function cellText(cell: Cell): string {
  return cell instanceof Date ? cell.toISOString() : String(cell);
}

const scan = new NumberScan();

/**
 * The number in a cell, which may be text. An ambiguous number such as 1.234 is read as 1234 in an argument for counts,
 * else by the locale. NaN if the cell has no number.
 */
export function cellNumber(cell: Cell, { kind }: Argument, rules: CallRules): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return Number.NaN;
  const read = scan.read(cell);
  if (read === 'notNumber') return Number.NaN;
  return read === 'number'
    ? scan.value
    : scan.ambiguousValue(undefined, rules.reading().decimalMark, kind === 'count');
}
