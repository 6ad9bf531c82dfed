/**
 * Words of a language by which the code recognises what a header, cell or name of a tab is about: a total, a refund, a
 * price before tax. Each is part of a regular expression for text in lower case without accents. "Whole" means that the
 * text must consist of these words alone. Empty if a language has no words of its own.
 */
export interface MarkerWords {
  /** Payment on delivery. */
  readonly cashOnDelivery: string;
  /** "Closed", a status that may mean refunded or completed. */
  readonly closed: string;
  /** The status of a parcel that was sent. */
  readonly onItsWay: string;
  /** The whole cell, if there is no status. */
  readonly noStatus: string;
  /** "Partly", for partial refunds. */
  readonly inPart: string;
  /** A price, of one piece or of all pieces. */
  readonly price: string;
  /** The whole header of the price of one piece. */
  readonly unitPrice: string;
  /** Amounts before tax. */
  readonly beforeTax: string;
  /** Headers of figures of one line of an order. */
  readonly ofLine: string;
  /** Headers of figures of a whole order. */
  readonly ofOrder: string;
  readonly afterDiscount: string;
  /** Beside "price": before a discount. */
  readonly original: string;
  /** A price before a discount, as one phrase. */
  readonly listPrice: string;
  /** The whole header of the cost of all pieces of a line. */
  readonly costOfAllPieces: string;
  /** Below a header with these words, 0 and 1 are amounts and not no and yes. */
  readonly ofMoney: string;
  readonly phone: string;
  readonly mail: string;
  /** Answers to "who recommended the shop?" that mean nobody. */
  readonly nobody: string;
  /** The whole label of a row with a sum: "grand total". */
  readonly total: string;
  /** "Total" beside what it is the total of: "Total October". */
  readonly totalOf: string;
  /** The name of a new tab without its number: "sheet". */
  readonly newTab: string;
  /** The words before the number in "Results from 12 campaigns". */
  readonly resultsOf: string;
  /** The words before the number of a quarter, a week and a year: "Q" in "Q3". */
  readonly quarter: string;
  readonly week: string;
  readonly year: string;
  /** The whole headers of a column of months and of one of years. */
  readonly monthHeading: string;
  readonly yearHeading: string;
  /** Whole headers that do not say which figure is below them: "value". */
  readonly emptyHeading: string;
  /** The whole header of days that are numbered from the start of the report. */
  readonly nthDay: string;
  /** The label of the start of such a report. */
  readonly startDate: string;
  /** The header of a column of pages, and words that show that it is another one. */
  readonly page: string;
  readonly notPage: string;
  /** The header of running totals up to the day of each row. */
  readonly runningTotal: string;
  /** The header of a column of weeks, and that of the last day that a row covers. */
  readonly weeks: string;
  readonly endDay: string;
  /** Headers of dates that are not the date of the row itself: "updated". */
  readonly otherMoment: string;
  /** Headers which show that a table lists support tickets. */
  readonly ticket: string;
  /** Headers which show that a list of amounts has purchases or payouts, not costs. */
  readonly notCosts: string;
  /** Headers of reports on e-mail campaigns. */
  readonly mailReport: string;
  /** Headers of reports on search engines: the position of a page in the results. */
  readonly searchPosition: string;
  /** Headers beside a score which show that a customer gave it. */
  readonly survey: string;
  /** Words in the header of an order's id. */
  readonly idOfOrder: string;
  /** The whole status of a payment that has not arrived yet, and of one that has. */
  readonly pendingPayment: string;
  readonly paidPayment: string;
  /** The header of payment statuses. */
  readonly ofPayment: string;
  /** The whole headers of the fee of a payment and of its net amount. */
  readonly fee: string;
  readonly net: string;
  /** Abandoned checkouts and carts. */
  readonly abandoned: string;
  /** Words for the sum of all channels or places. */
  readonly everywhere: string;
  /** The whole name of a tab with refunds only. */
  readonly creditTab: string;
  /** The header of numbers of credit notes. Only a list of refunds has one. */
  readonly creditNumber: string;
  /** The part before the @ in e-mail addresses of a shop's staff. */
  readonly staffMail: string;
  /** Words in the name of a tab whose visits are not those of the website, such as an app or a blog. */
  readonly otherSite: string;
  /** The whole labels above a table of its first and its last day. */
  readonly firstDayLabel: string;
  readonly lastDayLabel: string;
  /** The whole headers of suppliers, and of purchase orders. */
  readonly supplier: string;
  readonly purchaseOrder: string;
  /** Names of tabs of purchases. */
  readonly purchases: string;
  /** The beginning of the header for the employee who placed a purchase order. */
  readonly purchaser: string;
  /** In headers of pivot tables, the words before the name of a column: "SUM of" in "SUM of Total". */
  readonly pivotOf: string;
  /** The whole header of the rows of a pivot table. */
  readonly rowLabels: string;
  /** The type of a row that is a refund, and the words that may be before and after it: "sales refund". */
  readonly refundRow: string;
  readonly beforeRefund: string;
  readonly behindRefund: string;
  /** Credit notes, whose name may also be in a column of statuses. */
  readonly creditDocument: string;
  /** Stems of words for refunds and returns, anywhere in a text. */
  readonly refundStem: string;
  /** Types of rows in a ledger or settlement that are no sales, such as fees. */
  readonly notSale: string;
  /**
   * Types of rows that are purchases, those that are purchases only if the column has a word for sales too, and words
   * for sales.
   */
  readonly purchaseRow: string;
  readonly perhapsPurchase: string;
  readonly saleRow: string;
  /** Headers that may name customers, used only in addition to a clear column of customers. */
  readonly buyerName: string;
  /** Words in a header which show that the name or mail in it is not the customer's. */
  readonly notBuyer: string;
  /** The header of the number of orders in each row of a report. */
  readonly countOfOrders: string;
  /** Headers of ids that are not those of orders: "id", and before or after it "payment". */
  readonly idHeading: string;
  readonly otherIdOf: string;
  /** The header of ids of single pieces of an order. */
  readonly pieceId: string;
  /** "Order line", in which "line" is not the messenger LINE. */
  readonly orderLine: string;
  /** "Number of" before an id: "Nomor Penjualan" is the id of a sale. English has none: "number of" is a count. */
  readonly runningNumber: string;
  /** The words before and after what a header counts: "number of visits". */
  readonly beforeCounted: string;
  readonly behindCounted: string;
  /** Headers which show that a score is the Net Promoter Score. */
  readonly promoters: string;
  /** The last part of a path such as "order_id/name", if it is too vague alone. */
  readonly bareField: string;
  /** A status for completed. In a column with it, "closed" means refunded. */
  readonly done: string;
  /** "Total" before a colon: "Total: Campaigns". */
  readonly totalBeforeColon: string;
  /** A separate word before "total": "grand total". */
  readonly beforeTotal: string;
}
