import { cellReader } from '../../spreadsheet/cell-reader';
import { helpers } from '../../spreadsheet/engine';
import { instantToCivil } from '../../spreadsheet/time-zones';
import type { Workbook } from '../../spreadsheet/workbook';
import type { DocumentState, ValidationRule } from '../document-state';
import type { Json, WireValue } from '../protocol';
import { isGridRange } from './grid-range';

/** Why a value is refused in a cell; undefined if it is allowed. */
type Check = (row: number, column: number, value: WireValue) => string | undefined;

/** Checks values by the sheet's validation rules that refuse invalid data; undefined if there are none. */
export function validator(workbook: Workbook, document: DocumentState, sheetId: string): Check | undefined {
  const { getters } = workbook.model;
  const strict = getters.getDataValidationRules(sheetId).some((rule) => rule.isBlocking === true);
  if (!strict) return undefined;
  return (row, column, value) => {
    const rule = getters.getValidationRuleForCell({ sheetId, col: column, row });
    const built = rule?.isBlocking === true ? document.validations.get(rule.id) : undefined;
    if (!built || value === null || value === '' || isFormula(value)) return undefined;
    if (isAllowed(workbook, built, value)) return undefined;
    const hint = built.helpText === null ? '' : ` ${built.helpText}`;
    return `The data you entered in cell ${helpers.toXC(column, row)} violates the data validation rules set on this cell.${hint}`;
  };
}

function isFormula(value: WireValue): boolean {
  return typeof value === 'string' && value.startsWith('=');
}

function isAllowed(workbook: Workbook, rule: ValidationRule, value: WireValue): boolean {
  const [first = null, second = null] = rule.values;
  const text = typeof value === 'object' ? '' : String(value);
  const number = typeof value === 'number' ? value : Number.NaN;
  const day = (item: Json | WireValue): number =>
    typeof item === 'object' && item !== null && 'date' in item && typeof item.date === 'number'
      ? Math.floor(instantToCivil(item.date, workbook.timeZone) / 86_400_000)
      : Number.NaN;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return Array.isArray(first) && first.some((item) => String(item) === text);
    case 'VALUE_IN_RANGE':
      return !isGridRange(first) || textsOf(workbook, first).includes(text);
    case 'CHECKBOX':
      return rule.values.length === 0
        ? typeof value === 'boolean' || /^(?:true|false)$/i.test(text)
        : rule.values.some((item) => String(item) === text);
    case 'NUMBER_BETWEEN':
      return number >= Number(first) && number <= Number(second);
    case 'NUMBER_NOT_BETWEEN':
      return number < Number(first) || number > Number(second);
    case 'NUMBER_EQUAL_TO':
      return number === Number(first);
    case 'NUMBER_NOT_EQUAL_TO':
      return !Number.isNaN(number) && number !== Number(first);
    case 'NUMBER_GREATER_THAN':
      return number > Number(first);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return number >= Number(first);
    case 'NUMBER_LESS_THAN':
      return number < Number(first);
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return number <= Number(first);
    case 'TEXT_CONTAINS':
      return text.includes(String(first));
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(String(first));
    case 'TEXT_EQUAL_TO':
      return text === String(first);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(?:https?:\/\/)?[^\s.]+\.\S+$/.test(text);
    case 'DATE_IS_VALID_DATE':
      return !Number.isNaN(day(value));
    case 'DATE_AFTER':
      return day(value) > day(first);
    case 'DATE_BEFORE':
      return day(value) < day(first);
    case 'DATE_EQUAL_TO':
      return day(value) === day(first);
    case 'DATE_ON_OR_AFTER':
      return day(value) >= day(first);
    case 'DATE_ON_OR_BEFORE':
      return day(value) <= day(first);
    case 'DATE_BETWEEN':
      return day(value) >= day(first) && day(value) <= day(second);
    case 'DATE_NOT_BETWEEN':
      return day(value) < day(first) || day(value) > day(second);
    default:
      // Formulas of rules are not computed here.
      return true;
  }
}

function textsOf(
  workbook: Workbook,
  range: { sheet: string; row: number; column: number; rows: number; columns: number },
): string[] {
  const read = cellReader(workbook, range.sheet);
  const texts: string[] = [];
  for (let r = 0; r < range.rows; r++) {
    for (let c = 0; c < range.columns; c++) {
      const { value } = read(range.column + c, range.row + r);
      if (value !== null) texts.push(String(value));
    }
  }
  return texts;
}
