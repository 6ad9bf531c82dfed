import { enumeration, serviceClass } from './service';

export const chartTypes = enumeration(
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
);
export const hiddenDimensionStrategies = enumeration(
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
);
export const mergeStrategies = enumeration('MERGE_COLUMNS', 'MERGE_ROWS');
export const positions = enumeration('TOP', 'RIGHT', 'BOTTOM', 'NONE');

/** The Charts service. It has only what charts in sheets need: the enumerations. */
export const charts = serviceClass<GoogleAppsScript.Charts.Charts, object>({
  name: 'Charts',
  parts: [],
  fields: {
    ChartType: chartTypes,
    ChartHiddenDimensionStrategy: hiddenDimensionStrategies,
    ChartMergeStrategy: mergeStrategies,
    CurveStyle: enumeration('NORMAL', 'SMOOTH'),
    PointStyle: enumeration('NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE'),
    Position: positions,
  },
}).of({});
