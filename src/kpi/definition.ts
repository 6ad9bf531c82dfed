import type { ArgumentKind, ArgumentName } from './arguments';
import type { ColumnSource } from './column-source';
import type { Measured } from './measure';
import type { Outcome, Problem } from './problem';

export type Family = 'sales' | 'funnel' | 'customers' | 'site';

/** What a KPI is counted in. Percentages are fractions: 0.025 is 2.5 %. */
export type Unit = 'money' | 'count' | 'percent' | 'ratio';

/** Which direction is good. */
export type Better = 'higher' | 'lower' | 'neither';

/** How often a KPI is worth a look. */
export type Cadence = 'daily' | 'weekly' | 'monthly';

/** Where on the customer's way it stands. */
export type Stage = 'awareness' | 'interest' | 'decision' | 'action' | 'loyalty' | 'advocacy';

/**
 * A pure formula over at most four numbers, given in the order of the definition's inputs. A formula that
 * takes fewer ignores the rest.
 */
export type Formula = (a: number, b: number, c: number, d: number) => Outcome;

/** One argument of a custom function. */
export interface Argument {
  readonly name: ArgumentName;
  readonly kind: ArgumentKind;
  readonly optional?: true;
  /** A single cell beside the columns, such as the first day of a period. */
  readonly option?: true;
}

/**
 * How a cell feeds the formula. `values`: the arguments are the inputs themselves, row by row.
 * `columns`: whole columns and options, from which `gather` makes the inputs.
 */
export type CellFeed =
  | { readonly kind: 'values'; readonly arguments: readonly Argument[] }
  | {
      readonly kind: 'columns';
      readonly arguments: readonly Argument[];
      readonly gather: (columns: ColumnSource) => readonly number[] | Problem;
    };

/** A KPI: data and one formula, fed by the arguments of a cell or by measures counted on the raw tabs. */
export interface KpiDefinition<Id extends string = string> {
  readonly id: Id;
  readonly family: Family;
  readonly functionName: `KPI_${string}`;
  readonly unit: Unit;
  readonly better: Better;
  readonly cadence: Cadence;
  readonly stage: Stage;
  /** What the summary counts on the raw tabs, in the order of the formula's parameters. */
  readonly inputs: readonly Measured[];
  readonly formula: Formula;
  readonly cell: CellFeed;
}

/** Keeps the id's literal type, so that the language files must know every KPI. */
export function defineKpi<const Id extends string>(definition: KpiDefinition<Id>): KpiDefinition<Id> {
  return definition;
}

/** Arguments that are the inputs themselves. */
export function values(...pairs: readonly (readonly [ArgumentName, ArgumentKind])[]): CellFeed {
  return { kind: 'values', arguments: pairs.map(([name, kind]) => ({ name, kind })) };
}
