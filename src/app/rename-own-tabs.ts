import type { Spreadsheet } from '../host/google-objects';
import { allTabs, type KnownTab, type KnownTabs } from '../host/known-tabs';
import { namedByAddOn, type OwnTab, ownTab } from '../host/own-tabs';
import type { Undo } from '../host/undo';
import { textsIn } from '../i18n/all-texts';
import { type Language, languages } from '../i18n/language';

/**
 * Gives the add-on's own tabs their names in another language, as far as they have the usual ones: a tab that the owner
 * renamed keeps its name, and so does one whose new name is taken. The tab of targets is the owner's, its name too.
 *
 * @returns The tabs with their names from now on.
 */
export function renameOwnTabs(given: {
  readonly spreadsheet: Spreadsheet;
  readonly tabs: KnownTabs;
  /** The language of the last summary; where nobody knows it, a name in any of them is a usual one. */
  readonly before: Language | undefined;
  readonly language: Language;
  readonly undo: Undo;
}): KnownTabs {
  const { spreadsheet, tabs, before, language, undo } = given;
  if (before === language) return tabs;
  const spoken = before === undefined ? languages.filter((each) => each !== language) : [before];
  const own: Partial<Record<OwnTab, KnownTab>> = { ...tabs.own };
  for (const which of namedByAddOn) {
    const tab = own[which];
    const name = tab && nameIn(language, which, tab.name, spoken);
    const taken = allTabs({ ...tabs, own }).some((other) => other.name.toLowerCase() === name?.toLowerCase());
    const sheet = tab && !taken ? spreadsheet.getSheetByName(tab.name) : null;
    if (tab === undefined || name === undefined || sheet === null) continue;
    undo.addPlace(() => void sheet.setName(tab.name));
    sheet.setName(name);
    own[which] = { ...tab, name };
  }
  return { ...tabs, own };
}

/** What a usual name, such as "KPI Summary 2", is in a language; undefined for a name of the owner's. */
function nameIn(
  language: Language,
  which: OwnTab,
  name: string,
  spoken: readonly Language[],
): string | undefined {
  const { name: usual } = ownTab(which);
  for (const one of spoken) {
    const old = usual(textsIn(one));
    const number = name.startsWith(old) ? name.slice(old.length) : undefined;
    if (number !== undefined && /^(?: \d+)?$/.test(number)) return `${usual(textsIn(language))}${number}`;
  }
  return undefined;
}
