import type { RawTab } from './cell';
import type { ReadingRules } from './column-reader';
import { type Finding, tabFinding } from './finding';
import type { OrderField, TableKind, TrafficField } from './header-words';
import type { Orders } from './orders/orders';
import { readOrders } from './orders/read-orders';
import { recogniseTab } from './recognise-tab';
import type { Layout } from './recognition/layout';
import type { Refusal } from './refusal';
import { readTraffic } from './traffic/read-traffic';
import type { Traffic } from './traffic/traffic';

/** What the raw tabs of a spreadsheet hold. */
export interface Shop {
  readonly orders: Orders;
  readonly traffic: Traffic | undefined;
  readonly findings: readonly Finding[];
}

export type WorkbookRead =
  | { readonly kind: 'read'; readonly shop: Shop }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

interface Sorted {
  readonly orders: { tab: RawTab; layout: Layout<OrderField> }[];
  readonly withoutAmount: { tab: RawTab; rows: number }[];
  readonly traffic: { tab: RawTab; layout: Layout<TrafficField> }[];
  readonly withoutDates: { tab: RawTab; rows: number }[];
  readonly empty: RawTab[];
  readonly headerOnly: { tab: RawTab; table: TableKind }[];
  readonly unknown: { tab: RawTab; rows: number }[];
}

function sortByKind(tabs: readonly RawTab[]): Sorted {
  const sorted: Sorted = {
    orders: [],
    withoutAmount: [],
    traffic: [],
    withoutDates: [],
    empty: [],
    headerOnly: [],
    unknown: [],
  };
  for (const tab of tabs) {
    const found = recogniseTab(tab);
    switch (found.kind) {
      case 'orders':
        sorted.orders.push({ tab, layout: found.layout });
        break;
      case 'ordersWithoutAmount':
        sorted.withoutAmount.push({ tab, rows: found.rows });
        break;
      case 'traffic':
        sorted.traffic.push({ tab, layout: found.layout });
        break;
      case 'trafficWithoutDates':
        sorted.withoutDates.push({ tab, rows: found.rows });
        break;
      case 'empty':
        sorted.empty.push(tab);
        break;
      case 'headerOnly':
        sorted.headerOnly.push({ tab, table: found.table });
        break;
      case 'unknown':
        sorted.unknown.push({ tab, rows: found.rows });
        break;
    }
  }
  return sorted;
}

/** Why there is no single tab of orders to work on, undefined when there is. */
function refusalOf(tabs: readonly RawTab[], sorted: Sorted): Refusal | undefined {
  const names = (list: readonly { tab: RawTab }[]): readonly string[] => list.map(({ tab }) => tab.name);
  if (tabs.length === 0) return { code: 'noTabs' };
  if (sorted.empty.length === tabs.length) {
    return { code: 'allTabsEmpty', tabs: sorted.empty.map((tab) => tab.name) };
  }
  if (sorted.orders.length > 1) return { code: 'severalTabs', kind: 'orders', tabs: names(sorted.orders) };
  if (sorted.traffic.length > 1) return { code: 'severalTabs', kind: 'traffic', tabs: names(sorted.traffic) };
  if (sorted.orders.length === 1) return undefined;
  const withoutAmount = sorted.withoutAmount[0];
  if (withoutAmount !== undefined) return { code: 'noAmountColumn', tab: withoutAmount.tab.name };
  const headerOnly = sorted.headerOnly.find(({ table }) => table === 'orders');
  if (headerOnly !== undefined) return { code: 'headerOnly', tab: headerOnly.tab.name };
  return { code: 'noOrdersTab', tabs: tabs.map((tab) => tab.name) };
}

/** Finds the tables among the tabs and reads them. Every tab that is not used is a finding. */
export function readWorkbook(tabs: readonly RawTab[], rules: ReadingRules): WorkbookRead {
  const sorted = sortByKind(tabs);
  const refusal = refusalOf(tabs, sorted);
  const ordersTab = sorted.orders[0];
  if (refusal !== undefined) return { kind: 'refused', refusal };
  if (ordersTab === undefined) return { kind: 'refused', refusal: { code: 'noTabs' } };

  const orders = readOrders(ordersTab.tab, ordersTab.layout, rules);
  if (orders.kind === 'refused') return orders;
  const findings: Finding[] = [...orders.findings];

  const trafficTab = sorted.traffic[0];
  const traffic = trafficTab && readTraffic(trafficTab.tab, trafficTab.layout, rules);
  if (traffic !== undefined) findings.push(...traffic.findings);
  else if (sorted.withoutDates.length === 0) findings.push(tabFinding('noTrafficTab', ''));
  for (const { tab, rows } of sorted.withoutDates) {
    findings.push(tabFinding('trafficWithoutDates', tab.name, rows));
  }

  for (const tab of [...sorted.empty, ...sorted.headerOnly.map(({ tab }) => tab)]) {
    findings.push(tabFinding('emptyTab', tab.name));
  }
  for (const { tab, rows } of sorted.unknown) {
    findings.push(tabFinding('tabNotUsed', tab.name, rows));
  }
  for (const { tab, rows } of sorted.withoutAmount) {
    findings.push(tabFinding('ordersWithoutAmount', tab.name, rows));
  }
  return { kind: 'read', shop: { orders: orders.orders, traffic: traffic?.traffic, findings } };
}
