import type { Argument } from '../../kpi/arguments';
import type { ColumnSource } from '../../kpi/column-source';
import type { FurtherFunctionName } from '../../kpi/further-function';
import type { Outcome } from '../../kpi/problem';
import type { TableColumn } from '../../kpi/table';
import type { DayRange } from '../../period/compared-periods';
import type { TargetStatus } from '../../target/target';

/** What a cell says in words instead of a figure. */
export type CellWord =
  | 'fromZero'
  | 'toZero'
  | 'belowZero'
  | 'notInData'
  | 'visitors'
  | 'conversion'
  | 'orderValue'
  | 'total'
  | TargetStatus;

/** A figure, a text, a word of the language, or days with those that they are compared with. */
export type FurtherCell =
  | number
  | string
  | { readonly word: CellWord }
  | { readonly days: DayRange; readonly compared: DayRange };

/** Rows below a header; the words are made at the edge. */
export interface FurtherTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly FurtherCell[])[];
}

/** A custom function that is no KPI: it takes whole columns and options, and gives a table or one figure. */
export interface FurtherFunction {
  readonly kind: 'further';
  readonly functionName: FurtherFunctionName;
  readonly arguments: readonly Argument[];
  readonly tabulate: (columns: ColumnSource) => FurtherTable | Outcome;
}
