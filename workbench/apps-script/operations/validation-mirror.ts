import { helpers } from '../../spreadsheet/engine';
import { civilMsToSerial } from '../../spreadsheet/serial-dates';
import { instantToCivil } from '../../spreadsheet/time-zones';
import type { Workbook } from '../../spreadsheet/workbook';
import type { ValidationRule } from '../document-state';
import type { Json } from '../protocol';
import { isGridRange } from './grid-range';
import { zoneOf } from './range-zones';

const TYPES: Readonly<Record<string, string>> = {
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_EQUAL_TO: 'dateIs',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
  CUSTOM_FORMULA: 'customFormula',
  CHECKBOX: 'isBoolean',
};

/** A rule in the engine's form: it shows drop-downs and checkboxes. */
export function engineCriterion(workbook: Workbook, rule: ValidationRule): Record<string, unknown> {
  const type = TYPES[rule.criteria] ?? 'customFormula';
  const [first = null, second = null] = rule.values;
  if (rule.criteria === 'VALUE_IN_LIST') {
    const values = Array.isArray(first) ? first.map(String) : [];
    return { type, values, displayStyle: second === false ? 'plainText' : 'arrow' };
  }
  if (rule.criteria === 'VALUE_IN_RANGE') {
    return {
      type,
      values: [rangeText(workbook, first)],
      displayStyle: second === false ? 'plainText' : 'arrow',
    };
  }
  const values = rule.criteria === 'CHECKBOX' ? [] : rule.values.map((value) => text(workbook, value));
  return rule.criteria.startsWith('DATE_') ? { type, values, dateValue: 'exactDate' } : { type, values };
}

function text(workbook: Workbook, value: Json): string {
  if (typeof value === 'object' && value !== null && 'date' in value && typeof value.date === 'number') {
    return String(Math.floor(civilMsToSerial(instantToCivil(value.date, workbook.timeZone))));
  }
  return String(value);
}

function rangeText(workbook: Workbook, value: Json): string {
  if (!isGridRange(value)) return '';
  const { top, left, bottom, right } = zoneOf(value);
  const name = workbook.model.getters.getSheetName(value.sheet);
  return `'${name}'!${helpers.toXC(left, top)}:${helpers.toXC(right, bottom)}`;
}
