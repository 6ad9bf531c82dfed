import type { CellArgument } from '../../src/functions/argument-cells';
import { evaluate } from '../../src/functions/evaluate';
import { callRules, kpiOf } from '../functions/formula';

/** The result of a custom function: a value, the problem instead of one, or rows of cells. */
export function call(name: string, ...given: readonly CellArgument[]): unknown {
  const result = evaluate(kpiOf(name), given, callRules());
  if (result.kind === 'range') return result.rows;
  const { outcome } = result;
  if (typeof outcome !== 'object' || !('at' in outcome)) return outcome;
  // Without the position of a cell, which is determined by reading and not by the KPI.
  const { at: _, ...problem } = outcome;
  return problem;
}

/** A date cell of a spreadsheet in UTC: 2026-03-01 or 2026-03-01T09:30. */
export function at(iso: string): Date {
  return new Date(iso.includes('T') ? `${iso}:00Z` : `${iso}T00:00:00Z`);
}
