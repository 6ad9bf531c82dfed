import type { ChartKey, ChartSpec } from '../summary/page/chart-specs';
import { placeOf } from './own-blocks';
import type { Undo } from './undo';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** What is stored about a chart: its id, and a text with its title, series and ranges. */
export interface MadeChart {
  readonly id: number;
  readonly shows: string;
}

export type MadeCharts = Readonly<Partial<Record<ChartKey, MadeChart>>>;

/** Colours that people with any kind of colour blindness can distinguish. */
const colors = ['#0b57a4', '#e07b00', '#5f6368', '#7fb3e6', '#f2c28a'];

/**
 * Inserts charts that were never made, and updates the titles and ranges of the others. Their place and looks belong to
 * the owner. A chart that the owner deleted is not inserted again.
 */
export function updateCharts(given: {
  readonly summary: Range;
  readonly data: Range;
  readonly specs: readonly ChartSpec[];
  readonly made: MadeCharts;
  /** Whether the tab is new and therefore has no charts. */
  readonly isNewTab: boolean;
  readonly undo: Undo;
}): MadeCharts {
  const { summary, data, specs, made, isNewTab, undo } = given;
  const { missing, changed } = outdated(specs, made);
  if (missing.length === 0 && changed.length === 0) return made;

  const sheet = summary.getSheet();
  const kept: Partial<Record<ChartKey, MadeChart>> = { ...made };
  if (changed.length > 0) {
    const charts = new Map(sheet.getCharts().map((chart) => [chart.getChartId(), chart]));
    for (const { spec, shows } of changed) {
      const id = made[spec.key]?.id ?? -1;
      const chart = charts.get(id);
      if (chart !== undefined) {
        const builder = chart.modify().clearRanges().setOption('title', spec.title);
        sheet.updateChart(withData(builder, spec, summary, data).build());
      }
      kept[spec.key] = { id, shows };
    }
  }
  if (missing.length > 0) {
    const before = new Set(isNewTab ? [] : sheet.getCharts().map((chart) => chart.getChartId()));
    const corner = placeOf(summary);
    for (const { spec } of missing)
      sheet.insertChart(newChart(sheet, spec, { summary, data, corner }).build());
    // A chart has no id before it is inserted, and the order of getCharts() is not defined. So the new charts are
    // found by their titles.
    const inserted = sheet
      .getCharts()
      .map((chart) => ({ chart, id: chart.getChartId() }))
      .filter(({ id }) => !before.has(id))
      .map(({ chart, id }) => ({ chart, id, title: chart.getOptions().get('title') }));
    undo.addStructure(() => {
      for (const { chart } of inserted) sheet.removeChart(chart);
    });
    for (const { spec, shows } of missing) {
      const id = inserted.find(({ title }) => title === spec.title)?.id;
      if (typeof id === 'number') kept[spec.key] = { id, shows };
    }
  }
  return kept;
}

/** Whether all charts were made and need no change. */
export function areChartsUpToDate(specs: readonly ChartSpec[], made: MadeCharts): boolean {
  const { missing, changed } = outdated(specs, made);
  return missing.length === 0 && changed.length === 0;
}

interface WantedChart {
  readonly spec: ChartSpec;
  /** Title, series and ranges in one text, to compare with the stored one. */
  readonly shows: string;
}

function outdated(
  specs: readonly ChartSpec[],
  made: MadeCharts,
): { readonly missing: readonly WantedChart[]; readonly changed: readonly WantedChart[] } {
  const wanted = specs.map((spec) => ({
    spec,
    shows: JSON.stringify([spec.title, spec.series, spec.ranges]),
  }));
  return {
    missing: wanted.filter(({ spec }) => made[spec.key] === undefined),
    changed: wanted.filter(({ spec, shows }) => {
      const before = made[spec.key];
      return before !== undefined && before.shows !== shows;
    }),
  };
}

function newChart(
  sheet: Sheet,
  spec: ChartSpec,
  given: {
    readonly summary: Range;
    readonly data: Range;
    /** Where the summary begins, in the sheet's rows and columns from 1. */
    readonly corner: { readonly row: number; readonly column: number };
  },
): Builder {
  const { summary, data, corner } = given;
  const { row, column, width, height, kind } = spec;
  const type = {
    columnsAndLine: Charts.ChartType.COMBO,
    lines: Charts.ChartType.LINE,
    shares: Charts.ChartType.PIE,
  }[kind];
  const builder = sheet
    .newChart()
    .setChartType(type)
    .setPosition(corner.row + row, corner.column + column, 4, 4)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setNumHeaders(0)
    .setOption('title', spec.title)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('colors', colors)
    .setOption('legend', { position: kind === 'shares' ? 'right' : 'bottom' });
  return withData(builder, spec, summary, data);
}

function withData(builder: Builder, spec: ChartSpec, summary: Range, data: Range): Builder {
  let filled = builder;
  for (const range of spec.ranges) {
    const added =
      range.of === 'data'
        ? data.getSheet().getRange(range.row, range.column, range.rows, 1)
        : summary.offset(range.area.row, range.area.column, range.area.rows, range.area.columns);
    filled = filled.addRange(added);
  }
  if (spec.kind === 'shares') return filled;
  // Each series has its own axis, since their figures differ in size.
  const series = Object.fromEntries(
    spec.series.map((name, index) => [
      index,
      {
        labelInLegend: name,
        targetAxisIndex: index,
        type: spec.kind === 'columnsAndLine' && index === 0 ? 'bars' : 'line',
      },
    ]),
  );
  return filled.setOption('series', series);
}
