import { en } from './en/beside-figures';
import { fr } from './fr/beside-figures';
import { id } from './id/beside-figures';
import type { Language } from './language';
import { ms } from './ms/beside-figures';
import { inEveryLanguage, writtenForms } from './phrases';
import type { Magnitude } from './value-words';

/**
 * The words of a language around numbers: "at 9:30", "1st", "No. 1001", "in thousands". They are in lower case, without
 * accents, separated by bars; empty if a language has none of its own.
 */
export interface BesideFigures {
  /** Before a time: "at". */
  readonly beforeTime: string;
  /** After the number of a day: "st" in "1st". */
  readonly dayEndings: string;
  /** Between a day and its month: "of". */
  readonly beforeMonth: string;
  /** Between a first and a last day: "to". */
  readonly untilDay: string;
  /** Before the id of an order: "order", and then `number`: "no". */
  readonly ofOrder: string;
  readonly number: string;
  /** Names of UTC. */
  readonly universalTime: string;
  /** Words for factors in headers: "thousands" in "Revenue in thousands". */
  readonly sizes: Readonly<Record<Magnitude, string>>;
  /** Before such a word: "in". */
  readonly beforeSize: string;
  /** Words for factors that may end a header without such a word before them: "Omzet juta". */
  readonly sizeAlone: string;
  /** Between a factor and a currency: "of" in "thousands of euros". */
  readonly ofCurrency: string;
  /** Further words that may be beside a factor in brackets without changing it. */
  readonly sizeFillers: string;
}

/** The words around numbers in every language. */
export const besideFigures: Readonly<Record<Language, BesideFigures>> = { en, id, ms, fr };

/** The words of all languages for one place, as part of a regular expression for text with accents and capitals. */
export function besideFigure(place: Exclude<keyof BesideFigures, 'sizes'>): string {
  return writtenForms(inEveryLanguage(besideFigures, (words) => words[place]));
}
