import { call, exception } from './bridge';
import { checkShape } from './cell-values';
import { ruleOf, validationOf } from './data-validation';
import { addMetadata, metadataFinder, metadataOf } from './developer-metadata';
import { mapped, topLeft } from './grid-cells';
import type { GoogleRange, RangeTarget } from './range';

type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;

type Implemented = Pick<
  GoogleRange,
  | 'clearDataValidations'
  | 'clearNote'
  | 'createDeveloperMetadataFinder'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'getDeveloperMetadata'
  | 'getNote'
  | 'getNotes'
  | 'insertCheckboxes'
  | 'removeCheckboxes'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'setNote'
  | 'setNotes'
> & { addDeveloperMetadata(key: string, ...more: unknown[]): GoogleRange };

/** The methods of a range for notes, validation, checkboxes and developer metadata. */
export class RangeAnnotations implements Implemented {
  constructor(private readonly range: RangeTarget) {}

  getNotes(): string[][] {
    return mapped(call('readLooks', this.range.grid, 'note'), noteText);
  }

  getNote(): string {
    return noteText(call('readLooks', topLeft(this.range.grid), 'note')[0]?.[0]);
  }

  setNote(note: string | null): GoogleRange {
    call('writeLook', this.range.grid, { note: noteOf(note) });
    return this.range.self;
  }

  setNotes(notes: unknown[][]): GoogleRange {
    const { grid } = this.range;
    const changes = mapped(checkShape(notes, grid.rows, grid.columns), (note) => ({ note: noteOf(note) }));
    call('writeLooks', grid, changes);
    return this.range.self;
  }

  clearNote(): GoogleRange {
    return this.setNote(null);
  }

  getDataValidations(): (GoogleValidation | null)[][] {
    return mapped(call('validationRules', this.range.grid), (rule) => (rule ? validationOf(rule) : null));
  }

  getDataValidation(): GoogleValidation | null {
    const rule = call('validationRules', topLeft(this.range.grid))[0]?.[0] ?? null;
    return rule === null ? null : validationOf(rule);
  }

  setDataValidation(rule: GoogleValidation | null): GoogleRange {
    call('setValidationRule', this.range.grid, rule === null ? null : ruleOf(rule));
    return this.range.self;
  }

  setDataValidations(rules: (GoogleValidation | null)[][]): GoogleRange {
    const { grid } = this.range;
    const given = mapped(checkShape(rules, grid.rows, grid.columns), (rule) =>
      rule === null || rule === undefined ? null : ruleOf(rule),
    );
    given.forEach((row, r) => {
      row.forEach((rule, c) => {
        const cell = { sheet: grid.sheet, row: grid.row + r, column: grid.column + c, rows: 1, columns: 1 };
        call('setValidationRule', cell, rule);
      });
    });
    return this.range.self;
  }

  clearDataValidations(): GoogleRange {
    return this.setDataValidation(null);
  }

  /** Cells with neither of the two values become unchecked. */
  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): GoogleRange {
    const { grid } = this.range;
    const values = [checkedValue, uncheckedValue].filter((value) => value !== undefined).map(scalar);
    const rule = { criteria: 'CHECKBOX', values, allowInvalid: false, helpText: null };
    const [on, off] = [values[0] ?? true, values[1] ?? (values.length > 0 ? '' : false)];
    const now = call('readValues', grid).rows;
    call('setValidationRule', grid, null);
    call('setValidationRule', grid, rule);
    if (now.some((row) => row.some((value) => value !== on && value !== off)) || off !== false) {
      call(
        'writeValues',
        grid,
        mapped(now, (value) => (value === on ? on : off)),
      );
    }
    return this.range.self;
  }

  /** Removes the checkboxes and their values; other validation stays. */
  removeCheckboxes(): GoogleRange {
    const { grid } = this.range;
    call('validationRules', grid).forEach((row, r) => {
      row.forEach((rule, c) => {
        if (rule?.criteria !== 'CHECKBOX') return;
        const cell = { sheet: grid.sheet, row: grid.row + r, column: grid.column + c, rows: 1, columns: 1 };
        call('setValidationRule', cell, null);
        call('clearContent', cell);
      });
    });
    return this.range.self;
  }

  addDeveloperMetadata(key: string, ...more: unknown[]): GoogleRange {
    const line = lineOf(this.range);
    if (!line) {
      throw exception(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    }
    addMetadata(line, key, more);
    return this.range.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const line = lineOf(this.range);
    return line ? metadataOf(line) : [];
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder({ kind: 'range', grid: this.range.grid });
  }
}

/** Metadata can belong to one whole row or column only, and to no other range. */
function lineOf({ grid, open }: RangeTarget) {
  const { rows, columns } = call('sheetInfo', grid.sheet);
  if (grid.rows === 1 && (grid.columns === columns || open.endColumn)) {
    return { kind: 'row' as const, grid };
  }
  if (grid.columns === 1 && (grid.rows === rows || open.endRow)) return { kind: 'column' as const, grid };
  return undefined;
}

function noteText(note: unknown): string {
  return typeof note === 'string' ? note : '';
}

function noteOf(note: unknown): string | null {
  return note === null || note === undefined || note === '' ? null : String(note);
}

function scalar(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
