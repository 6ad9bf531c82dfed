import type { RawTab } from '../cells/cell';
import { catalogue, type TableKpiId } from '../kpi/catalogue';
import type { CountedKpi } from '../kpi/counted';
import type { TableKpi } from '../kpi/definition';
import { isProblem } from '../kpi/problem';
import { growth } from '../kpi/ratio';
import { checkShop } from '../measures/check-shop';
import { countableShop } from '../measures/countable-shop';
import { countedColumns } from '../measures/counted-columns';
import {
  type Coverage,
  coverageOfDays,
  coverageOfRows,
  covers,
  coversEnd,
  coversStart,
} from '../measures/coverage';
import { type CountedValue, kpiValue } from '../measures/kpi-value';
import { type MeasuredShop, measureShop } from '../measures/measure-shop';
import { PeriodGrid } from '../measures/period-grid';
import { TablesOfSpan } from '../measures/tables-of-span';
import { type Calendar, standardCalendar } from '../period/calendar';
import type { CivilDay } from '../period/civil-day';
import {
  lastCompletePeriod,
  type Period,
  type PeriodKind,
  periodBefore,
  periodLastYear,
} from '../period/period';
import { type Finding, tabFinding } from '../tables/findings/finding';
import type { Refusal } from '../tables/findings/refusal';
import { readWorkbook } from '../tables/read-workbook';
import type { ReadingRules } from '../tables/reading/column-reader';
import { noOrders } from '../tables/reading/orders/no-orders';
import { changedColumns, type KeptReading } from '../tables/recognition/kept-readings';
import type { Shop, TabChoices } from '../tables/shop';
import { channelFigures } from './channel-figures';
import { historyOf } from './history';
import type { KpiFigure, Summary } from './summary';

export interface SummaryQuestion {
  readonly tabs: readonly RawTab[];
  readonly rules: ReadingRules;
  readonly period: PeriodKind;
  /** The last day to count; undefined stands for the last day with an order, without orders with any row. */
  readonly asOf: CivilDay | undefined;
  readonly calendar?: Calendar;
  readonly choices?: TabChoices;
  /** The main currency, where the owner chose one. */
  readonly currency?: string;
  /** After how many days without an order a customer counts as lost, where the owner says so. */
  readonly lostAfterDays?: number;
  /** Which column each field was read from last time. */
  readonly lastReadings?: readonly KeptReading[];
}

export type SummaryAnswer =
  | { readonly kind: 'computed'; readonly summary: Summary }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The periods that the history goes back. */
const historyLength = 24;

/** From raw tabs to the figures of the last whole period, the one before it, a year earlier, and their history. */
export function computeSummary(question: SummaryQuestion): SummaryAnswer {
  const { rules, choices, currency, calendar = standardCalendar } = question;
  const read = readWorkbook(question.tabs, rules, {
    ...(choices === undefined ? {} : { choices }),
    ...(currency === undefined ? {} : { currency }),
  });
  if (read.kind === 'refused') return read;
  const countable = countableShop(read.shop);
  const { shop } = countable;
  const dated = datedTable(shop);
  const asOf = question.asOf ?? dated.coverage.lastDay;
  const period = lastCompletePeriod(question.period, asOf, calendar);
  if (period.to < dated.coverage.firstDay) {
    const { tab, coverage } = dated;
    const { firstDay } = coverage;
    return {
      kind: 'refused',
      refusal: { code: 'noWholePeriod', tab, period: question.period, asOf, firstDay },
    };
  }

  const grid = new PeriodGrid(period, historyLength, calendar);
  const { lostAfterDays } = question;
  const measured = measureShop(countable, grid, { dayOfInstant: rules.dayOfInstant, lostAfterDays });
  const previous = periodBefore(period, calendar);
  const lastYear = periodLastYear(period, calendar);
  const comparable = covers(dated.coverage, previous);
  return {
    kind: 'computed',
    summary: {
      asOf,
      period,
      previous,
      lastYear,
      comparable,
      comparableLastYear: covers(dated.coverage, lastYear),
      currency: shop.currency,
      lostAfterDays: measured.lostAfterDays,
      figures: figuresOf(shop, grid, measured),
      channels: channelFigures(measured.sheet),
      history: historyOf(measured.sheet, grid),
      findings: [
        ...checkShop(shop),
        ...countable.findings.filter(({ code }) => code !== 'rowsOfMonths' || isShorterThanMonth(period)),
        ...measured.findings,
        ...changedColumns(question.lastReadings ?? [], shop.tabs),
        ...periodFindings(shop, period, previous, measured),
      ],
      tabs: shop.tabs,
    },
  };
}

/** Of a month and more, rows that stand for a month say the same wherever they lie in it. */
function isShorterThanMonth({ kind }: Period): boolean {
  return kind === 'day' || kind === 'week';
}

/** The table whose days say what is covered: the orders, else the one that reaches furthest. */
function datedTable(shop: Shop): { readonly tab: string; readonly coverage: Coverage } {
  const ofOrders = coverageOfDays(shop.orders.day, shop.orders.kind);
  if (ofOrders !== undefined) return { tab: shop.orders.tabs.join(', '), coverage: ofOrders };
  const { traffic, ads, costs, surveys, support, inventory, social, sustainability } = shop;
  const tables = [traffic, ads, costs, surveys, support, inventory, social, sustainability].flatMap(
    (table) => {
      const coverage = table && coverageOfRows({ day: table.day, to: table.until ?? table.day });
      return coverage === undefined ? [] : [{ tab: table?.tabs.join(', ') ?? '', coverage }];
    },
  );
  tables.sort((a, b) => b.coverage.lastDay - a.coverage.lastDay);
  return tables[0] ?? { tab: '', coverage: { firstDay: 0, lastDay: 0, usualPause: 0 } };
}

/** All KPIs, in the order of the catalogue. */
function figuresOf(shop: Shop, grid: PeriodGrid, measured: MeasuredShop): readonly KpiFigure[] {
  const period = grid.spans[grid.main] ?? { from: 0, to: -1 };
  const { orders } = shop;
  // Rows that sum up orders tell no orders by channel or product.
  const listed = orders.sumsUp ? noOrders(orders.currency, orders.firstDay, orders.lastDay) : orders;
  const tables = new TablesOfSpan(listed, shop.traffic, period);
  return catalogue.map((kpi) =>
    kpi.kind === 'table' ? tableFigure(kpi, tables) : figureOf(kpi, grid, measured),
  );
}

function figureOf(
  kpi: CountedKpi,
  { main, previous, lastYear }: PeriodGrid,
  { sheet, about }: MeasuredShop,
): KpiFigure {
  const now = kpiValue(kpi, sheet, 'all', main);
  const before = numberOf(kpiValue(kpi, sheet, 'all', previous));
  const yearEarlier = numberOf(kpiValue(kpi, sheet, 'all', lastYear));
  // A growth is a comparison already: the growth of a growth says nothing to anybody.
  const compares = kpi.inputs.some(({ of }) => of === 'periodBefore');
  return {
    id: kpi.id,
    now: now.value,
    previous: before,
    change: compares ? undefined : changeOf(now, before),
    lastYear: yearEarlier,
    changeLastYear: compares ? undefined : changeOf(now, yearEarlier),
    counts: now.counts,
    about: about.get(kpi.id),
  };
}

/** Tables are of the period alone. */
function tableFigure(kpi: TableKpi<TableKpiId>, tables: TablesOfSpan): KpiFigure {
  const figure = {
    id: kpi.id,
    previous: undefined,
    change: undefined,
    lastYear: undefined,
    changeLastYear: undefined,
    counts: [],
    about: undefined,
  };
  const found = tables.columnsOf(kpi.id);
  if (found.state === 'noData') return { ...figure, now: found };
  const table = kpi.tabulate(countedColumns(found.columns, 'last'));
  return {
    ...figure,
    now: 'code' in table ? { state: 'problem', problem: table } : { state: 'table', table },
  };
}

function numberOf({ value }: CountedValue): number | undefined {
  return value.state === 'value' ? value.value : undefined;
}

function changeOf(now: CountedValue, before: number | undefined): number | undefined {
  const value = numberOf(now);
  if (value === undefined || before === undefined) return undefined;
  const change = growth(value, before, 'previous');
  return isProblem(change) ? undefined : change;
}

/** What the owner should know of the data in the summary's periods. */
function periodFindings(
  shop: Shop,
  period: Period,
  previous: Period,
  { sheet, coverage }: MeasuredShop,
): readonly Finding[] {
  const current = sheet.list.main;
  const findings: Finding[] = [];
  if (coverage !== undefined) {
    const tab = shop.orders.tabs.join(', ');
    if (sheet.get('placed_orders', 'all', current) === 0) findings.push(tabFinding('noOrdersInPeriod', tab));
    if (!coversEnd(coverage, period)) findings.push(tabFinding('dataEndsEarly', tab));
    if (!coversStart(coverage, previous)) findings.push(tabFinding('dataStartsLate', tab));
  }
  const { traffic } = shop;
  if (traffic === undefined) return findings;
  const tab = traffic.tabs.join(', ');
  const visitors = sheet.get('visitors', 'all', current);
  if (visitors === undefined) return [...findings, tabFinding('noTrafficInPeriod', tab)];
  if (traffic.firstDay > period.from || traffic.lastDay < period.to) {
    findings.push(tabFinding('trafficIncomplete', tab));
  }
  if (traffic.numbers.visits === undefined || traffic.numbers.visitors === undefined) {
    findings.push(tabFinding('visitsStandForVisitors', tab, traffic.length));
  }
  if (visitors < (sheet.get('orders', 'all', current) ?? 0)) {
    findings.push(tabFinding('visitsFewerThanOrders', tab));
  }
  return findings;
}
