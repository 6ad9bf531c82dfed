import { type Cell, isEmptyCell, type RawTab } from '../../../cells/cell';
import { plainWords } from '../../../cells/header-text';
import { Marker } from '../../../vocabulary/markers';
import { isCreditTab } from '../../recognition/credit-tabs';
import type { OrdersSource } from './currency';

/** What a column of types calls a row that gives back. */
const givesBack =
  /^(?:(?:full|partial|order|sale|sales|customer|product|goods|item) )?(?:refunds?|refunded|returns?|returned|reversal|chargeback|reimbursement|money back|cash back refund|credit notes?|credit memos?|retur|refund dana|pengembalian(?: dana| barang)?|retur penjualan|nota kredit|nota retur|bayaran balik|pemulangan|pulangan|nota kredit jualan|remboursements?|rembourse|remboursee|retours?|avoirs?|note de credit|facture d avoir)(?: (?:order|line|item|payment|transaction|client|dana|penuh|sebagian|total|partiel))?$/;
/** What even a column of statuses calls nothing but a document that gives back. */
const isCreditDocument =
  /^(?:credit notes?|credit memos?|nota kredit|nota retur|avoirs?|note de credit|facture d avoir)$/;

/** What a column of types calls money that nobody paid for goods: what a ledger or a settlement lists beside sales. */
const noSale =
  /^(?:.*\b(?:commissions?|fees?|withdrawals?|transfers?|payouts?|deposits?|holds?|hold|release|conversion|reserve|tax|taxes|vat|gst|shipping|delivery|postage|freight|subscription|adjustments?|chargeback fee|advertising|komisi|biaya|penarikan|pencairan|transfer|pajak|ppn|ongkir|ongkos kirim|penghantaran|pengiriman|cukai|yuran|caj|pengeluaran wang|kos penghantaran|frais|frais de port|port|livraison|taxe|tva|virement|retrait|abonnement|redevance)\b.*)$/;

const creditNumber = new Marker('creditNumber', 'alone');

/** Almost every row of a list of credits has its number; beside orders, few have one. */
const creditShare = 0.9;

function hasCreditNumbers(
  { cells }: RawTab,
  { headers, headerRow, endRow }: OrdersSource['layout'],
): boolean {
  return headers.some(({ words }, column) => {
    if (!creditNumber.test(words)) return false;
    let filled = 0;
    let numbered = 0;
    for (let row = headerRow + 1; row < endRow; row += 1) {
      if (cells[row]?.every(isEmptyCell) ?? true) continue;
      filled += 1;
      if (/[1-9]/.test(String(cells[row]?.[column] ?? ''))) numbered += 1;
    }
    return numbered > 0 && numbered >= filled * creditShare;
  });
}

/** What a list of both sales and purchases calls the latter. */
const purchase =
  /^(?:(?:vendor|supplier|purchase) (?:bills?|invoices?|orders?|credits?|credit notes?|refunds?|payments?)|bill (?:credit note|credit|payment)|in (?:invoice|refund|receipt)|accpay(?: ?credit)?|(?:tagihan|faktur|nota|pesanan|retur) (?:pemasok|vendor|supplier|pembelian)|(?:bil|invois|pesanan) (?:pembekal|belian)|(?:facture|commande|avoir) (?:fournisseur|d achat)|note de frais)$/;
/** Words that mean a purchase only beside a word for sales. */
const maybePurchase =
  /^(?:bills?|purchases?|expenses?|pembelian|belian|pengeluaran|perbelanjaan|achats?|depenses?|kulakan)$/;
const sale = /\b(?:sales?|invoices?|out invoice|accrec|penjualan|jualan|faktur|ventes?|factures?|invois)\b/;

interface TypeColumn {
  readonly column: number;
  readonly words: RegExp;
  readonly known: Map<Cell, boolean>;
}

/** Tells the rows of a list of sales and refunds that give back, whatever the sign of their amounts. */
export class RowTypes {
  private readonly columns: readonly TypeColumn[];
  private readonly typeColumn: number;
  private readonly noSales = new Map<Cell, boolean>();

  /** Whether each row of the tab gives back, as its name or the header of its ids says. */
  private readonly isOfCredits: boolean;
  private readonly namesSales: boolean;

  constructor({ tab, layout }: OrdersSource) {
    const { rowType, status, secondStatus } = layout.columns;
    this.typeColumn = rowType ?? -1;
    this.namesSales = rowType !== undefined && namesSales(tab, layout, rowType);
    this.isOfCredits = rowType === undefined && (isCreditTab(tab.name) || hasCreditNumbers(tab, layout));
    this.columns = [
      { column: rowType, words: givesBack },
      { column: status, words: isCreditDocument },
      { column: secondStatus, words: isCreditDocument },
    ].flatMap(({ column, words }) => (column === undefined ? [] : [{ column, words, known: new Map() }]));
  }

  /** Whether a row is of money that is no sale, such as a commission, tax or shipping. */
  isNoSale(cells: readonly Cell[]): boolean {
    const cell = cells[this.typeColumn];
    if (typeof cell !== 'string' || isEmptyCell(cell)) return false;
    let found = this.noSales.get(cell);
    if (found === undefined) {
      const words = plainWords(cell);
      const isBought = purchase.test(words) || (this.namesSales && maybePurchase.test(words));
      found = isBought || (noSale.test(words) && !givesBack.test(words));
      this.noSales.set(cell, found);
    }
    return found;
  }

  givesBack(cells: readonly Cell[]): boolean {
    if (this.isOfCredits) return true;
    for (const { column, words, known } of this.columns) {
      const cell = cells[column];
      if (typeof cell !== 'string' || isEmptyCell(cell)) continue;
      let found = known.get(cell);
      if (found === undefined) {
        found = words.test(plainWords(cell));
        known.set(cell, found);
      }
      if (found) return true;
    }
    return false;
  }
}

/** Whether a column of types tells sales from other rows. */
function namesSales(
  { cells }: RawTab,
  { headerRow, endRow }: OrdersSource['layout'],
  column: number,
): boolean {
  const seen = new Set<Cell>();
  for (let row = headerRow + 1; row < endRow; row += 1) {
    const cell = cells[row]?.[column];
    if (typeof cell !== 'string' || seen.has(cell)) continue;
    const words = plainWords(cell);
    if (sale.test(words) && !purchase.test(words)) return true;
    seen.add(cell);
    // A column of types has a few words.
    if (seen.size > 200) return false;
  }
  return false;
}
