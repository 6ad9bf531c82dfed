import {
  type ComparedFigure,
  comparedFigures,
  compareSpans,
  type SpanPair,
} from '../comparison/compare-shop';
import { revenueContributions } from '../comparison/contributions';
import { headlinesOf } from '../comparison/headlines';
import { catalogue, type KpiId, type TableKpiId } from '../kpi/catalogue';
import type { CountedKpi } from '../kpi/counted';
import type { TableKpi } from '../kpi/definition';
import { isProblem } from '../kpi/problem';
import { growth } from '../kpi/ratio';
import { channelFigures } from '../measures/channel-figures';
import { concernedKpis } from '../measures/concerned-kpis';
import type { CountableShop } from '../measures/countable-shop';
import { type Coverage, covers, coversEnd, coversStart, overlaps } from '../measures/coverage';
import { type KpiValue, kpiValue } from '../measures/kpi-value';
import { type MeasuredShop, measureShop } from '../measures/measure-shop';
import { partlyKnownTables } from '../measures/partly-known-tables';
import { PeriodGrid } from '../measures/period-grid';
import { reachedPeriod } from '../measures/reached-period';
import type { ReadShop } from '../measures/read-shop';
import type { Span } from '../measures/spans';
import { tablesOfShop, tableValue } from '../measures/table-value';
import type { TablesOfSpan } from '../measures/tables-of-span';
import { type Calendar, defaultCalendar } from '../period/calendar';
import type { CivilDay } from '../period/civil-day';
import type { HolidayCorrection } from '../period/holidays';
import { type Period, type PeriodKind, periodBefore, periodLastYear } from '../period/period';
import { type Finding, tabFinding } from '../tables/findings/finding';
import type { Refusal } from '../tables/findings/refusal';
import type { Shop } from '../tables/shop';
import { historyOf } from './history';
import type { KpiFigure, Summary } from './summary';

/** Which period is summarised, and what it is compared with. */
export interface PeriodQuestion {
  readonly period: PeriodKind;
  /** The last day to count; undefined for the last finished period that the data reach. */
  readonly asOf: CivilDay | undefined;
  readonly calendar?: Calendar;
  /** After how many days without an order a customer counts as lost, if the owner set it. */
  readonly lostAfterDays?: number;
  /** What the headlines compare the period with; by default the period before. */
  readonly headlinesSince?: 'previous' | 'lastYear';
  /** The owner's corrections of the days of holidays. */
  readonly corrections?: readonly HolidayCorrection[];
}

export type SummaryAnswer =
  | { readonly kind: 'computed'; readonly summary: Summary }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The number of periods in the history. */
const historyLength = 24;

/**
 * Summarises the last whole period of a shop that is already read, so that another period needs no second
 * reading.
 *
 * @throws {Error} If the shop was read only up to an earlier day than asked for: its later rows are missing.
 */
export function summarise(read: ReadShop, question: PeriodQuestion): SummaryAnswer {
  const { countable, rules, today } = read;
  const { asOf: askedDay, calendar = defaultCalendar } = question;
  if (askedDay !== undefined && askedDay > read.lastDay) {
    throw new Error(`The shop is read to day ${read.lastDay}, not to ${askedDay}.`);
  }
  const { shop } = countable;
  const found = reachedPeriod(question, today, countable, calendar);
  if ('refusal' in found) return { kind: 'refused', refusal: found.refusal };
  const { period, asOf, coverage } = found;
  const grid = new PeriodGrid(period, historyLength, calendar);
  const { lostAfterDays, headlinesSince: since = 'previous' } = question;
  const measured = measureShop(countable, grid, { dayOfInstant: rules.dayOfInstant, lostAfterDays });
  const previous = periodBefore(period, calendar);
  const lastYear = periodLastYear(period, calendar);
  const covered = coveredPart(coverage, period);
  const compared = since === 'previous' ? previous : lastYear;
  const about = aboutPeriod(countable, period, previous, measured);
  const inPart = new Set(about.inPart.flatMap((finding) => concernedKpis(finding, shop.tabs)));
  const pair = (to: 'previous' | 'lastYear'): SpanPair => ({
    span: grid.main,
    compared: grid[to],
    // A part of a period is not compared with a whole one.
    isComparable: covered === undefined && covers(coverage, to === 'previous' ? previous : lastYear),
    inPart,
    ...(question.corrections === undefined ? {} : { corrections: question.corrections }),
  });
  const comparisons = {
    previous: comparedFigures(measured, pair('previous')),
    lastYear: comparedFigures(measured, pair('lastYear')),
  };
  return {
    kind: 'computed',
    summary: {
      asOf,
      period,
      previous,
      lastYear,
      covered,
      comparable: covers(coverage, previous),
      comparableLastYear: covers(coverage, lastYear),
      currency: shop.currency,
      ...(shop.sign === undefined ? {} : { sign: shop.sign }),
      lostAfterDays: measured.lostAfterDays[grid.main],
      figures: figuresOf(shop, measured, grid, comparisons, inPart),
      channels: channelFigures(measured.tally),
      headlines: headlinesOf(compareSpans(measured, pair(since), comparisons[since]), () =>
        revenueContributions(shop.orders, period, compared),
      ),
      history: historyOf(measured.tally, grid),
      findings: [
        ...read.findings.filter(({ code }) => code !== 'rowsOfMonths' || isShorterThanMonth(period)),
        ...measured.findings,
        ...read.changed,
        ...about.findings,
      ],
      tabs: shop.tabs,
    },
  };
}

/** Only in periods shorter than a month does it matter on which day a monthly row is dated. */
function isShorterThanMonth({ kind }: Period): boolean {
  return kind === 'day' || kind === 'week';
}

/** The part of a period that the data cover; undefined if they cover all of it, or nothing. */
function coveredPart(coverage: Coverage, period: Period): Span | undefined {
  if (covers(coverage, period) || !overlaps(coverage, period)) return undefined;
  return {
    from: coversStart(coverage, period) ? period.from : coverage.firstDay,
    to: coversEnd(coverage, period) ? period.to : coverage.lastDay,
  };
}

/** The KPIs that are a single figure, compared with the period before and with a year earlier. */
type Comparisons = Readonly<Record<'previous' | 'lastYear', readonly ComparedFigure[]>>;

/** All KPIs, in the order of the catalogue. Those of `inPart` have no change. */
function figuresOf(
  shop: Shop,
  measured: MeasuredShop,
  grid: PeriodGrid,
  comparisons: Comparisons,
  inPart: ReadonlySet<KpiId>,
): readonly KpiFigure[] {
  const tables = tablesOfShop(shop, grid.spans[grid.main] ?? { from: 0, to: -1 });
  const lastYear = new Map(comparisons.lastYear.map((figure) => [figure.id, figure]));
  const previous = new Map(comparisons.previous.map((figure) => [figure.id, figure]));
  return catalogue.flatMap((kpi) => {
    if (kpi.kind === 'table') return [tableFigure(kpi, tables)];
    const [found, yearEarlier] = [previous.get(kpi.id), lastYear.get(kpi.id)];
    if (found === undefined || yearEarlier === undefined) return [];
    return [figureOf(kpi, measured, grid, { previous: found, lastYear: yearEarlier }, inPart.has(kpi.id))];
  });
}

function figureOf(
  kpi: CountedKpi,
  { tally, about }: MeasuredShop,
  grid: PeriodGrid,
  comparisons: Readonly<Record<'previous' | 'lastYear', ComparedFigure>>,
  isInPart: boolean,
): KpiFigure {
  const { now, counts } = comparisons.previous;
  // Known figures are shown even if they cannot be compared.
  const known = (to: 'previous' | 'lastYear'): number | undefined =>
    comparisons[to].compared ?? numberOf(kpiValue(kpi, tally, 'all', grid[to]).value);
  const [before, yearEarlier] = [known('previous'), known('lastYear')];
  // A growth is already a comparison, so no change of it is shown.
  const isAlone = isInPart || kpi.inputs.some(({ of }) => of === 'periodBefore');
  const change = isAlone ? undefined : changeOf(now, before);
  const changeLastYear = isAlone ? undefined : changeOf(now, yearEarlier);
  return {
    id: kpi.id,
    now,
    previous: before,
    change,
    certainty: change === undefined ? undefined : comparisons.previous.certainty,
    lastYear: yearEarlier,
    changeLastYear,
    certaintyLastYear: changeLastYear === undefined ? undefined : comparisons.lastYear.certainty,
    counts,
    about: about.get(kpi.id),
  };
}

/** The figure of a table: it is not compared with another period. */
function tableFigure(kpi: TableKpi<TableKpiId>, tables: TablesOfSpan): KpiFigure {
  const figure = {
    id: kpi.id,
    previous: undefined,
    change: undefined,
    certainty: undefined,
    lastYear: undefined,
    changeLastYear: undefined,
    certaintyLastYear: undefined,
    counts: [],
    about: undefined,
  };
  return { ...figure, now: tableValue(kpi, tables) };
}

function numberOf(value: KpiValue): number | undefined {
  return value.state === 'value' ? value.value : undefined;
}

function changeOf(now: KpiValue, before: number | undefined): number | undefined {
  const value = numberOf(now);
  if (value === undefined || before === undefined) return undefined;
  const change = growth(value, before, 'previous');
  return isProblem(change) ? undefined : change;
}

/**
 * Findings about the data in the periods of the summary. `inPart` are those about tables that miss days of
 * the period.
 */
function aboutPeriod(
  countable: CountableShop,
  period: Period,
  previous: Period,
  { tally, coverage }: MeasuredShop,
): { readonly findings: readonly Finding[]; readonly inPart: readonly Finding[] } {
  const current = tally.list.main;
  const findings: Finding[] = [];
  const { traffic, orders } = countable.shop;
  const visitors = tally.get('visitors', 'all', current);
  const inPart = partlyKnownTables(countable, coverage, period, visitors !== undefined);
  if (coverage !== undefined) {
    const tab = orders.tabs.join(', ');
    if (tally.get('placed_orders', 'all', current) === 0) findings.push(tabFinding('noOrdersInPeriod', tab));
    if (overlaps(coverage, previous) && !coversStart(coverage, previous)) {
      findings.push(tabFinding('dataStartsLate', tab));
    }
  }
  if (traffic === undefined) return { findings: [...inPart, ...findings], inPart };
  const tab = traffic.tabs.join(', ');
  if (visitors === undefined) {
    return { findings: [...inPart, ...findings, tabFinding('noTrafficInPeriod', tab)], inPart };
  }
  if (traffic.numbers.visits === undefined || traffic.numbers.visitors === undefined) {
    findings.push(tabFinding('visitsStandForVisitors', tab, traffic.length));
  }
  if (visitors < (tally.get('orders', 'all', current) ?? 0)) {
    findings.push(tabFinding('visitsFewerThanOrders', tab));
  }
  return { findings: [...inPart, ...findings], inPart };
}
