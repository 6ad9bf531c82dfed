import type { Sheet, Spreadsheet } from './google-objects';

/**
 * The key of the developer metadata of a tab with an inserted comparison. It stays when the owner renames, moves or
 * edits the tab, and it is copied with the spreadsheet.
 */
const key = 'shopKpi.comparison';

export function markAsComparison(sheet: Sheet): void {
  sheet.addDeveloperMetadata(key);
}

/** The ids of the tabs with a comparison. */
export function comparisonGids(spreadsheet: Spreadsheet): ReadonlySet<number> {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
  return new Set(marks.flatMap((mark) => mark.getLocation().getSheet()?.getSheetId() ?? []));
}
