/**
 * The words of a language that say what a text is about without naming it: a total, a refund, a price before
 * tax. Plain words in lower case without accents, written as parts of a regular expression: separated by
 * bars, optional endings marked with ?. Empty if a language has no words of its own.
 */
export interface MarkerWords {
  /** Ways to pay at the door. */
  readonly cashOnDelivery: string;
  /** A status of what is finished with, which may mean refunded. */
  readonly closed: string;
  /** A status of a parcel that has left. */
  readonly onItsWay: string;
  /** The whole cell where a status is not there. */
  readonly noStatus: string;
  /** Given back, but not all of it. */
  readonly inPart: string;
  /** A price, of one piece or of all. */
  readonly price: string;
  /** The price of one piece, as the whole heading says it. */
  readonly unitPrice: string;
  /** Amounts before tax. */
  readonly beforeTax: string;
  /** Figures of a line of an order rather than of the order. */
  readonly ofLine: string;
  /** Figures of a whole order. */
  readonly ofOrder: string;
  readonly afterDiscount: string;
  /** What a price is before a discount. */
  readonly original: string;
  /** A price before a discount in one phrase. */
  readonly listPrice: string;
  /** What the goods of a line cost together, as the whole heading says it. */
  readonly costOfAllPieces: string;
  /** Beside these words 0 and 1 are amounts and not yes and no. */
  readonly ofMoney: string;
  readonly phone: string;
  readonly mail: string;
  /** Answers for nobody in particular, to the question who recommended the shop. */
  readonly nobody: string;
  /** The whole cell of a row that sums up others. */
  readonly total: string;
  /** What a total begins or ends with beside what it is of: "Total October". */
  readonly totalOf: string;
  /** The name that a spreadsheet program gives a new tab, without its number. */
  readonly newTab: string;
  /** "Results from 12 campaigns": the words before the figure. */
  readonly resultsOf: string;
  /** What the number of a quarter, a week and a year stands behind. */
  readonly quarter: string;
  readonly week: string;
  readonly year: string;
  /** The heading of the months' names and of the years, as a whole. */
  readonly monthHeading: string;
  readonly yearHeading: string;
  /** Headings that say nothing of what is below them, as a whole. */
  readonly emptyHeading: string;
  /** The heading of days that are counted from a first one, as a whole. */
  readonly nthDay: string;
  /** What the first of counted days stands behind. */
  readonly startDate: string;
  /** A header of rows by page, and one that only sounds like it. */
  readonly page: string;
  readonly notPage: string;
  /** A header of running totals: everything up to the row's day. */
  readonly runningTotal: string;
  /** A header of weeks, and one of the last day of a row. */
  readonly weeks: string;
  readonly endDay: string;
  /** Moments that are not when what a row counts came about. */
  readonly otherMoment: string;
  /** Words beside a ticket's opening that say it is one. */
  readonly ticket: string;
  /** Words that make a list of products and amounts one of purchases or payouts, not of costs. */
  readonly notCosts: string;
  /** Words of a report on e-mail campaigns. */
  readonly mailReport: string;
  /** The position of a page in search results. */
  readonly searchPosition: string;
  /** Words beside a score that say it is a customer's. */
  readonly survey: string;
  /** Words in the header of an order's id. */
  readonly idOfOrder: string;
  /** A status of a payment that has not arrived yet, and of one that has, each as the whole text. */
  readonly pendingPayment: string;
  readonly paidPayment: string;
  /** A header of what became of a payment. */
  readonly ofPayment: string;
  /** The headings of a payment's fee and of what is left of it, each as a whole. */
  readonly fee: string;
  readonly net: string;
  /** Checkouts and carts that were left. */
  readonly abandoned: string;
  /** Words for all places together. */
  readonly everywhere: string;
  /** What a tab is called that holds nothing but what was given back. */
  readonly creditTab: string;
  /** A column of the numbers of documents that give back: only a list of them has one. */
  readonly creditNumber: string;
  /** The part before the @ of a shop's own addresses. */
  readonly staffMail: string;
  /** Words in the name of a tab whose visits are not those of the website, such as an app or a blog. */
  readonly otherSite: string;
  /** Labels above a table of the first and the last day that it is of, each as a whole. */
  readonly firstDayLabel: string;
  readonly lastDayLabel: string;
  /** Headings of who sold to the shop, and of an order that the shop itself placed, each as a whole. */
  readonly supplier: string;
  readonly purchaseOrder: string;
  /** What tabs of purchases are called. */
  readonly purchases: string;
  /** How the heading of who placed an order begins. */
  readonly purchaser: string;
  /** What a spreadsheet program puts before the name of the column that a pivot's figures are made from. */
  readonly pivotOf: string;
  /** The heading of a pivot's rows, as a whole. */
  readonly rowLabels: string;
  /** What a row that gives back is called, in a column of types: alone, or between the words before and behind it. */
  readonly refundRow: string;
  readonly beforeRefund: string;
  readonly behindRefund: string;
  /** Documents that give back, which even a column of statuses calls so. */
  readonly creditDocument: string;
  /** Beginnings of words of giving back, anywhere in a text. */
  readonly refundStem: string;
  /** Entries of a ledger or settlement besides sales: money that nobody paid for goods. */
  readonly notSale: string;
  /** What a list of both sales and purchases calls the latter, and what means that only beside a word for sales. */
  readonly purchaseRow: string;
  readonly perhapsPurchase: string;
  readonly saleRow: string;
  /** Headings of several meanings that name a buyer beside another column that does. */
  readonly buyerName: string;
  /** Words that make the heading of a customer one of something else. */
  readonly notBuyer: string;
  /** Headings of how many orders a row of a report sums up. */
  readonly countOfOrders: string;
  /** Headings of ids that are not an order's own, and what they are the ids of, in front or behind. */
  readonly idHeading: string;
  readonly otherIdOf: string;
  /** Headings of an id that each piece of an order has. */
  readonly pieceId: string;
  /** The lines of orders, which are not the messenger LINE. */
  readonly orderLine: string;
  /** "The number of something" as an id and not a figure. In English, "number of" is a figure. */
  readonly runningNumber: string;
  /** In front of and behind what a header counts: "number of visits". */
  readonly beforeCounted: string;
  readonly behindCounted: string;
  /** Words that make a score one of promoters. */
  readonly promoters: string;
  /** The last part of a field's path that means nothing without the part before. */
  readonly bareField: string;
  /** A status of what is done, beside which closed means something else. */
  readonly done: string;
  /** A total that names behind a colon what it is of: "Total: Campaigns". */
  readonly totalBeforeColon: string;
  /** A separate word before "total": "grand total". */
  readonly beforeTotal: string;
}
