import type { RawTab } from '../cells/cell';
import type { CivilDay } from '../period/civil-day';
import type { TableKind } from '../vocabulary/fields';
import { type Finding, tabFinding } from './findings/finding';
import type { Refusal } from './findings/refusal';
import type { ReadingRules } from './reading/column-reader';
import { Money, readRates } from './reading/money';
import { mainCurrencyOf } from './reading/orders/currency';
import { noOrders } from './reading/orders/no-orders';
import { readOrders } from './reading/orders/read-orders';
import { readRecords } from './reading/records/read-records';
import type { RecordKind, Records } from './reading/records/records';
import type { RecordsSource } from './reading/records/tab-columns';
import { withTicketRatings } from './reading/records/ticket-ratings';
import { currencyNamedBy } from './recognition/main-currency';
import type { RecognisedTab } from './recognition/recognise-tab';
import { tablesOf } from './recognition/side-by-side';
import { scaledColumns, tabReading, unsureColumns } from './recognition/tab-reading';
import { isNameOfNewTab } from './recognition/untouched-tab';
import type { RowsRead, Shop, TabChoices, TabReading } from './shop';
import { tidied } from './tidy/tidied';

export type WorkbookRead =
  | { readonly kind: 'read'; readonly shop: Shop }
  /** The tabs are returned too, so that the owner can correct how they were recognised. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly tabs: readonly TabReading[] };

/** What the owner decided about how tabs are read. */
export interface WorkbookOptions {
  readonly choices?: TabChoices;
  /** The main currency. */
  readonly currency?: string;
  /** Rows of later days are left out, because they are plans or mistyped. */
  readonly lastDay?: CivilDay;
}

interface Recognised {
  readonly tab: RawTab;
  readonly found: RecognisedTab;
}

/** The tabs by their kind, and for each tab how many of its rows were used. */
class Workbook {
  readonly findings: Finding[] = [];
  readonly rows = new Map<RawTab, RowsRead>();
  private readonly sources = new Map<TableKind, RecordsSource[]>();

  constructor(readonly tabs: readonly Recognised[]) {
    for (const { tab, found } of tabs) {
      if (!('layout' in found)) continue;
      const known = this.sources.get(found.kind);
      if (known === undefined) this.sources.set(found.kind, [{ tab, layout: found.layout }]);
      else known.push({ tab, layout: found.layout });
    }
  }

  of(kind: TableKind): readonly RecordsSource[] {
    return this.sources.get(kind) ?? [];
  }

  note(
    kind: TableKind,
    { rows, findings }: { readonly rows: readonly RowsRead[]; readonly findings: readonly Finding[] },
  ): void {
    this.of(kind).forEach(({ tab }, index) => {
      const { filled, used, explained } = rows[index] ?? { filled: 0, used: 0, explained: 0 };
      this.rows.set(tab, { filled, used, explained });
    });
    this.findings.push(...findings);
  }

  records<Kind extends RecordKind>(
    kind: Kind,
    rules: ReadingRules,
    money: Money,
    lastDay: CivilDay | undefined,
  ): Records<Kind> | undefined {
    const sources = this.of(kind);
    if (sources.length === 0) return undefined;
    const read = readRecords(kind, sources, rules, money, lastDay);
    this.note(kind, read);
    return read.records;
  }
}

/** The exchange rates of all tabs of rates. A rate is the value of one unit in the main currency. */
function moneyOf(workbook: Workbook, rules: ReadingRules, main: string | undefined): Money {
  const all = workbook.of('rates').map(({ tab, layout }) => readRates(tab, layout, rules));
  workbook.note('rates', {
    rows: all.map(({ rows }) => rows),
    findings: all.flatMap(({ findings }) => findings),
  });
  const rates = new Map(
    all
      .flatMap((read) => [...read.rates.keys()])
      .map((currency) => [
        currency,
        all.flatMap((read) => read.rates.get(currency) ?? []).sort((a, b) => a.day - b.day),
      ]),
  );
  return new Money(main, rates);
}

/** Why no tab can be read. */
function refusalOf({ tabs }: Workbook): Refusal {
  const names = tabs.map(({ tab }) => tab.name);
  if (tabs.length === 0) return { code: 'noTabs' };
  if (tabs.every(({ found }) => found.kind === 'empty')) return { code: 'allTabsEmpty', tabs: names };
  const withoutAmount = tabs.find(({ found }) => found.kind === 'ordersWithoutAmount');
  if (withoutAmount !== undefined) return { code: 'noAmountColumn', tab: withoutAmount.tab.name };
  const headerOnly = tabs.find(({ found }) => found.kind === 'headerOnly' && found.table === 'orders');
  if (headerOnly !== undefined) return { code: 'headerOnly', tab: headerOnly.tab.name };
  return { code: 'noOrdersTab', tabs: names };
}

/** Whether a tab is the empty one of a new spreadsheet. */
function isUntouched({ tab, found }: Recognised): boolean {
  return found.kind === 'empty' && isNameOfNewTab(tab.name);
}

/** A finding for each tab that is not read, and why. */
function unreadTabs({ tabs }: Workbook): readonly Finding[] {
  return tabs.flatMap((one): readonly Finding[] => {
    const { tab, found } = one;
    if (isUntouched(one)) return [];
    switch (found.kind) {
      case 'empty':
      case 'headerOnly':
        return [tabFinding('emptyTab', tab.name)];
      case 'unknown':
        return [tabFinding('tabNotUsed', tab.name, found.rows)];
      case 'abandoned':
        return [tabFinding('draftOrders', tab.name, found.rows)];
      case 'leftOut':
        return [tabFinding('leftOutByOwner', tab.name, found.rows)];
      case 'ordersWithoutAmount':
      case 'trafficWithoutDates':
      case 'purchases':
        return [tabFinding(found.kind, tab.name, found.rows)];
      default:
        return [];
    }
  });
}

/**
 * Recognises the tables of all tabs and reads them. Rates and orders come first, because the money of other tables is
 * converted into the main currency. Each tab that is not used gives a finding.
 */
export function readWorkbook(
  tabs: readonly RawTab[],
  rules: ReadingRules,
  options: WorkbookOptions = {},
): WorkbookRead {
  const workbook = new Workbook(
    tabs.flatMap((tab): readonly Recognised[] => tablesOf(tidied(tab), options.choices)),
  );
  const ordersTabs = workbook.of('orders');
  const readingsOf = (some: readonly Recognised[]): readonly TabReading[] =>
    some.map(({ tab, found }) => tabReading(tab, found, workbook.rows.get(tab), rules));
  const readings = (): readonly TabReading[] => readingsOf(workbook.tabs);
  const others = workbook.tabs.flatMap(({ tab, found }) =>
    'layout' in found && found.kind !== 'rates' ? [{ tab, layout: found.layout }] : [],
  );
  const { lastDay } = options;
  const main = options.currency ?? mainCurrencyOf(ordersTabs) ?? currencyNamedBy(others);
  const money = moneyOf(workbook, rules, main);
  const orders = ordersTabs.length === 0 ? undefined : readOrders(ordersTabs, rules, money, lastDay);
  if (orders?.kind === 'refused') return { ...orders, tabs: readings() };
  if (orders !== undefined) workbook.note('orders', orders);

  const read = {
    traffic: workbook.records('traffic', rules, money, lastDay),
    ads: workbook.records('ads', rules, money, lastDay),
    costs: workbook.records('costs', rules, money, lastDay),
    surveys: workbook.records('surveys', rules, money, lastDay),
    support: workbook.records('support', rules, money, lastDay),
    inventory: workbook.records('inventory', rules, money, lastDay),
    social: workbook.records('social', rules, money, lastDay),
    sustainability: workbook.records('sustainability', rules, money, lastDay),
  };
  const records = { ...read, surveys: withTicketRatings(read.surveys, read.support) };
  const dated = Object.values(records).filter((one) => one !== undefined && one.firstDay <= one.lastDay);
  const firstOfAll = Math.min(...dated.map((one) => one?.firstDay ?? 0));
  const lastOfAll = Math.max(...dated.map((one) => one?.lastDay ?? 0));
  if (dated.length === 0 && (orders === undefined || orders.orders.length === 0)) {
    const later = workbook.findings.find(({ code }) => code === 'futureDate');
    if (later !== undefined && lastDay !== undefined) {
      const { tab, cell } = later;
      return { kind: 'refused', refusal: { code: 'onlyLater', tab, cell, asOf: lastDay }, tabs: readings() };
    }
  }
  if (orders === undefined && dated.length === 0) {
    return { kind: 'refused', refusal: refusalOf(workbook), tabs: readings() };
  }

  const withoutDates = workbook.tabs.some(({ found }) => found.kind === 'trafficWithoutDates');
  const hasTraffic = workbook.of('traffic').length > 0 || withoutDates;
  const shownTabs = readingsOf(workbook.tabs.filter((one) => !isUntouched(one)));
  return {
    kind: 'read',
    shop: {
      currency: money.code,
      ...(money.sign === undefined ? {} : { sign: money.sign }),
      orders: orders?.orders ?? noOrders(money.code, firstOfAll, lastOfAll),
      ...records,
      tabs: shownTabs,
      findings: [
        ...workbook.findings,
        ...(hasTraffic ? [] : [tabFinding('noTrafficTab', '')]),
        ...unreadTabs(workbook),
        ...shownTabs
          .filter(({ rows }) => rows.used > 0)
          .flatMap((one) => [...unsureColumns(one), ...scaledColumns(one)]),
      ],
    },
  };
}
