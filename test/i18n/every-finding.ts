import type { Finding, FindingCode } from '../../src/tables/findings/finding';
import type { AnyField } from '../../src/vocabulary/fields';

// Values that no sentence contains by accident.
export const tab = 'Qxtab';
export const column = 'Qxcolumn';
export const cell = 'ZX97';
export const text = 'qwxz';
export const rows = 12_345;
export const field: AnyField = 'leadTimeDays';
export const days = { from: 22_392, count: 4321 };

type Owed = 'rows' | 'text' | 'field' | 'days';

/**
 * Each finding with what its sentences must mention. Tab, column and cell need not be mentioned, because they
 * have columns of their own.
 */
export const everyFinding: Readonly<
  Record<FindingCode, { readonly finding: Finding; readonly owes: readonly Owed[] }>
> = {
  channelsWithoutVisits: found('channelsWithoutVisits', 'rows', 'text'),
  blankInRates: found('blankInRates', 'rows', 'field'),
  zeroUnitCost: found('zeroUnitCost', 'rows'),
  costsBelowZero: found('costsBelowZero', 'rows'),
  scoresInPercent: found('scoresInPercent', 'rows'),
  rowsOfWeeks: found('rowsOfWeeks', 'rows'),
  rowsOfMonths: found('rowsOfMonths', 'rows', 'text'),
  runningTotal: found('runningTotal', 'field'),
  sameVisits: found('sameVisits', 'rows', 'text'),
  visitsByPage: found('visitsByPage', 'rows', 'text'),
  missingCustomer: found('missingCustomer', 'rows'),
  maskedCustomer: found('maskedCustomer', 'rows', 'text'),
  creditLines: found('creditLines', 'rows'),
  unreadAmount: found('unreadAmount', 'rows', 'text'),
  unreadDate: found('unreadDate', 'rows', 'text'),
  unreadNumber: found('unreadNumber', 'rows', 'text'),
  unreadRefund: found('unreadRefund', 'rows', 'text'),
  missingOrderId: found('missingOrderId', 'rows'),
  rowsAsOrders: found('rowsAsOrders', 'rows'),
  orderInTwoTabs: found('orderInTwoTabs', 'rows', 'text'),
  copyOfTab: found('copyOfTab', 'text'),
  derivedTab: found('derivedTab', 'text'),
  noSales: found('noSales', 'rows', 'text'),
  rowInTwoTabs: found('rowInTwoTabs', 'rows', 'text'),
  otherCurrency: found('otherCurrency', 'rows', 'text'),
  converted: found('converted', 'rows', 'text'),
  currencyFromSign: found('currencyFromSign', 'text'),
  unknownStatus: found('unknownStatus', 'rows', 'text'),
  unreadVisits: found('unreadVisits', 'rows', 'text'),
  farDate: found('farDate', 'rows', 'text'),
  futureDate: found('futureDate', 'rows', 'text'),
  negativeStock: found('negativeStock', 'rows', 'text'),
  totalRows: found('totalRows', 'rows'),
  descriptionRows: found('descriptionRows', 'rows'),
  otherTable: found('otherTable', 'rows'),
  ambiguousNumbers: found('ambiguousNumbers', 'rows', 'text'),
  ambiguousDates: found('ambiguousDates', 'rows', 'text'),
  unsureColumn: found('unsureColumn', 'field'),
  columnChanged: found('columnChanged', 'field', 'text'),
  columnGone: found('columnGone', 'field', 'text'),
  orderTotalsUsed: found('orderTotalsUsed'),
  shippingAndTaxLeftOut: found('shippingAndTaxLeftOut', 'rows'),
  discountsTakenOff: found('discountsTakenOff', 'rows'),
  refundsTakenOff: found('refundsTakenOff', 'rows'),
  trafficWithoutDates: found('trafficWithoutDates', 'rows'),
  noTrafficTab: found('noTrafficTab'),
  noTrafficInPeriod: found('noTrafficInPeriod'),
  trafficIncomplete: found('trafficIncomplete'),
  visitsStandForVisitors: found('visitsStandForVisitors'),
  tabNotUsed: found('tabNotUsed', 'rows'),
  leftOutByOwner: found('leftOutByOwner'),
  ordersWithoutAmount: found('ordersWithoutAmount', 'rows'),
  emptyTab: found('emptyTab'),
  noOrdersInPeriod: found('noOrdersInPeriod'),
  noHistory: found('noHistory'),
  shortHistory: found('shortHistory', 'days'),
  lifespanOfData: found('lifespanOfData', 'days'),
  sharedCustomer: found('sharedCustomer', 'rows', 'text'),
  dataEndsEarly: found('dataEndsEarly', 'days'),
  dataStartsInPeriod: found('dataStartsInPeriod', 'days'),
  dataStartsLate: found('dataStartsLate'),
  daysWithoutData: found('daysWithoutData', 'days'),
  visitsFewerThanOrders: found('visitsFewerThanOrders'),
  daysFewerVisitors: found('daysFewerVisitors', 'days'),
  mixedDates: found('mixedDates', 'rows', 'text'),
  idsWithoutDigits: found('idsWithoutDigits', 'rows', 'text'),
  repeatedRows: found('repeatedRows', 'rows', 'text'),
  reusedIds: found('reusedIds', 'rows', 'text'),
  linesWithoutId: found('linesWithoutId', 'rows'),
  maybeSameOrder: found('maybeSameOrder', 'rows', 'text'),
  stockMovements: found('stockMovements', 'rows', 'text'),
  draftOrders: found('draftOrders', 'rows', 'text'),
  turnedDates: found('turnedDates', 'rows'),
  reachAtLeast: found('reachAtLeast'),
  stockTwice: found('stockTwice', 'rows'),
  unreadAnswer: found('unreadAnswer', 'rows', 'text'),
  scaledColumn: found('scaledColumn', 'field', 'text'),
  visitorsNotAdded: found('visitorsNotAdded'),
  measuredTwice: found('measuredTwice', 'rows', 'text'),
  openSpans: found('openSpans', 'rows', 'text'),
  rowsOfSpans: found('rowsOfSpans', 'rows'),
  purchases: found('purchases', 'rows'),
  sumsOfOrders: found('sumsOfOrders', 'rows'),
  unpaidOrders: found('unpaidOrders', 'rows', 'text'),
  differingTotals: found('differingTotals', 'rows', 'text'),
  smallTotals: found('smallTotals', 'rows', 'text'),
  statusOfTwoMeanings: found('statusOfTwoMeanings', 'rows', 'text'),
};

function found(code: FindingCode, ...owes: readonly Owed[]) {
  const finding: Finding = { code, tab, column, rows, row: 96, cell, text, field, days, readAs: 'thousands' };
  return { finding, owes };
}
