import { bandingOf } from './banding';
import { call } from './bridge';
import { conditionalFormatData, conditionalFormatOf } from './conditional-format';
import { addMetadata, metadataFinder, metadataOf } from './developer-metadata';
import { chartOf, insertChart, newChart, removeChart, updateChart } from './embedded-chart';
import { namedRangeOf } from './named-range';
import { newProtection, protectionsOf } from './protection';
import type { SheetTarget } from './sheet';
import { protectionTypes } from './sheet-enumerations';
import { newTextFinder } from './text-finder';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

type Implemented = Pick<
  GoogleSheet,
  | 'clearConditionalFormatRules'
  | 'createDeveloperMetadataFinder'
  | 'createTextFinder'
  | 'getBandings'
  | 'getCharts'
  | 'getConditionalFormatRules'
  | 'getDeveloperMetadata'
  | 'getNamedRanges'
  | 'getProtections'
  | 'insertChart'
  | 'newChart'
  | 'protect'
  | 'removeChart'
  | 'setConditionalFormatRules'
  | 'updateChart'
> & { addDeveloperMetadata(key: string, ...more: unknown[]): GoogleSheet };

/** The methods of a sheet for objects besides its cells, such as charts. */
export class SheetObjects implements Implemented {
  constructor(private readonly sheet: SheetTarget) {}

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChart(this.sheet.id);
  }

  /**
   * Returns the newest first. Google promises no order, and so no script should rely on the order in which
   * charts were made.
   */
  getCharts(): GoogleChart[] {
    return call('objects', 'chart', this.sheet.id).map(chartOf).reverse();
  }

  insertChart(chart: GoogleChart): void {
    insertChart(this.sheet.id, chart);
  }

  updateChart(chart: GoogleChart): void {
    updateChart(this.sheet.id, chart);
  }

  removeChart(chart: GoogleChart): void {
    removeChart(this.sheet.id, chart);
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return call('objects', 'conditionalFormat', this.sheet.id).map(conditionalFormatOf);
  }

  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    call('setObjects', 'conditionalFormat', this.sheet.id, rules.map(conditionalFormatData));
  }

  clearConditionalFormatRules(): void {
    call('setObjects', 'conditionalFormat', this.sheet.id, []);
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return call('objects', 'banding', this.sheet.id).map(bandingOf);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return call('namedRanges')
      .filter(({ range }) => range?.sheet === this.sheet.id)
      .map(namedRangeOf);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const [existing] = protectionsOf(protectionTypes.SHEET, this.sheet.id);
    const first = { sheet: this.sheet.id, row: 0, column: 0, rows: 1, columns: 1 };
    return existing ?? newProtection('SHEET', this.sheet.id, first);
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(type, this.sheet.id);
  }

  addDeveloperMetadata(key: string, ...more: unknown[]): GoogleSheet {
    addMetadata({ kind: 'sheet', sheet: this.sheet.id }, key, more);
    return this.sheet.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOf({ kind: 'sheet', sheet: this.sheet.id });
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder({ kind: 'sheet', sheet: this.sheet.id });
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return newTextFinder(findText, [call('usedRange', this.sheet.id)]);
  }
}
