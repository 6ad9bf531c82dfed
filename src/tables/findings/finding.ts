import { type Cell, cellName, nameInSheet, placeInSheet, type RawTab } from '../../cells/cell';
import type { DayMonthOrder } from '../../cells/date-text';
import type { CivilDay } from '../../period/civil-day';
import type { AnyField } from '../../vocabulary/fields';

/** Every kind of finding about the data; `src/i18n` has a sentence for each. */
export type FindingCode =
  | 'missingCustomer'
  | 'maskedCustomer'
  | 'creditLines'
  | 'unreadAmount'
  | 'unreadDate'
  | 'unreadNumber'
  | 'unreadRefund'
  | 'missingOrderId'
  | 'rowsAsOrders'
  | 'orderInTwoTabs'
  | 'copyOfTab'
  | 'derivedTab'
  | 'noSales'
  | 'rowInTwoTabs'
  | 'otherCurrency'
  | 'converted'
  | 'currencyFromSign'
  | 'unknownStatus'
  | 'unreadVisits'
  | 'farDate'
  | 'futureDate'
  | 'negativeStock'
  | 'totalRows'
  | 'descriptionRows'
  | 'otherTable'
  | 'ambiguousNumbers'
  | 'ambiguousDates'
  | 'unsureColumn'
  | 'columnChanged'
  | 'columnGone'
  | 'orderTotalsUsed'
  | 'shippingAndTaxLeftOut'
  | 'discountsTakenOff'
  | 'refundsTakenOff'
  | 'trafficWithoutDates'
  | 'noTrafficTab'
  | 'noTrafficInPeriod'
  | 'trafficIncomplete'
  | 'visitsStandForVisitors'
  | 'tabNotUsed'
  | 'leftOutByOwner'
  | 'ordersWithoutAmount'
  | 'emptyTab'
  | 'noOrdersInPeriod'
  | 'dataEndsEarly'
  | 'noHistory'
  | 'shortHistory'
  | 'lifespanOfData'
  | 'sharedCustomer'
  | 'dataStartsInPeriod'
  | 'dataStartsLate'
  | 'daysWithoutData'
  | 'visitsFewerThanOrders'
  | 'daysFewerVisitors'
  | 'channelsWithoutVisits'
  | 'blankInRates'
  | 'zeroUnitCost'
  | 'costsBelowZero'
  | 'scoresInPercent'
  | 'rowsOfWeeks'
  | 'rowsOfMonths'
  | 'runningTotal'
  | 'sameVisits'
  | 'visitsByPage'
  | 'mixedDates'
  | 'idsWithoutDigits'
  | 'repeatedRows'
  | 'reusedIds'
  | 'linesWithoutId'
  | 'maybeSameOrder'
  | 'stockMovements'
  | 'draftOrders'
  | 'turnedDates'
  | 'reachAtLeast'
  | 'stockTwice'
  | 'unreadAnswer'
  | 'scaledColumn'
  | 'visitorsNotAdded'
  | 'measuredTwice'
  | 'openSpans'
  | 'rowsOfSpans'
  | 'purchases'
  | 'sumsOfOrders'
  | 'unpaidOrders'
  | 'differingTotals'
  | 'smallTotals'
  | 'statusOfTwoMeanings';

export interface Finding {
  readonly code: FindingCode;
  readonly tab: string;
  /** The header of the column concerned, as the owner wrote it; empty if it is not about one column. */
  readonly column: string;
  /** How many rows of the tab it concerns; 0 where it is about the tab as a whole. */
  readonly rows: number;
  /** The number of rows that `rows` is a part of, where the owner should see "12 of 80 rows". */
  readonly of?: number;
  /** The first of these rows, counted from 0; -1 if it is not about single rows. */
  readonly row: number;
  /** The cell to look at, such as C12, or empty. */
  readonly cell: string;
  /** The cell's text that could not be read or the word that is unknown; else empty. */
  readonly text: string;
  /** How ambiguous numbers or dates of the column were read: 1.234 may be 1234 or 1.234. */
  readonly readAs?: 'thousands' | 'decimals' | DayMonthOrder;
  /** The field that the column was recognised as. */
  readonly field?: AnyField;
  /** How many days it concerns, and the first of them. */
  readonly days?: { readonly from: CivilDay; readonly count: number };
}

/** A finding about a whole tab, or about a number of its rows without a cell to look at. */
export function tabFinding(code: FindingCode, tab: string, rows = 0): Finding {
  return { code, tab, column: '', rows, row: -1, cell: '', text: '' };
}

/** A finding about a number of rows, with the cell of the first one; row and column count from 0. */
export function cellFinding(
  code: FindingCode,
  tab: RawTab,
  headerRow: number,
  first: { readonly row: number; readonly column: number; readonly text?: string },
  rows: number,
): Finding {
  const { row, column, text = '' } = first;
  const header = String(tab.cells[headerRow]?.[column] ?? '').trim();
  const place = placeInSheet(tab, { row, column });
  return {
    code,
    tab: tab.name,
    column: header,
    rows,
    row: place.row,
    cell: cellName(place.row, place.column),
    text,
  };
}

/** Counts the rows with one finding while rows are read, and remembers the first cell. */
export class FindingCounter {
  private rows = 0;
  private place = { row: -1, column: -1, text: '' };

  constructor(
    private readonly code: FindingCode,
    private readonly tab: RawTab,
    private readonly headerRow: number,
  ) {}

  /** `found` is quoted in the finding: the content of the cell or a word of it. */
  add(row: number, column: number, found: Cell = ''): void {
    // A cell with a real date has no text to quote.
    if (this.rows === 0) this.place = { row, column, text: found instanceof Date ? '' : String(found) };
    this.rows += 1;
  }

  get count(): number {
    return this.rows;
  }

  get first(): { readonly cell: string; readonly text: string } {
    const { row, column, text } = this.place;
    return { cell: nameInSheet(this.tab, { row, column }), text };
  }

  findings(): readonly Finding[] {
    if (this.rows === 0) return [];
    return [cellFinding(this.code, this.tab, this.headerRow, this.place, this.rows)];
  }
}
