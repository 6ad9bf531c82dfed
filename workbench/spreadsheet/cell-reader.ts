import type { Cell } from './engine-types';
import { PLAIN_TEXT_FORMAT } from './number-formats';
import type { Workbook } from './workbook';

export interface ReadCell {
  value: string | number | boolean | null;
  format: string | undefined;
}

/** Google's names for errors that the engine names differently. */
const GOOGLE_ERRORS: ReadonlyMap<string, string> = new Map([
  ['#SPILL!', '#REF!'],
  ['#CYCLE', '#REF!'],
  ['#BAD_EXPR', '#ERROR!'],
  ['#ERROR', '#ERROR!'],
]);

/** The value of a literal, without the apostrophe that marks it as text. */
function literalValue(cell: Extract<Cell, { isFormula: false }>): ReadCell['value'] {
  if (cell.format !== PLAIN_TEXT_FORMAT) return cell.parsedValue;
  return cell.content.startsWith("'=") ? cell.content.slice(1) : cell.content;
}

/**
 * Reads cells of a sheet. Literals are read as they are stored, which is fast; only formulas and cells that
 * may hold a spilled value are evaluated.
 */
export function cellReader(workbook: Workbook, sheetId: string): (col: number, row: number) => ReadCell {
  const { getters } = workbook.model;
  const onlyLiterals = workbook.holdsOnlyLiterals;
  if (!onlyLiterals) workbook.evaluateNow();
  return (col, row) => {
    const position = { sheetId, col, row };
    const cell = getters.getCell(position);
    if (cell && !cell.isFormula && (onlyLiterals || cell.content !== '')) {
      return { value: literalValue(cell), format: cell.format };
    }
    if (onlyLiterals) return { value: null, format: cell?.format };
    const { value, format } = getters.getEvaluatedCell(position);
    // A sparkline has no value, although the workbench draws it with characters.
    if (cell?.isFormula && isSparkline(cell.compiledFormula.toFormulaString(getters)))
      return { value: '', format };
    return { value: typeof value === 'string' ? (GOOGLE_ERRORS.get(value) ?? value) : value, format };
  };
}

function isSparkline(formula: string): boolean {
  return /^=\s*sparkline\(/i.test(formula);
}
