import { isEmptyCell } from '../cells/cell';
import { problemSentence } from '../i18n/sentence';
import type { Argument } from '../kpi/arguments';
import type { ValuesKpi } from '../kpi/definition';
import type { Outcome, Problem, Shape } from '../kpi/problem';
import { type ArgumentCells, argumentCells, type CellArgument, isLeftOut } from './argument-cells';
import type { CallRules } from './call-rules';
import { cellNumber, numberProblem } from './cell-number';
import type { CallResult } from './evaluate';
import { finite } from './finite';
import { boundsProblem } from './read-cells';

/** An argument that was given; `index` is its place among the inputs of the formula. */
interface Input {
  readonly argument: Argument;
  readonly cells: ArgumentCells;
  readonly index: number;
}

/**
 * Computes the formula for each row. Ranges of the same shape give a range; a single cell beside them is used for all
 * rows. A row that is empty in all ranges gives an empty cell, so that open ranges such as A2:A work.
 */
export function evaluateValues(kpi: ValuesKpi, given: readonly CellArgument[], rules: CallRules): CallResult {
  const inputs = kpi.arguments.flatMap((argument, index): readonly Input[] => {
    const value = given[index];
    return isLeftOut(value) ? [] : [{ argument, index, cells: argumentCells(value) }];
  });
  const ranges = inputs.filter(({ cells }) => !cells.isSingle);
  const outcomeAt = rowFormula(kpi, inputs, ranges.length > 0 ? ranges : inputs, rules);
  const shape = commonShape(ranges);
  if (shape === undefined) return { kind: 'cell', outcome: outcomeAt(0, 0) };
  if ('code' in shape) return { kind: 'cell', outcome: shape };

  const rows: (number | string)[][] = [];
  for (let row = 0; row < shape.rows; row += 1) {
    const results: (number | string)[] = [];
    for (let column = 0; column < shape.columns; column += 1) {
      const outcome = outcomeAt(row, column);
      results.push(typeof outcome === 'object' ? problemSentence(outcome, rules.texts()) : outcome);
    }
    rows.push(results);
  }
  return { kind: 'range', rows };
}

/** The common shape of all ranges, undefined if there are none, or a problem if two shapes differ. */
function commonShape(ranges: readonly Input[]): Shape | Problem | undefined {
  const [first, ...others] = ranges;
  if (first === undefined) return undefined;
  const { shape } = first.cells;
  const different = others.find(
    ({ cells }) => cells.shape.rows !== shape.rows || cells.shape.columns !== shape.columns,
  );
  if (different === undefined) return shape;
  return {
    code: 'shapesDiffer',
    argument: first.argument.name,
    shape,
    other: different.argument.name,
    otherShape: different.cells.shape,
  };
}

/** Computes the formula for one row and column, or gives the problem of a cell there. */
function rowFormula(
  { formula, arguments: declared }: ValuesKpi,
  inputs: readonly Input[],
  emptinessInputs: readonly Input[],
  rules: CallRules,
): (row: number, column: number) => Outcome | '' {
  // Arguments that were left out keep their default. The others are overwritten for each row.
  const values = declared.map(({ defaultValue }) => defaultValue ?? 0);
  const isBounded = inputs.some(({ argument }) => argument.high !== undefined || (argument.low ?? 0) > 0);
  const compute = (): Outcome =>
    finite(formula(values[0] ?? 0, values[1] ?? 0, values[2] ?? 0, values[3] ?? 0));
  const readWithChecks = (row: number, column: number): Outcome | '' => {
    if (emptinessInputs.every(({ cells }) => isEmptyCell(cells.at(row, column)))) return '';
    for (const { argument, cells, index } of inputs) {
      const cell = cells.at(row, column);
      if (isEmptyCell(cell)) {
        if (argument.optional !== true) return { code: 'emptyCell', argument: argument.name };
        values[index] = argument.defaultValue ?? 0;
        continue;
      }
      const value = cellNumber(cell, argument, rules);
      if (!Number.isFinite(value)) return numberProblem(cell, argument);
      const problem = boundsProblem(value, argument);
      if (problem !== undefined) return problem;
      values[index] = value;
    }
    return compute();
  };
  if (isBounded) return readWithChecks;
  // Fast path: most rows have only finite numbers that are not negative, and need no checks.
  return (row, column) => {
    for (let at = 0; at < inputs.length; at += 1) {
      const input = inputs[at];
      const cell = input?.cells.at(row, column);
      if (input === undefined || typeof cell !== 'number' || !(cell >= 0 && cell < Infinity)) {
        return readWithChecks(row, column);
      }
      values[input.index] = cell;
    }
    return compute();
  };
}
