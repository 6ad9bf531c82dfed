import type { FindingCode } from './finding';

/** How bad a finding is, the worst first: figures are wrong or missing for it; look at it; good to know. */
export const severities = ['problem', 'check', 'note'] as const;

export type Severity = (typeof severities)[number];

const severityOfCode: Readonly<Record<FindingCode, Severity>> = {
  unreadAmount: 'problem',
  unreadDate: 'problem',
  missingOrderId: 'problem',
  otherCurrency: 'problem',
  unreadVisits: 'problem',
  trafficWithoutDates: 'problem',
  noTrafficInPeriod: 'problem',
  trafficIncomplete: 'problem',
  ordersWithoutAmount: 'problem',
  noOrdersInPeriod: 'problem',
  visitsFewerThanOrders: 'problem',
  unknownStatus: 'check',
  otherTable: 'check',
  ambiguousNumbers: 'check',
  ambiguousDates: 'check',
  orderTotalsUsed: 'check',
  tabNotUsed: 'check',
  dataEndsEarly: 'check',
  dataStartsLate: 'check',
  missingCustomer: 'note',
  creditLines: 'note',
  totalRows: 'note',
  descriptionRows: 'note',
  shippingAndTaxLeftOut: 'note',
  discountsTakenOff: 'note',
  refundsTakenOff: 'note',
  noTrafficTab: 'note',
  visitsStandForVisitors: 'note',
  emptyTab: 'note',
};

export function severityOf({ code }: { readonly code: FindingCode }): Severity {
  return severityOfCode[code];
}

/** How many findings there are of each severity. */
export function countSeverities(
  findings: readonly { readonly code: FindingCode }[],
): Readonly<Record<Severity, number>> {
  const counts = { problem: 0, check: 0, note: 0 };
  for (const finding of findings) counts[severityOf(finding)] += 1;
  return counts;
}
