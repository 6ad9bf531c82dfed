/** The languages that the formula help of Code.js can be built in. */
export const languages = ['en', 'id', 'ms', 'fr'] as const;

export type Language = (typeof languages)[number];

/** Whether a text, such as a command line argument, names one of the languages. */
export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}
