import { en } from './en';
import { fr } from './fr';
import { id } from './id';
import type { Language } from './language';
import { ms } from './ms';
import type { Texts } from './texts';

const all: Readonly<Record<Language, Texts>> = { en, id, ms, fr };

export function textsIn(language: Language): Texts {
  return all[language];
}
