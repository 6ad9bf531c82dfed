import type { RawTab } from '../../cells/cell';
import { type HeaderText, plainWords } from '../../cells/header-text';
import type { Assigned } from './assign-columns';
import type { TriedTable } from './tried-table';

/** Headings of who sold to the shop. */
const suppliers =
  /^(?:(?:name of )?(?:the )?(?:vendor|supplier|payee|seller company)(?: name| id| code| no)?|bill from|paid to|purchased from|(?:nama |kode |id )?(?:pemasok|pembekal|supplier|vendor|penyuplai)|(?:nom du |code )?fournisseur)$/;
/** Headings of an order that the shop itself placed. */
const purchaseOrders =
  /^(?:purchase order(?: (?:no|number|id|date|ref|reference))?|po (?:no|number|id|date|ref)|(?:no|nomor|nombor|tanggal|tarikh) po|(?:no|nomor|nombor) (?:pembelian|pesanan pembelian|pesanan belian|faktur pembelian)|vendor (?:bill|reference)|supplier invoice(?: no| number)?|(?:numero|no|n) (?:de )?(?:commande|facture) fournisseur|facture fournisseur|commande fournisseur|bon de commande fournisseur)$/;
/** What tabs of purchases are called. */
const purchaseTabs =
  /\b(?:purchase orders?|vendor bills?|supplier (?:bills?|invoices?|orders?)|pembelian|belian|bil pembekal|tagihan (?:pemasok|supplier|vendor)|achats?|factures? fournisseurs?|commandes? fournisseurs?)\b/;
/** Ids that only an order to a supplier or its bill has. */
const purchaseId = /^(?:po?[-/ ]?\d|bill[-/ ]?\d|pb[-/ ]\d)/i;
/** Columns that only what was sold has. */
const ofSales = ['channel', 'device', 'touchpoints', 'referral', 'influencer', 'unitCost'] as const;

/**
 * Whether a table that looks like orders lists what the shop bought itself: it names suppliers, or calls its rows
 * purchase orders, and nobody who bought from the shop.
 */
export function isOfPurchases(
  { name }: RawTab,
  headers: readonly HeaderText[],
  { columns, weak }: Assigned,
  table: TriedTable,
): boolean {
  const says = (words: RegExp): boolean => headers.some((header) => words.test(header.words));
  const { customer, orderId } = columns;
  const ids = orderId === undefined ? [] : table.profile(orderId).values.map(String);
  const areOfPurchases =
    ids.length > 0 && ids.filter((id) => purchaseId.test(id.trim())).length >= ids.length * 0.8;
  // The buyer of a purchase order works for the shop.
  const isStaff =
    areOfPurchases && /^(?:buyer|purchaser|acheteur|pembeli)/.test(headers[customer ?? -1]?.words ?? '');
  const isSold =
    (customer !== undefined && !weak.has('customer') && !isStaff) ||
    ofSales.some((field) => columns[field] !== undefined) ||
    says(/^line ?item\b/);
  return !isSold && (says(suppliers) || says(purchaseOrders) || purchaseTabs.test(plainWords(name)));
}
