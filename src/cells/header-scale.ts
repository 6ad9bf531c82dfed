import { type BesideFigures, besideFigure, besideFigures } from '../vocabulary/beside-figures';
import { currencyCodes } from '../vocabulary/currencies';
import { languages } from '../vocabulary/language';
import { inEveryLanguage, phrasesIn, writtenForms } from '../vocabulary/phrases';
import { currencyCode, currencyNameCodes } from './currency-code';
import { factorOf, magnitudeOf, magnitudes, magnitudeWords } from './magnitude';

/** The factor of the figures below a header, and the header without the words for it. */
export interface ScaledHeader {
  readonly bare: string;
  /** The factor that the header names: a million for "Omzet (juta)". */
  readonly scale: number;
}

interface ScaleWords {
  /** Words that may be beside a factor without changing it. */
  readonly fillers: ReadonlySet<string>;
  /** Words that name a factor without a number before them: "thousands", "ribuan". */
  readonly sizes: ReadonlyMap<string, number>;
  /** Patterns for a factor at the end of a header. */
  readonly behind: readonly RegExp[];
  /** A fast test that rules out most headers without a factor. */
  readonly rough: RegExp;
}

const bracket = /\s*[([]([^)\]]*)[)\]]/g;

function sizesOfWords(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const magnitude of magnitudes) {
    for (const language of languages) {
      for (const word of phrasesIn(besideFigures[language].sizes[magnitude]))
        found.set(word, factorOf(magnitude));
    }
  }
  return found;
}

function scaleWords(): ScaleWords {
  const wordsOf = (place: Exclude<keyof BesideFigures, 'sizes'>): readonly string[] =>
    inEveryLanguage(besideFigures, (words) => words[place]);
  const sizes = sizesOfWords();
  const known = [...sizes.keys(), ...magnitudeWords()];
  const names = writtenForms([...currencyNameCodes().keys()]);
  const signs = `(?:(?:Rp|RM|US\\$|[$€£]|${currencyCodes})\\s*)?`;
  const longAlone = wordsOf('sizeAlone').filter((word) => word.length > 2);
  const inWords = writtenForms(known.filter((word) => word.length > 2));
  return {
    fillers: new Set([...wordsOf('beforeSize'), ...wordsOf('ofCurrency'), ...wordsOf('sizeFillers')]),
    sizes,
    behind: [
      // "in thousands", "dalam Rp juta", "en milliers d'euros"
      new RegExp(
        `\\s+(?:${besideFigure('beforeSize')})\\s+${signs}(?:${inWords})` +
          `(?:\\s+(?:(?:${besideFigure('ofCurrency')})(?:\\s*['’]\\s*|\\s+))?(?:${names}))?\\s*$`,
        'i',
      ),
      // "juta", "Rp ribu". Short words must be in lower case: "JT" may be a courier.
      new RegExp(`\\s+${signs}(?:${wordsOf('sizeAlone').join('|')})(?:\\s+(?:${names}))?\\s*$`),
      new RegExp(`\\s+${signs}(?:${longAlone.join('|')})(?:\\s+(?:${names}))?\\s*$`, 'i'),
      // "k€", "RM '000". M must be a capital: a small m is a metre.
      /\s+(?:[kKM]\s?(?:€|EUR)|k\s?(?:\$|£|USD|GBP|RM)|(?:RM|[$€£])\s?['’]000s?|['’]000s?)\s*$/,
    ],
    rough: new RegExp(`000|€|\\bk|k$|${known.filter((word) => word.length > 1).join('|')}`, 'i'),
  };
}

let made: ScaleWords | undefined;

/** The factor of a text that has no other words but currencies and fillers. */
function scaleOf(text: string, { fillers, sizes }: ScaleWords): number | undefined {
  const words = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]/g, ' ')
    .replace(/([km])\s*([€$£]|eur\b|usd\b|rm\b)/g, '$1_ $2')
    .replace(/([€$£])/g, ' $1 ')
    .replace(/[.,]/g, '')
    .split(/[\s/]+/)
    .filter((word) => word !== '');
  let scale: number | undefined;
  for (const word of words) {
    if (isCurrency(word) || fillers.has(word)) continue;
    const size = sizes.get(word) ?? sizeOf(word);
    if (size === undefined || scale !== undefined) return undefined;
    scale = size;
  }
  return scale;
}

function isCurrency(word: string): boolean {
  return (
    /^(?:[a-z]{0,3}\$|[€£])$/.test(word) || currencyCode(word) !== undefined || currencyNameCodes().has(word)
  );
}

function sizeOf(word: string): number | undefined {
  if (/^(?:x?1?000s?)$/.test(word)) return 1e3;
  if (/^(?:x?1?000000)$/.test(word)) return 1e6;
  // "k€" and "M€" were marked as "k_" and "m_" above: beside a currency, M is a million.
  if (word === 'k_') return 1e3;
  if (word === 'm_') return 1e6;
  return magnitudeOf(word);
}

/** The currency that a text names, by its code, sign or name. */
function currencyIn(text: string): string | undefined {
  for (const word of text.match(/[a-z]{0,3}\$|[€£]|[a-z]+/gi) ?? []) {
    const code = currencyCode(word) ?? currencyNameCodes().get(word.toLowerCase());
    if (code !== undefined) return code;
  }
  return undefined;
}

/** What replaces the words for a factor in a header: the currency among them, which is read later. */
function withCurrency(found: string): string {
  const currency = currencyIn(found);
  return currency === undefined ? '' : ` (${currency})`;
}

/** Reads the factor that a header names: "Omzet (juta)", "Montant k€", "Revenue in thousands". */
export function readHeaderScale(text: string): ScaledHeader {
  made ??= scaleWords();
  const words = made;
  if (!words.rough.test(text)) return { bare: text, scale: 1 };
  let scale = 1;
  const bare = text.replace(bracket, (whole, inside: string) => {
    const found = scaleOf(inside, words);
    if (found === undefined) return whole;
    scale = found;
    return withCurrency(inside) || ' ';
  });
  if (scale !== 1) return { bare, scale };
  for (const pattern of words.behind) {
    const ending = pattern.exec(text)?.[0];
    const found = ending === undefined ? undefined : scaleOf(ending, words);
    if (ending !== undefined && found !== undefined)
      return { bare: text.slice(0, -ending.length) + withCurrency(ending), scale: found };
  }
  return { bare: text, scale: 1 };
}
