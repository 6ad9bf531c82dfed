import { type Cell, isEmptyCell, type RawTab } from '../../../cells/cell';
import { plainWords } from '../../../cells/header-text';
import { Marker, markerOf } from '../../../vocabulary/markers';
import { platformRowTypes } from '../../../vocabulary/platforms';
import { isCreditTab } from '../../recognition/credit-tabs';
import type { OrdersSource } from './currency';

/** What a column of types calls a row that gives back: "sales refund", "retur sebagian". */
let givesBack: RegExp | undefined;

function saysGivesBack(words: string): boolean {
  givesBack ??= new RegExp(
    `^(?:(?:${markerOf('beforeGivingBack')}) )?(?:${markerOf('givingBackRow')})(?: (?:${markerOf('behindGivingBack')}))?$`,
  );
  return givesBack.test(words);
}

const creditDocument = new Marker('creditDocument', 'alone');
const isCreditDocument = (words: string): boolean => creditDocument.test(words);
const notSale = new Marker('notSale', 'within');
const purchase = new Marker('purchaseRow', 'alone', platformRowTypes.purchase);
const perhapsPurchase = new Marker('perhapsPurchase', 'alone');
const sale = new Marker('saleRow', 'within', platformRowTypes.sale);
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

interface TypeColumn {
  readonly column: number;
  readonly says: (words: string) => boolean;
  readonly known: Map<Cell, boolean>;
}

/** Recognises the refunds in a list of sales and refunds by their type, whatever the sign of their amounts. */
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
      { column: rowType, says: saysGivesBack },
      { column: status, says: isCreditDocument },
      { column: secondStatus, says: isCreditDocument },
    ].flatMap(({ column, says }) => (column === undefined ? [] : [{ column, says, known: new Map() }]));
  }

  /** Whether a row is of money that is no sale, such as a commission, tax or shipping. */
  isNoSale(cells: readonly Cell[]): boolean {
    // A place below 0 is looked for among the names of an array's properties, which takes time.
    if (this.typeColumn < 0) return false;
    const cell = cells[this.typeColumn];
    if (typeof cell !== 'string' || isEmptyCell(cell)) return false;
    let found = this.noSales.get(cell);
    if (found === undefined) {
      const words = plainWords(cell);
      const isBought = purchase.test(words) || (this.namesSales && perhapsPurchase.test(words));
      found = isBought || (notSale.test(words) && !saysGivesBack(words));
      this.noSales.set(cell, found);
    }
    return found;
  }

  givesBack(cells: readonly Cell[]): boolean {
    if (this.isOfCredits) return true;
    for (const { column, says, known } of this.columns) {
      const cell = cells[column];
      if (typeof cell !== 'string' || isEmptyCell(cell)) continue;
      let found = known.get(cell);
      if (found === undefined) {
        found = says(plainWords(cell));
        known.set(cell, found);
      }
      if (found) return true;
    }
    return false;
  }
}

/** Whether the words of a column distinguish sales from other rows. */
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
