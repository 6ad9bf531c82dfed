import { targetTabNames } from '../i18n/target-lexicon';
import type { FoundBlocks } from './block-names';
import { comparisonGids } from './comparison-mark';
import { hasCells } from './grid-sheets';
import { type OwnTab, ownTabs } from './own-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The name of a tab, and its id, which links use. */
export interface KnownTab {
  readonly name: string;
  readonly gid: number;
}

/** All tabs of the spreadsheet, by what they are for. */
export interface KnownTabs {
  /** The owner's tabs with cells. */
  readonly raw: readonly KnownTab[];
  /** Tabs without cells, such as a chart sheet, which cannot be read. */
  readonly withoutCells: readonly KnownTab[];
  /** Inserted comparisons. They belong to the owner, but are no raw data. */
  readonly comparisons: readonly KnownTab[];
  readonly own: Readonly<Partial<Record<OwnTab, KnownTab>>>;
}

/** All tabs, of every kind. */
export function allTabs({ raw, withoutCells, comparisons, own }: KnownTabs): readonly KnownTab[] {
  return [...raw, ...withoutCells, ...comparisons, ...Object.values(own)];
}

/**
 * Whether the list of tabs of the last run is still right. To ask each tab for its name and id takes two calls to the
 * server; to ask whether a tab with a name or id exists takes none.
 */
export function areTabsUnchanged(spreadsheet: Spreadsheet, known: KnownTabs, found: FoundBlocks): boolean {
  const own = entries(known.own);
  const all = allTabs(known);
  return (
    own.length === entries(found).length &&
    own.every(([tab]) => found[tab] !== undefined) &&
    all.every(
      ({ name, gid }) => spreadsheet.getSheetByName(name) !== null && spreadsheet.getSheetById(gid) !== null,
    ) &&
    spreadsheet.getNumSheets() === all.length
  );
}

/** Lists all tabs by asking each for its name and id. */
export function listTabs(spreadsheet: Spreadsheet, found: FoundBlocks): KnownTabs {
  const own: Partial<Record<OwnTab, KnownTab>> = {};
  const names = new Map<string, OwnTab>();
  for (const [tab, range] of entries(found)) names.set(range.getSheet().getName(), tab);
  const raw: KnownTab[] = [];
  const withoutCells: KnownTab[] = [];
  const comparisons: KnownTab[] = [];
  const inserted = comparisonGids(spreadsheet);
  // Before the add-on has written into the tab of targets, it has no named range and is found by its name.
  const targetNames = new Set(targetTabNames().map((name) => name.toLowerCase()));
  const isNewTargets = (name: string): boolean =>
    found.targets === undefined && own.targets === undefined && targetNames.has(name.toLowerCase());
  for (const sheet of spreadsheet.getSheets()) {
    const tab: KnownTab = { name: sheet.getName(), gid: sheet.getSheetId() };
    const which = names.get(tab.name) ?? (isNewTargets(tab.name) ? 'targets' : undefined);
    if (which !== undefined) own[which] = tab;
    else if (inserted.has(tab.gid)) comparisons.push(tab);
    else if (hasCells(sheet)) raw.push(tab);
    else withoutCells.push(tab);
  }
  return { raw, withoutCells, comparisons, own };
}

function entries<Value>(of: Readonly<Partial<Record<OwnTab, Value>>>): readonly (readonly [OwnTab, Value])[] {
  return ownTabs.flatMap((tab): readonly (readonly [OwnTab, Value])[] => {
    const value = of[tab];
    return value === undefined ? [] : [[tab, value]];
  });
}
