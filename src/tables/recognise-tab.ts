import { type Cell, isEmptyCell, type RawTab } from './cell';
import { readDateText } from './date-text';
import { type HeaderText, readHeader } from './header-text';
import {
  type FieldWords,
  type Holds,
  type OrderField,
  orderWords,
  type TableKind,
  type TrafficField,
  trafficWords,
} from './header-words';
import { readNumberText } from './number-text';

/** Where the fields of a table stand: the column of each field that was found, counted from 0. */
export interface Layout<Field extends string> {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  readonly headers: readonly HeaderText[];
}

export type RecognisedTab =
  | { readonly kind: 'empty' }
  /** A header that is understood, and nothing below it. */
  | { readonly kind: 'headerOnly'; readonly table: TableKind }
  | { readonly kind: 'orders'; readonly layout: Layout<OrderField> }
  /** An order id and a date, but nothing to add up. */
  | { readonly kind: 'ordersWithoutAmount'; readonly rows: number }
  | { readonly kind: 'traffic'; readonly layout: Layout<TrafficField> }
  | { readonly kind: 'unknown'; readonly rows: number };

/** Exports put titles and dates above the header, rarely more than this. */
const rowsToSearch = 20;
const valuesToLookAt = 60;

/** How well a header says a field: 1 word for word, less when it says more, 0 when it says something else. */
function phraseScore<Field extends string>(words: string, field: FieldWords<Field>): number {
  const exact = field.phrases.indexOf(words);
  if (exact >= 0) return 1 - Math.min(exact, 80) * 0.002;
  const padded = ` ${words} `;
  if (field.unless.some((word) => padded.includes(` ${word} `))) return 0;
  let best = 0;
  for (const phrase of field.phrases) {
    if (!padded.includes(` ${phrase} `)) continue;
    best = Math.max(best, 0.3 + (0.4 * phrase.split(' ').length) / words.split(' ').length);
  }
  return best;
}

function canHold(cell: Cell, holds: Holds): boolean {
  if (holds === 'anything') return true;
  if (holds === 'dates') {
    return (
      cell instanceof Date ||
      (typeof cell === 'string' && readDateText(cell).kind !== 'notDate') ||
      (typeof cell === 'number' && readDateText(String(cell)).kind === 'day')
    );
  }
  return typeof cell === 'number' || (typeof cell === 'string' && readNumberText(cell).kind !== 'notNumber');
}

/**
 * The share of the first values below the header that can be of the field. A column without any speaks for
 * nothing, unless the whole tab ends with its header.
 */
function agreement(tab: RawTab, headerRow: number, column: number, holds: Holds): number {
  let seen = 0;
  let good = 0;
  for (let row = headerRow + 1; row < tab.cells.length && seen < valuesToLookAt; row += 1) {
    const cell = tab.cells[row]?.[column];
    if (cell === undefined || isEmptyCell(cell)) continue;
    seen += 1;
    if (canHold(cell, holds)) good += 1;
  }
  if (seen > 0) return good / seen;
  return hasRowsBelow(tab, headerRow) ? 0 : 1;
}

function hasRowsBelow(tab: RawTab, headerRow: number): boolean {
  for (let row = headerRow + 1; row < tab.cells.length; row += 1) {
    if (tab.cells[row]?.some((cell) => !isEmptyCell(cell))) return true;
  }
  return false;
}

/** Gives each field its best column, the surest pair first; a column serves one field. */
function assignColumns<Field extends string>(
  tab: RawTab,
  headerRow: number,
  headers: readonly HeaderText[],
  words: readonly FieldWords<Field>[],
): { columns: Partial<Record<Field, number>>; score: number } {
  const candidates: { field: Field; column: number; score: number }[] = [];
  for (const fieldWords of words) {
    const { field, holds } = fieldWords;
    headers.forEach((header, column) => {
      const said = header.words === '' ? 0 : phraseScore(header.words, fieldWords);
      if (said === 0) return;
      const agrees = agreement(tab, headerRow, column, holds);
      // A header that says it word for word stands even over unreadable values: those are reported, not passed by.
      if (said < 0.75 && agrees < 0.5) return;
      candidates.push({ field, column, score: said * (0.6 + 0.4 * agrees) });
    });
  }
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const columns: Partial<Record<Field, number>> = {};
  const taken = new Set<number>();
  let score = 0;
  for (const candidate of candidates) {
    if (columns[candidate.field] !== undefined || taken.has(candidate.column)) continue;
    columns[candidate.field] = candidate.column;
    taken.add(candidate.column);
    score += candidate.score;
  }
  return { columns, score };
}

function hasOrderKey(columns: Partial<Record<OrderField, number>>): boolean {
  return columns.orderId !== undefined && columns.orderDate !== undefined;
}

function hasAmount(columns: Partial<Record<OrderField, number>>): boolean {
  return (
    columns.lineAmount !== undefined ||
    columns.orderTotal !== undefined ||
    (columns.quantity !== undefined && columns.unitPrice !== undefined)
  );
}

function isTraffic(columns: Partial<Record<TrafficField, number>>): boolean {
  return columns.date !== undefined && (columns.visits !== undefined || columns.visitors !== undefined);
}

function filledRowsFrom(tab: RawTab, first: number): number {
  let filled = 0;
  for (let row = first; row < tab.cells.length; row += 1) {
    if (tab.cells[row]?.some((cell) => !isEmptyCell(cell))) filled += 1;
  }
  return filled;
}

/** Finds out what a tab holds and where, from the words of its header and the values below it. */
export function recogniseTab(tab: RawTab): RecognisedTab {
  const filledRows = filledRowsFrom(tab, 0);
  if (filledRows === 0) return { kind: 'empty' };
  let best: { found: RecognisedTab; score: number } = {
    found: { kind: 'unknown', rows: filledRows },
    score: 0,
  };
  const consider = (found: RecognisedTab, score: number): void => {
    if (score > best.score) best = { found, score };
  };
  const last = Math.min(tab.cells.length, rowsToSearch);
  for (let headerRow = 0; headerRow < last; headerRow += 1) {
    const cells = tab.cells[headerRow] ?? [];
    const headers = cells.map((cell) => readHeader(typeof cell === 'string' ? cell : ''));
    if (headers.filter((header) => header.words !== '').length < 2) continue;
    const orders = assignColumns(tab, headerRow, headers, orderWords);
    if (hasOrderKey(orders.columns)) {
      const layout = { headerRow, headers, columns: orders.columns };
      // An order id outweighs any number of words that a report of visits shares with orders.
      if (hasAmount(orders.columns)) consider({ kind: 'orders', layout }, orders.score + 10);
      else consider({ kind: 'ordersWithoutAmount', rows: filledRowsFrom(tab, headerRow + 1) }, orders.score);
    }
    const traffic = assignColumns(tab, headerRow, headers, trafficWords);
    if (isTraffic(traffic.columns)) {
      consider(
        { kind: 'traffic', layout: { headerRow, headers, columns: traffic.columns } },
        traffic.score + 1,
      );
    }
  }
  const { found } = best;
  if (found.kind !== 'orders' && found.kind !== 'traffic') return found;
  if (hasRowsBelow(tab, found.layout.headerRow)) return found;
  return { kind: 'headerOnly', table: found.kind };
}
