import type { Sheet, Spreadsheet } from './google-objects';

/**
 * Marks a tab with a comparison that was inserted. A name or a place may change, and so may all that stands there: the
 * mark stays with the tab, in copies of the spreadsheet too.
 */
const key = 'shopKpi.comparison';

export function markAsComparison(sheet: Sheet): void {
  sheet.addDeveloperMetadata(key);
}

/** The numbers of the tabs that are marked so. */
export function comparisonGids(spreadsheet: Spreadsheet): ReadonlySet<number> {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
  return new Set(marks.flatMap((mark) => mark.getLocation().getSheet()?.getSheetId() ?? []));
}
