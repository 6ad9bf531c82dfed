/** The columns that a table result can have; the language files name them. */
export type TableColumn =
  | 'source'
  | 'channel'
  | 'product'
  | 'touchpoint'
  | 'visits'
  | 'meanVisits'
  | 'views'
  | 'share'
  | 'conversion'
  | 'conversionLow'
  | 'conversionHigh'
  | 'revenuePerVisit'
  | 'orderRate'
  | 'credit'
  | 'period'
  | 'value'
  | 'comparedValue'
  | 'change'
  | 'driver'
  | 'effect'
  | 'difference'
  | 'low'
  | 'high'
  | 'p'
  | 'progress'
  | 'expected'
  | 'status';

/** A cell of a table: null for a name that the owner left empty, '' for a missing figure. */
export type TableCell = string | number | null;

/** A result of several rows. The header is made at the edge, from the columns. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}
