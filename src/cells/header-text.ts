import { readHeaderScale } from './header-scale';
import { repairMojibake } from './mojibake';

/** A header as its words: lower case, without accents, punctuation and what stands in brackets. */
export interface HeaderText {
  readonly words: string;
  /** A currency named in brackets or at the end: "Amount spent (EUR)". */
  readonly currency: string | undefined;
  /** How many one of its figures stands for: 1000 below "Amount (in thousands)". */
  readonly scale: number;
}

const accents = /[\u0300-\u036f]/g;
const knownCurrencies =
  /^(?:IDR|MYR|EUR|USD|GBP|SGD|AUD|THB|PHP|VND|JPY|CNY|INR|CHF|CAD|HKD|TWD|BDT|AED|SAR|BRL|MXN|XOF|XAF|MAD|TND|NZD|KRW|SEK|NOK|DKK|PLN|CZK|TRY|ZAR|BND|KHR|MMK|PKR|LKR|NPR|KWD|QAR|OMR|BHD|EGP|DZD|NGN|KES|GHS|ILS|HUF|RON|UAH|RUB|CLP|COP|ARS|RP|RM)$/;
const currencyOfSign: Readonly<Record<string, string>> = {
  RP: 'IDR',
  RM: 'MYR',
  '€': 'EUR',
  '£': 'GBP',
  // A dollar that names its country.
  US$: 'USD',
  U$: 'USD',
  AU$: 'AUD',
  A$: 'AUD',
  CA$: 'CAD',
  C$: 'CAD',
  CAN$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  NT$: 'TWD',
  S$: 'SGD',
  SG$: 'SGD',
  MX$: 'MXN',
  MEX$: 'MXN',
  R$: 'BRL',
  B$: 'BND',
};

/** The ISO code that a word or sign stands for, undefined for anything else. A bare $ names no currency. */
export function currencyCode(word: string): string | undefined {
  const upper = word.trim().toUpperCase().replace(/\.$/, '');
  return currencyOfSign[upper] ?? (knownCurrencies.test(upper) ? upper : undefined);
}

/** Words of a text without case, accents and punctuation: "N° de commande" is "no de commande". */
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
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
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
  // "Total IDR" is a total: its currency is no word of what the column holds.
  return {
    words: named === undefined ? words : words.slice(0, -last.length).trim(),
    scale,
    currency: currency ?? named ?? currencyCode(/[€£]/.exec(bare)?.[0] ?? ''),
  };
}
