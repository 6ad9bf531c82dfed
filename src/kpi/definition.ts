import type { Argument } from './arguments';
import type { ColumnSource } from './column-source';
import type { Family } from './family';
import type { Measured } from './measure';
import type { Outcome, Problem } from './problem';
import type { Table } from './table';

/** The unit of a KPI. Percentages are fractions: 0.025 is 2.5 %. Durations are in hours, unless an option says otherwise. */
export type Unit = 'money' | 'count' | 'percent' | 'ratio' | 'duration' | 'days' | 'score' | 'table';

/**
 * Which days a figure covers:
 * - `each`: the days of the period; a longer period gives a larger figure.
 * - `change`: the period and the one before, which it is compared with.
 * - `end`: the last moment of the period.
 * - `year`: the 365 days that end with the period.
 */
export type Window = 'each' | 'change' | 'end' | 'year';

/** Which direction is good. */
export type Better = 'higher' | 'lower' | 'neither';

/** How often owners should look at a KPI. */
export type Cadence = 'daily' | 'weekly' | 'monthly';

/** A stage of the customer journey. */
export type Stage = 'awareness' | 'interest' | 'decision' | 'action' | 'loyalty' | 'advocacy';

/** A pure formula of up to four numbers, in the order of the definition's inputs. */
export type Formula = (a: number, b: number, c: number, d: number) => Outcome;

interface Described<Id extends string> {
  readonly id: Id;
  readonly family: Family;
  readonly functionName: `KPI_${string}`;
  readonly better: Better;
  readonly cadence: Cadence;
  /** Undefined for KPIs that customers never notice, such as costs. */
  readonly stage: Stage | undefined;
  /** The arguments of its custom function. */
  readonly arguments: readonly Argument[];
}

interface Figure<Id extends string> extends Described<Id> {
  readonly unit: Exclude<Unit, 'table'>;
  /** A more exact unit for the summary: minutes instead of hours such as 0.05, "times" for multiples, pieces. */
  readonly shownIn?: 'minutes' | 'times' | 'pieces';
  /** Undefined if the figure is that of the period, whatever its length. */
  readonly window?: Window;
  readonly formula: Formula;
  /** What the summary counts on the raw tabs, in the order of the formula's parameters. */
  readonly inputs: readonly Measured[];
}

/** One figure. The arguments of its custom function are the inputs of the formula. */
export interface ValuesKpi<Id extends string = string> extends Figure<Id> {
  readonly kind: 'values';
}

/** One figure. The arguments of its custom function are columns and options, from which `gather` computes the inputs. */
export interface ColumnsKpi<Id extends string = string> extends Figure<Id> {
  readonly kind: 'columns';
  readonly gather: (columns: ColumnSource) => readonly number[] | Problem;
}

/** A table with a row for each source, channel, product or touchpoint. */
export interface TableKpi<Id extends string = string> extends Described<Id> {
  readonly kind: 'table';
  readonly unit: 'table';
  readonly tabulate: (columns: ColumnSource) => Table | Problem;
}

/** A KPI: data and one formula. Its inputs are the arguments of a custom function, or measures counted on the raw tabs. */
export type KpiDefinition<Id extends string = string> = ValuesKpi<Id> | ColumnsKpi<Id> | TableKpi<Id>;

/** Keeps the literal type of the id, so that a language without texts for a KPI does not compile. */
export function valuesKpi<const Id extends string>(kpi: Omit<ValuesKpi<Id>, 'kind'>): ValuesKpi<Id> {
  return { kind: 'values', ...kpi };
}

export function columnsKpi<const Id extends string>(kpi: Omit<ColumnsKpi<Id>, 'kind'>): ColumnsKpi<Id> {
  return { kind: 'columns', ...kpi };
}

export function tableKpi<const Id extends string>(kpi: Omit<TableKpi<Id>, 'kind' | 'unit'>): TableKpi<Id> {
  return { kind: 'table', unit: 'table', ...kpi };
}
