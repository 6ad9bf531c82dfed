import { codesOfSigns, currencyCodes, currencyNames, sharedCurrencyNames } from '../vocabulary/currencies';
import { phrasesIn } from '../vocabulary/phrases';

let known: ReadonlySet<string> | undefined;

/** The ISO code of a word or sign, undefined for anything else. A bare $ names no currency. */
export function currencyCode(word: string): string | undefined {
  known ??= new Set(phrasesIn(currencyCodes));
  const upper = word.trim().toUpperCase().replace(/\.$/, '');
  return codesOfSigns[upper] ?? (known.has(upper) ? upper : undefined);
}

let codesOfNames: ReadonlyMap<string, string | undefined> | undefined;

function namesWithCodes(): ReadonlyMap<string, string | undefined> {
  return new Map([
    ...phrasesIn(sharedCurrencyNames).map((name) => [name, undefined] as const),
    ...Object.entries(currencyNames).flatMap(([code, names]) =>
      phrasesIn(names).map((name) => [name, code] as const),
    ),
  ]);
}

/** The names of currencies with their ISO codes; undefined for "dollar", which may be that of several countries. */
export function currencyNameCodes(): ReadonlyMap<string, string | undefined> {
  codesOfNames ??= namesWithCodes();
  return codesOfNames;
}
