import { menu as en } from './en/menu';
import { menu as fr } from './fr/menu';
import { menu as id } from './id/menu';
import type { Language } from './language';
import { menu as ms } from './ms/menu';
import type { MenuTexts } from './texts';

const all: Readonly<Record<Language, () => MenuTexts>> = { en, id, ms, fr };

/** The items of the menu in a language. They are in a file of their own, because the menu needs no other text. */
export function menuTextsIn(language: Language): MenuTexts {
  return all[language]();
}
