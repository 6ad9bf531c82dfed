import { currencyCode } from './currency-code';
import { readHeaderScale } from './header-scale';
import { lazyPattern } from './lazy-pattern';
import { repairMojibake } from './mojibake';

/** A header in plain words, with the currency and the factor that it names. */
export interface HeaderText {
  readonly words: string;
  /** A currency named in brackets or at the end: "Amount spent (EUR)". */
  readonly currency: string | undefined;
  /** The factor that the header names: 1000 for "Amount (in thousands)". */
  readonly scale: number;
}

const accents = /[\u0300-\u036f]/g;
const noWord = lazyPattern(String.raw`[^\p{L}\p{N}%]+`, 'gu');

/** The words of a text in lower case, without accents and punctuation: "N° de commande" gives "no de commande". */
export function plainWords(text: string): string {
  return repairMojibake(text)
    .normalize('NFD')
    .replace(accents, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\bn[°º]|#/g, ' no ')
    .replace(/œ/g, 'oe')
    .replace(/₂/g, '2')
    .replace(noWord(), ' ')
    .trim();
}

/** Reads a header cell. */
export function readHeader(text: string): HeaderText {
  let currency: string | undefined;
  const { bare: unscaled, scale } = readHeaderScale(text);
  const bare = unscaled.replace(/[([]([^)\]]*)[)\]]/g, (whole, inside: string) => {
    const code = currencyCode(inside);
    if (code === undefined) return whole;
    currency = code;
    return ' ';
  });
  const words = plainWords(bare);
  const last = words.split(' ').pop() ?? '';
  const named = last === words ? undefined : currencyCode(last);
  // The words of "Total IDR" are "total": the currency is not part of them.
  return {
    words: named === undefined ? words : words.slice(0, -last.length).trim(),
    scale,
    currency: currency ?? named ?? currencyCode(/[€£]/.exec(bare)?.[0] ?? ''),
  };
}
