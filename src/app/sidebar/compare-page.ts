import type { Change } from '../../comparison/change';
import {
  type ComparedFigure,
  compareShop,
  type NotCovered,
  type ShopComparison,
} from '../../comparison/compare-shop';
import type { Contribution } from '../../comparison/contributions';
import type { Drivers } from '../../comparison/drivers';
import { headlinesOf, importance } from '../../comparison/headlines';
import type { Trend } from '../../comparison/trend';
import type { MarkProgress } from '../../host/progress';
import { certaintyText } from '../../i18n/certainty-text';
import { sayIn } from '../../i18n/say';
import { periodProblemSentence, problemSentence, refusalSentence } from '../../i18n/sentence';
import type { Texts } from '../../i18n/texts';
import type { KpiId } from '../../kpi/catalogue';
import { type CountedKpi, countedKpi, countedKpis } from '../../kpi/counted';
import type { Table } from '../../kpi/table';
import type { ChannelFigures } from '../../measures/channel-figures';
import { type CivilDay, isoDay, parseIsoDay } from '../../period/civil-day';
import type { ComparisonChoice, DayRange, PeriodChoice } from '../../period/compared-periods';
import type {
  Answer,
  AskedComparison,
  AskedDays,
  AskedPeriod,
  ComparedKpi,
  SidebarAnswer,
  TrendPoint,
} from '../../sidebar/requests';
import { changeWords, differenceText } from '../../summary/change-text';
import { valueText } from '../../summary/figure-text';
import { headlineWords } from '../../summary/headline-words';
import { moneyOf, shownUnit, shownValue } from '../../summary/number-formats';
import { needsOf } from '../../summary/page/needs';
import { segmentRows } from '../../summary/segment-rows';
import { shownTable } from '../../summary/shown-table';
import type { TabReading } from '../../tables/shop';
import type { OpenDocument } from '../open-document';
import { readOpenShop } from '../read-open-shop';
import { periodQuestionOf } from '../summary-question';

/** As many months as a year has. */
const trendLength = 12;

/** Compares two periods of the shop. Figures travel to the sidebar, never rows. */
export function comparePage(
  document: OpenDocument,
  asked: {
    readonly period: AskedPeriod;
    readonly comparison: AskedComparison;
    readonly withTables?: boolean | undefined;
  },
  mark: MarkProgress,
): SidebarAnswer {
  const { settings, texts } = document;
  const refused = (message: string): SidebarAnswer => ({ state: 'refused', message });
  const shop = readOpenShop(document, undefined, mark);
  if (shop.kind === 'refused') return refused(refusalSentence(shop.refusal, texts));
  const answer = compareShop(shop.read, {
    ...periodQuestionOf(settings),
    period: periodChoice(asked.period),
    comparison: comparisonChoice(asked.comparison),
    trendLength,
    withTables: asked.withTables === true,
  });
  switch (answer.kind) {
    case 'refused':
      return refused(refusalSentence(answer.refusal, texts));
    case 'problem':
      return refused(periodProblemSentence(answer.problem, texts));
    case 'compared':
      return comparedAnswer(answer.comparison, shop.read.countable.shop.tabs, texts);
  }
}

/** The shape of the request has made sure of its days. */
function dayOf(text: string): CivilDay {
  return parseIsoDay(text) ?? 0;
}

function rangeOf({ from, to }: AskedDays): DayRange {
  return { from: dayOf(from), to: dayOf(to) };
}

function periodChoice(asked: AskedPeriod): PeriodChoice {
  return asked.kind === 'range' ? { kind: 'range', ...rangeOf(asked) } : asked;
}

function comparisonChoice(asked: AskedComparison): ComparisonChoice {
  return asked.kind === 'range' ? { kind: 'range', ...rangeOf(asked) } : asked;
}

function comparedAnswer(
  comparison: ShopComparison,
  tabs: readonly TabReading[],
  texts: Texts,
): SidebarAnswer {
  const { asOf, periods, notCovered, currency, figures, drivers, contributions, trend } = comparison;
  const { mixAndRate, channels, tables } = comparison;
  const { period, compared, kind, sameElapsedDays } = periods;
  const money = moneyOf(comparison);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return {
    state: 'compared',
    asOf: isoDay(asOf),
    period: isoRange(period),
    compared: notCovered === undefined ? { ...isoRange(compared), kind, sameElapsedDays } : null,
    currency: currency ?? null,
    spans: spansInWords(comparison, texts),
    headlines: headlinesOf(comparison, () => contributions).map((headline) => ({
      kpi: headline.kind === 'nothingCertain' ? null : headline.kpi,
      text: headlineWords(headline, money, texts),
    })),
    kpis: countedKpis.flatMap((kpi) => {
      const figure = byId.get(kpi.id);
      if (figure === undefined) return [];
      return [{ ...comparedKpi(kpi, figure, money, tabs, texts), trend: points(kpi, trend, money, texts) }];
    }),
    drivers: drivers.map((one) => comparedDrivers(one, money, texts)),
    contributions: contributions.map(({ by, segment, effect }) => ({ by, segment: segment ?? null, effect })),
    mixAndRate: mixAndRate.map((one) => ({ ...one, segment: one.segment ?? null })),
    channels: channels.map(comparedChannel),
    tables: tables.map(({ id, table }) => comparedTable(id, shownTable(table, texts), texts)),
    segments: comparedSegments(contributions, money, texts),
    trendPeriods: trend.periods.map((range) => daysInWords(range, texts)),
  };
}

/** The values of a KPI from its first on; one value alone is no trend. */
function points(
  kpi: CountedKpi,
  { values }: Trend,
  money: string | undefined,
  texts: Texts,
): readonly TrendPoint[] {
  const found = values.get(kpi.id) ?? [];
  if (found.filter((value) => value !== undefined).length < 2) return [];
  return found
    .slice(found.findIndex((value) => value !== undefined))
    .map((value) => ({ value: value ?? null, shown: writtenValue(kpi, value, money, texts) }));
}

function comparedSegments(
  contributions: readonly Contribution[],
  money: string | undefined,
  texts: Texts,
): Answer<'compared'>['segments'] {
  const revenue = countedKpi('revenue');
  if (revenue === undefined) return [];
  return segmentRows(contributions, texts).map(({ by, name, parts }) => ({
    by,
    name,
    parts: parts.map((part) => ({
      name: part.name,
      shown: differenceText(part.effect, revenue, money, texts),
    })),
  }));
}

function comparedChannel(channel: ChannelFigures): Answer<'compared'>['channels'][number] {
  const { group, visits = null, engagement = null, conversion = null } = channel;
  const { advocacy = null, revenue = null, orders = null } = channel;
  return { group, visits, engagement, conversion, advocacy, revenue, orders };
}

/** The names in words, and nothing where there is no figure. */
function comparedTable(
  id: KpiId,
  { columns, rows }: Table,
  texts: Texts,
): Answer<'compared'>['tables'][number] {
  return {
    id,
    columns: [texts.kpis[id].name, ...columns.slice(1).map((of) => texts.tableColumns[of])],
    rows: rows.map(([name, ...figures]) => [
      name ?? texts.unnamed,
      ...figures.map((figure) => (figure === '' ? null : figure)),
    ]),
  };
}

function comparedDrivers(
  { of, effect, parts }: Drivers,
  money: string | undefined,
  texts: Texts,
): Answer<'compared'>['drivers'][number] {
  const kpi = countedKpi(of);
  const written = (value: number): string =>
    kpi === undefined ? '' : differenceText(value, kpi, money, texts);
  return {
    of,
    effect,
    parts: parts.map((part) => ({
      id: part.id,
      effect: part.effect,
      name: texts.headlines.drivers[part.id],
      shown: written(part.effect),
    })),
  };
}

function isoRange({ from, to }: DayRange): AskedDays {
  return { from: isoDay(from), to: isoDay(to) };
}

function spansInWords({ periods, notCovered }: ShopComparison, texts: Texts): readonly string[] {
  const say = sayIn(texts);
  const { period, compared, sameElapsedDays } = periods;
  const { summary, comparison } = texts;
  const days = (label: string, range: DayRange): string =>
    `${label}${texts.findingWords.after(daysInWords(range, texts))}`;
  const said = (found: NotCovered): string => comparison.notCovered[found.code](found, say);
  if (notCovered !== undefined) return [days(summary.period, period), said(notCovered)];
  const note = sameElapsedDays ? ` (${comparison.sameElapsedDays})` : '';
  return [days(summary.period, period), `${days(summary.comparedWith, compared)}${note}`];
}

function daysInWords({ from, to }: DayRange, texts: Texts): string {
  const say = sayIn(texts);
  return from === to ? say.day(from) : `${say.day(from)} – ${say.day(to)}`;
}

function writtenValue(
  kpi: CountedKpi,
  value: number | undefined,
  money: string | undefined,
  texts: Texts,
): string {
  return value === undefined ? '' : valueText(shownUnit(kpi), shownValue(kpi, value), money, texts);
}

function comparedKpi(
  kpi: CountedKpi,
  figure: ComparedFigure,
  money: string | undefined,
  tabs: readonly TabReading[],
  texts: Texts,
): Omit<ComparedKpi, 'trend'> {
  const { now, compared, change, certainty } = figure;
  const written = (value: number | undefined): string => writtenValue(kpi, value, money, texts);
  const difference = (of: number): string => differenceText(of, kpi, money, texts);
  const value = now.state === 'value' ? now.value : undefined;
  const interval =
    certainty === undefined || certainty.verdict === 'unknown'
      ? undefined
      : certainty.verdict === 'tooFew'
        ? certainty.interval
        : certainty;
  return {
    id: kpi.id,
    name: texts.kpis[kpi.id].name,
    unit: kpi.unit,
    value: value ?? null,
    compared: compared ?? null,
    difference: change?.difference ?? null,
    relative: change === undefined ? null : relativeOf(change, compared),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    p: interval?.p ?? null,
    verdict: certainty?.verdict ?? null,
    shown: {
      value: written(value),
      compared: written(compared),
      change: change === undefined ? '' : changeWords(change, kpi, money, texts),
      certainty: certainty === undefined ? '' : certaintyText(certainty, difference, texts),
      // A change that is real says it already.
      interval:
        interval === undefined || certainty?.verdict === 'real'
          ? ''
          : texts.comparison.interval(difference(interval.low), difference(interval.high)),
    },
    weight: change === undefined ? 0 : importance(figure),
    absent: absentWords(now, tabs, texts),
  };
}

/** Relative to the size of what it was, whatever the rule of its unit says about showing it. */
function relativeOf({ difference }: Change, compared: number | undefined): number | null {
  const relative = difference / Math.abs(compared ?? 0);
  return Number.isFinite(relative) ? relative : null;
}

function absentWords(now: ComparedFigure['now'], tabs: readonly TabReading[], texts: Texts): string {
  switch (now.state) {
    case 'value':
    case 'table':
      return '';
    case 'problem':
      return problemSentence(now.problem, texts);
    case 'noData': {
      const needs = needsOf(now.missing, tabs, texts);
      return needs.length === 0 ? texts.summary.notInPeriod : texts.summary.needs(needs);
    }
  }
}
