import type { Texts } from '../texts';

export const findings = (): Texts['findings'] => ({
  missingCustomer: ['{rows} without a customer', 'Counted for revenue and orders, not for customers'],
  maskedCustomer: [
    '{rows} with the customer behind asterisks{said}',
    'Counted for revenue and orders, not for customers',
  ],
  creditLines: [
    '{rows} below 0 or marked as given back',
    'They come off revenue on their day, and count as no order',
  ],
  unreadAmount: ['{rows} without a readable amount{held}', 'Not counted'],
  unreadDate: ['{rows} without a readable date{held}', 'Not counted'],
  unreadNumber: ['{rows} with a figure that cannot be read{said}', 'Taken as blank'],
  unreadRefund: ['{rows} with a refund that cannot be read{said}', 'Nothing was taken off'],
  missingOrderId: ['{rows} without an order id', 'Not counted'],
  rowsAsOrders: ['{rows} without a column of order ids', 'Each row counts as one order'],
  orderInTwoTabs: ['{rows} of orders that another tab has too{said}', 'Counted once'],
  rowInTwoTabs: ['{rows} that another tab has too{said}', 'Counted once'],
  copyOfTab: ['The same rows as in another tab{said}', 'Tab not used'],
  derivedTab: ['Figures made from another tab{said}', 'Tab not used: they would count twice'],
  noSales: ['{rows} that are no sale but a fee, tax, shipping or a transfer{said}', 'Not counted'],
  otherCurrency: [
    '{rows} in another currency{said}',
    'Not counted: currencies are not added. Give the rate in a tab of exchange rates',
  ],
  converted: ['{rows} in another currency{said}', 'Converted by your tab of exchange rates'],
  currencyFromSign: ['The currency stands in the amounts only{said}', 'Taken for the currency of the tab'],
  unknownStatus: ['{rows} with a status that is not known{said}', 'Counted as sales'],
  unreadVisits: ['{rows} without a readable count of visits{held}', 'Not counted'],
  farDate: ['{rows} with a date far from all others{said}', 'Not counted'],
  futureDate: ['{rows} dated later than today{said}', 'Not counted yet'],
  negativeStock: ['{rows} with a stock below 0{said}', 'Counted as 0'],
  totalRows: ['{rows} with totals of others', 'Left out, or they would count twice'],
  descriptionRows: ['{rows} of repeated headings or explanations', 'Left out'],
  otherTable: ['{rows} of another table in the same tab', 'Not used. Put that table into a tab of its own'],
  ambiguousNumbers: [
    '{rows} with a figure that can be read in two ways{said}',
    'Read by the locale of the spreadsheet: {way}',
  ],
  ambiguousDates: [
    '{rows} with a date that can be read in two ways{said}',
    'Read by the locale of the spreadsheet: {way}',
  ],
  unsureColumn: [
    'It is not certain what this column holds',
    'Taken for {field}. If that is wrong, choose in the sidebar, under Data',
  ],
  columnChanged: ['Last time, {field} was read from the column {text}', 'Read from this column now'],
  columnGone: ['The column {text}, read last time, is gone', 'Nothing is read for {field}'],
  orderTotalsUsed: [
    'Totals of orders, and nothing that tells shipping and tax apart',
    'Revenue is the sum of these totals: shipping and tax may be part of it',
  ],
  shippingAndTaxLeftOut: [
    '{rows} with shipping or tax in the total of the order',
    'Taken off: revenue is without them',
  ],
  discountsTakenOff: ['{rows} with a discount', 'Revenue is price times quantity less the discount'],
  refundsTakenOff: ['{rows} refunded or sent back in part', 'Taken off revenue and items once'],
  trafficWithoutDates: [
    '{rows} of visits without the day',
    'Tab not used. Export it again with the date as a column',
  ],
  noTrafficTab: ['No tab with visits', 'Add one with a date and visits to see conversion and bounces'],
  noTrafficInPeriod: ['No visits in the period', 'Nothing is counted per visit'],
  trafficIncomplete: [
    'The visits do not cover the whole period',
    'Counted as they are: figures per visit are not reliable',
  ],
  visitsStandForVisitors: ['One count for visits and visitors', 'Used for both'],
  tabNotUsed: [
    '{rows} of a kind that is not known',
    'Tab not used. If it should be, say what it holds in the sidebar, under Data',
  ],
  leftOutByOwner: ['You left this tab out', 'Tab not used. You can change that in the sidebar, under Data'],
  ordersWithoutAmount: [
    '{rows} like orders, but without an amount',
    'Tab not used. Add a column with amounts',
  ],
  emptyTab: ['No rows below the headings', 'Tab not used'],
  noOrdersInPeriod: ['No order in the period', 'Figures of orders are 0 or missing'],
  dataEndsEarly: [
    '{days} without data at the end of the period, from {from} on',
    'Counted as they are: figures of a part, which are not compared',
  ],
  dataStartsInPeriod: [
    '{days} without data at the start of the period, from {from} on',
    'Counted as they are: figures of a part, which are not compared',
  ],
  noHistory: [
    'No orders from before the period',
    'Everybody counts as a new customer, and nobody as a returning one',
  ],
  shortHistory: [
    'Only {days} of orders from before the period',
    'Who bought before {from} and comes again counts as a new customer',
  ],
  lifespanOfData: [
    'The orders span {days}, from {from} on: no customer was seen for longer',
    'Lifetime value counts no longer life than that',
  ],
  sharedCustomer: [
    '{rows} with one customer who has most orders of the tab{said}',
    'Taken for the shop’s own address: counted for revenue and orders, not for customers',
  ],
  dataStartsLate: [
    'The orders begin in the middle of the previous period',
    'Not compared: a part is not compared with a whole',
  ],
  daysWithoutData: [
    '{days} in a row without data, from {from} on',
    'Counted as they are. If the shop was open, an export is missing',
  ],
  visitsFewerThanOrders: [
    'Fewer visitors than orders in the period',
    'Counted as they are: some visits are missing',
  ],
  channelsWithoutVisits: [
    '{rows} of channels without visits{said}',
    'Left out of conversion, abandonment and revenue per visitor',
  ],
  blankInRates: ['{rows} without {field}, while others have it', 'Left out of the rates that need it'],
  zeroUnitCost: ['{rows} with a unit cost of 0', 'Read as a cost that is not known'],
  costsBelowZero: [
    '{rows} with costs below 0',
    'Counted as costs; amounts above 0 of other categories are no costs',
  ],
  scoresInPercent: ['{rows} with satisfaction in percent', 'Their mean is the share of satisfied customers'],
  rowsOfWeeks: ['{rows} stand for a week each', 'Spread evenly over the 7 days'],
  rowsOfMonths: ['{rows} stand for a month each{said}', 'Spread evenly over the days of the month'],
  runningTotal: [
    'Every row of {field} holds all that came before: a running total',
    'Only what it rose by is counted',
  ],
  sameVisits: ['{rows} with the same visits as other rows, told apart in another way{said}', 'Counted once'],
  visitsByPage: [
    '{rows} with visits by page{said}: one visit stands in several rows',
    'Only the page views are counted',
  ],
  daysFewerVisitors: [
    '{days} with fewer visitors than orders, the first on {from}',
    'Counted as they are: some visits are missing',
  ],
  mixedDates: [
    '{rows} with a date that can be read in two ways, in a column with the day first and the month first{said}',
    'Read like the certain dates around it',
  ],
  idsWithoutDigits: [
    '{rows} with an order id whose last digits were lost{said}',
    'Told apart by time and customer. Export again and keep the ids as text',
  ],
  repeatedRows: ['{rows} of orders that stand twice in the tab{said}', 'Counted once, as the later rows say'],
  reusedIds: [
    '{rows} with an order id that another day or customer has too{said}',
    'Counted as orders of their own',
  ],
  linesWithoutId: [
    '{rows} without an order id beside the first row of an order',
    'Counted as further rows of that order',
  ],
  maybeSameOrder: [
    '{rows} with an order id that another tab has too, a day or two away{said}',
    'Counted in both tabs: nothing else shows that they are the same orders',
  ],
  stockMovements: [
    '{rows} free of charge and without a customer{said}',
    'Taken for movements of stock: no orders',
  ],
  draftOrders: [
    '{rows} of drafts, quotations or abandoned checkouts{said}',
    'Not counted: nothing was ordered yet',
  ],
  turnedDates: [
    '{rows} with a date whose day and month the spreadsheet took for each other: the dates that stayed text show it',
    'Read with day and month in their place',
  ],
  reachAtLeast: [
    'Reach of several days: who was reached twice is one person',
    'Not added: the largest reach of each account is shown, and it was at least that',
  ],
  stockTwice: ['{rows} with stock that other rows hold too, by place or in all', 'Counted once'],
  unreadAnswer: [
    '{rows} with an answer that cannot be read{said}',
    'Not counted. Use a figure, or words such as satisfied, neutral and dissatisfied',
  ],
  scaledColumn: ['The heading of {field} says the size of its figures{said}', 'Multiplied by it'],
  visitorsNotAdded: [
    'Visitors are told apart in several ways: who comes twice stands in two rows',
    'Conversion and revenue per visitor are counted per visit',
  ],
  measuredTwice: [
    '{rows} with visits of days that another tab counts too{said}',
    'Not counted: the same visits in two tools are not added up',
  ],
  openSpans: [
    '{rows} that say only when they began{said}',
    'Not counted: their days are not known. Export with the day, or keep the period above the table',
  ],
  rowsOfSpans: ['{rows} stand for several days each', 'Spread evenly over these days'],
  purchases: [
    '{rows} of purchases from suppliers',
    'Not counted as sales. If they are sales, choose Orders in the sidebar, under Data',
  ],
  sumsOfOrders: [
    '{rows} that sum up several orders each',
    'Counted for revenue, not for orders: add a list of the orders',
  ],
  unpaidOrders: ['{rows} that are not paid yet{said}', 'Not counted: a sale is what was paid or sent'],
  differingTotals: [
    '{rows} with another total than the other rows of the order{said}',
    'The total that most of its rows have counts',
  ],
  smallTotals: [
    '{rows} with a total that is less than its shipping and tax{said}',
    'Nothing was taken off these totals',
  ],
  statusOfTwoMeanings: [
    '{rows} with a status that some platforms use for refunds{said}',
    'Taken for refunded, as another status of the tab says completed',
  ],
});

export const findingWords = (): Texts['findingWords'] => ({
  rows: (rows, say) => (rows === 1 ? '1 row' : `${say.number(rows)} rows`),
  rowsOf: (rows, all, share, say) =>
    `${say.number(rows)} of ${say.number(all)} rows (${say.number(share, 0)}%)`,
  days: (days, say) => (days === 1 ? '1 day' : `${say.number(days)} days`),
  quoted: (text) => `“${text}”`,
  after: (said) => `: ${said}`,
  empty: 'empty',
  ways: {
    thousands: 'the sign parts thousands',
    decimals: 'the sign is a decimal mark',
    dayFirst: 'the day comes first',
    monthFirst: 'the month comes first',
  },
});
