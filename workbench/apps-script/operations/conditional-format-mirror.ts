import { civilMsToSerial } from '../../spreadsheet/serial-dates';
import { instantToCivil } from '../../spreadsheet/time-zones';
import type { Workbook } from '../../spreadsheet/workbook';
import type { DocumentState } from '../document-state';
import type { Json } from '../protocol';
import { rangeData } from './range-zones';

const PREFIX = 'workbench-';

const OPERATORS: Readonly<Record<string, string>> = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_EQUAL_TO: 'dateIs',
  DATE_AFTER_RELATIVE: 'dateIsAfter',
  DATE_BEFORE_RELATIVE: 'dateIsBefore',
  DATE_EQUAL_TO_RELATIVE: 'dateIs',
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
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  CUSTOM_FORMULA: 'customFormula',
};

const RELATIVE: Readonly<Record<string, string>> = {
  TODAY: 'today',
  TOMORROW: 'tomorrow',
  YESTERDAY: 'yesterday',
  PAST_WEEK: 'lastWeek',
  PAST_MONTH: 'lastMonth',
  PAST_YEAR: 'lastYear',
};

/** Shows a sheet's conditional formats in the engine. The rules themselves are kept in the document's state. */
export function showConditionalFormats(workbook: Workbook, document: DocumentState, sheet: string): void {
  const { getters } = workbook.model;
  const shown = getters.getConditionalFormats(sheet).filter(({ id }) => id.startsWith(PREFIX));
  workbook.dispatchAll(shown.map(({ id }) => ({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId: sheet, id })));
  for (const { id, ranges, data, sheet: owner } of document.objects('conditionalFormat')) {
    if (owner !== sheet) continue;
    const rule = engineRule(workbook, data);
    workbook.dispatchAll([
      {
        type: 'ADD_CONDITIONAL_FORMAT',
        sheetId: sheet,
        ranges: ranges.map(rangeData),
        cf: { id: `${PREFIX}${id}`, rule, stopIfTrue: false },
      },
    ]);
  }
}

function engineRule(workbook: Workbook, data: Json): Record<string, unknown> {
  const { gradient, criteria, values, look } = fields(data);
  if (gradient !== undefined && gradient !== null) return scale(fields(gradient));
  const name = String(criteria);
  const list = Array.isArray(values) ? values : [];
  const rule = {
    type: 'CellIsRule',
    operator: OPERATORS[name] ?? 'customFormula',
    values: list.map((value) => text(workbook, value)),
    style: look ?? {},
  };
  if (name.endsWith('_RELATIVE'))
    return { ...rule, values: [], dateValue: RELATIVE[String(list[0])] ?? 'today' };
  return name.startsWith('DATE_') ? { ...rule, dateValue: 'exactDate' } : rule;
}

function scale(gradient: Record<string, Json | undefined>): Record<string, unknown> {
  const point = (json: Json | undefined) => {
    const { color, type, value } = fields(json ?? null);
    const kind = TYPES[String(type)] ?? 'value';
    const number = Number.parseInt(String(color ?? '#ffffff').slice(1), 16);
    return kind === 'value'
      ? { type: kind, color: number }
      : { type: kind, color: number, value: String(value) };
  };
  return {
    type: 'ColorScaleRule',
    minimum: point(gradient.min),
    maximum: point(gradient.max),
    ...(gradient.mid === undefined || gradient.mid === null ? {} : { midpoint: point(gradient.mid) }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  NUMBER: 'number',
  PERCENT: 'percentage',
  PERCENTILE: 'percentile',
};

function fields(json: Json): Record<string, Json | undefined> {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {};
}

function text(workbook: Workbook, value: Json): string {
  const { date } = fields(value);
  if (typeof date === 'number') {
    return String(Math.floor(civilMsToSerial(instantToCivil(date, workbook.timeZone))));
  }
  return String(value);
}
