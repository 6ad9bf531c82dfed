import type { ArgumentName } from '../kpi/arguments';
import type { ColumnSource } from '../kpi/column-source';
import type { Argument, CellFeed, Formula } from '../kpi/definition';
import type { OrderStatus } from '../kpi/order-status';
import { isProblem, type Outcome, type Problem } from '../kpi/problem';
import { type CellArgument, isLeftOut } from './argument-cells';
import type { CallRules } from './call-rules';
import {
  type Column,
  columnCells,
  dataStart,
  type ReadColumn,
  readDays,
  readNumbers,
  readStatuses,
  readWords,
} from './column-cells';

/** Whole columns in, one figure out: reads every column, gathers the inputs and applies the formula. */
export function evaluateColumns(
  formula: Formula,
  feed: Extract<CellFeed, { kind: 'columns' }>,
  given: readonly CellArgument[],
  rules: CallRules,
): Outcome {
  const columns = feed.arguments.flatMap((argument, index): readonly Column[] => {
    const value = given[index];
    return isLeftOut(value) ? [] : [{ argument, ...columnCells(value) }];
  });
  const table = columns.filter(({ argument }) => argument.option !== true);
  const [first, ...others] = table;
  const different = others.find(({ cells }) => cells.length !== first?.cells.length);
  if (first !== undefined && different !== undefined) {
    return {
      code: 'shapesDiffer',
      argument: first.argument.name,
      shape: first.shape,
      other: different.argument.name,
      otherShape: different.shape,
    };
  }
  const start = dataStart(table, rules);
  const source = new ReadColumns();
  for (const column of columns) {
    const problem = source.read(column, column.argument.option === true ? 0 : start, rules);
    if (problem !== undefined) return problem;
  }
  const inputs = feed.gather(source);
  if ('code' in inputs) return inputs;
  const [a = 0, b = 0, c = 0, d = 0] = inputs;
  const outcome = formula(a, b, c, d);
  return isProblem(outcome) || Number.isFinite(outcome) ? outcome : { code: 'tooLarge' };
}

/** The columns of one call, each read as what its argument holds. */
class ReadColumns implements ColumnSource {
  private readonly numberColumns = new Map<ArgumentName, readonly (number | null)[]>();
  private readonly wordColumns = new Map<ArgumentName, readonly (string | null)[]>();
  private readonly statusColumns = new Map<ArgumentName, readonly (OrderStatus | null)[]>();

  /** Reads a column; the first cell that cannot be read is the problem of the whole call. */
  read(column: Column, start: number, rules: CallRules): Problem | undefined {
    const { argument } = column;
    switch (argument.kind) {
      case 'count':
      case 'money':
        return keep(this.numberColumns, argument, readNumbers(column, start, rules));
      case 'date':
        return keep(this.numberColumns, argument, readDays(column, start, rules));
      case 'identity':
      case 'segment':
        return keep(this.wordColumns, argument, readWords(column, start));
      case 'status':
        return keep(this.statusColumns, argument, readStatuses(column, start));
    }
  }

  numbers(name: ArgumentName): readonly (number | null)[] {
    return this.numberColumns.get(name) ?? [];
  }

  days(name: ArgumentName): readonly (number | null)[] {
    return this.numberColumns.get(name) ?? [];
  }

  words(name: ArgumentName): readonly (string | null)[] {
    return this.wordColumns.get(name) ?? [];
  }

  optionalWords(name: ArgumentName): readonly (string | null)[] | undefined {
    return this.wordColumns.get(name);
  }

  optionalStatuses(name: ArgumentName): readonly (OrderStatus | null)[] | undefined {
    return this.statusColumns.get(name);
  }

  day(name: ArgumentName): number | undefined {
    return this.numberColumns.get(name)?.[0] ?? undefined;
  }

  optionalWord(name: ArgumentName): string | undefined {
    return this.wordColumns.get(name)?.[0] ?? undefined;
  }
}

function keep<Value>(
  into: Map<ArgumentName, readonly (Value | null)[]>,
  argument: Argument,
  read: ReadColumn<Value>,
): Problem | undefined {
  if ('problem' in read) return read.problem;
  into.set(argument.name, read.values);
  return undefined;
}
