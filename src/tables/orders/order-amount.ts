import { type Cell, isEmptyCell, type RawTab } from '../cell';
import { numberReader, type ReadingRules } from '../column-reader';
import type { OrderField } from '../header-words';
import type { Layout } from '../recognise-tab';
import { lineKinds, type OrderColumns, type OrderLine } from './orders';

/** How the money of a line is found on its row, and which columns that takes. */
export interface AmountReader {
  /** Fills quantity, merchandise and amount; gives the column that could not be read, or undefined. */
  readonly fill: (row: readonly Cell[], continues: boolean, line: OrderLine) => number | undefined;
  readonly amountColumn: number;
  readonly hasQuantity: boolean;
  readonly hasMerchandise: boolean;
}

/**
 * A line's own amount holds its discount and comes first; then price times quantity; an order's total is the
 * last resort. A tab without quantities has undefined items, not one a line.
 */
export function amountReader(tab: RawTab, layout: Layout<OrderField>, rules: ReadingRules): AmountReader {
  const { quantity, unitPrice, lineAmount, orderTotal } = layout.columns;
  const hasMerchandise = quantity !== undefined && unitPrice !== undefined;
  const ownColumn = lineAmount ?? (hasMerchandise ? undefined : orderTotal);
  const quantityColumn = quantity ?? -1;
  const priceColumn = unitPrice ?? -1;
  const read = (column: number): ((cell: Cell) => number) =>
    numberReader(tab, layout.headerRow, column, rules);
  const readQuantity = read(quantityColumn);
  const readPrice = read(priceColumn);
  const readOwn = read(ownColumn ?? -1);

  return {
    amountColumn: ownColumn ?? priceColumn,
    hasQuantity: quantity !== undefined,
    hasMerchandise,
    fill(row, continues, line) {
      line.quantity = quantity === undefined ? 1 : readQuantity(row[quantityColumn] ?? '');
      if (Number.isNaN(line.quantity)) return quantityColumn;
      if (hasMerchandise) {
        const price = readPrice(row[priceColumn] ?? '');
        // With an amount of its own, a line does without its price.
        if (Number.isNaN(price) && ownColumn === undefined) return priceColumn;
        line.merchandise = Number.isNaN(price) ? 0 : line.quantity * price;
      }
      if (ownColumn === undefined) {
        line.amount = line.merchandise;
        return undefined;
      }
      const cell = row[ownColumn] ?? '';
      // Exports print an order's total on its first line and leave it blank on the others.
      line.amount = continues && isEmptyCell(cell) ? 0 : readOwn(cell);
      return Number.isNaN(line.amount) ? ownColumn : undefined;
    },
  };
}

/**
 * Where every order of several lines repeats one amount, that amount is the order's total: it is left on the
 * first line and taken off the others. Lines of price times quantity are never taken for totals.
 */
export function countTotalsOnce(columns: OrderColumns, orderCount: number, amounts: AmountReader): void {
  const { order, kind, amount, merchandise, length } = columns;
  const total = new Float64Array(orderCount).fill(Number.NaN);
  let repeats = 0;
  for (let line = 0; line < length; line += 1) {
    // A credit takes back what it takes back, whatever the order's total is.
    if (kind[line] === lineKinds.credit) continue;
    const id = order[line] ?? 0;
    const value = amount[line] ?? 0;
    const known = total[id] ?? Number.NaN;
    if (Number.isNaN(known)) total[id] = value;
    else if (known !== value) return;
    else if (!amounts.hasMerchandise || value !== merchandise[line]) repeats += 1;
  }
  if (repeats === 0) return;
  const seen = new Uint8Array(orderCount);
  for (let line = 0; line < length; line += 1) {
    if (kind[line] === lineKinds.credit) continue;
    const id = order[line] ?? 0;
    if (seen[id] === 1) amount[line] = 0;
    seen[id] = 1;
  }
}
