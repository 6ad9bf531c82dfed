import { wordLists } from '../../vocabulary';
import { type Holds, holdsOfType, type WordList, words } from '../../vocabulary/field-words';
import { type FieldType, type TableKind, tableFields, tableKinds } from '../../vocabulary/fields';

/** A field as recognition looks for it. */
export interface SoughtField {
  readonly kind: TableKind;
  readonly field: string;
  readonly type: FieldType;
  readonly holds: Holds;
  readonly optional: boolean;
  readonly unless: readonly string[];
}

/** A field that a header may stand for. */
export interface Match {
  readonly sought: SoughtField;
  /** 1 word for word, less when the header says more. */
  readonly said: number;
  readonly isExact: boolean;
  /** A word of several meanings: only the values decide. */
  readonly isWeak: boolean;
}

interface Entry {
  readonly sought: SoughtField;
  readonly rank: number;
  readonly isWeak: boolean;
}

/** No heading that says one thing is longer; a question of a survey may be. */
const longestHeader = 24;
const longestPhrase = 8;

/** A header without the words that say that it counts something: "Number of visits", "Jumlah kunjungan". */
function withoutCount(header: string): string {
  return header.replace(
    /^(?:jumlah|total|bilangan|nombre (?:total )?de?|nb|number of|no of|jml) | (?:counts?|totals?|totales)$/g,
    '',
  );
}

/** All phrases by which headers say fields, made when the first tab is read. */
class Vocabulary {
  private readonly entries = new Map<string, Entry[]>();
  private readonly known = new Map<string, readonly Match[]>();

  constructor() {
    for (const kind of tableKinds) this.addKind(kind, wordLists[kind]);
  }

  private addKind(kind: TableKind, lists: Readonly<Record<string, WordList>>): void {
    const types: Readonly<Record<string, FieldType>> = tableFields[kind];
    for (const [field, list] of Object.entries(lists)) {
      const type = types[field];
      if (type === undefined) continue;
      const sought: SoughtField = {
        kind,
        field,
        type,
        holds: list.holds ?? holdsOfType[type],
        optional: list.optional === true,
        unless: words(list.unless),
      };
      words(list.phrases).forEach((phrase, rank) => {
        this.add(phrase, { sought, rank, isWeak: false });
      });
      words(list.weak).forEach((phrase, rank) => {
        this.add(phrase, { sought, rank, isWeak: true });
      });
    }
  }

  private add(phrase: string, entry: Entry): void {
    const known = this.entries.get(phrase);
    if (known === undefined) this.entries.set(phrase, [entry]);
    else known.push(entry);
  }

  /** The fields of all kinds that a header may stand for, by its plain words. */
  matches(header: string): readonly Match[] {
    const known = this.known.get(header);
    if (known !== undefined) return known;
    const found = this.find(header);
    this.known.set(header, found);
    return found;
  }

  private find(header: string): readonly Match[] {
    const best = new Map<SoughtField, Match>();
    for (const { sought, rank, isWeak } of this.entries.get(header) ?? []) {
      const said = isWeak ? 0.5 - rank * 0.002 : 1 - Math.min(rank, 80) * 0.002;
      const known = best.get(sought);
      if (known === undefined || (known.isWeak && !isWeak)) {
        best.set(sought, { sought, said, isExact: true, isWeak });
      }
    }
    for (const { sought, rank, isWeak } of this.entries.get(withoutCount(header)) ?? []) {
      // "Total clicks" and "Jumlah klik" are clicks, where no kind's own word says otherwise.
      if (isWeak || best.has(sought) || sought.unless.some((word) => ` ${header} `.includes(` ${word} `))) {
        continue;
      }
      best.set(sought, { sought, said: 0.96 - Math.min(rank, 80) * 0.002, isExact: true, isWeak: false });
    }
    const parts = header.split(' ').slice(0, longestHeader);
    if (parts.length < 2) return [...best.values()];
    const padded = ` ${header} `;
    for (let from = 0; from < parts.length; from += 1) {
      const last = Math.min(parts.length, from + longestPhrase);
      let phrase = '';
      for (let to = from; to < last; to += 1) {
        phrase = phrase === '' ? (parts[to] ?? '') : `${phrase} ${parts[to]}`;
        const entries = this.entries.get(phrase);
        if (entries === undefined) continue;
        const length = to - from + 1;
        for (const { sought, isWeak } of entries) {
          // "Shipping zip" is no shipping cost: where nothing is lost, a single word is not enough.
          if (isWeak || (sought.optional && length < 2)) continue;
          const known = best.get(sought);
          const said = 0.3 + (0.4 * length) / parts.length;
          if (known?.isExact || said <= (known?.said ?? 0)) continue;
          if (sought.unless.some((word) => padded.includes(` ${word} `))) continue;
          best.set(sought, { sought, said, isExact: false, isWeak: false });
        }
      }
    }
    return [...best.values()];
  }
}

let made: Vocabulary | undefined;

/** The vocabulary of all kinds of tables. */
export function vocabulary(): Vocabulary {
  made ??= new Vocabulary();
  return made;
}
