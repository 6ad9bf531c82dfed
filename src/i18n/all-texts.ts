import { en } from './en';
import { fr } from './fr';
import { id } from './id';
import type { Language } from './language';
import { ms } from './ms';
import type { Texts } from './texts';

const all: Readonly<Record<Language, () => Texts>> = { en, id, ms, fr };

const made: Partial<Record<Language, Texts>> = {};

/** The texts of a language, made at first use, because a formula cell seldom needs any. */
export function textsIn(language: Language): Texts {
  made[language] ??= all[language]();
  return made[language];
}
