import { plainWords } from '../cells/header-text';
import { cellTextsIn } from '../i18n/cell-texts';
import { languages } from '../i18n/language';
import type { Argument, ChoiceCode } from '../kpi/arguments';
import { type Family, families } from '../kpi/family';
import type { Problem } from '../kpi/problem';

/** Reads the word of an option in any of the four languages. */
export function readChoice(argument: Argument, text: string): ChoiceCode | Problem {
  const word = plainWords(text);
  const known = argument.choices ?? [];
  const isMeant = (code: ChoiceCode): boolean =>
    word === code ||
    languages.some((language) => cellTextsIn(language).choices[code].some((one) => plainWords(one) === word));
  return known.find(isMeant) ?? { code: 'unknownChoice', argument: argument.name, text, known };
}

/** Reads the name of a family in any language. */
export function readFamily(text: string): Family | Problem {
  const word = plainWords(text);
  const isMeant = (family: Family): boolean =>
    word === family ||
    languages.some((language) => plainWords(cellTextsIn(language).families[family]) === word);
  return families.find(isMeant) ?? { code: 'unknownFamily', argument: 'family', text, known: families };
}
