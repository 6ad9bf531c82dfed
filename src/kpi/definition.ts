import type { Argument } from './arguments';
import type { ColumnSource } from './column-source';
import type { Family } from './family';
import type { Measured } from './measure';
import type { Outcome, Problem } from './problem';
import type { Table } from './table';

/**
 * What a KPI is counted in. Percentages are fractions: 0.025 is 2.5 %. Durations are hours unless an option
 * says otherwise.
 */
export type Unit = 'money' | 'count' | 'percent' | 'ratio' | 'duration' | 'days' | 'score' | 'table';

/**
 * Which days a figure covers:
 * - `each`: the days of the period; a longer period gives a larger figure.
 * - `change`: the period against the one before.
 * - `end`: the moment at which the period ends.
 * - `year`: the 365 days that end with the period.
 */
export type Window = 'each' | 'change' | 'end' | 'year';

/** Which direction is good. */
export type Better = 'higher' | 'lower' | 'neither';

/** How often a KPI is worth a look. */
export type Cadence = 'daily' | 'weekly' | 'monthly';

/** The stage of the customer journey; undefined for KPIs that customers never notice. */
export type Stage = 'awareness' | 'interest' | 'decision' | 'action' | 'loyalty' | 'advocacy';

/**
 * A pure formula over at most four numbers, given in the order of the definition's inputs. A formula that
 * takes fewer ignores the rest.
 */
export type Formula = (a: number, b: number, c: number, d: number) => Outcome;

interface Described<Id extends string> {
  readonly id: Id;
  readonly family: Family;
  readonly functionName: `KPI_${string}`;
  readonly better: Better;
  readonly cadence: Cadence;
  /** Undefined for what a customer never meets. */
  readonly stage: Stage | undefined;
  /** The arguments of its custom function. */
  readonly arguments: readonly Argument[];
}

interface Figure<Id extends string> extends Described<Id> {
  readonly unit: Exclude<Unit, 'table'>;
  /**
   * The unit in the summary where it is more exact than `unit`: minutes where hours would begin with 0.0, a multiple,
   * pieces of a product.
   */
  readonly shownIn?: 'minutes' | 'times' | 'pieces';
  /** Left out where it is simply of the period. */
  readonly window?: Window;
  readonly formula: Formula;
  /** What the summary counts on the raw tabs, in the order of the formula's parameters. */
  readonly inputs: readonly Measured[];
}

/** One figure whose arguments are the formula's inputs themselves, row by row. */
export interface ValuesKpi<Id extends string = string> extends Figure<Id> {
  readonly kind: 'values';
}

/** One figure whose arguments are whole columns and options, from which `gather` makes the formula's inputs. */
export interface ColumnsKpi<Id extends string = string> extends Figure<Id> {
  readonly kind: 'columns';
  readonly gather: (columns: ColumnSource) => readonly number[] | Problem;
}

/** A result of several rows: one for each source, channel, product or touchpoint. */
export interface TableKpi<Id extends string = string> extends Described<Id> {
  readonly kind: 'table';
  readonly unit: 'table';
  readonly tabulate: (columns: ColumnSource) => Table | Problem;
}

/** A KPI: data and one formula, fed by the arguments of a cell or by measures counted on the raw tabs. */
export type KpiDefinition<Id extends string = string> = ValuesKpi<Id> | ColumnsKpi<Id> | TableKpi<Id>;

/** Keeps the id's literal type, so that the language files must know every KPI. */
export function valuesKpi<const Id extends string>(kpi: Omit<ValuesKpi<Id>, 'kind'>): ValuesKpi<Id> {
  return { kind: 'values', ...kpi };
}

export function columnsKpi<const Id extends string>(kpi: Omit<ColumnsKpi<Id>, 'kind'>): ColumnsKpi<Id> {
  return { kind: 'columns', ...kpi };
}

export function tableKpi<const Id extends string>(kpi: Omit<TableKpi<Id>, 'kind' | 'unit'>): TableKpi<Id> {
  return { kind: 'table', unit: 'table', ...kpi };
}
