import type { FieldHeaders } from '../../vocabulary/header-words';
import { headers } from '../../vocabulary/headers';
import { languages } from '../../vocabulary/language';
import { Marker, markerOf } from '../../vocabulary/markers';
import { phrasesIn, weighedPhrasesIn } from '../../vocabulary/phrases';
import { type SoughtField, soughtFields } from './sought-fields';

/** A field that a header can mean. */
export interface Match {
  readonly sought: SoughtField;
  /** 1 for the best header; less for other headers, and for headers that contain further words. */
  readonly weight: number;
  readonly isExact: boolean;
  /** The header has several meanings, so the values must decide. */
  readonly isWeak: boolean;
}

/** A field that a phrase of the vocabulary can mean. */
interface Meaning {
  readonly sought: SoughtField;
  readonly weight: number;
  readonly isWeak: boolean;
}

/** "Numéro de vente", "Nomor Penjualan": the number of a sale is an id and not an amount. */
const runningNumber = new Marker('runningNumber', 'within');

function isFigure({ type }: SoughtField): boolean {
  return type === 'number' || type === 'money' || type === 'duration' || type === 'rate';
}

/** "Total clicks" scores a little lower than "Clicks". */
const lessForCount = 0.04;

/** Only so many words of a header are searched. Longer ones are questions of a survey. */
const longestHeader = 24;
const longestPhrase = 8;

let ofCount: RegExp | undefined;

/** A header without words for a count: "Number of visits" becomes "visits", "Jumlah kunjungan" "kunjungan". */
function withoutCount(header: string): string {
  ofCount ??= new RegExp(`^(?:${markerOf('beforeCounted')}) | (?:${markerOf('behindCounted')})$`, 'g');
  return header.replace(ofCount, '');
}

/** The headers of all fields in every language; made when the first tab is read. */
class HeaderMatches {
  private readonly meanings = new Map<string, Meaning[]>();
  /** For each field, words in a longer header that give it another meaning: "compare at" in "compare at price". */
  private readonly unless = new Map<SoughtField, Set<string>>();
  private readonly known = new Map<string, readonly Match[]>();

  constructor() {
    for (const sought of soughtFields()) {
      this.unless.set(sought, new Set());
      for (const language of languages) {
        const fields: Readonly<Record<string, FieldHeaders>> = headers[language].fields[sought.kind];
        const words = fields[sought.field];
        if (words !== undefined) this.addField(sought, words);
      }
    }
  }

  private addField(sought: SoughtField, { clear, weak, unless }: FieldHeaders): void {
    for (const { phrase, weight } of weighedPhrasesIn(clear))
      this.add(phrase, { sought, weight, isWeak: false });
    for (const { phrase, weight } of weighedPhrasesIn(weak))
      this.add(phrase, { sought, weight, isWeak: true });
    for (const word of phrasesIn(unless)) this.unless.get(sought)?.add(word);
  }

  private add(phrase: string, meaning: Meaning): void {
    const known = this.meanings.get(phrase);
    if (known === undefined) this.meanings.set(phrase, [meaning]);
    else known.push(meaning);
  }

  private hasOtherMeaning(sought: SoughtField, header: string): boolean {
    if (isFigure(sought) && runningNumber.test(header)) return true;
    const padded = ` ${header} `;
    for (const word of this.unless.get(sought) ?? []) if (padded.includes(` ${word} `)) return true;
    return false;
  }

  /** The fields of all kinds that a header in plain words can mean. */
  of(header: string): readonly Match[] {
    const known = this.known.get(header);
    if (known !== undefined) return known;
    const found = this.find(header);
    this.known.set(header, found);
    return found;
  }

  private find(header: string): readonly Match[] {
    const best = new Map<SoughtField, Match>();
    for (const { sought, weight, isWeak } of this.meanings.get(header) ?? []) {
      const known = best.get(sought);
      // If a header is clear in one language and has several meanings in another, the clear meaning counts.
      const isBetter =
        known === undefined || (known.isWeak === isWeak ? weight > known.weight : known.isWeak);
      if (isBetter) best.set(sought, { sought, weight, isExact: true, isWeak });
    }
    const exact = new Set(best.keys());
    for (const { sought, weight, isWeak } of this.meanings.get(withoutCount(header)) ?? []) {
      // "Total clicks" and "Jumlah klik" are clicks, unless they are headers of the field themselves or mean another one.
      if (isWeak || exact.has(sought) || this.hasOtherMeaning(sought, header)) continue;
      if (weight - lessForCount <= (best.get(sought)?.weight ?? 0)) continue;
      best.set(sought, { sought, weight: weight - lessForCount, isExact: true, isWeak: false });
    }
    const parts = header.split(' ').slice(0, longestHeader);
    if (parts.length < 2) return [...best.values()];
    for (let from = 0; from < parts.length; from += 1) {
      const last = Math.min(parts.length, from + longestPhrase);
      let phrase = '';
      for (let to = from; to < last; to += 1) {
        phrase = phrase === '' ? (parts[to] ?? '') : `${phrase} ${parts[to]}`;
        const length = to - from + 1;
        for (const { sought, isWeak } of this.meanings.get(phrase) ?? []) {
          // One word of a longer header is not enough for an optional field: "Shipping zip" is not a shipping cost.
          if (isWeak || (sought.optional && length < 2)) continue;
          const known = best.get(sought);
          const weight = 0.3 + (0.4 * length) / parts.length;
          if (known?.isExact || weight <= (known?.weight ?? 0) || this.hasOtherMeaning(sought, header))
            continue;
          best.set(sought, { sought, weight, isExact: false, isWeak: false });
        }
      }
    }
    return [...best.values()];
  }
}

let made: HeaderMatches | undefined;

/** The fields of all kinds that a header in plain words can mean. */
export function matchesOf(header: string): readonly Match[] {
  made ??= new HeaderMatches();
  return made.of(header);
}

/** Whether a header is exactly and clearly that of a field that passes the test. */
export function isHeaderOf(header: string, test: (sought: SoughtField) => boolean): boolean {
  return matchesOf(header).some(({ sought, isExact, isWeak }) => isExact && !isWeak && test(sought));
}
