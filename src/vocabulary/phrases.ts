import { type Language, languages } from './language';

/** The parts of a text that is parted by bars. */
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

/** A phrase and how much it counts, 1 at most. */
export interface WeighedPhrase {
  readonly phrase: string;
  readonly weight: number;
}

/** The phrases of a text such as "order id:1000|order no:998", their weight in thousandths behind each. */
export function weighedPhrasesIn(text: string | undefined): readonly WeighedPhrase[] {
  return phrasesIn(text).map((part) => {
    const [phrase = '', thousandths] = part.split(':');
    return { phrase, weight: Number(thousandths) / 1000 };
  });
}
