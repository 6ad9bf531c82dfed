import type { Language } from './language.js';

/** The options of a build. */
export interface BuildChoice {
  /** The language of the formula help. */
  readonly language: Language;
  /** Whether the add-on can send a digest by mail, for which it needs another permission. */
  readonly withMail: boolean;
}

/** The default options. */
export const defaultChoice: BuildChoice = { language: 'en', withMail: false };
