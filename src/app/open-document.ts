import { type DocumentStore, openDocumentStore } from '../host/document-store';
import type { Spreadsheet } from '../host/google-objects';
import { openSpreadsheet } from '../host/open-spreadsheet';
import { readingRules } from '../host/reading-rules';
import { userLocale } from '../host/user-locale';
import { clockOfZone } from '../host/zone';
import { textsIn } from '../i18n/all-texts';
import { type Language, languageOfLocale } from '../i18n/language';
import type { Texts } from '../i18n/texts';
import { millisecondsPerDay } from '../period/civil-day';
import type { ReadingRules } from '../tables/reading/column-reader';
import { reasonOf } from './error-reason';
import { once } from './once';
import { loadSettings, type Settings, type SettingsState, saveSettings } from './stored/settings';

/** The document of a call, opened once and passed to everything that the call does. */
export interface OpenDocument {
  readonly spreadsheet: Spreadsheet;
  readonly store: DocumentStore;
  readonly locale: string;
  readonly settings: Settings;
  readonly settingsState: SettingsState;
  /** The language that the owner chose, else that of the spreadsheet's locale. */
  readonly language: Language;
  readonly texts: Texts;
  /**
   * How cells are read. A function, because it asks the spreadsheet for its zone, which is a trip to the
   * server.
   */
  readonly rules: () => ReadingRules;
  /** The civil day in the spreadsheet's zone, with the time of day as its fraction. */
  readonly now: () => number;
}

/**
 * Opens the document and does something in it. If there is no document, or something unforeseen fails,
 * `refuse` gets the sentence to show. Whatever writes undoes its own writes when it fails.
 */
export function inDocument<Result>(
  work: (document: OpenDocument) => Result,
  refuse: (sentence: string, texts: Texts) => Result,
): Result {
  let language: Language | undefined;
  const texts = (): Texts => textsIn(language ?? languageOfLocale(userLocale()));
  try {
    const spreadsheet = openSpreadsheet();
    if (spreadsheet === null) return refuse(texts().messages.noSpreadsheet, texts());
    const locale = spreadsheet.getSpreadsheetLocale();
    language = languageOfLocale(locale);
    const document = openDocument(spreadsheet, locale);
    language = document.language;
    return work(document);
  } catch (error) {
    return refuse(texts().messages.unexpected(reasonOf(error)), texts());
  }
}

/** Opens the document of a spreadsheet. */
export function openDocument(
  spreadsheet: Spreadsheet,
  locale = spreadsheet.getSpreadsheetLocale(),
): OpenDocument {
  const store = openDocumentStore();
  const { settings, state } = loadSettings(store);
  const zone = once(() => spreadsheet.getSpreadsheetTimeZone());
  return {
    spreadsheet,
    store,
    locale,
    ...withLanguage(settings, locale),
    settingsState: state,
    rules: once(() => readingRules(locale, zone())),
    now: () => clockOfZone(zone()).wallOfInstant(Date.now()) / millisecondsPerDay,
  };
}

/** Saves other settings, and returns the document with them. */
export function withSettings(document: OpenDocument, settings: Settings): OpenDocument {
  saveSettings(document.store, settings, document.settingsState);
  return { ...document, ...withLanguage(settings, document.locale), settingsState: 'whole' };
}

function withLanguage(
  settings: Settings,
  locale: string,
): Pick<OpenDocument, 'settings' | 'language' | 'texts'> {
  const language = settings.language ?? languageOfLocale(locale);
  return { settings, language, texts: textsIn(language) };
}
