import { call } from './bridge';
import { checkShape } from './cell-values';
import { first, mapped, topLeft } from './grid-cells';
import { fromR1C1, toR1C1 } from './r1c1-notation';
import type { GoogleRange, RangeTarget } from './range';

type Implemented = Pick<
  GoogleRange,
  | 'getFormula'
  | 'getFormulaR1C1'
  | 'getFormulas'
  | 'getFormulasR1C1'
  | 'setFormula'
  | 'setFormulaR1C1'
  | 'setFormulas'
  | 'setFormulasR1C1'
>;

/**
 * The methods of a range for formulas. They have English names and commas, whatever the spreadsheet's locale.
 */
export class RangeFormulas implements Implemented {
  constructor(private readonly range: RangeTarget) {}

  getFormulas(): string[][] {
    return call('readFormulas', this.range.grid);
  }

  getFormula(): string {
    return first(call('readFormulas', topLeft(this.range.grid)));
  }

  setFormula(formula: string): GoogleRange {
    call('writeFormula', this.range.grid, String(formula ?? ''));
    return this.range.self;
  }

  setFormulas(formulas: string[][]): GoogleRange {
    call('writeFormulas', this.range.grid, texts(formulas, this.range));
    return this.range.self;
  }

  getFormulasR1C1(): (string | null)[][] {
    const { grid } = this.range;
    return call('readFormulas', grid).map((row, r) =>
      row.map((formula, c) => (formula === '' ? null : toR1C1(formula, grid.row + r, grid.column + c))),
    );
  }

  getFormulaR1C1(): string | null {
    const { grid } = this.range;
    const formula = first(call('readFormulas', topLeft(grid)));
    return formula === '' ? null : toR1C1(formula, grid.row, grid.column);
  }

  setFormulaR1C1(formula: string): GoogleRange {
    const { grid } = this.range;
    const formulas = Array.from({ length: grid.rows }, (_, r) =>
      Array.from({ length: grid.columns }, (_, c) =>
        fromR1C1(String(formula), grid.row + r, grid.column + c),
      ),
    );
    call('writeFormulas', grid, formulas);
    return this.range.self;
  }

  setFormulasR1C1(formulas: string[][]): GoogleRange {
    const { grid } = this.range;
    const rows = texts(formulas, this.range).map((row, r) =>
      row.map((formula, c) => fromR1C1(formula, grid.row + r, grid.column + c)),
    );
    call('writeFormulas', grid, rows);
    return this.range.self;
  }
}

function texts(values: unknown, { grid }: RangeTarget): string[][] {
  return mapped(checkShape(values, grid.rows, grid.columns), (value) => String(value ?? ''));
}
