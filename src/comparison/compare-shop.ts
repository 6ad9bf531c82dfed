import { catalogue, type KpiId, type TableKpiId } from '../kpi/catalogue';
import { type CountedKpi, countedKpis } from '../kpi/counted';
import type { Table } from '../kpi/table';
import { type ChannelFigures, channelFigures } from '../measures/channel-figures';
import { concernedKpis } from '../measures/concerned-kpis';
import { type Coverage, covers, overlaps } from '../measures/coverage';
import { type Count, type KpiValue, kpiValue } from '../measures/kpi-value';
import { type MeasuredShop, measureShop } from '../measures/measure-shop';
import { partlyKnownTables } from '../measures/partly-known-tables';
import { datedTables, noSales, reachedPeriod } from '../measures/reached-period';
import type { ReadShop } from '../measures/read-shop';
import type { SpanList } from '../measures/spans';
import { tablesOfShop, tableValue } from '../measures/table-value';
import { type Calendar, defaultCalendar } from '../period/calendar';
import type { CivilDay } from '../period/civil-day';
import {
  type Campaign,
  type ComparedPeriods,
  type ComparisonChoice,
  comparedPeriods,
  type DayRange,
  type PeriodChoice,
  type PeriodProblem,
  periodsInRow,
  rangeBefore,
} from '../period/compared-periods';
import type { HolidayCorrection } from '../period/holidays';
import type { Refusal } from '../tables/findings/refusal';
import type { Shop } from '../tables/shop';
import { certainties } from './certainties';
import type { Certainty } from './certainty';
import { type Change, changeBetween } from './change';
import { type ChannelRates, channelRates, noChannelRates } from './channel-rates';
import { type ComingHoliday, comingHoliday } from './coming-holiday';
import { type Contribution, revenueContributions } from './contributions';
import { type Drivers, driversBetween } from './drivers';
import { emptyPeriod } from './empty-period';
import { type HolidayShift, holidayShifts } from './holiday-shift';
import { type KpiMixAndRate, mixAndRateByChannel } from './mix-and-rate';
import { type ChannelShare, largestChannel } from './standing-facts';
import { type Trend, trendOf } from './trend';

/** Which period is compared, and what with. */
export interface ComparisonQuestion {
  readonly period: PeriodChoice;
  readonly comparison: ComparisonChoice;
  /** The last day to count; undefined for the last finished one that the data reach. */
  readonly asOf: CivilDay | undefined;
  readonly calendar?: Calendar;
  /** After how many days without an order a customer counts as lost, if the owner set it. */
  readonly lostAfterDays?: number;
  readonly campaigns?: readonly Campaign[];
  readonly corrections?: readonly HolidayCorrection[];
  /** The number of periods in each KPI's trend, up to the period in question; no trend by default. */
  readonly trendLength?: number;
  /** Whether the KPIs that are tables are wanted too. */
  readonly withTables?: boolean;
}

/** Why two periods are not compared: the data cover only a part of one. */
export interface NotCovered {
  readonly code: 'periodNotCovered' | 'comparedNotCovered';
  /** The first and the last day of the data. */
  readonly firstDay: CivilDay;
  readonly lastDay: CivilDay;
}

/** A KPI in both periods. */
export interface ComparedFigure {
  readonly id: KpiId;
  readonly now: KpiValue;
  /** Undefined where the data do not cover the whole of that period, or the KPI had no value in it. */
  readonly compared: number | undefined;
  /** Undefined where nothing can be compared, and for a KPI that is a comparison itself. */
  readonly change: Change | undefined;
  readonly certainty: Certainty | undefined;
  /** The inputs of the formula in the period, in order. */
  readonly counts: readonly Count[];
}

/** The comparison of two spans. */
export interface ComparedSpans {
  /** All KPIs that are a single figure, in the order of the catalogue. */
  readonly figures: readonly ComparedFigure[];
  /** Why revenue, profit and orders changed, as far as the data show; empty if nothing is compared. */
  readonly drivers: readonly Drivers[];
  /** The rates of single channels, in addition to those of the whole shop. */
  readonly channelRates: ChannelRates;
  /** Holidays with a different number of buying days in each span, the one that changes orders most first. */
  readonly holidays: readonly HolidayShift[];
  /** The period without any order, if the other one has some. */
  readonly empty: 'period' | 'compared' | undefined;
  /** The next holiday after the span for which people bought more the last time. */
  readonly coming: ComingHoliday | undefined;
  /** The channel with the most revenue, if there are several channels. */
  readonly channelShare: ChannelShare | undefined;
}

/** A KPI that is a table, in the period that is compared. */
export interface ComparedTable {
  readonly id: TableKpiId;
  readonly table: Table;
}

/** A shop in two periods. */
export interface ShopComparison extends ComparedSpans {
  /**
   * The contributions of channels, products and other dimensions to the change of revenue; empty if nothing
   * is compared.
   */
  readonly contributions: readonly Contribution[];
  /** Why the order value and the conversion rate changed; empty if nothing is compared. */
  readonly mixAndRate: readonly KpiMixAndRate[];
  /** The figures of each channel in the period. */
  readonly channels: readonly ChannelFigures[];
  /** The KPIs that are tables, of the period alone; empty unless asked for. */
  readonly tables: readonly ComparedTable[];
  readonly trend: Trend;
  readonly asOf: CivilDay;
  readonly periods: ComparedPeriods;
  /** Undefined if the data cover both periods; else no figure has a change. */
  readonly notCovered: NotCovered | undefined;
  readonly currency: string | undefined;
  /** The sign of the amounts, if it is not that of a known currency. */
  readonly sign?: string;
}

/** Why two periods cannot be counted. */
export type ComparisonProblem =
  | PeriodProblem
  /** The data have no day of the period, so its figures would be zeros that were never counted. */
  | { readonly code: 'outsideData'; readonly firstDay: CivilDay; readonly lastDay: CivilDay };

export type ComparisonAnswer =
  | { readonly kind: 'compared'; readonly comparison: ShopComparison }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The question itself has no answer, whatever the data. */
  | { readonly kind: 'problem'; readonly problem: ComparisonProblem };

/** The indices of the spans of a comparison. */
const spanOf = { period: 0, compared: 1, beforePeriod: 2, beforeCompared: 3, inRow: 4 } as const;

/**
 * Compares every KPI of a shop between two periods.
 *
 * @throws {Error} If the shop was read only up to an earlier day than asked for: its later rows are missing.
 */
export function compareShop(read: ReadShop, question: ComparisonQuestion): ComparisonAnswer {
  const { countable, rules } = read;
  const { asOf: askedDay, calendar = defaultCalendar, lostAfterDays } = question;
  if (askedDay !== undefined && askedDay > read.lastDay) {
    throw new Error(`The shop is read to day ${read.lastDay}, not to ${askedDay}.`);
  }
  const chosen = chosenDays(read, question, calendar);
  if ('refusal' in chosen) return { kind: 'refused', refusal: chosen.refusal };
  const { period: choice, asOf, lastCounted, coverage } = chosen;
  const context = { ...question, calendar, asOf: lastCounted };
  const resolved = comparedPeriods(choice, question.comparison, context);
  if (resolved.state === 'problem') return { kind: 'problem', problem: resolved.problem };
  const { period, compared, sameElapsedDays, kind } = resolved;
  if (!overlaps(coverage, period) && !covers(coverage, period)) {
    const { firstDay, lastDay } = coverage;
    return { kind: 'problem', problem: { code: 'outsideData', firstDay, lastDay } };
  }
  const before = comparedPeriods(choice, { kind: 'previous' }, context);
  const { trendLength = 0 } = question;
  const inRow = trendLength > 0 ? periodsInRow(choice, trendLength, context) : [];
  const list: SpanList = {
    spans: [
      period,
      compared,
      before.state === 'resolved' ? before.compared : rangeBefore(period, choice, calendar),
      rangeBefore(compared, choice, calendar),
      ...inRow,
    ],
    main: spanOf.period,
    before: [
      spanOf.beforePeriod,
      spanOf.beforeCompared,
      -1,
      -1,
      ...inRow.map((_, at) => (at === 0 ? -1 : spanOf.inRow + at - 1)),
    ],
  };
  const measured = measureShop(countable, list, { dayOfInstant: rules.dayOfInstant, lostAfterDays });
  const { shop } = countable;
  const notCovered = notCoveredBy(coverage, period, compared);
  return {
    kind: 'compared',
    comparison: {
      asOf,
      periods: { period, compared, sameElapsedDays, kind },
      notCovered,
      currency: shop.currency,
      ...(shop.sign === undefined ? {} : { sign: shop.sign }),
      ...compareSpans(measured, {
        span: spanOf.period,
        compared: spanOf.compared,
        isComparable: notCovered === undefined,
        inPart: kpisInPart(read, measured),
        ...(question.corrections === undefined ? {} : { corrections: question.corrections }),
      }),
      trend: trendOf(measured.tally, inRow, spanOf.inRow),
      contributions: notCovered === undefined ? revenueContributions(shop.orders, period, compared) : [],
      mixAndRate:
        notCovered === undefined ? mixAndRateByChannel(measured.tally, spanOf.period, spanOf.compared) : [],
      channels: channelFigures(measured.tally),
      tables: question.withTables === true ? tablesOf(shop, period) : [],
    },
  };
}

/** The KPIs that are tables, as far as the data have them. */
function tablesOf(shop: Shop, period: DayRange): readonly ComparedTable[] {
  const tables = tablesOfShop(shop, period);
  return catalogue.flatMap((kpi) => {
    const value = kpi.kind === 'table' ? tableValue(kpi, tables) : undefined;
    return kpi.kind === 'table' && value?.state === 'table' ? [{ id: kpi.id, table: value.table }] : [];
  });
}

interface ChosenDays {
  readonly period: PeriodChoice;
  readonly asOf: CivilDay;
  /** The last day that the periods may contain. */
  readonly lastCounted: CivilDay;
  readonly coverage: Coverage;
}

/** The days in question; as in the summary, a whole period is the last finished one that the data reach. */
function chosenDays(
  { countable, today }: ReadShop,
  { period: choice, asOf }: ComparisonQuestion,
  calendar: Calendar,
): ChosenDays | { readonly refusal: Refusal } {
  if (choice.kind === 'complete') {
    const found = reachedPeriod({ period: choice.of, asOf }, today, countable, calendar);
    if ('refusal' in found) return found;
    const { period, coverage } = found;
    return {
      period: { kind: 'around', of: choice.of, day: period.from },
      asOf: found.asOf,
      lastCounted: Math.max(found.asOf, period.to),
      coverage,
    };
  }
  const furthest = datedTables(countable)?.[0];
  if (furthest === undefined) return { refusal: noSales(countable) };
  const { coverage } = furthest;
  // Today is not over, and a running period counts as far as the data reach.
  const isOpen = choice.kind === 'toDate' || choice.kind === 'lastDays';
  const lastOver = isOpen ? Math.min(coverage.lastDay, today - 1) : today - 1;
  const lastCounted = asOf ?? lastOver;
  // The period may end after the data, but the answer is never as of a later day.
  return { period: choice, asOf: Math.min(lastCounted, coverage.lastDay), lastCounted, coverage };
}

function notCoveredBy(coverage: Coverage, period: DayRange, compared: DayRange): NotCovered | undefined {
  const { firstDay, lastDay } = coverage;
  if (!covers(coverage, period)) return { code: 'periodNotCovered', firstDay, lastDay };
  return covers(coverage, compared) ? undefined : { code: 'comparedNotCovered', firstDay, lastDay };
}

/** Two spans to compare, by their indexes. */
export interface SpanPair {
  readonly span: number;
  readonly compared: number;
  /** Whether the data cover both. */
  readonly isComparable: boolean;
  /** KPIs whose tables miss days of the span: a part is not compared with a whole. */
  readonly inPart: ReadonlySet<KpiId>;
  readonly corrections?: readonly HolidayCorrection[];
}

/** Compares two spans of a shop that is already counted. */
export function compareSpans(
  measured: MeasuredShop,
  pair: SpanPair,
  figures = comparedFigures(measured, pair),
): ComparedSpans {
  const { tally } = measured;
  return {
    figures,
    drivers: pair.isComparable ? driversBetween(tally, pair.span, pair.compared) : [],
    channelRates: pair.isComparable ? channelRates(measured, pair.span, pair.compared) : noChannelRates,
    holidays: pair.isComparable ? holidayShifts(tally, pair.span, pair.compared, pair.corrections) : [],
    empty: pair.isComparable ? emptyPeriod(tally, pair.span, pair.compared) : undefined,
    coming: comingHoliday(tally, pair.span, pair.corrections),
    channelShare: largestChannel(channelFigures(tally)),
  };
}

/** The KPIs whose tables cover only a part of the period. */
function kpisInPart({ countable }: ReadShop, { tally, coverage }: MeasuredShop): ReadonlySet<KpiId> {
  const hasVisits = tally.get('visitors', 'all', spanOf.period) !== undefined;
  const period = tally.list.spans[spanOf.period] ?? { from: 0, to: -1 };
  return new Set(
    partlyKnownTables(countable, coverage, period, hasVisits).flatMap((finding) =>
      concernedKpis(finding, countable.shop.tabs),
    ),
  );
}

/** All KPIs that are a single figure, in two spans, with their change and its certainty. */
export function comparedFigures(
  measured: MeasuredShop,
  { span, compared: other, isComparable, inPart }: SpanPair,
): readonly ComparedFigure[] {
  const { tally } = measured;
  const certaintyOf = isComparable ? certainties(measured, span, other) : undefined;
  return countedKpis.map((kpi) => {
    const now = kpiValue(kpi, tally, 'all', span);
    const before = isComparable ? kpiValue(kpi, tally, 'all', other).value : undefined;
    const compared = before?.state === 'value' ? before.value : undefined;
    const compares = !inPart.has(kpi.id) && !isComparison(kpi);
    const change =
      compares && compared !== undefined && now.value.state === 'value'
        ? changeBetween(kpi, now.value.value, compared)
        : undefined;
    return {
      id: kpi.id,
      now: now.value,
      compared,
      change,
      certainty: change === undefined ? undefined : certaintyOf?.get(kpi.id),
      counts: now.counts,
    };
  });
}

/** A growth is already a comparison, so no change of it is shown. */
function isComparison({ inputs }: CountedKpi): boolean {
  return inputs.some(({ of }) => of === 'periodBefore');
}
