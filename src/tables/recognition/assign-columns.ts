import { type HeaderText, readHeader } from '../../cells/header-text';
import { type TableKind, tableFields } from '../../vocabulary/fields';
import { Marker } from '../../vocabulary/markers';
import type { Confidence } from '../shop';
import type { ColumnProfile } from './column-profile';
import { matchesOf } from './header-matches';
import type { SoughtField } from './sought-fields';
import type { TriedTable } from './tried-table';

/** A column that was assigned to a field, with a score and the evidence for it. */
export interface Assignment {
  readonly field: string;
  readonly column: number;
  readonly score: number;
  /** The header has several meanings, so the values decided. */
  readonly isWeak: boolean;
  readonly isExact: boolean;
  readonly confidence: Confidence;
  /** The owner chose the column for the field. */
  readonly isChosen?: true;
  /** The values decided without the header. */
  readonly isOfValues?: true;
}

/** The columns assigned to the fields of one kind of table, with the sum of their scores. */
export interface Assigned {
  readonly columns: Readonly<Partial<Record<string, number>>>;
  readonly score: number;
  /** Fields whose header has several meanings. */
  readonly weak: ReadonlySet<string>;
  readonly assignments: readonly Assignment[];
}

const phone = new Marker('phone', 'within');
const unitPrice = new Marker('unitPrice', 'alone');

/** Whether the values show that a header with several meanings means this field. */
function valuesConfirm(
  sought: SoughtField,
  header: string,
  profile: ColumnProfile,
  table: TriedTable,
): boolean {
  switch (sought.field) {
    case 'orderId':
    case 'ticketId':
      if (!profile.isId) return false;
      // 1, 2, 3 … are ids only below the header "id", else row numbers. Small numbers are counts.
      if (profile.isRowNumber) return header === 'id';
      return header === 'id' || !(profile.median < 100);
    case 'customer':
      return profile.isName || phone.test(header);
    case 'quantity': {
      if (!profile.isWhole || profile.isRowNumber) return false;
      // Quantities are small, or smaller than the price of one piece.
      const price = table.columnOf(unitPrice);
      return profile.median <= 20 || (price >= 0 && profile.median < table.profile(price).median);
    }
    case 'status':
      return profile.share('statuses') >= 0.5;
    default:
      return (
        profile.share(sought.valueType) >= 0.9 && !(sought.valueType === 'numbers' && profile.isRowNumber)
      );
  }
}

/** The highest answer of each survey scale. A column with a higher number is something else. */
const largestScore: Readonly<Record<string, number>> = { npsScore: 10, rating: 10, score: 100 };

/** Whether the numbers of a column fit the survey scale of a field. */
function isInScale(field: string, profile: ColumnProfile): boolean {
  const largest = largestScore[field];
  return largest === undefined || !(profile.largest > largest);
}

function confidenceOf(isWeak: boolean, isExact: boolean, agrees: number): Confidence {
  if (agrees < 0.5) return 'unsure';
  return isExact && !isWeak && agrees >= 0.9 ? 'sure' : 'likely';
}

/**
 * Assigns the best column to each field of a kind of table. The pair of column and field with the highest score comes
 * first; a column serves only one field. `isNamed`: the tab's name contains a word for the kind, such as "Ads".
 */
export function assignColumns(table: TriedTable, kind: TableKind, isNamed = false): Assigned {
  const candidates: Assignment[] = [];
  table.headers.forEach(({ words: header }, column) => {
    if (header === '') return;
    for (const { sought, weight, isExact, isWeak } of matchesOf(header)) {
      if (sought.kind !== kind) continue;
      const { field, valueType, optional } = sought;
      if (table.hasRows && !isInScale(field, table.profile(column))) continue;
      if (isWeak) {
        // Without values, only the tab's name can decide which meaning a header has.
        if (!table.hasRows) {
          if (isNamed)
            candidates.push({ field, column, score: weight, isWeak, isExact, confidence: 'unsure' });
          continue;
        }
        const profile = table.profile(column);
        if (profile.values.length === 0 || !valuesConfirm(sought, header, profile, table)) continue;
        const score = weight - (profile.isRowNumber ? 0.2 : 0) - (field === 'lineAmount' ? 0.1 : 0);
        candidates.push({ field, column, score, isWeak, isExact, confidence: 'likely' });
        continue;
      }
      const profile = table.profile(column);
      const agrees = table.hasRows ? profile.share(valueType) : 1;
      // A header that is exactly the name of a field counts even above unreadable values, so that they are reported.
      if ((weight < 0.75 || optional) && agrees < 0.5) continue;
      // Of two columns for the same field, the one with fewer blanks is better.
      const fuller = optional || !table.hasRows ? 1 : 0.8 + 0.2 * profile.filled;
      const score = weight * (0.6 + 0.4 * agrees) * fuller;
      const confidence = confidenceOf(isWeak, isExact, agrees);
      candidates.push({ field, column, score, isWeak, isExact, confidence });
    }
  });
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const found = chosen(candidates);
  return 'date' in tableFields[kind] && kind !== 'inventory' && kind !== 'rates'
    ? withDate(table, found)
    : found;
}

/** Headers of dates that are not the date of the row itself, such as "updated at". */
const otherMoment = new Marker('otherMoment', 'within');

/** If no header names the date, the only column with dates is used. */
function withDate(table: TriedTable, found: Assigned): Assigned {
  const { date: named, startDate } = found.columns;
  if (named !== undefined || startDate !== undefined || found.assignments.length < 2 || !table.hasRows)
    return found;
  const taken = new Set(found.assignments.map(({ column }) => column));
  const dates = table.headers.flatMap(({ words }, column) => {
    const mayBe = !taken.has(column) && !otherMoment.test(words);
    return mayBe && table.profile(column).share('dates') >= 0.95 ? [column] : [];
  });
  const [column, ...others] = dates;
  if (column === undefined || others.length > 0) return found;
  const date: Assignment = {
    field: 'date',
    column,
    score: 0.4,
    isWeak: true,
    isExact: false,
    confidence: 'likely',
    isOfValues: true,
  };
  return {
    ...found,
    columns: { ...found.columns, date: column },
    assignments: [...found.assignments, date],
  };
}

/** Assigns the columns that the owner chose, which are stored as the texts of their headers. */
export function assignChosen(
  headers: readonly HeaderText[],
  choice: Readonly<Record<string, string>>,
): Assigned {
  const candidates = Object.entries(choice).flatMap(([field, header]): readonly Assignment[] => {
    const { words } = readHeader(header);
    const column = headers.findIndex((one) => one.words === words);
    if (column < 0) return [];
    return [{ field, column, score: 1, isWeak: false, isExact: true, confidence: 'sure', isChosen: true }];
  });
  return chosen(candidates);
}

function chosen(candidates: readonly Assignment[]): Assigned {
  const columns: Partial<Record<string, number>> = {};
  const taken = new Set<number>();
  const weak = new Set<string>();
  const assignments: Assignment[] = [];
  let score = 0;
  for (const candidate of candidates) {
    const { field, column } = candidate;
    if (columns[field] !== undefined || taken.has(column)) continue;
    columns[field] = column;
    taken.add(column);
    if (candidate.isWeak) weak.add(field);
    assignments.push(candidate);
    score += candidate.score;
  }
  return { columns, score, weak, assignments };
}
