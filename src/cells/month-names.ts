/** Names and short forms of the months in English, Indonesian, Malay and French, without accents. */
const names = [
  'january|januari|janvier|jan|janv',
  'february|februari|fevrier|feb|fev|fevr|pebruari',
  'march|maret|mac|mars|mar',
  'april|avril|apr|avr',
  'may|mei|mai',
  'june|juni|jun|juin',
  'july|juli|julai|juillet|jul|juil',
  'august|agustus|ogos|aout|aug|agu|agt|ags|ogo',
  'september|septembre|sep|sept',
  'october|oktober|octobre|oct|okt',
  'november|novembre|nov|nopember',
  'december|desember|disember|decembre|dec|des|dis',
];

const numbers = new Map(
  names.flatMap((forms, index) => forms.split('|').map((form) => [form, index + 1] as const)),
);

/** The month that a word names, from 1; undefined for any other word. */
export function monthNumber(word: string): number | undefined {
  return numbers.get(
    word
      .normalize('NFD')
      .replace(/[\u0300-\u036f.]/g, '')
      .toLowerCase(),
  );
}
