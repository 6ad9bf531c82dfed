import type { Finding, FindingCode } from './finding';

/**
 * How bad a finding is, the worst first:
 * - problem: figures are wrong or missing because of it;
 * - check: the owner should look at it;
 * - note: good to know.
 */
export const severities = ['problem', 'check', 'note'] as const;

export type Severity = (typeof severities)[number];

const severityOfCode: Readonly<Record<FindingCode, Severity>> = {
  unreadAmount: 'problem',
  unreadDate: 'problem',
  missingOrderId: 'problem',
  otherCurrency: 'problem',
  unreadVisits: 'problem',
  unreadNumber: 'problem',
  unreadRefund: 'problem',
  farDate: 'problem',
  futureDate: 'check',
  columnGone: 'problem',
  trafficWithoutDates: 'problem',
  noTrafficInPeriod: 'problem',
  trafficIncomplete: 'problem',
  ordersWithoutAmount: 'problem',
  noOrdersInPeriod: 'problem',
  visitsFewerThanOrders: 'problem',
  unknownStatus: 'check',
  rowsAsOrders: 'check',
  negativeStock: 'check',
  unsureColumn: 'check',
  columnChanged: 'check',
  daysWithoutData: 'check',
  daysFewerVisitors: 'check',
  channelsWithoutVisits: 'note',
  blankInRates: 'note',
  zeroUnitCost: 'check',
  costsBelowZero: 'note',
  scoresInPercent: 'note',
  rowsOfWeeks: 'note',
  rowsOfMonths: 'note',
  runningTotal: 'note',
  sameVisits: 'note',
  visitsByPage: 'check',
  otherTable: 'check',
  ambiguousNumbers: 'check',
  ambiguousDates: 'check',
  orderTotalsUsed: 'check',
  tabNotUsed: 'check',
  noHistory: 'check',
  shortHistory: 'check',
  lifespanOfData: 'note',
  sharedCustomer: 'check',
  dataEndsEarly: 'problem',
  dataStartsInPeriod: 'problem',
  dataStartsLate: 'check',
  missingCustomer: 'note',
  maskedCustomer: 'note',
  creditLines: 'note',
  totalRows: 'note',
  descriptionRows: 'note',
  shippingAndTaxLeftOut: 'note',
  discountsTakenOff: 'note',
  refundsTakenOff: 'note',
  noTrafficTab: 'note',
  visitsStandForVisitors: 'note',
  emptyTab: 'note',
  orderInTwoTabs: 'note',
  copyOfTab: 'note',
  derivedTab: 'note',
  noSales: 'note',
  rowInTwoTabs: 'note',
  converted: 'note',
  currencyFromSign: 'note',
  leftOutByOwner: 'note',
  mixedDates: 'check',
  idsWithoutDigits: 'problem',
  repeatedRows: 'check',
  reusedIds: 'note',
  linesWithoutId: 'note',
  maybeSameOrder: 'check',
  stockMovements: 'note',
  draftOrders: 'note',
  turnedDates: 'check',
  reachAtLeast: 'note',
  stockTwice: 'note',
  unreadAnswer: 'problem',
  scaledColumn: 'note',
  visitorsNotAdded: 'note',
  measuredTwice: 'check',
  openSpans: 'problem',
  rowsOfSpans: 'note',
  purchases: 'check',
  sumsOfOrders: 'check',
  unpaidOrders: 'note',
  differingTotals: 'check',
  smallTotals: 'check',
  statusOfTwoMeanings: 'check',
};

/** A note that concerns at least this share of the rows becomes a check. */
const shareToCheck = 0.2;

export function severityOf({ code, rows, of = 0 }: Finding): Severity {
  const severity = severityOfCode[code];
  return severity === 'note' && of > 0 && rows >= of * shareToCheck ? 'check' : severity;
}

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { problem: 0, check: 0, note: 0 };
  for (const finding of findings) counts[severityOf(finding)] += 1;
  return counts;
}
