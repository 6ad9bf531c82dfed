import type { LocaleCode } from './spreadsheet/locales';

/** The languages of the add-on. */
export const languages = ['en', 'id', 'ms', 'fr'] as const;
export type Language = (typeof languages)[number];

const locales: Readonly<Record<Language, LocaleCode>> = {
  en: 'en_US',
  id: 'in_ID',
  ms: 'ms_MY',
  fr: 'fr_FR',
};

/** The spreadsheet locale for this language; the add-on takes its language from it. */
export function localeOf(language: Language): LocaleCode {
  return locales[language];
}
