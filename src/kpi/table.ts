/** The columns of tables, for which each language has a header. */
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

/** A cell of a table; null for a missing name, '' for a missing figure. */
export type TableCell = string | number | null;

/** A table. Its header is made from `columns` later, in the language of the sheet. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}
