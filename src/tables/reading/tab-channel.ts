import { plainWords } from '../../cells/header-text';
import { monthNumber } from '../../cells/month-names';
import { headers } from '../../vocabulary/headers';
import { Marker } from '../../vocabulary/markers';
import { inEveryLanguage, phrasesIn } from '../../vocabulary/phrases';
import { platforms } from '../../vocabulary/platforms';

let known: { readonly places: readonly string[]; readonly fillers: ReadonlySet<string> } | undefined;

function knownWords(): NonNullable<typeof known> {
  return {
    places: [...phrasesIn(platforms), ...inEveryLanguage(headers, ({ tabNames }) => tabNames.places)],
    fillers: new Set(inEveryLanguage(headers, ({ tabNames }) => tabNames.fillers)),
  };
}

/** In "order lines", "line" is not the messenger LINE. */
const orderLine = new Marker('orderLine', 'within');

/** The channel in a tab's name: "Website 2026" gives "Website", "Boutique Lyon" stays as it is, "Orders" gives none. */
export function channelOfTab(name: string): string | undefined {
  known ??= knownWords();
  const all = ` ${plainWords(name.toLowerCase())} `;
  const isPlace = (place: string): boolean =>
    all.includes(` ${place} `) && (place !== 'line' || !orderLine.test(all));
  if (!known.places.some(isPlace)) return undefined;
  const words: string[] = [];
  for (const word of name.split(/[\s_.,()[\]/|:;-]+/)) {
    const plain = plainWords(word.toLowerCase());
    const isTime = /^\p{L}?\d+$/u.test(plain) || monthNumber(plain) !== undefined;
    if (plain === '' || isTime || known.fillers.has(plain)) continue;
    words.push(word);
  }
  return words.join(' ') || undefined;
}
