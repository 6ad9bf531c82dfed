/**
 * The columns of the blocks that the add-on writes, counted from the left edge. Whatever reads the figures
 * back uses these names, so that a new column breaks nothing.
 */

/** The columns of the KPI Summary tab. */
export const summaryColumn = {
  name: 0,
  value: 1,
  previous: 2,
  change: 3,
  trend: 4,
  lastYear: 5,
  changeLastYear: 6,
  history: 7,
  target: 8,
  status: 9,
  guide: 10,
  advice: 11,
  formula: 12,
  notes: 13,
  id: 14,
} as const;

/** A row with two facts side by side, such as the days of two periods. */
export const factColumn = {
  label: summaryColumn.name,
  value: summaryColumn.value,
  secondLabel: summaryColumn.change,
  secondValue: summaryColumn.lastYear,
  note: summaryColumn.history,
} as const;

/** The figures of a channel. */
export const channelColumn = {
  visits: summaryColumn.value,
  engagement: summaryColumn.previous,
  conversion: summaryColumn.change,
  advocacy: summaryColumn.trend,
  revenue: summaryColumn.lastYear,
  orders: summaryColumn.changeLastYear,
} as const;

/** The columns that are wide enough for those of a table KPI, from left to right. */
export const tableColumns: readonly number[] = [
  summaryColumn.name,
  summaryColumn.value,
  summaryColumn.previous,
  summaryColumn.trend,
  summaryColumn.lastYear,
  summaryColumn.changeLastYear,
];

/** The columns of the Data check tab. */
export const dataCheckColumn = {
  severity: 0,
  tab: 1,
  column: 2,
  rows: 3,
  cell: 4,
  found: 5,
  concerns: 6,
  done: 7,
  id: 8,
} as const;
