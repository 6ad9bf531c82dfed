import { type Language, languages } from '../vocabulary/language';

export { type Language, languages };

/** The language of a locale such as fr_FR; English if the product does not have it. */
export function languageOfLocale(locale: string): Language {
  const code = locale.slice(0, 2).toLowerCase();
  // Java-based platforms still call Indonesian "in".
  const language = code === 'in' ? 'id' : code;
  return languages.find((known) => known === language) ?? 'en';
}
