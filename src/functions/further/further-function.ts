import type { Argument } from '../../kpi/arguments';
import type { ColumnSource } from '../../kpi/column-source';
import type { FurtherFunctionName } from '../../kpi/further-function';
import type { Outcome } from '../../kpi/problem';
import type { TableColumn } from '../../kpi/table';
import type { DayRange } from '../../period/compared-periods';
import type { TargetStatus } from '../../target/target';

/** A word that a cell shows, for which each language has a text. */
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

/** A figure, a text, a word with a text in each language, or a period and the one it is compared with. */
export type FurtherCell =
  | number
  | string
  | { readonly word: CellWord }
  | { readonly days: DayRange; readonly compared: DayRange };

/** The rows of a table. The texts for header and words are made later, in the language of the sheet. */
export interface FurtherTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly FurtherCell[])[];
}

/** A custom function that is no KPI. It takes columns and options, and gives a table or one figure. */
export interface FurtherFunction {
  readonly kind: 'further';
  readonly functionName: FurtherFunctionName;
  readonly arguments: readonly Argument[];
  readonly tabulate: (columns: ColumnSource) => FurtherTable | Outcome;
}
