import { byOwnTab, type OwnTab, ownTab, ownTabs } from './own-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * The names that a block's range may have. A deleted tab can leave its name behind, which then leads nowhere and is
 * taken: the next one is used instead.
 */
export function namesOf(tab: OwnTab): readonly string[] {
  const { rangeName } = ownTab(tab);
  return [rangeName, `${rangeName}_2`, `${rangeName}_3`];
}

export function findBlock(spreadsheet: Spreadsheet, tab: OwnTab): Range | null {
  for (const name of namesOf(tab)) {
    const range = rangeNamed(spreadsheet, name);
    if (range !== null) return range;
  }
  return null;
}

/** The blocks that exist in the spreadsheet. */
export type FoundBlocks = Readonly<Partial<Record<OwnTab, Range>>>;

export function findBlocks(spreadsheet: Spreadsheet): FoundBlocks {
  return byOwnTab((which) => findBlock(spreadsheet, which) ?? undefined);
}

function rangeNamed(spreadsheet: Spreadsheet, name: string): Range | null {
  try {
    return spreadsheet.getRangeByName(name);
  } catch {
    // Either the name points to a deleted tab, or the service failed. The list of names tells which: a block
    // that exists must be found, or a second one would be made.
    const named = spreadsheet.getNamedRanges().find((known) => known.getName() === name);
    return named === undefined ? null : rangeOf(named);
  }
}

/** Gives a block's range the first of its names that is free, and returns it. */
export function nameBlock(spreadsheet: Spreadsheet, tab: OwnTab, range: Range): string {
  let refusal: unknown;
  for (const name of namesOf(tab)) {
    try {
      spreadsheet.setNamedRange(name, range);
      return name;
    } catch (error) {
      // If the name does lead to a range, it was not refused as taken: the service failed, and a second name
      // would lead to two blocks.
      if (rangeNamed(spreadsheet, name) !== null) throw error;
      refusal = error;
    }
  }
  throw refusal;
}

/** Removes names of the add-on that point to deleted tabs. */
export function removeBrokenNames(spreadsheet: Spreadsheet): void {
  const names = ownTabs.flatMap(namesOf);
  for (const named of spreadsheet.getNamedRanges()) {
    if (!names.includes(named.getName()) || rangeOf(named) !== null) continue;
    try {
      named.remove();
    } catch {
      // The name stays taken; the block then gets another one.
    }
  }
}

/**
 * The range of a name, null where its tab was deleted: then Google throws or returns '#REF!', on the second
 * attempt too.
 */
function rangeOf(named: GoogleAppsScript.Spreadsheet.NamedRange): Range | null {
  const ask = (): Range | null => {
    const range: Range | null = named.getRange();
    return range === null || range.getA1Notation() === '#REF!' ? null : range;
  };
  try {
    return ask();
  } catch {
    // A second attempt tells a deleted tab from a service that failed for a moment.
    try {
      return ask();
    } catch {
      return null;
    }
  }
}
