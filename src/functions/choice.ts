import { plainWords } from '../cells/header-text';
import { cellTextsIn } from '../i18n/cell-texts';
import { languages } from '../i18n/language';
import type { Argument, ChoiceCode } from '../kpi/arguments';
import { type Family, families } from '../kpi/family';
import type { Problem } from '../kpi/problem';

/** Reads an option's word, in whichever of the four languages the owner wrote it. */
export function readChoice(argument: Argument, text: string): ChoiceCode | Problem {
  const said = plainWords(text);
  const known = argument.choices ?? [];
  const isSaid = (code: ChoiceCode): boolean =>
    said === code ||
    languages.some((language) =>
      cellTextsIn(language).choices[code].some((word) => plainWords(word) === said),
    );
  return known.find(isSaid) ?? { code: 'unknownChoice', argument: argument.name, text, known };
}

/** Reads the name of a family, in whichever language. */
export function readFamily(text: string): Family | Problem {
  const said = plainWords(text);
  const isSaid = (family: Family): boolean =>
    said === family ||
    languages.some((language) => plainWords(cellTextsIn(language).families[family]) === said);
  return families.find(isSaid) ?? { code: 'unknownFamily', argument: 'family', text, known: families };
}
