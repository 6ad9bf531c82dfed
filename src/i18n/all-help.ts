import { help as en } from './en/help';
import { help as fr } from './fr/help';
import type { HelpTexts } from './help-texts';
import { help as id } from './id/help';
import type { Language } from './language';
import { help as ms } from './ms/help';

const all: Readonly<Record<Language, HelpTexts>> = { en, id, ms, fr };

export function helpIn(language: Language): HelpTexts {
  return all[language];
}
