import type { KpiId } from '../kpi/catalogue';
import { type CountedKpi, countedKpis } from '../kpi/counted';
import { leastHistory } from '../measures/customer-findings';
import { kpiValue } from '../measures/kpi-value';
import type { MeasuredShop } from '../measures/measure-shop';
import type { Tally } from '../measures/tally';
import { differenceOfShares, type Share } from '../statistics/difference-of-shares';
import type { Certainty, Evidence, NoInterval } from './certainty';
import type { PeriodFacts } from './change-facts';
import { daysOfKpi } from './days-of-kpi';
import { evidenceOfChange } from './evidence-of-change';
import { judgeTogether } from './judge-together';
import { feedsNewSource } from './new-source';
import { type OfCustomers, ordersOfOneCustomer } from './orders-of-one-customer';
import { countsLost, dependsOnEarlierPurchases, ruleOfCertainty } from './rule-of-certainty';

/** Above this p-value, the shares of customers due in both periods may be the same. */
const chanceAllowed = 0.05;

/**
 * Whether each KPI really changed between two spans that were counted. All KPIs are judged together. KPIs
 * that are tables are left out.
 */
export function certainties(
  measured: MeasuredShop,
  later: number,
  earlier: number,
): ReadonlyMap<KpiId, Certainty> {
  const ofCustomers = ordersOfOneCustomer(measured, later, earlier);
  const isOfNewSource = feedsNewSource(measured, later, earlier);
  const evidenceOf = (kpi: CountedKpi): Evidence => {
    const found = evidenceIn(measured, kpi, later, earlier, ofCustomers);
    if (found.kind === 'unknown') return found;
    if (shareDays(measured, later, earlier)) return { kind: 'unknown', reason: 'overlap' };
    return isOfNewSource(kpi) ? { kind: 'unknown', reason: 'newSource' } : found;
  };
  return judgeTogether(new Map(countedKpis.map((kpi) => [kpi.id, evidenceOf(kpi)])));
}

/** Whether two spans share days. Shared days say nothing about a change, and only a few others may remain. */
function shareDays({ tally }: MeasuredShop, later: number, earlier: number): boolean {
  const [now, before] = [tally.spans[later], tally.spans[earlier]];
  return now !== undefined && before !== undefined && now.from <= before.to && before.from <= now.to;
}

function evidenceIn(
  measured: MeasuredShop,
  kpi: CountedKpi,
  later: number,
  earlier: number,
  ofCustomers: OfCustomers,
): Evidence {
  const { tally } = measured;
  const rule = ruleOfCertainty(kpi);
  if (rule.kind === 'unknown') return rule;
  const incomparable = incomparableCustomers(measured, kpi, later, earlier);
  if (incomparable !== undefined) return { kind: 'unknown', reason: incomparable };
  const mean = 'mean' in rule ? rule.mean : undefined;
  const [now, before] = [later, earlier].map((span) => periodFacts(tally, kpi, span, mean));
  if (now === undefined || before === undefined) return { kind: 'unknown', reason: 'noValue' };
  return evidenceOfChange(kpi, {
    now,
    before,
    days: daysOfKpi(tally, kpi, rule, later, earlier),
    ofCustomers: ofCustomers(kpi, now, before),
  });
}

/**
 * The reason why figures that depend on earlier purchases cannot be compared; undefined if they can.
 * - If the orders begin only shortly before the earlier period, returning customers look new in it.
 * - With more data, longer pauses between purchases are seen, so that customers count as lost later.
 * - Customers of a busy season count as lost at the same time.
 */
function incomparableCustomers(
  measured: MeasuredShop,
  kpi: CountedKpi,
  later: number,
  earlier: number,
): NoInterval | undefined {
  const { tally, coverage, lostAfterDays } = measured;
  if (coverage === undefined || !dependsOnEarlierPurchases(kpi)) return undefined;
  const [now, before] = [lostAfterDays[later], lostAfterDays[earlier]];
  const first = Math.min(...[later, earlier].map((span) => tally.spans[span]?.from ?? 0));
  if (first - coverage.firstDay < Math.max(now ?? 0, before ?? 0, leastHistory)) return 'youngHistory';
  if (!countsLost(kpi)) return undefined;
  if (now !== before) return 'otherLostDays';
  return isOtherShareDue(measured, later, earlier) ? 'othersDue' : undefined;
}

/**
 * Whether the share of customers who are due to be lost differs. Customers of a busy season are all due at
 * the same time, some days after it. Then churn shows the season, not how loyal customers are.
 */
function isOtherShareDue({ tally, dueCustomers }: MeasuredShop, later: number, earlier: number): boolean {
  const [now, before] = [later, earlier].map((span): Share | undefined => {
    const [part, whole] = [dueCustomers(span), tally.get('customers_start', 'all', span)];
    return part === undefined || whole === undefined || whole === 0 ? undefined : { part, whole };
  });
  return now !== undefined && before !== undefined && differenceOfShares(now, before).p < chanceAllowed;
}

function periodFacts(
  tally: Tally,
  kpi: CountedKpi,
  index: number,
  mean: string | undefined,
): PeriodFacts | undefined {
  const span = tally.spans[index];
  const { value, counts } = kpiValue(kpi, tally, 'all', index);
  if (span === undefined || value.state !== 'value') return undefined;
  const moments = mean === undefined ? undefined : tally.momentsOf(mean, 'all', index);
  return {
    firstDay: span.from,
    dayCount: span.to - span.from + 1,
    value: value.value,
    counts: counts.map((count) => count.value),
    ...(moments === undefined ? {} : { moments }),
  };
}
