import { bandingOf, bandingsIn, newBanding } from './banding';
import { newProtection } from './protection';
import type { GoogleRange, RangeTarget } from './range';
import { newTextFinder } from './text-finder';

type GoogleBanding = GoogleAppsScript.Spreadsheet.Banding;
type GoogleTheme = GoogleAppsScript.Spreadsheet.BandingTheme;

type Implemented = Pick<
  GoogleRange,
  'applyColumnBanding' | 'applyRowBanding' | 'createTextFinder' | 'getBandings' | 'protect'
>;

/** The methods of a range for banding, protection and searching. */
export class RangeObjects implements Implemented {
  constructor(private readonly range: RangeTarget) {}

  applyRowBanding(theme?: GoogleTheme, showHeader = true, showFooter = false): GoogleBanding {
    return newBanding(this.range.grid, 'rows', theme, showHeader, showFooter);
  }

  applyColumnBanding(theme?: GoogleTheme, showHeader = true, showFooter = false): GoogleBanding {
    return newBanding(this.range.grid, 'columns', theme, showHeader, showFooter);
  }

  getBandings(): GoogleBanding[] {
    return bandingsIn(this.range.grid).map(bandingOf);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return newProtection('RANGE', this.range.grid.sheet, this.range.grid);
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return newTextFinder(findText, [this.range.grid]);
  }
}
