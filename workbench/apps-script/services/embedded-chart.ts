import type { WireObject } from '../operations/object-operations';
import type { GridRange, Json } from '../protocol';
import { call, exception } from './bridge';
import { chartTypes, hiddenDimensionStrategies, mergeStrategies, positions } from './charts';
import { hexColor } from './colors';
import { gridOf, rangeAt } from './range';
import { enumName, googleEnum, original, serviceClass } from './service';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleContainer = GoogleAppsScript.Spreadsheet.ContainerInfo;
type TypeName = keyof typeof chartTypes;

interface ChartData {
  type: TypeName;
  ranges: GridRange[];
  options: Record<string, Json>;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  numHeaders: number;
  transposed: boolean;
  hidden: keyof typeof hiddenDimensionStrategies;
  merge: keyof typeof mergeStrategies;
}

class Chart {
  constructor(
    readonly id: number | null,
    readonly sheet: string | null,
    readonly data: ChartData,
  ) {}
}

class ContainerMethods implements GoogleContainer {
  constructor(private readonly data: ChartData) {}

  getAnchorRow(): number {
    return this.data.row + 1;
  }

  getAnchorColumn(): number {
    return this.data.column + 1;
  }

  getOffsetX(): number {
    return this.data.offsetX;
  }

  getOffsetY(): number {
    return this.data.offsetY;
  }
}

const container = serviceClass<GoogleContainer, ChartData>({
  name: 'ContainerInfo',
  parts: [ContainerMethods],
});

class OptionsMethods implements GoogleAppsScript.Charts.ChartOptions {
  constructor(private readonly chart: Chart) {}

  /** An option as the script set it; `hAxis.title` names a member of one. */
  get(option: string): unknown {
    const { options } = this.chart.data;
    if (option in options) return options[option];
    let found: Json | undefined = options;
    for (const name of option.split('.')) {
      found = typeof found === 'object' && found !== null && !Array.isArray(found) ? found[name] : undefined;
    }
    return found ?? null;
  }
}

const chartOptions = serviceClass<GoogleAppsScript.Charts.ChartOptions, Chart>({
  name: 'ChartOptions',
  parts: [OptionsMethods],
});

class ChartMethods
  implements
    Pick<
      GoogleChart,
      | 'getChartId'
      | 'getContainerInfo'
      | 'getHiddenDimensionStrategy'
      | 'getMergeStrategy'
      | 'getNumHeaders'
      | 'getOptions'
      | 'getRanges'
      | 'getTransposeRowsAndColumns'
      | 'modify'
    >
{
  constructor(private readonly chart: Chart) {}

  getChartId(): number | null {
    return this.chart.id;
  }

  getContainerInfo(): GoogleContainer {
    return container.of(this.chart.data);
  }

  getRanges(): GoogleRange[] {
    return this.chart.data.ranges.map(rangeAt);
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return chartOptions.of(this.chart);
  }

  getNumHeaders(): number {
    return this.chart.data.numHeaders;
  }

  getTransposeRowsAndColumns(): boolean {
    return this.chart.data.transposed;
  }

  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return googleEnum(hiddenDimensionStrategies[this.chart.data.hidden]);
  }

  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return googleEnum(mergeStrategies[this.chart.data.merge]);
  }

  modify(): GoogleBuilder {
    const { id, sheet, data } = this.chart;
    return new Building(id, sheet, { ...data, ranges: [...data.ranges], options: { ...data.options } }).self;
  }
}

const chart = serviceClass<GoogleChart, Chart>({
  name: 'EmbeddedChart',
  path: 'SpreadsheetApp.EmbeddedChart',
  parts: [ChartMethods],
  handles: ['getContainerInfo', 'getOptions', 'modify'],
  approximated: {
    getRanges:
      'column, bar, line, area, pie, combo and scatter charts are drawn by the engine; others are only kept',
  },
});

class Building {
  self: GoogleBuilder = builders.plain.of(this);

  constructor(
    readonly id: number | null,
    readonly sheet: string | null,
    readonly data: ChartData,
  ) {}

  option(name: string, value: Json): GoogleBuilder {
    this.data.options[name] = value;
    return this.self;
  }
}

type Kind = 'Area' | 'Bar' | 'Column' | 'Combo' | 'Line' | 'Pie' | 'Scatter';

function as<T>(building: Building, kind: Kind, type: TypeName): T;
function as(building: Building, kind: Kind, type: TypeName): unknown {
  building.data.type = type;
  building.self = builders.typed[kind].of(building);
  return building.self;
}

class BuilderMethods implements Omit<GoogleBuilder, 'asHistogramChart' | 'asTableChart'> {
  constructor(private readonly building: Building) {}

  build(): GoogleChart {
    const { id, sheet, data } = this.building;
    return chart.of(
      new Chart(id, sheet, { ...data, ranges: [...data.ranges], options: { ...data.options } }),
    );
  }

  addRange(range: GoogleRange): GoogleBuilder {
    this.building.data.ranges.push(gridOf(range));
    return this.building.self;
  }

  removeRange(range: GoogleRange): GoogleBuilder {
    const gone = JSON.stringify(gridOf(range));
    const { data } = this.building;
    data.ranges = data.ranges.filter((known) => JSON.stringify(known) !== gone);
    return this.building.self;
  }

  clearRanges(): GoogleBuilder {
    this.building.data.ranges = [];
    return this.building.self;
  }

  getRanges(): GoogleRange[] {
    return this.building.data.ranges.map(rangeAt);
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return googleEnum(chartTypes[this.building.data.type]);
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): GoogleBuilder {
    this.building.data.type = enumName(chartTypes, type, 'type');
    return this.building.self;
  }

  getContainer(): GoogleContainer {
    return container.of(this.building.data);
  }

  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): GoogleBuilder {
    if (anchorRowPos < 1 || anchorColPos < 1) throw exception('The anchor of the chart is out of bounds.');
    Object.assign(this.building.data, { row: anchorRowPos - 1, column: anchorColPos - 1, offsetX, offsetY });
    return this.building.self;
  }

  setOption(option: string, value: unknown): GoogleBuilder {
    return this.building.option(String(option), plainJson(value));
  }

  setNumHeaders(headers: number): GoogleBuilder {
    this.building.data.numHeaders = headers;
    return this.building.self;
  }

  setTransposeRowsAndColumns(transpose: boolean): GoogleBuilder {
    this.building.data.transposed = transpose;
    return this.building.self;
  }

  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): GoogleBuilder {
    this.building.data.hidden = enumName(hiddenDimensionStrategies, strategy, 'strategy');
    return this.building.self;
  }

  setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): GoogleBuilder {
    this.building.data.merge = enumName(mergeStrategies, strategy, 'mergeStrategy');
    return this.building.self;
  }

  asAreaChart(): GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder {
    return as(this.building, 'Area', 'AREA');
  }

  asBarChart(): GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder {
    return as(this.building, 'Bar', 'BAR');
  }

  asColumnChart(): GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder {
    return as(this.building, 'Column', 'COLUMN');
  }

  asComboChart(): GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder {
    return as(this.building, 'Combo', 'COMBO');
  }

  asLineChart(): GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder {
    return as(this.building, 'Line', 'LINE');
  }

  asPieChart(): GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder {
    return as(this.building, 'Pie', 'PIE');
  }

  asScatterChart(): GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder {
    return as(this.building, 'Scatter', 'SCATTER');
  }
}

/** The methods that the builders of all kinds of charts share. */
class LookMethods {
  constructor(protected readonly building: Building) {}

  setTitle(chartTitle: string): GoogleBuilder {
    return this.building.option('title', String(chartTitle));
  }

  setBackgroundColor(cssValue: string): GoogleBuilder {
    return this.building.option('backgroundColor', hexColor(cssValue));
  }

  setColors(cssValues: string[]): GoogleBuilder {
    return this.building.option('colors', cssValues.map(hexColor));
  }

  setLegendPosition(position: GoogleAppsScript.Charts.Position): GoogleBuilder {
    return this.building.option('legend.position', enumName(positions, position, 'position').toLowerCase());
  }
}

class AxisMethods {
  constructor(protected readonly building: Building) {}

  setXAxisTitle(title: string): GoogleBuilder {
    return this.building.option('hAxis.title', String(title));
  }

  setYAxisTitle(title: string): GoogleBuilder {
    return this.building.option('vAxis.title', String(title));
  }
}

class StackMethods {
  constructor(protected readonly building: Building) {}

  setStacked(): GoogleBuilder {
    return this.building.option('isStacked', true);
  }
}

class PieMethods {
  constructor(protected readonly building: Building) {}

  set3D(): GoogleBuilder {
    return this.building.option('is3D', true);
  }
}

function builder(kind: Kind | '', ...more: (new (building: Building) => object)[]) {
  const parts = [BuilderMethods, ...more];
  const handles = parts.flatMap((part) => Object.getOwnPropertyNames(part.prototype));
  const name = `Embedded${kind}ChartBuilder`;
  return serviceClass<GoogleBuilder, Building>({
    name,
    // As text, a builder shows the name of Google's internal class, not the documented one.
    text: `com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApi${name}@workbench`,
    path: `SpreadsheetApp.${name}`,
    parts,
    handles,
  });
}

const builders = {
  plain: builder(''),
  typed: {
    Area: builder('Area', LookMethods, AxisMethods, StackMethods),
    Bar: builder('Bar', LookMethods, AxisMethods, StackMethods),
    Column: builder('Column', LookMethods, AxisMethods, StackMethods),
    Combo: builder('Combo', LookMethods, AxisMethods, StackMethods),
    Line: builder('Line', LookMethods, AxisMethods),
    Pie: builder('Pie', LookMethods, PieMethods),
    Scatter: builder('Scatter', LookMethods, AxisMethods),
  },
};

function plainJson(value: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(value ?? null));
  return json;
}

export function newChart(sheet: string): GoogleBuilder {
  return new Building(null, sheet, {
    type: 'COLUMN',
    ranges: [],
    options: {},
    row: 0,
    column: 0,
    offsetX: 0,
    offsetY: 0,
    numHeaders: -1,
    transposed: false,
    hidden: 'IGNORE_BOTH',
    merge: 'MERGE_COLUMNS',
  }).self;
}

function requireChart(argument: unknown): Chart {
  const found = original(argument);
  if (found instanceof Chart) return found;
  throw exception('Invalid argument: chart');
}

export function insertChart(sheet: string, argument: unknown): void {
  const { data } = requireChart(argument);
  call('putObject', 'chart', null, sheet, data.ranges, dataJson(data));
}

export function updateChart(sheet: string, argument: unknown): void {
  const { id, data } = requireChart(argument);
  if (!call('objects', 'chart', sheet).some((object) => object.id === id)) {
    throw exception('The chart does not exist in this sheet.');
  }
  call('putObject', 'chart', id, sheet, data.ranges, dataJson(data));
}

export function removeChart(sheet: string, argument: unknown): void {
  const { id } = requireChart(argument);
  if (id === null || !call('objects', 'chart', sheet).some((object) => object.id === id)) {
    throw exception('The chart does not exist in this sheet.');
  }
  call('removeObject', 'chart', id);
}

function dataJson({ ranges: _ranges, ...data }: ChartData): Json {
  return { ...data };
}

export function chartOf({ id, sheet, ranges, data }: WireObject): GoogleChart {
  const json = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  const options =
    typeof json.options === 'object' && json.options !== null && !Array.isArray(json.options)
      ? json.options
      : {};
  return chart.of(
    new Chart(id, sheet, {
      type: known(chartTypes, json.type, 'COLUMN'),
      ranges,
      options,
      row: Number(json.row),
      column: Number(json.column),
      offsetX: Number(json.offsetX),
      offsetY: Number(json.offsetY),
      numHeaders: Number(json.numHeaders),
      transposed: json.transposed === true,
      hidden: known(hiddenDimensionStrategies, json.hidden, 'IGNORE_BOTH'),
      merge: known(mergeStrategies, json.merge, 'MERGE_COLUMNS'),
    }),
  );
}

function known<K extends string>(
  values: Readonly<Record<K, unknown>>,
  name: Json | undefined,
  fallback: K,
): K {
  for (const key in values) if (key === name) return key;
  return fallback;
}
