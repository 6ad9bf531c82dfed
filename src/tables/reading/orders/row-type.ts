import { type Cell, isEmptyCell, type RawTab } from '../../../cells/cell';
import { plainWords } from '../../../cells/header-text';
import { Marker, markerOf } from '../../../vocabulary/markers';
import { platformRowTypes } from '../../../vocabulary/platforms';
import { isCreditTab } from '../../recognition/credit-tabs';
import type { OrdersSource } from './currency';

/** The names of refunds in a column of row types: "sales refund", "retur sebagian". */
let refundType: RegExp | undefined;

function namesRefund(words: string): boolean {
  refundType ??= new RegExp(
    `^(?:(?:${markerOf('beforeRefund')}) )?(?:${markerOf('refundRow')})(?: (?:${markerOf('behindRefund')}))?$`,
  );
  return refundType.test(words);
}

const creditDocument = new Marker('creditDocument', 'alone');
const isCreditDocument = (words: string): boolean => creditDocument.test(words);
const notSale = new Marker('notSale', 'within');
const purchase = new Marker('purchaseRow', 'alone', platformRowTypes.purchase);
const perhapsPurchase = new Marker('perhapsPurchase', 'alone');
const sale = new Marker('saleRow', 'within', platformRowTypes.sale);
const creditNumber = new Marker('creditNumber', 'alone');

/** In a list of credits, at least this share of the rows has a credit number. In a list of orders, few have one. */
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

interface TypeColumn {
  readonly column: number;
  readonly isRefund: (words: string) => boolean;
  readonly known: Map<Cell, boolean>;
}

/** Recognises the refunds in a list of sales and refunds by their type, whatever the sign of their amounts. */
export class RowTypes {
  private readonly columns: readonly TypeColumn[];
  private readonly typeColumn: number;
  private readonly noSales = new Map<Cell, boolean>();

  /** Whether each row is a refund, because of the tab's name or its column of credit numbers. */
  private readonly isOfCredits: boolean;
  private readonly namesSales: boolean;

  constructor({ tab, layout }: OrdersSource) {
    const { rowType, status, secondStatus } = layout.columns;
    this.typeColumn = rowType ?? -1;
    this.namesSales = rowType !== undefined && namesSales(tab, layout, rowType);
    this.isOfCredits = rowType === undefined && (isCreditTab(tab.name) || hasCreditNumbers(tab, layout));
    this.columns = [
      { column: rowType, isRefund: namesRefund },
      { column: status, isRefund: isCreditDocument },
      { column: secondStatus, isRefund: isCreditDocument },
    ].flatMap(({ column, isRefund }) =>
      column === undefined ? [] : [{ column, isRefund, known: new Map() }],
    );
  }

  /** Whether a row is neither a sale nor a refund, such as a commission, tax, shipping or a purchase. */
  isNoSale(cells: readonly Cell[]): boolean {
    // Reading index -1 of an array is slow, because it is looked up as a property name.
    if (this.typeColumn < 0) return false;
    const cell = cells[this.typeColumn];
    if (typeof cell !== 'string' || isEmptyCell(cell)) return false;
    let found = this.noSales.get(cell);
    if (found === undefined) {
      const words = plainWords(cell);
      const isBought = purchase.test(words) || (this.namesSales && perhapsPurchase.test(words));
      found = isBought || (notSale.test(words) && !namesRefund(words));
      this.noSales.set(cell, found);
    }
    return found;
  }

  isRefund(cells: readonly Cell[]): boolean {
    if (this.isOfCredits) return true;
    for (const { column, isRefund, known } of this.columns) {
      const cell = cells[column];
      if (typeof cell !== 'string' || isEmptyCell(cell)) continue;
      let found = known.get(cell);
      if (found === undefined) {
        found = isRefund(plainWords(cell));
        known.set(cell, found);
      }
      if (found) return true;
    }
    return false;
  }
}

/** Whether a column of row types has a word for sales. */
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
    // A column with so many different texts has no row types.
    if (seen.size > 200) return false;
  }
  return false;
}
