import type { KpiId } from '../kpi/catalogue';
import { countedKpi } from '../kpi/counted';
import type { Change } from './change';
import type { ChannelChange } from './channel-changes';
import type { ComparedFigure, ComparedSpans } from './compare-shop';
import type { Contribution } from './contributions';
import type { DriverEffect } from './drivers';
import type { HolidayShift } from './holiday-shift';
import { type StandingFact, standingFacts } from './standing-facts';
import type { WeakChannel } from './weak-channel';

/** What an owner should know first about two periods. */
export type Headline =
  | ChangeHeadline
  /** A rate of one channel alone changed. */
  | ({ readonly kind: 'channelChange'; readonly turn: Turn } & ChannelChange)
  /** People bought for a holiday that has more of its buying days in one period. */
  | ({ readonly kind: 'holiday'; readonly kpi: KpiId } & HolidayShift)
  /** A channel whose visitors hardly buy. It is no change, but always worth knowing. */
  | ({ readonly kind: 'weakChannel'; readonly kpi: KpiId } & WeakChannel)
  | StandingFact
  /** One of the two periods has no orders, perhaps because an export is missing. */
  | { readonly kind: 'noOrders'; readonly kpi: KpiId; readonly of: 'period' | 'compared' }
  /** Every change may be chance. */
  | { readonly kind: 'nothingCertain' };

type Turn = 'better' | 'worse' | undefined;

export interface ChangeHeadline {
  readonly kind: 'change';
  readonly kpi: KpiId;
  readonly change: Change;
  readonly turn: Turn;
  /** The drivers of the change, the largest first; empty if the data do not show any. */
  readonly drivers: readonly DriverEffect[];
  /** The step to an order that changed the conversion, if the conversion has the largest effect. */
  readonly stage: DriverEffect['id'] | undefined;
  /** The segment with most of the change. */
  readonly mostIn: Contribution | undefined;
  /** The KPI whose advice is shown if the change is for the worse. */
  readonly advice: KpiId;
}

/** The greatest number of headlines, which can be read quickly. */
const most = 5;
const least = 4;

/** Groups of KPIs that change together. Only one of each group is reported, preferably the first. */
const relatedKpis: readonly (readonly KpiId[])[] = [
  [
    'revenue',
    'orders',
    'gmv',
    'aov',
    'conversion_rate',
    'traffic',
    'revenue_per_visitor',
    'order_size',
    'mobile_conversion',
    'mobile_aov',
    'checkout_completion',
    'cart_abandonment',
    'add_to_cart_rate',
    'mobile_cart_abandonment',
  ],
  ['net_profit', 'gross_profit', 'net_margin', 'gross_margin', 'average_margin', 'cogs'],
  ['new_customers', 'cac'],
  ['retention_rate', 'churn_rate', 'repeat_purchase_rate', 'purchase_frequency', 'returning_customer_rate'],
  ['roas', 'cpc', 'ctr', 'average_position'],
  ['engagement_rate', 'bounce_rate', 'session_duration', 'pages_per_visit'],
  ['csat', 'nps', 'review_score', 'complaint_rate'],
  ['first_response_time', 'resolution_time'],
  ['return_rate', 'cancellation_rate'],
];

/** The KPI whose advice applies to a driver of revenue. */
const adviceOfDriver: Readonly<Partial<Record<DriverEffect['id'], KpiId>>> = {
  visitors: 'traffic',
  visits: 'traffic',
  conversion: 'conversion_rate',
  orderValue: 'aov',
  customers: 'new_customers',
  frequency: 'purchase_frequency',
  orders: 'orders',
  costOfGoods: 'cogs',
  marketing: 'cac',
  addToCart: 'add_to_cart_rate',
  toCheckout: 'cart_abandonment',
  toOrder: 'checkout_completion',
};

/** The KPIs that are drivers of revenue. The driver's effect is the money that a change of the KPI is worth. */
const driverOfKpi: Readonly<Partial<Record<KpiId, DriverEffect['id']>>> = {
  traffic: 'visitors',
  conversion_rate: 'conversion',
  aov: 'orderValue',
  orders: 'orders',
};

/** A smaller share of a change is not mentioned. */
const leastPart = 0.005;

/** If one segment or step has at least this share of a change, the change is said to have happened there. */
const mostOfIt = 0.6;

/**
 * The most important changes that are not chance: first those with an effect in money, the largest first,
 * then the others. If there are none, that is a headline too. If there are few, standing facts are added.
 * `contributions` needs passes over all orders, so it is called only if revenue certainly changed.
 */
export function headlinesOf(
  comparison: ComparedSpans,
  contributions: () => readonly Contribution[],
): readonly Headline[] {
  if (!comparison.figures.some(({ change }) => change !== undefined)) return [];
  const { channelRates, holidays } = comparison;
  const orderValue = valueIn(comparison, 'aov') ?? 0;
  const money = (orders: number): number => Math.abs(orders * orderValue);
  const weighed = [
    ...tellingFigures(comparison).map((figure) => ({
      money: moneyOfFigure(figure, comparison),
      relative: relativeSize(figure),
      headline: changeHeadline(figure, comparison, contributions),
    })),
    ...channelRates.changes.map((change) => ({
      money: money(change.orders),
      relative: 0,
      headline: { kind: 'channelChange', ...change, turn: turnOf(change.kpi, change.change) } as const,
    })),
    ...holidays.slice(0, 1).map((shift) => ({
      money: money(shift.orders),
      relative: 0,
      headline: { kind: 'holiday', kpi: 'orders', ...shift } as const,
    })),
  ].sort((a, b) => b.money - a.money || b.relative - a.relative);
  const { weak } = channelRates;
  const standing: readonly Headline[] =
    weak === undefined ? [] : [{ kind: 'weakChannel', kpi: 'conversion_rate', ...weak }];
  const empty: readonly Headline[] =
    comparison.empty === undefined ? [] : [{ kind: 'noOrders', kpi: 'orders', of: comparison.empty }];
  const told = weighed.slice(0, most - standing.length - empty.length).map(({ headline }) => headline);
  const changes: readonly Headline[] = told.length === 0 ? [{ kind: 'nothingCertain' }] : told;
  const room = Math.max(least - empty.length - changes.length - standing.length, 0);
  return [...empty, ...changes, ...standingFacts(comparison).slice(0, room), ...standing];
}

/** From each group of KPIs that change together, the preferred one that certainly changed. */
function tellingFigures({ figures }: ComparedSpans): readonly ComparedFigure[] {
  const certain = figures.filter(
    ({ id, certainty, change }) =>
      certainty?.verdict === 'real' &&
      change !== undefined &&
      change.kind !== 'unchanged' &&
      // If neither more nor less of it is good, there is nothing to act on.
      countedKpi(id)?.better !== 'neither',
  );
  const groups = new Map<readonly KpiId[], ComparedFigure>();
  for (const figure of certain) {
    const group = relatedKpis.find((one) => one.includes(figure.id)) ?? [figure.id];
    const best = groups.get(group);
    if (best === undefined || group.indexOf(figure.id) < group.indexOf(best.id)) groups.set(group, figure);
  }
  return [...groups.values()];
}

/**
 * The importance of a change in a list of all KPIs, most of which have no effect in money: its relative size,
 * weighted more for income and profit than for what leads to them.
 */
export function importance(figure: ComparedFigure): number {
  const group = relatedKpis.findIndex((one) => one.includes(figure.id));
  const isFirst = group >= 0 && relatedKpis[group]?.[0] === figure.id;
  const weight = group < 0 ? 1 : group < 2 ? 4 : 2;
  // The first KPI of a group is preferred, however much the others changed.
  return weight * relativeSize(figure) + (isFirst ? weight : 0);
}

/** The money that a change is worth, without its sign; 0 for KPIs without an effect in money. */
function moneyOfFigure({ id, change, counts }: ComparedFigure, comparison: ComparedSpans): number {
  const difference = change?.difference ?? 0;
  const part = driverOfKpi[id];
  const ofRevenue = comparison.drivers.find(({ of }) => of === 'revenue');
  const effect = ofRevenue?.parts.find((one) => one.id === part)?.effect;
  if (part !== undefined && effect !== undefined) return Math.abs(effect);
  // If visitors are known, orders are no driver themselves: their effect is everything but that of the order
  // value.
  if (id === 'orders' && ofRevenue !== undefined) {
    const value = ofRevenue.parts.find((one) => one.id === 'orderValue')?.effect ?? 0;
    return Math.abs(ofRevenue.effect - value);
  }
  if (countedKpi(id)?.unit !== 'money') return 0;
  // A cost per customer or click counts once for each customer or click.
  const divisor = countedKpi(id)?.inputs.findIndex(({ isDivisor }) => isDivisor === true) ?? -1;
  const times = divisor < 0 ? 1 : (counts[divisor]?.value ?? 0);
  const most = Math.abs(valueIn(comparison, 'revenue') ?? Number.POSITIVE_INFINITY);
  return Math.min(Math.abs(difference * times), most);
}

function valueIn({ figures }: ComparedSpans, id: KpiId): number | undefined {
  const figure = figures.find((one) => one.id === id);
  if (figure === undefined) return undefined;
  const { now } = figure;
  return now.state === 'value' ? now.value : undefined;
}

function relativeSize({ change, compared }: ComparedFigure): number {
  const size = Math.abs(change?.difference ?? 0);
  return Math.min(compared === undefined || compared === 0 ? 1 : size / Math.abs(compared), 1);
}

function turnOf(id: KpiId, { difference }: Change): Turn {
  const better = countedKpi(id)?.better;
  if (better === undefined || better === 'neither' || difference === 0) return undefined;
  return difference > 0 === (better === 'higher') ? 'better' : 'worse';
}

function changeHeadline(
  { id, change = { kind: 'unchanged', difference: 0 } }: ComparedFigure,
  comparison: ComparedSpans,
  contributions: () => readonly Contribution[],
): ChangeHeadline {
  const drivers = byEffect(comparison.drivers.find(({ of }) => of === id)?.parts ?? [], change.difference);
  const greatest = drivers.find(({ effect }) => Math.sign(effect) === Math.sign(change.difference));
  const stage = greatest?.id === 'conversion' ? stageOf(comparison, change.difference) : undefined;
  const leading = stage ?? greatest?.id;
  return {
    kind: 'change',
    kpi: id,
    change,
    turn: turnOf(id, change),
    drivers,
    stage,
    mostIn: id === 'revenue' ? mainSegment(contributions(), change.difference) : undefined,
    advice: (leading && adviceOfDriver[leading]) ?? id,
  };
}

function byEffect(parts: readonly DriverEffect[], whole: number): readonly DriverEffect[] {
  const least = leastPart * Math.abs(whole);
  return parts
    .filter(({ effect }) => Math.abs(effect) > least)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
}

/** The step between visit and order with most of the effect of all steps in the same direction. */
function stageOf({ drivers }: ComparedSpans, difference: number): DriverEffect['id'] | undefined {
  const parts = drivers.find(({ of }) => of === 'orders')?.parts ?? [];
  const steps = parts.filter(
    ({ id, effect }) => id !== 'visits' && Math.sign(effect) === Math.sign(difference),
  );
  const whole = steps.reduce((sum, { effect }) => sum + effect, 0);
  return steps.find(({ effect }) => effect / whole >= mostOfIt)?.id;
}

/** The first segment with most of a change; channels come first. */
function mainSegment(contributions: readonly Contribution[], difference: number): Contribution | undefined {
  return contributions.find(
    ({ segment, effect, by }) =>
      segment !== undefined && by !== 'customerType' && effect / difference >= mostOfIt,
  );
}
