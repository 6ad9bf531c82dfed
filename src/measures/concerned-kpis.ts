import type { KpiId } from '../kpi/catalogue';
import { countedKpis } from '../kpi/counted';
import type { MeasureId } from '../kpi/measure';
import type { Finding, FindingCode } from '../tables/findings/finding';
import type { TabReading } from '../tables/shop';
import { type AnyField, type FieldType, isField, type TableKind, tableFields } from '../vocabulary/fields';
import type { TableFields } from './definition';
import { measureDefinitions, partsOf } from './measure-definitions';

/**
 * What a finding can make wrong:
 * - `rows`: every figure of the tab's table
 * - `money`: the amounts of money in that table
 * - `column`: the field of the column that the finding names
 * - a list of fields: these fields
 * - `all`: every figure of this table, even if the tab of the finding is of another kind
 * - `nothing`: no KPI
 */
type Touched = 'rows' | 'money' | 'column' | 'nothing' | readonly AnyField[] | { readonly all: TableKind };

const touchedBy: Readonly<Record<FindingCode, Touched>> = {
  missingCustomer: ['customer'],
  maskedCustomer: ['customer'],
  creditLines: ['lineAmount', 'status'],
  unreadAmount: 'rows',
  unreadDate: 'rows',
  unreadNumber: 'column',
  unreadRefund: ['lineAmount', 'returnedQuantity'],
  missingOrderId: 'rows',
  rowsAsOrders: ['orderId'],
  orderInTwoTabs: 'rows',
  copyOfTab: 'nothing',
  derivedTab: 'nothing',
  noSales: 'nothing',
  rowInTwoTabs: 'nothing',
  otherCurrency: 'rows',
  converted: 'money',
  currencyFromSign: 'money',
  unknownStatus: ['status', 'lineAmount'],
  unreadVisits: 'rows',
  farDate: 'rows',
  futureDate: 'rows',
  negativeStock: ['stock'],
  totalRows: 'nothing',
  descriptionRows: 'nothing',
  otherTable: 'nothing',
  ambiguousNumbers: 'column',
  ambiguousDates: 'column',
  unsureColumn: 'column',
  columnChanged: 'column',
  columnGone: 'column',
  orderTotalsUsed: ['lineAmount'],
  shippingAndTaxLeftOut: ['lineAmount'],
  discountsTakenOff: ['lineAmount'],
  refundsTakenOff: ['lineAmount', 'returnedQuantity'],
  trafficWithoutDates: { all: 'traffic' },
  noTrafficTab: { all: 'traffic' },
  noTrafficInPeriod: { all: 'traffic' },
  trafficIncomplete: { all: 'traffic' },
  visitsStandForVisitors: ['visitors'],
  tabNotUsed: 'nothing',
  leftOutByOwner: 'nothing',
  ordersWithoutAmount: { all: 'orders' },
  emptyTab: 'nothing',
  noOrdersInPeriod: { all: 'orders' },
  noHistory: ['customer'],
  shortHistory: ['customer'],
  lifespanOfData: ['customer'],
  sharedCustomer: ['customer'],
  dataEndsEarly: 'rows',
  dataStartsInPeriod: 'rows',
  dataStartsLate: 'nothing',
  daysWithoutData: 'rows',
  visitsFewerThanOrders: { all: 'traffic' },
  daysFewerVisitors: { all: 'traffic' },
  channelsWithoutVisits: ['orderId'],
  blankInRates: 'column',
  zeroUnitCost: ['unitCost'],
  costsBelowZero: ['amount'],
  scoresInPercent: ['satisfaction', 'score'],
  rowsOfWeeks: 'rows',
  rowsOfMonths: 'rows',
  runningTotal: 'column',
  sameVisits: 'rows',
  visitsByPage: { all: 'traffic' },
  mixedDates: 'column',
  idsWithoutDigits: ['orderId'],
  repeatedRows: 'nothing',
  reusedIds: ['orderId'],
  linesWithoutId: ['orderId'],
  maybeSameOrder: 'rows',
  stockMovements: ['orderId'],
  draftOrders: ['status'],
  turnedDates: 'column',
  reachAtLeast: ['reach'],
  stockTwice: ['stock'],
  unreadAnswer: 'column',
  scaledColumn: 'column',
  visitorsNotAdded: ['visitors'],
  measuredTwice: { all: 'traffic' },
  openSpans: 'rows',
  rowsOfSpans: 'rows',
  purchases: 'nothing',
  sumsOfOrders: ['orderId'],
  unpaidOrders: ['status'],
  differingTotals: ['lineAmount'],
  smallTotals: ['lineAmount'],
  statusOfTwoMeanings: ['status', 'lineAmount'],
};

/** Fields without which no row of a table counts. */
const rowFields: ReadonlySet<AnyField> = new Set([
  'date',
  'startDate',
  'endDate',
  'orderDate',
  'openedAt',
  'currency',
]);

/** The KPIs that a finding may have made wrong or kept from having a value, in the order of the catalogue. */
export function concernedKpis(finding: Finding, tabs: readonly TabReading[]): readonly KpiId[] {
  const touches = touchOf(finding, tabs);
  if (touches === undefined) return [];
  const there = new Set(tabs.flatMap(({ kind, columns }) => columns.map(({ field }) => `${kind}.${field}`)));
  const isTouched = (measure: MeasureId): boolean => fieldsIn(measure, there).some(touches);
  return countedKpis
    .filter(({ inputs }) => inputs.some(({ measure }) => isTouched(measure)))
    .map(({ id }) => id);
}

/**
 * The fields that a measure is counted from: its preferred set, and those of its other sets that the tabs have. Each
 * entry of `there` is a table and a field.
 */
function fieldsIn(measure: MeasureId, there: ReadonlySet<string>): readonly TableFields[] {
  return partsOf(measure).flatMap((part) => {
    const { needs, alsoReads = [] } = measureDefinitions[part];
    const [preferred = [], ...others] = needs;
    const isThere = ({ table, fields }: TableFields): boolean =>
      fields.some((field) => there.has(`${table}.${field}`));
    return [...preferred, ...[...others.flat(), ...alsoReads].filter(isThere)];
  });
}

/** Returns a test whether a finding concerns the fields of a measure; undefined if it concerns none at all. */
function touchOf(
  finding: Finding,
  tabs: readonly TabReading[],
): ((read: TableFields) => boolean) | undefined {
  const touched = touchedBy[finding.code];
  if (touched === 'nothing') return undefined;
  if (typeof touched === 'object' && 'all' in touched) return ({ table }) => table === touched.all;
  // A finding about several tabs of one kind has all their names: "Jan, Feb".
  const reading =
    tabs.find(({ tab }) => tab === finding.tab) ?? tabs.find(({ tab }) => finding.tab.startsWith(`${tab}, `));
  const kind = reading?.kind;
  const isOfTab = ({ table }: TableFields): boolean => table === kind;
  if (touched === 'rows') return isOfTab;
  if (touched === 'money') return (read) => isOfTab(read) && holdsMoney(read);
  const fields = touched === 'column' ? fieldsOfColumn(finding, reading) : touched;
  if (fields.some((field) => rowFields.has(field))) return isOfTab;
  // If the tab's kind is unknown, as for a tab of orders that are all too old, the field alone decides.
  return (read) =>
    (kind === undefined || isOfTab(read)) && read.fields.some((field) => fields.some((of) => of === field));
}

function fieldsOfColumn({ field, column }: Finding, reading: TabReading | undefined): readonly AnyField[] {
  const named = field ?? reading?.columns.find(({ header }) => header === column)?.field;
  return isField(named) ? [named] : [];
}

function holdsMoney({ table, fields }: TableFields): boolean {
  const types: Readonly<Partial<Record<string, FieldType>>> = tableFields[table];
  return fields.some((field) => types[field] === 'money');
}
