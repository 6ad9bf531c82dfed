import { helpers } from '../../spreadsheet/engine';
import type { Workbook } from '../../spreadsheet/workbook';
import type { DocumentObject, DocumentState } from '../document-state';
import type { GridRange, Json } from '../protocol';
import { zoneOf } from './range-zones';

const PREFIX = 'workbench-chart-';
const WIDTH = 600;
const HEIGHT = 371;

/**
 * Shows a sheet's charts in the engine, as closely as its kinds of charts allow. The settings of the script
 * are kept in the document's state.
 */
export function showCharts(workbook: Workbook, document: DocumentState, sheet: string): void {
  const { getters } = workbook.model;
  const shown = getters.getFigures(sheet).filter(({ id }) => id.startsWith(PREFIX));
  workbook.dispatchAll(shown.map(({ id }) => ({ type: 'DELETE_FIGURE', sheetId: sheet, figureId: id })));
  for (const chart of document.objects('chart')) {
    if (chart.sheet !== sheet) continue;
    const definition = engineChart(workbook, chart);
    if (definition === undefined) continue;
    const { row, column, offsetX, offsetY, options } = fields(chart.data);
    const settings = fields(options);
    workbook.dispatchAll([
      {
        type: 'CREATE_CHART',
        sheetId: sheet,
        figureId: `${PREFIX}${chart.id}`,
        chartId: `${PREFIX}${chart.id}`,
        col: Number(column ?? 0),
        row: Number(row ?? 0),
        offset: { x: Number(offsetX ?? 0), y: Number(offsetY ?? 0) },
        size: { width: Number(settings.width ?? WIDTH), height: Number(settings.height ?? HEIGHT) },
        definition,
      },
    ]);
  }
}

const KINDS: Readonly<Record<string, { type: string; more: Record<string, boolean> }>> = {
  COLUMN: { type: 'bar', more: { horizontal: false } },
  BAR: { type: 'bar', more: { horizontal: true } },
  LINE: { type: 'line', more: { labelsAsText: true, cumulative: false } },
  AREA: { type: 'line', more: { labelsAsText: true, cumulative: false, fillArea: true } },
  PIE: { type: 'pie', more: { isDoughnut: false } },
  COMBO: { type: 'combo', more: {} },
  SCATTER: { type: 'scatter', more: { labelsAsText: false } },
};

function engineChart(
  workbook: Workbook,
  { ranges, data }: DocumentObject,
): Record<string, unknown> | undefined {
  const { type, options, numHeaders } = fields(data);
  const kind = KINDS[String(type)];
  const columns = ranges.flatMap(columnsOf);
  const [labels, ...series] = columns;
  if (!kind || !labels || series.length === 0) return undefined;
  const settings = fields(options);
  const legend = typeof settings.legend === 'object' ? fields(settings.legend).position : settings.legend;
  return {
    type: kind.type,
    ...kind.more,
    title: { text: String(settings.title ?? '') },
    legendPosition: POSITIONS[String(legend)] ?? 'top',
    stacked: settings.isStacked === true,
    background: typeof settings.backgroundColor === 'string' ? settings.backgroundColor : undefined,
    dataSetStyles: seriesStyles(series.length, settings),
    dataSource: {
      type: 'range',
      dataSets: series.map((range, index) => ({
        dataSetId: String(index),
        dataRange: text(workbook, range),
      })),
      labelRange: text(workbook, labels),
      dataSetsHaveTitle: Number(numHeaders ?? 0) > 0,
    },
  };
}

/** The name, axis, colour and kind that the script set for each series. */
function seriesStyles(
  count: number,
  { series, colors }: Record<string, Json | undefined>,
): Record<string, Json> {
  const given = fields(series);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index): [string, Json] => {
      const { labelInLegend, targetAxisIndex, type, color } = fields(given[index]);
      const style: Record<string, Json> = {};
      if (typeof labelInLegend === 'string') style.label = labelInLegend;
      if (targetAxisIndex === 1) style.yAxisId = 'y1';
      const fill = color ?? (Array.isArray(colors) ? colors[index] : undefined);
      if (typeof fill === 'string') style.backgroundColor = fill;
      if (type === 'bars') style.type = 'bar';
      if (type === 'line') style.type = 'line';
      return [String(index), style];
    }),
  );
}

const POSITIONS: Readonly<Record<string, string>> = {
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
  none: 'none',
};

function columnsOf(range: GridRange): GridRange[] {
  return Array.from({ length: range.columns }, (_, c) => ({
    ...range,
    column: range.column + c,
    columns: 1,
  }));
}

function text(workbook: Workbook, range: GridRange): string {
  const { top, left, bottom, right } = zoneOf(range);
  const name = workbook.model.getters.getSheetName(range.sheet).replaceAll("'", "''");
  return `'${name}'!${helpers.toXC(left, top)}:${helpers.toXC(right, bottom)}`;
}

function fields(json: Json | undefined): Record<string, Json | undefined> {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {};
}
