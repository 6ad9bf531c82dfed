import { languages } from '../vocabulary/language';
import { phrasesIn } from '../vocabulary/phrases';
import { values } from '../vocabulary/values';

let numbers: ReadonlyMap<string, number> | undefined;

function monthNumbers(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const language of languages) {
    values[language].months.forEach((forms, index) => {
      for (const form of phrasesIn(forms)) found.set(form, index + 1);
    });
  }
  return found;
}

/** The month that a word names in any language, from 1; undefined for any other word. */
export function monthNumber(word: string): number | undefined {
  numbers ??= monthNumbers();
  return numbers.get(
    word
      .normalize('NFD')
      .replace(/[\u0300-\u036f.]/g, '')
      .toLowerCase(),
  );
}
