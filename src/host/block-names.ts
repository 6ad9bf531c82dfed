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

/** The blocks that are there. */
export type FoundBlocks = Readonly<Partial<Record<OwnTab, Range>>>;

export function findBlocks(spreadsheet: Spreadsheet): FoundBlocks {
  return byOwnTab((which) => findBlock(spreadsheet, which) ?? undefined);
}

function rangeNamed(spreadsheet: Spreadsheet, name: string): Range | null {
  try {
    return spreadsheet.getRangeByName(name);
  } catch {
    // A name that leads nowhere, or a service that failed: a block that is only out of reach must not count as gone,
    // since another would be made. The list of names knows.
    const named = spreadsheet.getNamedRanges().find((known) => known.getName() === name);
    return named === undefined ? null : rangeOf(named);
  }
}

/** Gives a block's range the first of its names that can be had; says which. */
export function nameBlock(spreadsheet: Spreadsheet, tab: OwnTab, range: Range): string {
  let refusal: unknown;
  for (const name of namesOf(tab)) {
    try {
      spreadsheet.setNamedRange(name, range);
      return name;
    } catch (error) {
      // A name that is in use was not refused: the service failed, and under a second name there would be two blocks.
      if (rangeNamed(spreadsheet, name) !== null) throw error;
      refusal = error;
    }
  }
  throw refusal;
}

/** Takes away names of the add-on's that lead nowhere: their tabs were deleted. */
export function removeBrokenNames(spreadsheet: Spreadsheet): void {
  const names = ownTabs.flatMap(namesOf);
  for (const named of spreadsheet.getNamedRanges()) {
    if (!names.includes(named.getName()) || rangeOf(named) !== null) continue;
    try {
      named.remove();
    } catch {
      // Then another name is taken.
    }
  }
}

/** Null where the name leads nowhere: there it throws, or says so, every time. */
function rangeOf(named: GoogleAppsScript.Spreadsheet.NamedRange): Range | null {
  const ask = (): Range | null => {
    const range: Range | null = named.getRange();
    return range === null || range.getA1Notation() === '#REF!' ? null : range;
  };
  try {
    return ask();
  } catch {
    // Asked again: a failure of the service passes.
    try {
      return ask();
    } catch {
      return null;
    }
  }
}
