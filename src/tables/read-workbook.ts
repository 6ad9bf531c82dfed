import type { RawTab } from './cell';
import type { ReadingRules } from './column-reader';
import type { TableKind } from './fields';
import { type Finding, tabFinding } from './finding';
import { Money } from './money';
import { mainCurrencyOf } from './orders/currency';
import { readOrders } from './orders/read-orders';
import { type RecognisedTab, recogniseTab } from './recognise-tab';
import { columnReadings } from './recognition/column-readings';
import { headerFingerprint } from './recognition/header-fingerprint';
import type { Layout } from './recognition/layout';
import type { Records } from './records';
import type { Refusal } from './refusal';
import type { Confidence, Shop, TabChoices, TabReading } from './shop';
import { readTraffic } from './traffic/read-traffic';
import type { Traffic } from './traffic/traffic';

export type WorkbookRead =
  | { readonly kind: 'read'; readonly shop: Shop }
  /** The tabs are told all the same: that is when owners correct what they were taken for. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly tabs: readonly TabReading[] };

/** What the owner decided about how tabs are read. */
export interface WorkbookOptions {
  readonly choices?: TabChoices;
  /** The main currency. */
  readonly currency?: string;
}

interface Sorted {
  readonly orders: { tab: RawTab; layout: Layout<string> }[];
  readonly withoutAmount: { tab: RawTab; rows: number }[];
  readonly traffic: { tab: RawTab; layout: Layout<string> }[];
  readonly withoutDates: { tab: RawTab; rows: number }[];
  readonly empty: RawTab[];
  readonly headerOnly: { tab: RawTab; table: TableKind }[];
  readonly unknown: { tab: RawTab; rows: number }[];
}

interface Recognised {
  readonly tab: RawTab;
  readonly found: RecognisedTab;
}

function sortByKind(tabs: readonly Recognised[]): Sorted {
  const sorted: Sorted = {
    orders: [],
    withoutAmount: [],
    traffic: [],
    withoutDates: [],
    empty: [],
    headerOnly: [],
    unknown: [],
  };
  for (const { tab, found } of tabs) {
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
      default:
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
  if (sorted.traffic.length > 1) return { code: 'severalTabs', kind: 'traffic', tabs: names(sorted.traffic) };
  if (sorted.orders.length > 0) return undefined;
  const withoutAmount = sorted.withoutAmount[0];
  if (withoutAmount !== undefined) return { code: 'noAmountColumn', tab: withoutAmount.tab.name };
  const headerOnly = sorted.headerOnly.find(({ table }) => table === 'orders');
  if (headerOnly !== undefined) return { code: 'headerOnly', tab: headerOnly.tab.name };
  return { code: 'noOrdersTab', tabs: tabs.map((tab) => tab.name) };
}

function recordsOf({ tab, length, day, firstDay, lastDay, counts }: Traffic): Records<'traffic'> {
  const { visits, visitors, bounced, carts } = counts;
  return {
    kind: 'traffic',
    tabs: [tab],
    length,
    day,
    firstDay,
    lastDay,
    numbers: {
      ...(visits === undefined ? {} : { visits }),
      ...(visitors === undefined ? {} : { visitors }),
      ...(bounced === undefined ? {} : { bouncedSessions: bounced }),
      ...(carts === undefined ? {} : { carts }),
    },
    words: {},
    moments: {},
  };
}

const kindOf: Readonly<Partial<Record<RecognisedTab['kind'], TabReading['kind']>>> = {
  orders: 'orders',
  traffic: 'traffic',
  ordersWithoutAmount: 'orders',
  trafficWithoutDates: 'traffic',
  empty: 'empty',
};

/** The least sure of a tab's columns. */
function confidenceOf(columns: TabReading['columns']): Confidence {
  const used = columns.filter(({ field }) => field !== undefined).map(({ confidence }) => confidence);
  if (used.length === 0 || used.includes('unsure')) return 'unsure';
  return used.includes('likely') ? 'likely' : 'sure';
}

function tabReading({ tab, found }: Recognised, used: number, rules: ReadingRules): TabReading {
  const about = found.kind === 'empty' ? { headerRow: -1, headers: [], assignments: [] } : found.about;
  const columns = columnReadings(tab, about, rules);
  const there = 'rows' in found ? found.rows : 0;
  return {
    tab: tab.name,
    headerFingerprint: headerFingerprint(about.headers),
    kind: kindOf[found.kind] ?? (found.kind === 'headerOnly' ? found.table : 'unknown'),
    headerRow: about.headerRow,
    confidence: confidenceOf(columns),
    columns,
    rows: { there, used, explained: there - used },
  };
}

/** Finds the tables among the tabs and reads them. Every tab that is not used is a finding. */
export function readWorkbook(
  tabs: readonly RawTab[],
  rules: ReadingRules,
  options: WorkbookOptions = {},
): WorkbookRead {
  const recognised = tabs.map((tab): Recognised => ({ tab, found: recogniseTab(tab) }));
  const sorted = sortByKind(recognised);
  const refusal = refusalOf(tabs, sorted);
  const unused = (): readonly TabReading[] => recognised.map((one) => tabReading(one, 0, rules));
  if (refusal !== undefined) return { kind: 'refused', refusal, tabs: unused() };

  const money = new Money(options.currency ?? mainCurrencyOf(sorted.orders));
  const orders = readOrders(sorted.orders, rules, money);
  if (orders.kind === 'refused') return { ...orders, tabs: unused() };
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
  const used = new Map([
    ...sorted.orders.map(({ tab }, index) => [tab, orders.rows[index]?.used ?? 0] as const),
    ...(trafficTab === undefined ? [] : [[trafficTab.tab, traffic?.traffic?.length ?? 0] as const]),
  ]);
  return {
    kind: 'read',
    shop: {
      currency: orders.orders.currency,
      orders: orders.orders,
      traffic: traffic?.traffic && recordsOf(traffic.traffic),
      ads: undefined,
      costs: undefined,
      surveys: undefined,
      support: undefined,
      inventory: undefined,
      social: undefined,
      sustainability: undefined,
      tabs: recognised.map((one) => tabReading(one, used.get(one.tab) ?? 0, rules)),
      findings,
    },
  };
}
