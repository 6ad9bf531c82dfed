import type { MeasureId } from '../kpi/measure';
import type { CivilDay } from '../period/civil-day';
import type { RecordKind, Records } from '../tables/reading/records/records';
import type { FieldOf, TableKind } from '../vocabulary/fields';
import type { FigureColumn } from './columns';
import type { RunningTotals } from './running-totals';
import type { TableSums } from './table-sums';
import type { Tally } from './tally';
import type { UnitCosts } from './unit-costs';

/** Fields of one table that a measure is counted from. */
export type TableFields = {
  readonly [Kind in TableKind]: { readonly table: Kind; readonly fields: readonly FieldOf<Kind>[] };
}[TableKind];

/** Fields of one or several tables, all of which are needed. */
export type Need = readonly TableFields[];

/**
 * The tables and fields of a measure. They stand beside the code that counts it, because what owners are
 * asked for and which KPIs a finding concerns follow from them.
 */
export interface MeasureSource {
  /** Sets of fields, the preferred one first; any of them suffices. Empty for a measure that needs no tab. */
  readonly needs: readonly Need[];
  /** Fields that change the figure where a tab has them. */
  readonly alsoReads?: readonly TableFields[];
  /** The measures that it is made of. */
  readonly madeOf?: readonly MeasureId[];
}

/** A table of records while it is counted. */
export interface CountedRecords<Kind extends RecordKind> {
  readonly records: Records<Kind>;
  readonly sums: TableSums;
  readonly tally: Tally;
  /** The cost of one piece of each product. */
  readonly unitCosts: UnitCosts;
  readonly dayOfInstant: (milliseconds: number) => CivilDay;
  /** Columns that the tabs have as running totals. */
  readonly runningTotals: RunningTotals;
}

/** A measure of one table, with the way in which it is counted. */
export interface RecordMeasure<Kind extends RecordKind> extends MeasureSource {
  /** The column that is summed up, where the measure is a sum. */
  readonly column?: FigureColumn<Kind>;
  readonly count: (counted: CountedRecords<Kind>, measure: MeasureId) => void;
}

export function fieldsOf<Kind extends TableKind>(
  table: Kind,
  ...fields: readonly FieldOf<Kind>[]
): { readonly table: Kind; readonly fields: readonly FieldOf<Kind>[] } {
  return { table, fields };
}

/** The sets of fields of a column, as needs. */
export function needsOfColumn<Kind extends RecordKind>({
  table,
  needs,
}: FigureColumn<Kind>): readonly Need[] {
  return needs.map((fields) => [{ table, fields } as TableFields]);
}

/** A measure that is the sum of a column. */
export function summed<Kind extends RecordKind>(
  column: FigureColumn<Kind>,
  alsoReads: readonly TableFields[] = [],
): RecordMeasure<Kind> {
  return {
    needs: needsOfColumn(column),
    alsoReads,
    column,
    count: ({ records, sums }, measure) => sums.put(measure, column.values(records)),
  };
}
