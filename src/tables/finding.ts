import type { DayMonthOrder } from './date-text';

/**
 * What is worth knowing about the data. `rows` counts the rows of the tab that it concerns; `cell` is the
 * first of them, for the owner to look at, or empty where no single cell is meant.
 */
export type FindingCode =
  | 'missingCustomer'
  | 'creditLines'
  | 'unreadAmount'
  | 'unreadDate'
  | 'missingOrderId'
  | 'otherCurrency'
  | 'unknownStatus'
  | 'unreadVisits'
  | 'totalRows'
  | 'descriptionRows'
  | 'otherTable'
  | 'ambiguousNumbers'
  | 'ambiguousDates'
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
  | 'ordersWithoutAmount'
  | 'emptyTab'
  | 'noOrdersInPeriod'
  | 'dataEndsEarly'
  | 'dataStartsLate'
  | 'visitsFewerThanOrders';

export interface Finding {
  readonly code: FindingCode;
  readonly tab: string;
  readonly rows: number;
  readonly cell: string;
  /** The owner's own text that could not be read, or the word that was not known; else empty. */
  readonly text: string;
  /** How figures or dates were read that the column leaves open. */
  readonly readAs?: 'thousands' | 'decimals' | DayMonthOrder;
}

/** A finding about a tab as a whole, or about so many of its rows, none of them in particular. */
export function tabFinding(code: FindingCode, tab: string, rows = 0): Finding {
  return { code, tab, rows, cell: '', text: '' };
}

/** Collects findings of one code while rows are read: counts all, remembers the first. */
export class FindingCounter {
  private rows = 0;
  private firstSeen: { readonly cell: string; readonly text: string } = { cell: '', text: '' };

  constructor(
    private readonly code: FindingCode,
    private readonly tab: string,
  ) {}

  /** `cell` is asked for the first row only: its name is not worth making a million times. */
  add(cell: () => string, text = ''): void {
    this.rows += 1;
    if (this.rows === 1) this.firstSeen = { cell: cell(), text };
  }

  get count(): number {
    return this.rows;
  }

  get first(): { readonly cell: string; readonly text: string } {
    return this.firstSeen;
  }

  findings(): readonly Finding[] {
    if (this.rows === 0) return [];
    const { cell, text } = this.firstSeen;
    return [{ code: this.code, tab: this.tab, rows: this.rows, cell, text }];
  }
}
