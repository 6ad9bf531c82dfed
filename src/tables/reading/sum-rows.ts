import { type Cell, isEmptyCell, type RawTab } from '../../cells/cell';
import type { AnyField } from '../../vocabulary/fields';
import { ColumnProfile } from '../recognition/column-profile';
import type { Layout } from '../recognition/layout';
import { NumberColumn, NumberNotation, type ReadingRules } from './column-reader';
import { sumLabelIn } from './row-labels';

/** Fields whose values can be added up over rows, unlike prices, rates or unique visitors. */
const additive: ReadonlySet<string> = new Set<AnyField>([
  'lineAmount',
  'orderTotal',
  'quantity',
  'discount',
  'shipping',
  'tax',
  'refund',
  'returnedQuantity',
  'visits',
  'pageViews',
  'productViews',
  'totalDuration',
  'bouncedSessions',
  'engagedSessions',
  'sessionsWithAdd',
  'carts',
  'checkouts',
  'recommendationClicks',
  'recommendationOrders',
  'spend',
  'clicks',
  'impressions',
  'adOrders',
  'adRevenue',
  'amount',
  'stock',
  'stockValue',
  'likes',
  'comments',
  'shares',
  'interactions',
  'appDownloads',
  'tonnesCo2e',
  'kilowattHours',
  'waste',
  'recycled',
  'materials',
  'sustainableMaterials',
  'contribution',
  'headcount',
]);

/** A column of labels is blank in at most this share of the rows. */
const blankShare = 0.15;
/** A short table may have more blanks: three sums among six rows are usual. */
const blankRows = 3;

interface Label {
  readonly column: number;
  readonly isDate: boolean;
  /** How many different values were seen. */
  readonly variety: number;
}

/** The columns that say what a row is about: filled in nearly all rows, and without figures. */
function labelsOf(tab: RawTab, { headerRow, endRow, headers, columns }: Layout<string>): readonly Label[] {
  const ids = [columns.orderId, columns.ticketId, columns.customer, columns.sku];
  return headers.flatMap((_, column): readonly Label[] => {
    const profile = new ColumnProfile(tab, headerRow, endRow, column);
    const mayBeBlank = Math.max(blankShare, Math.min(0.5, blankRows / Math.max(endRow - headerRow - 1, 1)));
    if (profile.filled < 1 - mayBeBlank) return [];
    const isId = ids.includes(column);
    const isDate = !isId && profile.share('dates') > 0.5;
    if (!isDate && !isId && profile.share('numbers') > 0.5) return [];
    // In a table by month, each row has a period as its label, so a period does not show a sum.
    const periods = profile.values.filter((value) => sumLabelIn(value) === 'sum').length;
    if (periods * 2 > profile.values.length) return [];
    return [{ column, isDate, variety: new Set(profile.values.map(String)).size }];
  });
}

/** The running sums of the additive columns of a table. */
class RunningSums {
  private readonly columns: readonly Float64Array[];

  constructor(
    private readonly values: readonly Float64Array[],
    readonly length: number,
  ) {
    this.columns = values.map((column) => {
      const sums = new Float64Array(length + 1);
      for (let at = 0; at < length; at += 1) sums[at + 1] = (sums[at] ?? 0) + (column[at] || 0);
      return sums;
    });
  }

  /** The sum of a column over the rows from `from` up to, but without, `to`. */
  between(column: number, from: number, to: number): number {
    const sums = this.columns[column];
    return (sums?.[to] ?? 0) - (sums?.[from] ?? 0);
  }

  value(column: number, at: number): number {
    return this.values[column]?.[at] ?? Number.NaN;
  }

  get columnCount(): number {
    return this.values.length;
  }
}

/** Whether a value is the sum of rows, up to rounding: each row may be off by half a cent. */
function isSumOf(value: number, sum: number, rows: number): boolean {
  return Math.abs(value - sum) <= Math.max(0.0051 * Math.min(rows, 100), 1e-6 * Math.abs(sum));
}

/**
 * Finds the rows of a table that are sums of other rows, such as monthly totals between days or a grand total:
 * - by their label, such as "Total", or the name of a period in a table of something else;
 * - without a clear label, if their figures are the sums of the rows above, below or of all rows.
 */
export function sumRows(tab: RawTab, layout: Layout<string>, rules: ReadingRules): ReadonlySet<number> {
  const { headerRow, endRow, columns } = layout;
  const length = Math.max(endRow - headerRow - 1, 0);
  const found = new Set<number>();
  const labels = labelsOf(tab, layout);
  const names = labels.filter(({ isDate }) => !isDate);
  const id = columns.orderId ?? columns.ticketId ?? -1;
  const distinctive =
    names.find(({ column }) => column === id) ??
    [...names].sort((a, b) => b.variety - a.variety)[0] ??
    labels[0];
  if (length < 2) return found;
  for (const row of sumsOfOrders(tab, layout, rules)) found.add(row);
  if (distinctive === undefined) return found;

  let sums: RunningSums | undefined;
  let start = 0;
  let summedBefore: number[] = [];
  const running = (): RunningSums => {
    sums ??= runningSums(tab, layout, rules, length);
    return sums;
  };

  for (let at = 0; at < length; at += 1) {
    const row = tab.cells[headerRow + 1 + at] ?? [];
    const cell = row[distinctive.column] ?? '';
    const isBlank = isEmptyCell(cell);
    // A fast test for each row, because most labels are ids or names.
    if (!isBlank && (typeof cell !== 'string' || cell.length > 60 || !mayBeLabel(cell))) continue;
    if (row.every(isEmptyCell)) continue;
    const sumLabel = isBlank ? labelOf(row, labels) : sumLabelIn(cell);
    const others = names.filter(({ column }) => column !== distinctive.column);
    const named = others.filter(
      ({ column }) => !isEmptyCell(row[column]) && sumLabelIn(row[column] ?? '') !== 'sum',
    ).length;
    if (sumLabel === 'nothing' && !isBlank) continue;
    const isLabelled = sumLabel === 'sum' && named * 2 <= others.length && (named === 0 || others.length > 1);
    const isSum =
      isLabelled ||
      (named * 2 <= others.length &&
        isSumInFigures(running(), { at, start, before: summedBefore, isLabelled: sumLabel === 'perhaps' }));
    if (!isSum) continue;
    found.add(headerRow + 1 + at);
    start = at + 1;
    summedBefore = [...summedBefore, at];
  }
  return found;
}

/** Rows without a product are checked if at least this share of the rows has one. */
const namedShare = 0.3;

/**
 * Rows with the sum of one order. In eBay's exports one is above the lines of the order: it has no product, and its
 * quantity and one of its amounts are the sums of the lines.
 */
function sumsOfOrders(tab: RawTab, layout: Layout<string>, rules: ReadingRules): readonly number[] {
  const { headerRow, endRow, columns } = layout;
  const { orderId, product, sku, quantity } = columns;
  const items = [product, sku].filter((column) => column !== undefined);
  const amounts = [columns.lineAmount, columns.unitPrice, columns.orderTotal].filter(
    (column) => column !== undefined,
  );
  if (orderId === undefined || quantity === undefined || items.length === 0) return [];
  const isNameless = (row: number): boolean => items.every((column) => isEmptyCell(tab.cells[row]?.[column]));
  const profiles = items.map((column) => new ColumnProfile(tab, headerRow, endRow, column));
  if (!profiles.some(({ filled }) => filled >= namedShare && filled < 1)) return [];
  const notation = new NumberNotation(tab, layout, [quantity, ...amounts], rules.decimalMark);
  const readers = new Map(
    [quantity, ...amounts].map((column) => [column, new NumberColumn(notation, column)]),
  );
  const figure = (row: number, column: number): number =>
    readers.get(column)?.read(tab.cells[row]?.[column] ?? '', row) ?? Number.NaN;
  const found: number[] = [];
  for (let row = headerRow + 1; row < endRow; row += 1) {
    const id = tab.cells[row]?.[orderId] ?? '';
    if (isEmptyCell(id) || !isNameless(row)) continue;
    const others = neighbours(tab, layout, orderId, row).filter((other) => !isNameless(other));
    if (others.length < 2) continue;
    const isSum = (column: number): boolean => {
      const sum = others.reduce((all, other) => all + (figure(other, column) || 0), 0);
      return sum > 0 && isSumOf(figure(row, column), sum, others.length);
    };
    if (isSum(quantity) && amounts.some(isSum)) found.push(row);
  }
  return found;
}

/** The other rows with the same order id directly above and below a row. */
function neighbours(
  tab: RawTab,
  { headerRow, endRow }: Layout<string>,
  orderId: number,
  row: number,
): readonly number[] {
  const id = tab.cells[row]?.[orderId];
  const same = (other: number): boolean => tab.cells[other]?.[orderId] === id;
  const found: number[] = [];
  for (let other = row - 1; other > headerRow && same(other); other -= 1) found.push(other);
  for (let other = row + 1; other < endRow && same(other); other += 1) found.push(other);
  return found;
}

/** Whether a text may be the label of a sum: it begins with a letter, and has no long number. */
function mayBeLabel(text: string): boolean {
  // Fast path: most ids begin with a digit.
  const first = text.charCodeAt(0);
  return !(first >= 48 && first <= 57) && /^\p{L}/u.test(text) && !/\d{5}|[@#_]/.test(text);
}

/** Looks for the label of a sum in all label columns, for a row whose main label is blank. */
function labelOf(row: readonly Cell[], labels: readonly Label[]): 'sum' | 'perhaps' | 'nothing' {
  let sumLabel: 'sum' | 'perhaps' | 'nothing' = 'nothing';
  for (const { column } of labels) {
    const one = sumLabelIn(row[column] ?? '');
    if (one === 'sum') return one;
    if (one === 'perhaps') sumLabel = one;
  }
  return sumLabel;
}

function runningSums(tab: RawTab, layout: Layout<string>, rules: ReadingRules, length: number): RunningSums {
  const { headerRow, columns } = layout;
  const places = Object.entries(columns).flatMap(([field, column]) =>
    column !== undefined && additive.has(field) ? [column] : [],
  );
  const notation = new NumberNotation(tab, layout, places, rules.decimalMark);
  const values = places.map((column) => {
    const reader = new NumberColumn(notation, column);
    const read = new Float64Array(length);
    for (let at = 0; at < length; at += 1) {
      const cell = tab.cells[headerRow + 1 + at]?.[column] ?? '';
      read[at] = isEmptyCell(cell) ? Number.NaN : reader.read(cell, headerRow + 1 + at);
    }
    return read;
  });
  return new RunningSums(values, length);
}

/** Whether the figures of a row are the sums of the rows since the last sum, of all above, all below, or all others. */
function isSumInFigures(
  sums: RunningSums,
  given: {
    readonly at: number;
    readonly start: number;
    readonly before: readonly number[];
    readonly isLabelled: boolean;
  },
): boolean {
  const { at, start, before, isLabelled } = given;
  const { length } = sums;
  const spans: readonly (readonly [from: number, to: number])[] = [
    [start, at],
    [0, at],
    [at + 1, length],
    [0, length],
  ];
  return spans.some(([from, to]) => {
    const isInside = to > at && from <= at;
    const rows = to - from - (isInside ? 1 : 0) - before.filter((one) => one >= from && one < to).length;
    if (rows < 1) return false;
    let filled = 0;
    let agreeing = 0;
    for (let column = 0; column < sums.columnCount; column += 1) {
      const value = sums.value(column, at);
      if (Number.isNaN(value) || value === 0) continue;
      filled += 1;
      const others = before
        .filter((one) => one >= from && one < to)
        .reduce((sum, one) => sum + (sums.value(column, one) || 0), isInside ? value : 0);
      if (isSumOf(value, sums.between(column, from, to) - others, rows)) agreeing += 1;
    }
    // A single figure equal to that of one other row may be chance. More figures, more rows or a label are proof.
    const isCertain = isLabelled || rows > 2 || (rows === 2 && agreeing > 1) || agreeing > 2;
    return agreeing > 0 && agreeing * 3 >= filled * 2 && isCertain;
  });
}
