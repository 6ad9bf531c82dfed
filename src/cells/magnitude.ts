import { languages } from '../vocabulary/language';
import { phrasesIn } from '../vocabulary/phrases';
import type { Magnitude } from '../vocabulary/value-words';
import { values } from '../vocabulary/values';

const factors: Readonly<Record<Magnitude, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
export const magnitudes: readonly Magnitude[] = ['thousand', 'million', 'billion'];

let factorOfWord: ReadonlyMap<string, number> | undefined;

function factorsOfWords(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const magnitude of magnitudes) {
    for (const language of languages) {
      for (const word of phrasesIn(values[language].magnitudes[magnitude]))
        found.set(word, factors[magnitude]);
    }
  }
  return found;
}

export function factorOf(magnitude: Magnitude): number {
  return factors[magnitude];
}

/** All words for factors that may follow a number. */
export function magnitudeWords(): readonly string[] {
  factorOfWord ??= factorsOfWords();
  return [...factorOfWord.keys()];
}

/**
 * The factor of a word after a number, in any language: 1000 for "rb" and "k", a million for "jt". Undefined for other
 * words, and for "M", which is a million in English but a thousand million in Indonesian.
 */
export function magnitudeOf(word: string): number | undefined {
  factorOfWord ??= factorsOfWords();
  return factorOfWord.get(word.toLowerCase().replace(/\.$/, ''));
}
