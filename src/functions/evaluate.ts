import type { KpiDefinition } from '../kpi/definition';
import type { Outcome, Problem } from '../kpi/problem';
import { type CellArgument, isLeftOut } from './argument-cells';
import type { CallRules } from './call-rules';
import { evaluateColumns } from './evaluate-columns';
import { evaluateValues } from './evaluate-values';

/** What a call gives: one cell, or rows of cells in which a problem is written out. */
export type CallResult =
  | { readonly kind: 'cell'; readonly outcome: Outcome | '' }
  | { readonly kind: 'range'; readonly rows: (number | string)[][] };

/** Computes a KPI from the arguments of its custom function. */
export function evaluate(kpi: KpiDefinition, given: readonly CellArgument[], rules: CallRules): CallResult {
  const missing = missingArgument(kpi, given);
  if (missing !== undefined) return { kind: 'cell', outcome: missing };
  return kpi.cell.kind === 'values'
    ? evaluateValues(kpi.formula, kpi.cell.arguments, given, rules)
    : { kind: 'cell', outcome: evaluateColumns(kpi.formula, kpi.cell, given, rules) };
}

function missingArgument(kpi: KpiDefinition, given: readonly CellArgument[]): Problem | undefined {
  const missing = kpi.cell.arguments.find((argument, index) => !argument.optional && isLeftOut(given[index]));
  return missing && { code: 'missingArgument', argument: missing.name };
}
