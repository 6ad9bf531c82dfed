import { en } from './en/beside-figures';
import { fr } from './fr/beside-figures';
import { id } from './id/beside-figures';
import type { Language } from './language';
import { ms } from './ms/beside-figures';
import { inEveryLanguage, writtenForms } from './phrases';
import type { Magnitude } from './value-words';

/**
 * The small words of a language beside a figure: "at 9:30", "1st", "No. 1001", "in thousands". Plain words in
 * lower case without accents, separated by bars; empty if a language has no words of its own.
 */
export interface BesideFigures {
  /** In front of a time. */
  readonly beforeTime: string;
  /** Behind the figure of a day: "1st". */
  readonly dayEndings: string;
  /** Between a day and its month. */
  readonly beforeMonth: string;
  /** Between a first and a last day. */
  readonly untilDay: string;
  /** In front of an order's id: what it is the id of, and what kind of id it is. */
  readonly ofOrder: string;
  readonly number: string;
  /** What the clock of Greenwich is called. */
  readonly universalTime: string;
  /** Sizes of figures in a header, beside those behind a figure: "Revenue in thousands". */
  readonly sizes: Readonly<Record<Magnitude, string>>;
  /** In front of such a size. */
  readonly beforeSize: string;
  /** Sizes that may end a header with nothing in front of them: "Omzet juta". */
  readonly sizeAlone: string;
  /** Between a size and a currency: "thousands of euros". */
  readonly ofCurrency: string;
  /** Further words beside a size in brackets, which say nothing. */
  readonly sizeFillers: string;
}

/** The small words beside figures in every language. */
export const besideFigures: Readonly<Record<Language, BesideFigures>> = { en, id, ms, fr };

/** The words of all languages for one use, as a part of a regular expression for texts as they were written. */
export function besideFigure(place: Exclude<keyof BesideFigures, 'sizes'>): string {
  return writtenForms(inEveryLanguage(besideFigures, (words) => words[place]));
}
