import type { Spreadsheet } from '../host/google-objects';
import { allTabs, type KnownTab, type KnownTabs } from '../host/known-tabs';
import { namedByAddOn, type OwnTab, ownTab } from '../host/own-tabs';
import type { Undo } from '../host/undo';
import { textsIn } from '../i18n/all-texts';
import { type Language, languages } from '../i18n/language';

/**
 * Renames the add-on's own tabs in another language. A tab that the owner renamed keeps its name, and so does
 * one whose new name is taken. The tab of targets belongs to the owner and is never renamed.
 * @returns The tabs with their present names.
 */
export function renameOwnTabs(given: {
  readonly spreadsheet: Spreadsheet;
  readonly tabs: KnownTabs;
  /** The language of the last summary. If undefined, the default names of every language count. */
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
    undo.addStructure(() => void sheet.setName(tab.name));
    sheet.setName(name);
    own[which] = { ...tab, name };
  }
  return { ...tabs, own };
}

/** A default name, such as "KPI Summary 2", in another language; undefined for a name that the owner gave. */
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
