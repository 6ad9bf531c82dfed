import type { RawTab } from '../cell';
import type { HeaderText } from '../header-text';
import type { FieldWords, OrderField, TrafficField } from '../header-words';
import { ColumnProfile } from './column-profile';
import { endOfTable, filledRows, hasFilledRow } from './table-rows';

/** A table as it would be below a tried header. Most rows say nothing: only what is asked for is looked at. */
export class TriedTable {
  private readonly profiles = new Map<number, ColumnProfile>();
  private end: number | undefined;
  private filled: boolean | undefined;

  constructor(
    private readonly tab: RawTab,
    readonly headerRow: number,
    readonly headers: readonly HeaderText[],
  ) {}

  get endRow(): number {
    this.end ??= endOfTable(this.tab, this.headerRow);
    return this.end;
  }

  /** Whether anything stands below the header; if not, values speak for nothing. */
  get hasRows(): boolean {
    this.filled ??= hasFilledRow(this.tab, this.headerRow + 1, this.endRow);
    return this.filled;
  }

  get rowCount(): number {
    return filledRows(this.tab, this.headerRow + 1, this.endRow);
  }

  profile(column: number): ColumnProfile {
    const known = this.profiles.get(column);
    if (known !== undefined) return known;
    const made = new ColumnProfile(this.tab, this.headerRow, this.endRow, column);
    this.profiles.set(column, made);
    return made;
  }

  /** The column whose header is one of these words. */
  columnOf(words: readonly string[]): number {
    return this.headers.findIndex((header) => words.includes(header.words));
  }
}

/** Columns as they were given to fields, and how sure that is. */
export interface Assigned<Field extends string> {
  readonly columns: Partial<Record<Field, number>>;
  readonly score: number;
  /** Fields that rest on a word of several meanings. */
  readonly weak: ReadonlySet<Field>;
}

/** How well a header says a field: 1 word for word, less when it says more, 0 when it says something else. */
function phraseScore<Field extends string>(header: string, field: FieldWords<Field>): number {
  const exact = field.phrases.indexOf(header);
  if (exact >= 0) return 1 - Math.min(exact, 80) * 0.002;
  const padded = ` ${header} `;
  if (field.unless.some((word) => padded.includes(` ${word} `))) return 0;
  let best = 0;
  for (const phrase of field.phrases) {
    if (!padded.includes(` ${phrase} `)) continue;
    const length = phrase.split(' ').length;
    // "Shipping zip" is no shipping cost: where nothing is lost, a single word is not enough.
    if (field.optional && length < 2) continue;
    best = Math.max(best, 0.3 + (0.4 * length) / header.split(' ').length);
  }
  return best;
}

const priceWords: readonly string[] = [
  'harga',
  'harga satuan',
  'harga unit',
  'harga seunit',
  'harga jual',
  'price',
  'unit price',
  'prix',
  'prix unitaire',
];

/** Whether the values below a word of several meanings say that it is this field. */
function valuesSay(field: string, header: string, profile: ColumnProfile, table: TriedTable): boolean {
  switch (field) {
    case 'orderId':
      if (!profile.isId) return false;
      // Row numbers are ids only under a header that says id; small figures are counts.
      if (profile.isRowNumber) return header === 'id';
      return header === 'id' || !(profile.median < 100);
    case 'orderDate':
      return profile.share('dates') >= 0.9;
    case 'customer':
      return profile.isName || /phone|tel|wa/.test(header);
    case 'quantity': {
      if (!profile.isWhole || profile.isRowNumber) return false;
      // Pieces are few, or fewer than what one of them costs.
      const price = table.columnOf(priceWords);
      return profile.median <= 20 || (price >= 0 && profile.median < table.profile(price).median);
    }
    case 'status':
      return profile.share('statuses') >= 0.5;
    default:
      return profile.share('numbers') >= 0.9;
  }
}

/** Gives each field its best column, the surest pair first; a column serves one field. */
export function assignColumns<Field extends OrderField | TrafficField>(
  table: TriedTable,
  words: readonly FieldWords<Field>[],
): Assigned<Field> {
  const candidates: { field: Field; column: number; score: number; isWeak: boolean }[] = [];
  for (const fieldWords of words) {
    const { field, holds, weak, optional } = fieldWords;
    table.headers.forEach((header, column) => {
      if (header.words === '') return;
      if (weak.includes(header.words)) {
        if (!table.hasRows) return;
        const profile = table.profile(column);
        if (profile.values.length === 0 || !valuesSay(field, header.words, profile, table)) return;
        const score = 0.5 - weak.indexOf(header.words) * 0.002 - (profile.isRowNumber ? 0.2 : 0);
        candidates.push({ field, column, score: field === 'lineAmount' ? score - 0.1 : score, isWeak: true });
        return;
      }
      const said = phraseScore(header.words, fieldWords);
      if (said === 0) return;
      const profile = table.profile(column);
      const agrees = table.hasRows ? profile.share(holds) : 1;
      // A header that says it word for word stands even over unreadable values: those are reported, not passed by.
      if ((said < 0.75 || optional) && agrees < 0.5) return;
      // Of two columns for one thing, the fuller one tells more.
      const fuller = optional || !table.hasRows ? 1 : 0.8 + 0.2 * profile.filled;
      candidates.push({ field, column, score: said * (0.6 + 0.4 * agrees) * fuller, isWeak: false });
    });
  }
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const columns: Partial<Record<Field, number>> = {};
  const taken = new Set<number>();
  const weakFields = new Set<Field>();
  let score = 0;
  for (const candidate of candidates) {
    if (columns[candidate.field] !== undefined || taken.has(candidate.column)) continue;
    columns[candidate.field] = candidate.column;
    taken.add(candidate.column);
    if (candidate.isWeak) weakFields.add(candidate.field);
    score += candidate.score;
  }
  return { columns, score, weak: weakFields };
}
