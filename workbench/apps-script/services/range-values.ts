import { call, exception } from './bridge';
import { checkShape, fromWire, toWire } from './cell-values';
import { first, topLeft } from './grid-cells';
import type { GoogleRange, RangeTarget } from './range';

type Implemented = Pick<
  GoogleRange,
  | 'check'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getValue'
  | 'getValues'
  | 'isBlank'
  | 'isChecked'
  | 'randomize'
  | 'removeDuplicates'
  | 'setValue'
  | 'setValues'
  | 'sort'
  | 'trimWhitespace'
  | 'uncheck'
>;

/** The methods of a range for its values. */
export class RangeValues implements Implemented {
  constructor(private readonly range: RangeTarget) {}

  getValues(): unknown[][] {
    return fromWire(call('readValues', this.range.grid));
  }

  getValue(): unknown {
    return first(fromWire(call('readValues', topLeft(this.range.grid))));
  }

  setValues(values: unknown[][]): GoogleRange {
    const { grid } = this.range;
    const rows = checkShape(values, grid.rows, grid.columns).map((row) => row.map(toWire));
    call('writeValues', grid, rows);
    return this.range.self;
  }

  setValue(value: unknown): GoogleRange {
    call('writeValue', this.range.grid, toWire(value));
    return this.range.self;
  }

  getDisplayValues(): string[][] {
    return call('readDisplayValues', this.range.grid);
  }

  getDisplayValue(): string {
    return first(call('readDisplayValues', topLeft(this.range.grid)));
  }

  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }

  /** true or false when all cells are checkboxes in one state, else null. */
  isChecked(): boolean | null {
    const rules = call('validationRules', this.range.grid);
    const values = this.getValues();
    const states = rules.flatMap((row, r) =>
      row.map((rule, c) => {
        if (rule?.criteria !== 'CHECKBOX') return null;
        const [checked = true] = rule.values;
        return values[r]?.[c] === checked;
      }),
    );
    const [state = null] = states;
    return states.every((other) => other === state) ? state : null;
  }

  check(): GoogleRange {
    return setChecked(this.range, true);
  }

  uncheck(): GoogleRange {
    return setChecked(this.range, false);
  }

  /** Sorts by one or several columns, counted from the sheet's first; formulas and looks move along. */
  sort(sortSpecObj: unknown): GoogleRange {
    const specs = (Array.isArray(sortSpecObj) ? sortSpecObj : [sortSpecObj]).map(sortSpec);
    const { column, columns } = this.range.grid;
    for (const spec of specs) {
      if (spec.column <= column || spec.column > column + columns) {
        throw exception('The sort column is outside of the range.');
      }
    }
    call('sortRows', this.range.grid, specs);
    return this.range.self;
  }

  randomize(): GoogleRange {
    call('shuffleRows', this.range.grid);
    return this.range.self;
  }

  removeDuplicates(columnsToCompare?: number[]): GoogleRange {
    const { grid } = this.range;
    const compared = columnsToCompare?.map((column) => Number(column) - 1 - grid.column) ?? null;
    const rows = call('removeDuplicateRows', grid, compared);
    return this.range.self.offset(0, 0, rows, grid.columns);
  }

  trimWhitespace(): GoogleRange {
    call('trimTexts', this.range.grid);
    return this.range.self;
  }
}

function setChecked(range: RangeTarget, checked: boolean): GoogleRange {
  const { grid } = range;
  call('validationRules', grid).forEach((row, r) => {
    row.forEach((rule, c) => {
      if (rule?.criteria !== 'CHECKBOX') return;
      const [on = true, off = rule.values.length > 0 ? '' : false] = rule.values;
      const value = checked ? on : off;
      const cell = { sheet: grid.sheet, row: grid.row + r, column: grid.column + c, rows: 1, columns: 1 };
      call('writeValue', cell, typeof value === 'object' ? null : value);
    });
  });
  return range.self;
}

function sortSpec(spec: unknown): { column: number; ascending: boolean } {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  if (typeof spec === 'object' && spec !== null && 'column' in spec && typeof spec.column === 'number') {
    const ascending = 'ascending' in spec ? spec.ascending !== false : true;
    return { column: spec.column, ascending };
  }
  throw exception('Invalid argument: sortSpecObj');
}
