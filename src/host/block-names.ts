import { byOwnTab, type OwnTab, ownTab, ownTabs } from './own-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * The names that a block's range may have. A deleted tab can leave its named range behind without a range. Such a name
 * cannot be used again, so the next one is used.
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
    // Either the name points to a deleted tab, or the service failed. The list of names shows which. This matters,
    // because a second block would be made if an existing one is not found.
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
      // If the name has a range, the service failed. Using a second name would make two blocks.
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

/** The range of a name; null if its tab was deleted. Then Google throws or returns '#REF!', each time. */
function rangeOf(named: GoogleAppsScript.Spreadsheet.NamedRange): Range | null {
  const ask = (): Range | null => {
    const range: Range | null = named.getRange();
    return range === null || range.getA1Notation() === '#REF!' ? null : range;
  };
  try {
    return ask();
  } catch {
    // If the service only failed for a moment, the second attempt succeeds.
    try {
      return ask();
    } catch {
      return null;
    }
  }
}
