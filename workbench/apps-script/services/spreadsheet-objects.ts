import { bandingOf } from './banding';
import { call } from './bridge';
import { addMetadata, metadataFinder, metadataOf } from './developer-metadata';
import { namedRangeOf } from './named-range';
import { protectionsOf } from './protection';
import { gridOf } from './range';
import type { SpreadsheetTarget } from './spreadsheet';
import { newTextFinder } from './text-finder';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

type Implemented = Pick<
  GoogleSpreadsheet,
  | 'createDeveloperMetadataFinder'
  | 'createTextFinder'
  | 'getBandings'
  | 'getDeveloperMetadata'
  | 'getNamedRanges'
  | 'getProtections'
  | 'removeNamedRange'
  | 'setNamedRange'
> & { addDeveloperMetadata(key: string, ...more: unknown[]): GoogleSpreadsheet };

/** The methods of a spreadsheet for objects besides its sheets, such as named ranges. */
export class SpreadsheetObjects implements Implemented {
  constructor(private readonly spreadsheet: SpreadsheetTarget) {}

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return call('namedRanges').map(namedRangeOf);
  }

  setNamedRange(name: string, range: GoogleAppsScript.Spreadsheet.Range): void {
    call('setNamedRange', String(name), gridOf(range), false);
  }

  removeNamedRange(name: string): void {
    call('removeNamedRange', String(name));
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return call('objects', 'banding', null).map(bandingOf);
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(type, null);
  }

  addDeveloperMetadata(key: string, ...more: unknown[]): GoogleSpreadsheet {
    addMetadata({ kind: 'spreadsheet' }, key, more);
    return this.spreadsheet.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOf({ kind: 'spreadsheet' });
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder({ kind: 'spreadsheet' });
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return newTextFinder(
      findText,
      call('sheets')
        .filter(({ id }) => call('sheetType', id) === 'GRID')
        .map(({ id }) => call('usedRange', id)),
    );
  }
}
