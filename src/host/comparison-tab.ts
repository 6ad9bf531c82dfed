import type { WaterfallChart } from '../summary/comparison/chart-part';
import type { WrittenComparison } from '../summary/comparison/comparison-block';
import type { WaterfallSeries } from '../summary/comparison/waterfall';
import { markAsComparison } from './comparison-mark';
import type { Range, Sheet, Spreadsheet } from './google-objects';
import { freeName, writeNewBlock } from './own-blocks';
import type { Undo } from './undo';

// The charts are to the right of the texts, one below the other.
const chartColumn = 7;
const chartWidth = 520;
const chartHeight = 300;
const rowsPerChart = 15;

/** The base of a bar is white and so invisible, because not every program that opens the file can omit it. */
const colors: Readonly<Record<WaterfallSeries, string>> = {
  base: '#ffffff',
  total: '#5f6368',
  rise: '#0b57a4',
  riseBelow: '#0b57a4',
  fall: '#e07b00',
  fallBelow: '#e07b00',
};

/** Writes a comparison into a new tab after all others, opens it, and returns its name. */
export function insertComparisonTab(
  spreadsheet: Spreadsheet,
  wanted: string,
  { block, charts }: WrittenComparison,
  undo: Undo,
): string {
  const sheets = spreadsheet.getSheets();
  const name = freeName(
    wanted,
    sheets.map((sheet) => sheet.getName()),
  );
  const opened = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, sheets.length);
  undo.addStructure(() => {
    spreadsheet.setActiveSheet(opened);
    spreadsheet.deleteSheet(sheet);
  });
  markAsComparison(sheet);
  const range = writeNewBlock(sheet, block);
  for (const [at, chart] of charts.entries()) insertWaterfall(sheet, range, chart, at);
  return name;
}

function insertWaterfall(
  sheet: Sheet,
  block: Range,
  { title, area, series }: WaterfallChart,
  at: number,
): void {
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .setPosition(1 + at * rowsPerChart, chartColumn, 4, 4)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setNumHeaders(0)
    .addRange(block.offset(area.row, area.column, area.rows, area.columns))
    .setOption('title', title)
    .setOption('width', chartWidth)
    .setOption('height', chartHeight)
    .setOption('isStacked', true)
    // No legend is needed, because the bars have names and colours for rise and fall.
    .setOption('legend', { position: 'none' })
    .setOption('vAxis', { gridlines: { count: 0 } })
    .setOption(
      'series',
      Object.fromEntries(
        series.map(({ part, name }, index) => [index, { labelInLegend: name, color: colors[part] }]),
      ),
    )
    .build();
  sheet.insertChart(chart);
}
