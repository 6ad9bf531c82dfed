import { catalogue } from '../kpi/catalogue';
import { coverageOf, coversEnd, coversStart } from '../measures/coverage';
import type { KpiValue } from '../measures/kpi-value';
import { ShopMeter } from '../measures/measure-shop';
import type { CivilDay } from '../period/civil-day';
import {
  lastCompletePeriod,
  type Period,
  type PeriodKind,
  periodBefore,
  periodLastYear,
} from '../period/period';
import type { RawTab } from '../tables/cell';
import type { ReadingRules } from '../tables/column-reader';
import { type Finding, tabFinding } from '../tables/finding';
import { readWorkbook } from '../tables/read-workbook';
import type { Refusal } from '../tables/refusal';
import type { Shop } from '../tables/shop';
import type { KpiFigure, Summary } from './summary';

export interface SummaryQuestion {
  readonly tabs: readonly RawTab[];
  readonly rules: ReadingRules;
  readonly period: PeriodKind;
  /** The last day to count; undefined stands for the last day with an order. */
  readonly asOf: CivilDay | undefined;
}

export type SummaryAnswer =
  | { readonly kind: 'computed'; readonly summary: Summary }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** From raw tabs to the figures of the last whole period and the one before it. */
export function computeSummary(question: SummaryQuestion): SummaryAnswer {
  const read = readWorkbook(question.tabs, question.rules);
  if (read.kind === 'refused') return read;
  const { shop } = read;
  const { orders } = shop;
  const asOf = question.asOf ?? orders.lastDay;
  const period = lastCompletePeriod(question.period, asOf);
  if (period.to < orders.firstDay) {
    const { firstDay } = orders;
    const tab = orders.tabs.join(', ');
    return {
      kind: 'refused',
      refusal: { code: 'noWholePeriod', tab, period: question.period, asOf, firstDay },
    };
  }

  const coverage = coverageOf(orders);
  const previous = periodBefore(period);
  const comparable = coversStart(coverage, previous);
  const meter = new ShopMeter(shop, (candidate) => coversStart(coverage, candidate));
  const now = meter.values(period);
  const before = comparable ? meter.values(previous) : undefined;
  const noValue: KpiValue = { state: 'noData', missing: [] };

  const figures = catalogue.map((kpi): KpiFigure => {
    const { id } = kpi;
    const inputs = kpi.kind === 'table' ? [] : (kpi.inputs ?? []);
    const current = now.get(id) ?? noValue;
    const earlier = before?.get(id) ?? noValue;
    const previousValue = earlier.state === 'value' ? earlier.value : undefined;
    // A growth is a comparison already: the growth of a growth says nothing to anybody.
    const compares = inputs.some(({ of }) => of === 'periodBefore');
    const change = compares ? undefined : changeOf(current, previousValue);
    return {
      id,
      now: current,
      previous: previousValue,
      change,
      lastYear: undefined,
      changeLastYear: undefined,
      counts: [],
      about: undefined,
    };
  });

  const findings = [...shop.findings];
  const counts = meter.counts(period);
  if (counts.placed_orders === 0) findings.push(tabFinding('noOrdersInPeriod', orders.tabs.join(', ')));
  if (!coversEnd(coverage, period)) findings.push(tabFinding('dataEndsEarly', orders.tabs.join(', ')));
  if (!comparable) findings.push(tabFinding('dataStartsLate', orders.tabs.join(', ')));
  findings.push(...trafficFindings(shop, period, counts.orders ?? 0, counts.visitors));

  return {
    kind: 'computed',
    summary: {
      asOf,
      period,
      previous,
      lastYear: periodLastYear(period),
      comparable,
      comparableLastYear: false,
      currency: orders.currency,
      figures,
      channels: [],
      history: { periods: [period], series: [] },
      findings,
      tabs: shop.tabs,
    },
  };
}

function changeOf(now: KpiValue, previous: number | undefined): number | undefined {
  if (now.state !== 'value' || previous === undefined || previous === 0) return undefined;
  return (now.value - previous) / Math.abs(previous);
}

function trafficFindings(
  { traffic }: Shop,
  period: Period,
  orders: number,
  visitors: number | undefined,
): readonly Finding[] {
  if (traffic === undefined) return [];
  const { length, numbers } = traffic;
  const tab = traffic.tabs[0] ?? '';
  if (visitors === undefined) return [tabFinding('noTrafficInPeriod', tab)];
  const findings: Finding[] = [];
  if (traffic.firstDay > period.from || traffic.lastDay < period.to) {
    findings.push(tabFinding('trafficIncomplete', tab));
  }
  if (numbers.visits === undefined || numbers.visitors === undefined) {
    findings.push(tabFinding('visitsStandForVisitors', tab, length));
  }
  if (visitors < orders) findings.push(tabFinding('visitsFewerThanOrders', tab));
  return findings;
}
