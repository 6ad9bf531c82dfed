import type { CellTexts } from '../i18n/texts';
import type { ColumnsKpi, KpiDefinition } from '../kpi/definition';
import type { Outcome, Problem } from '../kpi/problem';
import type { Table } from '../kpi/table';
import { type CellArgument, isLeftOut } from './argument-cells';
import type { CallRules } from './call-rules';
import { evaluateValues } from './evaluate-values';
import { finite } from './finite';
import type { FurtherFunction } from './further/further-function';
import { furtherRows } from './further/further-rows';
import { readColumns } from './read-columns';

/** The result of a call: one cell, or rows of cells, in which a problem is a sentence. */
export type CallResult =
  | { readonly kind: 'cell'; readonly outcome: Outcome | '' }
  | { readonly kind: 'range'; readonly rows: (number | string)[][] };

/** Computes a KPI, or a further function, from the arguments of a cell. */
export function evaluate(
  kpi: KpiDefinition | FurtherFunction,
  given: readonly CellArgument[],
  rules: CallRules,
): CallResult {
  const missing = missingArgument(kpi, given);
  if (missing !== undefined) return { kind: 'cell', outcome: missing };
  switch (kpi.kind) {
    case 'values':
      return evaluateValues(kpi, given, rules);
    case 'columns':
      return { kind: 'cell', outcome: evaluateColumns(kpi, given, rules) };
    case 'further': {
      const source = readColumns(kpi.arguments, given, rules);
      const table = 'code' in source ? source : kpi.tabulate(source);
      if (typeof table === 'number') return { kind: 'cell', outcome: finite(table) };
      if ('code' in table) return { kind: 'cell', outcome: table };
      const isShowable = table.rows.every((row) =>
        row.every((cell) => typeof cell !== 'number' || Number.isFinite(cell)),
      );
      if (!isShowable) return { kind: 'cell', outcome: { code: 'tooLarge' } };
      return { kind: 'range', rows: furtherRows(table, rules.texts()) };
    }
    case 'table': {
      const source = readColumns(kpi.arguments, given, rules);
      const table = 'code' in source ? source : kpi.tabulate(source);
      if ('code' in table) return { kind: 'cell', outcome: table };
      if (!isFiniteTable(table)) return { kind: 'cell', outcome: { code: 'tooLarge' } };
      return { kind: 'range', rows: tableRows(table, rules.texts()) };
    }
  }
}

function evaluateColumns(kpi: ColumnsKpi, given: readonly CellArgument[], rules: CallRules): Outcome {
  const source = readColumns(kpi.arguments, given, rules);
  const inputs = 'code' in source ? source : kpi.gather(source);
  if ('code' in inputs) return inputs;
  const [a = 0, b = 0, c = 0, d = 0] = inputs;
  return finite(kpi.formula(a, b, c, d));
}

function missingArgument(
  kpi: KpiDefinition | FurtherFunction,
  given: readonly CellArgument[],
): Problem | undefined {
  const missing = kpi.arguments.find((argument, index) => !argument.optional && isLeftOut(given[index]));
  return missing && { code: 'missingArgument', argument: missing.name };
}

/** Whether all numbers of a table are finite. Sums that are too large cannot be shown. */
function isFiniteTable({ rows }: Table): boolean {
  return rows.every((row) => row.every((cell) => typeof cell !== 'number' || Number.isFinite(cell)));
}

/** A table as cells: a header in the sheet's language, then its rows. */
function tableRows({ columns, rows }: Table, texts: CellTexts): (number | string)[][] {
  const header = columns.map((column) => texts.tableColumns[column]);
  return [header, ...rows.map((row) => row.map((cell) => cell ?? texts.unnamed))];
}
