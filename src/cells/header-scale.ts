import { magnitudeOf } from './magnitude';

/** What a header says of the size of its figures, and the header without it. */
export interface ScaledHeader {
  readonly bare: string;
  /** How many one of its figures stands for: a million below "Omzet (juta)". */
  readonly scale: number;
}

/** A currency that stands beside the size: "(Rp juta)", "k€", "(en milliers d'euros)". */
const currencyWord =
  /^(?:rp|idr|rm|myr|usd|eur|gbp|sgd|aud|chf|cad|rupiah|ringgit|euros?|dollars?|pounds?|[$€£]|[a-z]{1,3}\$)$/;
const filler = /^(?:in|en|dalam|de|d|of|x|satuan|exprime|stated|value|values|nilai)$/;
const bracket = /\s*[([]([^)\]]*)[)\]]/g;
const behind =
  /\s+(?:(?:in|en|dalam)\s+(?:(?:Rp|RM|US\$|[$€£]|EUR|USD|IDR|MYR)\s*)?(?:thousands|millions|milliers|ribuan|ribu|jutaan|juta)(?:\s+(?:of\s+|d['’]\s*|de\s+)?(?:euros?|rupiah|ringgit|dollars?))?|(?:(?:Rp|RM|IDR|MYR|EUR|USD)\s+)?(?:ribuan|ribu|rb|jutaan|juta|jt)(?:\s+(?:rupiah|ringgit))?|[kKM]\s?(?:€|EUR)|k\s?(?:\$|£|USD|GBP|RM)|(?:RM|[$€£])\s?['’]000s?|['’]000s?)\s*$/;
const rough = /000|ribu|juta|rb|jt|mil|thousand|million|billion|\bk|€|m€|mio|mds?\b|bn|k$/i;

/** The size that some words stand for, where they say nothing else. */
function scaleOf(text: string): number | undefined {
  const words = text
    .toLowerCase()
    .replace(/['’]/g, ' ')
    .replace(/([km])\s*([€$£]|eur\b|usd\b|rm\b)/g, '$1_ $2')
    .replace(/([€$£])/g, ' $1 ')
    .replace(/[.,]/g, '')
    .split(/[\s/]+/)
    .filter((word) => word !== '');
  let scale: number | undefined;
  for (const word of words) {
    if (currencyWord.test(word) || filler.test(word)) continue;
    const size = sizeOf(word);
    if (size === undefined || scale !== undefined) return undefined;
    scale = size;
  }
  return scale;
}

function sizeOf(word: string): number | undefined {
  if (/^(?:x?1?000s?)$/.test(word)) return 1e3;
  if (/^(?:x?1?000000)$/.test(word)) return 1e6;
  // Beside a euro, M is a million.
  if (word === 'k_') return 1e3;
  if (word === 'm_') return 1e6;
  return magnitudeOf(word.replace(/(ribu|juta|miliar)an$/, '$1'));
}

/** Reads the size of its figures out of a header: "Omzet (juta)", "Montant k€", "Revenue in thousands". */
export function readHeaderScale(text: string): ScaledHeader {
  if (!rough.test(text)) return { bare: text, scale: 1 };
  let scale = 1;
  const bare = text.replace(bracket, (whole, inside: string) => {
    const found = scaleOf(inside);
    if (found === undefined) return whole;
    scale = found;
    // The currency beside it is still to be read.
    const currency = /(?:Rp|RM|US\$|[$€£]|\b(?:EUR|USD|IDR|MYR|SGD)\b)/.exec(inside)?.[0];
    const named = currency ?? (/euro/i.test(inside) ? 'EUR' : /rupiah/i.test(inside) ? 'IDR' : undefined);
    return named === undefined ? ' ' : ` (${named})`;
  });
  if (scale !== 1) return { bare, scale };
  const said = behind.exec(text)?.[0];
  const found = said === undefined ? undefined : scaleOf(said);
  if (said === undefined || found === undefined) return { bare: text, scale: 1 };
  const currency = /(?:Rp|RM|US\$|[$€£]|\b(?:EUR|USD|IDR|MYR)\b)/.exec(said)?.[0];
  return {
    bare: text.slice(0, -said.length) + (currency === undefined ? '' : ` (${currency})`),
    scale: found,
  };
}
