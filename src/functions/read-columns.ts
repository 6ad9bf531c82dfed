import type { Argument, ArgumentName, ChoiceCode } from '../kpi/arguments';
import type { Column, ColumnSource } from '../kpi/column-source';
import type { OrderStatus } from '../kpi/order-status';
import type { Problem } from '../kpi/problem';
import type { CellArgument } from './argument-cells';
import type { CallRules } from './call-rules';
import { readChoice } from './choice';
import { type GivenColumn, givenColumns } from './given-columns';
import {
  type ReadCells,
  readAnswers,
  readDays,
  readDurations,
  readMoments,
  readNumbers,
  readStatuses,
  readWords,
} from './read-cells';
import { readIdentities } from './read-identities';

/** Reads the columns and options of a call. The first cell that cannot be read is the problem of the whole call. */
export function readColumns(
  declared: readonly Argument[],
  given: readonly CellArgument[],
  rules: CallRules,
): ColumnSource | Problem {
  const columns = givenColumns(declared, given);
  if ('code' in columns) return columns;
  const source = new ReadColumns(declared, rules);
  for (const column of columns) {
    const problem = source.read(column);
    if (problem !== undefined) return problem;
  }
  return source;
}

class ReadColumns implements ColumnSource {
  private readonly numberColumns = new Map<ArgumentName, Column<number>>();
  private readonly wordColumns = new Map<ArgumentName, Column<string>>();
  private readonly statusColumns = new Map<ArgumentName, Column<OrderStatus>>();
  private readonly answerColumns = new Map<ArgumentName, Column<number | boolean>>();
  private readonly choices = new Map<ArgumentName, ChoiceCode>();

  constructor(
    private readonly declared: readonly Argument[],
    private readonly rules: CallRules,
  ) {}

  read(column: GivenColumn): Problem | undefined {
    const { argument } = column;
    const { rules } = this;
    switch (argument.kind) {
      case 'count':
      case 'money':
      case 'number':
        return keep(this.numberColumns, argument, readNumbers(column, rules));
      case 'duration':
        return keep(this.numberColumns, argument, readDurations(column, rules));
      case 'date':
        return keep(this.numberColumns, argument, readDays(column, rules));
      case 'moment':
        return keep(this.numberColumns, argument, readMoments(column, rules));
      case 'identity':
        return keep(this.wordColumns, argument, readIdentities(column));
      case 'segment':
        return keep(this.wordColumns, argument, readWords(column));
      case 'status':
        return keep(this.statusColumns, argument, readStatuses(column));
      case 'answer':
        return keep(this.answerColumns, argument, readAnswers(column));
      case 'choice':
        return this.readChoice(column);
    }
  }

  private readChoice(column: GivenColumn): Problem | undefined {
    const words = readWords(column);
    if ('problem' in words) return words.problem;
    const [text = null] = words.values;
    if (text === null) return undefined;
    const found = readChoice(column.argument, text);
    if (typeof found === 'object') return found;
    this.choices.set(column.argument.name, found);
    return undefined;
  }

  numbers(name: ArgumentName): Column<number> {
    return this.numberColumns.get(name) ?? [];
  }

  optionalNumbers(name: ArgumentName): Column<number> | undefined {
    return this.numberColumns.get(name);
  }

  days(name: ArgumentName): Column<number> {
    return this.numbers(name);
  }

  moments(name: ArgumentName): Column<number> {
    return this.numbers(name);
  }

  durations(name: ArgumentName): Column<number> {
    return this.numbers(name);
  }

  words(name: ArgumentName): Column<string> {
    return this.wordColumns.get(name) ?? [];
  }

  optionalWords(name: ArgumentName): Column<string> | undefined {
    return this.wordColumns.get(name);
  }

  optionalStatuses(name: ArgumentName): Column<OrderStatus> | undefined {
    return this.statusColumns.get(name);
  }

  answers(name: ArgumentName): Column<number | boolean> {
    return this.answerColumns.get(name) ?? [];
  }

  optionalDay(name: ArgumentName): number | undefined {
    return this.optionalNumber(name);
  }

  optionalMoment(name: ArgumentName): number | undefined {
    return this.optionalNumber(name);
  }

  optionalNumber(name: ArgumentName): number | undefined {
    return this.numberColumns.get(name)?.[0] ?? undefined;
  }

  optionalWord(name: ArgumentName): string | undefined {
    return this.wordColumns.get(name)?.[0] ?? undefined;
  }

  choice(name: ArgumentName): ChoiceCode {
    const found =
      this.choices.get(name) ?? this.declared.find((argument) => argument.name === name)?.choices?.[0];
    if (found === undefined) throw new Error(`${name} is no choice`);
    return found;
  }

  instantOfCall(): number {
    return this.rules.clock().instantOfCall();
  }

  dayOfCall(): number {
    return this.rules.reading().dayOfInstant(this.instantOfCall());
  }
}

function keep<Value>(
  into: Map<ArgumentName, Column<Value>>,
  argument: Argument,
  read: ReadCells<Value>,
): Problem | undefined {
  if ('problem' in read) return read.problem;
  into.set(argument.name, read.values);
  return undefined;
}
