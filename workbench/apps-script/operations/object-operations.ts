import { randomUUID } from 'node:crypto';
import type { DocumentObject, ObjectKind, ValidationRule } from '../document-state';
import type { GridRange, Json } from '../protocol';
import { showCharts } from './chart-mirror';
import { showConditionalFormats } from './conditional-format-mirror';
import type { ExecutionHost } from './execution-host';
import { overlaps } from './range-overlap';
import { gridOf, rangeData } from './range-zones';
import { engineCriterion } from './validation-mirror';

export type WireObject = DocumentObject;

export interface RuledRange {
  range: GridRange;
  rule: ValidationRule;
}

export function objectOperations(host: ExecutionHost) {
  const { workbook, document } = host;
  const { getters } = workbook.model;

  function mirror(kind: ObjectKind, sheet: string): void {
    if (kind === 'chart') showCharts(workbook, document, sheet);
    if (kind === 'conditionalFormat') showConditionalFormats(workbook, document, sheet);
  }

  function removeRules(range: GridRange): void {
    for (const rule of [...getters.getDataValidationRules(range.sheet)]) {
      const touched = rule.ranges.some((other) => overlaps(gridOf(other.sheetId, other.zone), range));
      if (!touched) continue;
      const left = getters.recomputeRanges(rule.ranges, [getters.getRangeFromRangeData(rangeData(range))]);
      const { ranges: _ranges, ...kept } = rule;
      workbook.dispatchAll([
        { type: 'REMOVE_DATA_VALIDATION_RULE', sheetId: range.sheet, id: rule.id },
        ...(left.length === 0
          ? []
          : [
              {
                type: 'ADD_DATA_VALIDATION_RULE' as const,
                sheetId: range.sheet,
                rule: kept,
                ranges: left.map((other) => rangeData(gridOf(other.sheetId, other.zone))),
              },
            ]),
      ]);
    }
  }

  return {
    /** The objects of a kind on one sheet, or on all of them. */
    objects(kind: ObjectKind, sheet: string | null): WireObject[] {
      const all = document.objects(kind);
      return sheet === null ? all : all.filter((object) => object.sheet === sheet);
    },

    putObject(kind: ObjectKind, id: number | null, sheet: string, ranges: GridRange[], data: Json): number {
      const newId = document.put(kind, { id, sheet, ranges, data });
      mirror(kind, sheet);
      return newId;
    },

    removeObject(kind: ObjectKind, id: number): void {
      const found = document.objects(kind).find((object) => object.id === id);
      document.remove(kind, id);
      if (found) mirror(kind, found.sheet);
    },

    /** Replaces all objects of a kind on a sheet, in order. */
    setObjects(kind: ObjectKind, sheet: string, objects: { ranges: GridRange[]; data: Json }[]): void {
      for (const object of document.objects(kind)) {
        if (object.sheet === sheet) document.remove(kind, object.id);
      }
      for (const { ranges, data } of objects) document.put(kind, { id: null, sheet, ranges, data });
      mirror(kind, sheet);
    },

    /** The validation rule of each cell; null where there is none. */
    validationRules(range: GridRange): (ValidationRule | null)[][] {
      return Array.from({ length: range.rows }, (_, r) =>
        Array.from({ length: range.columns }, (_, c) => {
          const position = { sheetId: range.sheet, col: range.column + c, row: range.row + r };
          const found = getters.getValidationRuleForCell(position);
          return found ? (document.validations.get(found.id) ?? enteredInPage(found)) : null;
        }),
      );
    },

    /** Sets one rule for a range, or removes all rules there. */
    setValidationRule(range: GridRange, rule: ValidationRule | null): void {
      removeRules(range);
      if (rule === null) return;
      const id = randomUUID();
      document.validations.set(id, rule);
      workbook.dispatchAll([
        {
          type: 'ADD_DATA_VALIDATION_RULE',
          sheetId: range.sheet,
          ranges: [rangeData(range)],
          rule: { id, isBlocking: !rule.allowInvalid, criterion: engineCriterion(workbook, rule) },
        },
      ]);
    },
  };
}

/** A rule that was made in the page, if Google Sheets has such a rule. */
function enteredInPage(rule: {
  isBlocking?: boolean;
  criterion: { type: string; values: readonly string[] };
}): ValidationRule | null {
  const allowInvalid = rule.isBlocking !== true;
  const { type, values } = rule.criterion;
  if (type === 'isBoolean')
    return { criteria: 'CHECKBOX', values: [...values], allowInvalid, helpText: null };
  if (type === 'isValueInList') {
    return { criteria: 'VALUE_IN_LIST', values: [[...values], true], allowInvalid, helpText: null };
  }
  return null;
}
