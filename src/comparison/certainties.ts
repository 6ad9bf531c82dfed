import type { KpiId } from '../kpi/catalogue';
import { type CountedKpi, countedKpis } from '../kpi/counted';
import type { MeasureId } from '../kpi/measure';
import type { CountKey, CountSheet } from '../measures/count-sheet';
import { keyFor } from '../measures/counted-together';
import { leastHistory } from '../measures/customer-findings';
import { kpiValue } from '../measures/kpi-value';
import type { MeasuredShop } from '../measures/measure-shop';
import type { Span } from '../measures/spans';
import type { CivilDay } from '../period/civil-day';
import { differenceOfShares, type Share } from '../statistics/difference-of-shares';
import type { Certainty, Evidence, NoInterval } from './certainty';
import type { DayFigures, PeriodFacts } from './change-facts';
import { evidenceOfChange } from './evidence-of-change';
import { judgeTogether } from './judge-together';
import { feedsNewSource } from './new-source';
import { type OfCustomers, ordersOfOneCustomer } from './orders-of-one-customer';
import { referenceWeeks } from './reference-weeks';
import { asksWhoBoughtBefore, type CertaintyRule, countsLost, ruleOfCertainty } from './rule-of-certainty';

/** From this p on, the same share of customers may be due in both periods. */
const chanceAllowed = 0.05;

/**
 * Whether each KPI changed in truth between two spans of a sheet, looked at together. KPIs that are tables are not among
 * them. Everything comes from what the sheet counted already: no row is read again.
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

/** Whether two spans have days in common: what they have alike is no evidence, and what is left may be a few days. */
function shareDays({ sheet }: MeasuredShop, later: number, earlier: number): boolean {
  const [now, before] = [sheet.spans[later], sheet.spans[earlier]];
  return now !== undefined && before !== undefined && now.from <= before.to && before.from <= now.to;
}

function evidenceIn(
  measured: MeasuredShop,
  kpi: CountedKpi,
  later: number,
  earlier: number,
  ofCustomers: OfCustomers,
): Evidence {
  const { sheet } = measured;
  const rule = ruleOfCertainty(kpi);
  if (rule.kind === 'unknown') return rule;
  const untold = untoldCustomers(measured, kpi, later, earlier);
  if (untold !== undefined) return { kind: 'unknown', reason: untold };
  const mean = 'mean' in rule ? rule.mean : undefined;
  const [now, before] = [later, earlier].map((span) => periodFacts(sheet, kpi, span, mean));
  if (now === undefined || before === undefined) return { kind: 'unknown', reason: 'noValue' };
  return evidenceOfChange(kpi, {
    now,
    before,
    days: daysOf(sheet, kpi, rule, later, earlier),
    ofCustomers: ofCustomers(kpi, now, before),
  });
}

/**
 * Why two figures about who bought before are not alike, whatever the customers did. Where orders begin shortly before the
 * earlier period, whoever bought earlier still looks new; and as the data grow, longer pauses are seen in them, so that
 * customers count as lost later.
 */
function untoldCustomers(
  measured: MeasuredShop,
  kpi: CountedKpi,
  later: number,
  earlier: number,
): NoInterval | undefined {
  const { sheet, coverage, lostAfterDays } = measured;
  if (coverage === undefined || !asksWhoBoughtBefore(kpi)) return undefined;
  const [now, before] = [lostAfterDays[later], lostAfterDays[earlier]];
  const first = Math.min(...[later, earlier].map((span) => sheet.spans[span]?.from ?? 0));
  if (first - coverage.firstDay < Math.max(now ?? 0, before ?? 0, leastHistory)) return 'youngHistory';
  if (!countsLost(kpi)) return undefined;
  if (now !== before) return 'otherLostDays';
  return areOthersDue(measured, later, earlier) ? 'othersDue' : undefined;
}

/**
 * Customers of a busy season are due to be lost all together, so many days after it, however loyal each is: where another
 * share of the customers is due, two rates of loss tell of that season.
 */
function areOthersDue({ sheet, dueCustomers }: MeasuredShop, later: number, earlier: number): boolean {
  const [now, before] = [later, earlier].map((span): Share | undefined => {
    const [part, whole] = [dueCustomers(span), sheet.get('customers_start', 'all', span)];
    return part === undefined || whole === undefined || whole === 0 ? undefined : { part, whole };
  });
  return now !== undefined && before !== undefined && differenceOfShares(now, before).p < chanceAllowed;
}

/** One input of a KPI by the day: what was counted, and an amount beside it that every day has alike. */
interface DayInput {
  readonly key: CountKey | undefined;
  readonly beside: (span: Span) => number;
}

/**
 * What a shop spends is decided, by a contract or a budget: no chance is in it, and its days need not be known. What it
 * is set against has its chance, and so has what the clicks on its ads cost.
 */
const decided: ReadonlySet<MeasureId> = new Set(['taxes', 'other_costs', 'marketing_spend']);
const holdsAds: ReadonlySet<MeasureId> = new Set(['other_costs', 'marketing_spend']);

/** The days of two spans and the weeks that they are seen against, where the KPI is known by the day. */
function daysOf(
  sheet: CountSheet,
  kpi: CountedKpi,
  rule: CertaintyRule,
  later: number,
  earlier: number,
): readonly DayFigures[] | undefined {
  const { inputs } = kpi;
  const [now, before] = [sheet.spans[later], sheet.spans[earlier]];
  if (now === undefined || before === undefined) return undefined;
  const byDay = inputs.flatMap(({ measure }): DayInput | readonly [] => {
    const key = dayKey(sheet, kpi, measure, [later, earlier]);
    if (key !== undefined) return { key, beside: () => 0 };
    return decided.has(measure) ? decidedInput(sheet, measure, [later, earlier]) : [];
  });
  if (byDay.length < inputs.length) return undefined;
  const keys = byDay.flatMap(({ key }) => key ?? []);
  const spread = keys.filter((key) => sheet.daysOf(key)?.isSpread === true).length;
  // A rent or a month of visits, spread evenly over its days, says nothing of how they differ.
  const maySpread = rule.kind === 'rate' || !inputs.some(({ isDivisor }) => isDivisor === true);
  if (spread === keys.length || (spread > 0 && !maySpread)) return undefined;
  const weeks = referenceWeeks(now, before, firstKnownDay(sheet, keys));
  return [now, before, ...weeks].map((span) => figuresOf(sheet, byDay, span));
}

/** An amount as so much a day of each span, and as much as both have together on other days; the ads by the day. */
function decidedInput(sheet: CountSheet, measure: MeasureId, indexes: readonly [number, number]): DayInput {
  const ads = sheet.daysOf('ad_spend');
  const knowsAds =
    ads !== undefined &&
    ads.isSpread !== true &&
    indexes.every((index) => sheet.get('ad_spend', 'all', index) !== undefined);
  const key = knowsAds && holdsAds.has(measure) ? 'ad_spend' : undefined;
  const known = indexes.flatMap((index) => {
    const span = sheet.spans[index];
    if (span === undefined) return [];
    const ofAds = key === undefined ? 0 : sheet.between(key, span.from, span.to);
    return { span, amount: (sheet.get(measure, 'all', index) ?? 0) - ofAds };
  });
  const perDay = (some: typeof known): number =>
    some.reduce((sum, { amount }) => sum + amount, 0) /
    some.reduce((sum, { span }) => sum + lengthOf(span), 0);
  return {
    key,
    beside: (asked) => {
      const own = known.find(({ span }) => span.from === asked.from && span.to === asked.to);
      return perDay(own === undefined ? known : [own]);
    },
  };
}

function lengthOf({ from, to }: Span): number {
  return to - from + 1;
}

function periodFacts(
  sheet: CountSheet,
  kpi: CountedKpi,
  index: number,
  mean: string | undefined,
): PeriodFacts | undefined {
  const span = sheet.spans[index];
  const { value, counts } = kpiValue(kpi, sheet, 'all', index);
  if (span === undefined || value.state !== 'value') return undefined;
  const moments = mean === undefined ? undefined : sheet.momentsOf(mean, 'all', index);
  return {
    firstDay: span.from,
    dayCount: span.to - span.from + 1,
    value: value.value,
    counts: counts.map((count) => count.value),
    ...(moments === undefined ? {} : { moments }),
  };
}

/** Under which key the figures of a measure by day are kept; undefined where they are not. */
function dayKey(
  sheet: CountSheet,
  kpi: CountedKpi,
  measure: MeasureId,
  spans: readonly number[],
): CountKey | undefined {
  const ofKpi = keyFor(measure, kpi);
  const key = sheet.has(ofKpi) ? ofKpi : measure;
  if (sheet.daysOf(key) !== undefined) return key;
  // The cost of goods sold is that of the lines, where the lines have one.
  const isOfLines = spans.every(
    (span) => sheet.get('cogs', 'all', span) === sheet.get('cost_of_costed', 'all', span),
  );
  return measure === 'cogs' && isOfLines && sheet.daysOf('cost_of_costed') !== undefined
    ? 'cost_of_costed'
    : undefined;
}

/** The first day on which any of some figures is not 0: before it nobody knows whether there were none. */
function firstKnownDay(sheet: CountSheet, keys: readonly CountKey[]): CivilDay {
  const places = keys.map((key) => {
    const place = sheet.daysOf(key)?.sums.findIndex((value) => value !== 0) ?? -1;
    return place < 0 ? sheet.dayCount : Math.floor(place / sheet.dimension.slotCount);
  });
  return sheet.firstDay + Math.max(...places);
}

function figuresOf(sheet: CountSheet, inputs: readonly DayInput[], span: Span): DayFigures {
  const days = Array.from({ length: lengthOf(span) }, (_, day) => span.from + day);
  return {
    firstDay: span.from,
    inputs: inputs.map(({ key, beside }) => {
      const amount = beside(span);
      return days.map((day) => amount + (key === undefined ? 0 : sheet.between(key, day, day)));
    }),
  };
}
