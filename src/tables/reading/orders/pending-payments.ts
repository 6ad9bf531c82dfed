import { type Cell, isEmptyCell } from '../../../cells/cell';
import { plainWords } from '../../../cells/header-text';
import { Marker } from '../../../vocabulary/markers';
import type { OrdersSource } from './currency';

const pending = new Marker('pendingPayment', 'alone');
/** Headers of payment statuses. */
const ofPayment = new Marker('ofPayment', 'within');
/** Statuses of payments that are no statuses of parcels, such as "paid". */
const paidStatus = new Marker('paidPayment', 'alone');
// A list of payments has columns for the fee and the net amount.
const feeWords = new Marker('fee', 'alone');
const netWords = new Marker('net', 'alone');

/** If there are more than this many "pending" rows for each "paid" one, "paid" was a mistake. */
const pendingToPaid = 10;

/** Whether a cell says only "pending", not whether the payment or the parcel is. */
export function isPending(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length < 20 && pending.test(plainWords(cell));
}

/**
 * The columns of statuses in which "pending" means that the payment is pending. Their header says so, or the tab is a
 * list of payments with fees, or enough other rows of the column say "paid". In other columns the parcel is pending,
 * and the order is a sale.
 */
export function pendingColumns(
  { tab, layout }: OrdersSource,
  columns: readonly number[],
): ReadonlySet<number> {
  const { headers, headerRow, endRow } = layout;
  const has = (words: Marker): boolean => headers.some((header) => words.test(header.words));
  const isOfPayments = has(feeWords) && has(netWords);
  const namesPaid = (column: number): boolean => {
    const rows = new Map<string, number>();
    for (let row = headerRow + 1; row < endRow; row += 1) {
      const cell = tab.cells[row]?.[column];
      if (typeof cell === 'string' && !isEmptyCell(cell)) rows.set(cell, (rows.get(cell) ?? 0) + 1);
    }
    let [paid, open] = [0, 0];
    for (const [cell, count] of rows) {
      if (isPending(cell)) open += count;
      else if (paidStatus.test(plainWords(cell))) paid += count;
    }
    return paid > 0 && open <= paid * pendingToPaid;
  };
  return new Set(
    columns.filter(
      (column) => isOfPayments || ofPayment.test(headers[column]?.words ?? '') || namesPaid(column),
    ),
  );
}
