import type { Language } from './language.js';

/** What can be chosen about a build. */
export interface BuildChoice {
  /** The language of the formula help. */
  readonly language: Language;
  /** Whether the add-on may send a digest by mail: it asks for one permission more then. */
  readonly withMail: boolean;
}

/** What is built where nobody chooses. */
export const usualChoice: BuildChoice = { language: 'en', withMail: false };
