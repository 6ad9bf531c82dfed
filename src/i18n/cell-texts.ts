import { cell as en } from './en/cell';
import { cell as fr } from './fr/cell';
import { cell as id } from './id/cell';
import type { Language } from './language';
import { cell as ms } from './ms/cell';
import type { CellTexts } from './texts';

const all: Readonly<Record<Language, () => CellTexts>> = { en, id, ms, fr };

const made: Partial<Record<Language, CellTexts>> = {};

/** The texts for formula cells in a language, made at first use. */
export function cellTextsIn(language: Language): CellTexts {
  made[language] ??= all[language]();
  return made[language];
}
