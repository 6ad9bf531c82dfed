import { type Cell, isEmptyCell } from '../../../cells/cell';
import { plainWords } from '../../../cells/header-text';
import type { OrdersSource } from './currency';

const pending = /^(?:wc )?(?:pending|tertunda|menunggu|tertangguh|en attente|attente)$/;
/** Headers of what became of a payment. */
const ofPayment =
  /\b(?:payment|financial|transaction|payout|pembayaran|bayar|transaksi|bayaran|paiement|reglement|transaction)\b/;
/** What became of a payment, where it is not what became of a parcel. */
const saysPaid =
  /^(?:paid|succeeded|settled|settlement|captured?|paid out|payee?|reglee?|lunas|dibayar|sudah (?:di)?bayar|telah dibayar|terbayar|on hold|wc on hold)$/;
/** Columns that a list of payments has beside the amount. */
const feeWords =
  /^(?:(?:paypal|stripe|processing|transaction|payment) )?(?:fees?|commission|biaya|yuran|caj|frais)$/;
const netWords = /^(?:net|gross|net amount|gross amount|bersih|bruto|brut|net recu|balance)$/;

/** A column of statuses has a few words. */
const mostStatuses = 200;

/** Whether a cell says that something is pending, and not what. */
export function isPending(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length < 20 && pending.test(plainWords(cell));
}

/**
 * The columns of statuses in which what is pending is the payment: their header says so, the tab is a list of payments
 * with their fees, or other rows of the column say "paid". Elsewhere it is the parcel, and the sale stands.
 */
export function pendingColumns(
  { tab, layout }: OrdersSource,
  columns: readonly number[],
): ReadonlySet<number> {
  const { headers, headerRow, endRow } = layout;
  const has = (words: RegExp): boolean => headers.some((header) => words.test(header.words));
  const isOfPayments = has(feeWords) && has(netWords);
  const saysIt = (column: number): boolean => {
    const seen = new Set<Cell>();
    for (let row = headerRow + 1; row < endRow; row += 1) {
      const cell = tab.cells[row]?.[column];
      if (typeof cell !== 'string' || isEmptyCell(cell) || seen.has(cell)) continue;
      if (saysPaid.test(plainWords(cell))) return true;
      if (seen.size < mostStatuses) seen.add(cell);
    }
    return false;
  };
  return new Set(
    columns.filter(
      (column) => isOfPayments || ofPayment.test(headers[column]?.words ?? '') || saysIt(column),
    ),
  );
}
