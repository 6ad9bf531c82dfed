import type { RawTab } from '../../cells/cell';
import { type HeaderText, plainWords } from '../../cells/header-text';
import { Marker, markerOf } from '../../vocabulary/markers';
import { lineItemHeading } from '../../vocabulary/platforms';
import type { Assigned } from './assign-columns';
import type { TriedTable } from './tried-table';

const suppliers = new Marker('supplier', 'alone');
const purchaseOrders = new Marker('purchaseOrder', 'alone');
const purchaseTabs = new Marker('purchases', 'within');
let purchaserFirst: RegExp | undefined;
/** Ids of purchase orders or bills of suppliers: "PO-1001", "BILL/17". */
const purchaseId = /^(?:po?[-/ ]?\d|bill[-/ ]?\d|pb[-/ ]\d)/i;
const lineItem = new RegExp(`^${lineItemHeading}\\b`);
/** Fields that only sales have. */
const ofSales = ['channel', 'device', 'touchpoints', 'referral', 'influencer', 'unitCost'] as const;

/**
 * Whether a table that looks like orders lists what the shop bought itself: it names suppliers or purchase orders, and
 * no customers.
 */
export function isOfPurchases(
  { name }: RawTab,
  headers: readonly HeaderText[],
  { columns, weak }: Assigned,
  table: TriedTable,
): boolean {
  const hasHeader = (heading: Marker): boolean => headers.some(({ words }) => heading.test(words));
  const { customer, orderId } = columns;
  const ids = orderId === undefined ? [] : table.profile(orderId).values.map(String);
  const areOfPurchases =
    ids.length > 0 && ids.filter((id) => purchaseId.test(id.trim())).length >= ids.length * 0.8;
  // In a purchase order, the column "Buyer" names an employee of the shop.
  purchaserFirst ??= new RegExp(`^(?:${markerOf('purchaser')})`);
  const isStaff = areOfPurchases && purchaserFirst.test(headers[customer ?? -1]?.words ?? '');
  const isSold =
    (customer !== undefined && !weak.has('customer') && !isStaff) ||
    ofSales.some((field) => columns[field] !== undefined) ||
    headers.some(({ words }) => lineItem.test(words));
  return (
    !isSold && (hasHeader(suppliers) || hasHeader(purchaseOrders) || purchaseTabs.test(plainWords(name)))
  );
}
