/** The custom functions that are no KPI. They work on any figures. */
export const furtherFunctionNames = [
  'KPI_COMPARE',
  'KPI_SIGNIFICANCE',
  'KPI_DRIVERS',
  'KPI_PACE',
  'KPI_REQUIRED',
] as const;

export type FurtherFunctionName = (typeof furtherFunctionNames)[number];
