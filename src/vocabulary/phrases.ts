import { type Language, languages } from './language';

/** The phrases of a text in which they are separated by bars. */
export function phrasesIn(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : text.split('|');
}

/** The phrases of all languages together. */
export function inEveryLanguage<Words>(
  words: Readonly<Record<Language, Words>>,
  of: (words: Words) => string,
): readonly string[] {
  return languages.flatMap((language) => phrasesIn(of(words[language])));
}

/** A phrase with its weight, at most 1. */
export interface WeighedPhrase {
  readonly phrase: string;
  readonly weight: number;
}

/** The phrases of a text such as "order id:1000|order no:998", with their weights in thousandths. */
export function weighedPhrasesIn(text: string | undefined): readonly WeighedPhrase[] {
  return phrasesIn(text).map((part) => {
    const colon = part.indexOf(':');
    return { phrase: part.slice(0, colon), weight: Number(part.slice(colon + 1)) / 1000 };
  });
}

const accented: Readonly<Record<string, string>> = {
  a: '[aàâ]',
  c: '[cç]',
  e: '[eéèê]',
  i: '[iîï]',
  o: '[oô]',
  u: '[uùû]',
};

/**
 * Phrases as part of a regular expression for original text: with or without accents, and with a space, an apostrophe or
 * a slash between words.
 */
export function writtenForms(phrases: readonly string[]): string {
  // A regular expression takes the first alternative that matches, so longer ones come first.
  const longestFirst = [...new Set(phrases)].sort((a, b) => b.length - a.length);
  const forms = longestFirst.map((phrase) =>
    phrase
      .replace(/[aceiou]/g, (letter) => accented[letter] ?? letter)
      .replace(/ /g, "(?:\\s*['’/]\\s*|\\s+)"),
  );
  return forms.length === 0 ? '(?!)' : forms.join('|');
}
