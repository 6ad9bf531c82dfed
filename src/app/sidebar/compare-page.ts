import { byImportance } from '../../comparison/by-importance';
import type { Change } from '../../comparison/change';
import type { ComparedFigure, NotCovered, ShopComparison } from '../../comparison/compare-shop';
import type { Contribution } from '../../comparison/contributions';
import type { Drivers } from '../../comparison/drivers';
import { headlinesOf } from '../../comparison/headlines';
import type { KpiMixAndRate } from '../../comparison/mix-and-rate';
import type { Trend } from '../../comparison/trend';
import type { MarkProgress } from '../../host/progress';
import { sayIn } from '../../i18n/say';
import { segmentName } from '../../i18n/segment-name';
import { problemSentence } from '../../i18n/sentence';
import type { Texts } from '../../i18n/texts';
import type { KpiId } from '../../kpi/catalogue';
import { type CountedKpi, countedKpi, countedKpis } from '../../kpi/counted';
import type { Table } from '../../kpi/table';
import type { ChannelFigures } from '../../measures/channel-figures';
import { isoDay } from '../../period/civil-day';
import type { DayRange } from '../../period/compared-periods';
import type {
  Answer,
  AskedDays,
  ComparedKpi,
  ComparedMixAndRate,
  SidebarAnswer,
  TrendPoint,
} from '../../sidebar/requests';
import { certaintyWords, intervalOf, intervalWords } from '../../summary/certainty-words';
import { changeWords, differenceText } from '../../summary/change-text';
import { valueText } from '../../summary/figure-text';
import { headlineWords } from '../../summary/headline-words';
import { isUncertain } from '../../summary/judgement';
import { moneyOf, shownUnit, shownValue } from '../../summary/number-formats';
import { chanceLegend, chanceMark } from '../../summary/page/change-cell';
import { needsOf } from '../../summary/page/needs';
import { segmentRows } from '../../summary/segment-rows';
import { shownTable } from '../../summary/shown-table';
import type { TabReading } from '../../tables/shop';
import { type AskedToCompare, compareOpenShop } from '../compare-open-shop';
import type { OpenDocument } from '../open-document';

/** Compares two periods of the shop. Only figures are sent to the sidebar, never rows of the owner's data. */
export function comparePage(
  document: OpenDocument,
  asked: AskedToCompare,
  mark: MarkProgress,
): SidebarAnswer {
  const answer = compareOpenShop(document, asked, mark);
  return answer.kind === 'refused'
    ? { state: 'refused', message: answer.sentence }
    : comparedAnswer(answer.comparison, answer.tabs, document.texts);
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
  const places = new Map([...figures].sort(byImportance).map(({ id }, place) => [id, place]));
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return {
    state: 'compared',
    asOf: isoDay(asOf),
    period: isoRange(period),
    compared: notCovered === undefined ? { ...isoRange(compared), kind, sameElapsedDays } : null,
    currency: currency ?? null,
    spans: [...spansInWords(comparison, texts), ...legendOfMarks(figures, texts)],
    headlines: headlinesOf(comparison, () => contributions).map((headline) => ({
      kpi: headline.kind === 'nothingCertain' ? null : headline.kpi,
      text: headlineWords(headline, money, texts),
    })),
    kpis: countedKpis.flatMap((kpi) => {
      const figure = byId.get(kpi.id);
      if (figure === undefined) return [];
      return [
        {
          ...comparedKpi(kpi, figure, money, tabs, texts),
          place: places.get(kpi.id) ?? figures.length,
          trend: points(kpi, trend, money, texts),
        },
      ];
    }),
    drivers: drivers.map((one) => comparedDrivers(one, money, texts)),
    contributions: contributions.map(({ by, segment, effect }) => ({ by, segment: segment ?? null, effect })),
    mixAndRate: mixAndRate.map((one) => comparedMixAndRate(one, money, texts)),
    channels: channels.map(comparedChannel),
    tables: tables.map(({ id, table }) => comparedTable(id, shownTable(table, texts), texts)),
    segments: comparedSegments(contributions, money, texts),
    trendPeriods: trend.periods.map((range) => daysInWords(range, texts)),
  };
}

/** The values of a KPI from its first known one on. A single value makes no trend. */
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

/** Writes differences of a KPI in its unit. */
function differenceWriter(
  id: CountedKpi['id'],
  money: string | undefined,
  texts: Texts,
): (value: number) => string {
  const kpi = countedKpi(id);
  return (value) => (kpi === undefined ? '' : differenceText(value, kpi, money, texts));
}

function comparedMixAndRate(
  { kpi, by, segment, mix, rate }: KpiMixAndRate,
  money: string | undefined,
  texts: Texts,
): ComparedMixAndRate {
  const written = differenceWriter(kpi, money, texts);
  return {
    kpi,
    by,
    segment: segment ?? null,
    mix,
    rate,
    name: segmentName({ by, segment }, texts),
    shown: { mix: written(mix), rate: written(rate) },
  };
}

function comparedChannel(channel: ChannelFigures): Answer<'compared'>['channels'][number] {
  const { group, visits = null, engagement = null, conversion = null } = channel;
  const { advocacy = null, revenue = null, orders = null } = channel;
  return { group, visits, engagement, conversion, advocacy, revenue, orders };
}

/** A table with its names in words, and null where there is no figure. */
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
  const written = differenceWriter(of, money, texts);
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
  const sentenceFor = (found: NotCovered): string => comparison.notCovered[found.code](found, say);
  if (notCovered !== undefined) return [days(summary.period, period), sentenceFor(notCovered)];
  const note = sameElapsedDays ? ` (${comparison.sameElapsedDays})` : '';
  return [days(summary.period, period), `${days(summary.comparedWith, compared)}${note}`];
}

/** The explanation of the mark behind uncertain changes, if any change has it. */
function legendOfMarks(figures: ShopComparison['figures'], texts: Texts): readonly string[] {
  const isMarked = figures.some(({ change, certainty }) => change !== undefined && isUncertain(certainty));
  return isMarked ? [chanceLegend(texts)] : [];
}

function daysInWords(range: DayRange, texts: Texts): string {
  const say = sayIn(texts);
  return range.from === range.to ? say.day(range.from) : say.span(range);
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
  { now, compared, change, certainty }: ComparedFigure,
  money: string | undefined,
  tabs: readonly TabReading[],
  texts: Texts,
): Omit<ComparedKpi, 'trend' | 'place'> {
  const written = (value: number | undefined): string => writtenValue(kpi, value, money, texts);
  const value = now.state === 'value' ? now.value : undefined;
  const interval = intervalOf(certainty);
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
      change:
        change === undefined
          ? ''
          : `${changeWords(change, kpi, money, texts)}${isUncertain(certainty) ? chanceMark : ''}`,
      certainty: certaintyWords(certainty, kpi, money, texts),
      interval: intervalWords(certainty, kpi, money, texts),
    },
    absent: absentWords(now, tabs, texts),
  };
}

/** The difference divided by the size of the earlier value, for every unit. */
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
