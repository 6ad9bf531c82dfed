import type { KpiId } from '../kpi/catalogue';
import { countedKpi } from '../kpi/counted';
import type { Change } from './change';
import type { ComparedFigure, ComparedSpans } from './compare-shop';
import type { Contribution } from './contributions';
import type { DriverEffect } from './drivers';

/** What an owner should know first about two periods. */
export type Headline =
  | {
      readonly kind: 'change';
      readonly kpi: KpiId;
      readonly change: Change;
      readonly turn: 'better' | 'worse' | undefined;
      /** What moved it, the greatest first; none where the data do not tell. */
      readonly drivers: readonly DriverEffect[];
      /** The segment in which most of it happened. */
      readonly mostIn: Contribution | undefined;
      /** The KPI whose advice helps where the turn is for the worse. */
      readonly advice: KpiId;
    }
  /** Whatever moved may be chance. */
  | { readonly kind: 'nothingCertain' };

/** No more than are read on a Monday morning. */
const most = 5;

/**
 * KPIs that tell one thing: of each group only the most important one that changed is told. The one named first says it
 * best.
 */
const kin: readonly (readonly KpiId[])[] = [
  [
    'revenue',
    'gmv',
    'orders',
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
  ['net_profit', 'net_margin', 'gross_profit', 'gross_margin', 'average_margin', 'cogs'],
  ['new_customers', 'cac'],
  ['retention_rate', 'churn_rate', 'repeat_purchase_rate', 'purchase_frequency', 'returning_customer_rate'],
  ['cpc', 'ctr', 'average_position', 'roas'],
  ['bounce_rate', 'session_duration', 'pages_per_visit', 'engagement_rate'],
  ['csat', 'nps', 'review_score', 'complaint_rate'],
  ['first_response_time', 'resolution_time'],
  ['cancellation_rate', 'return_rate'],
];

/** The KPI whose advice belongs to a part of revenue. */
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

/** From this share of a change on, it is said to have happened in one segment. */
const mostOfIt = 0.6;

/**
 * The most important changes that are no chance, the most important first; that there is none is one too.
 * `contributions` costs passes over all orders: it is asked only where revenue changed for certain.
 */
export function headlinesOf(
  comparison: ComparedSpans,
  contributions: () => readonly Contribution[],
): readonly Headline[] {
  // Where nothing can be compared there is nothing to tell either.
  if (!comparison.figures.some(({ change }) => change !== undefined)) return [];
  const certain = comparison.figures.filter(({ certainty }) => certainty?.verdict === 'real');
  const told = new Set<KpiId>();
  const chosen = [...certain]
    .sort((a, b) => importance(b) - importance(a))
    .filter(({ id }) => {
      if (told.has(id)) return false;
      for (const one of kin.find((group) => group.includes(id)) ?? [id]) told.add(one);
      return true;
    })
    .slice(0, most)
    .flatMap((figure) => changeHeadline(figure, comparison, contributions));
  return chosen.length === 0 ? [{ kind: 'nothingCertain' }] : chosen;
}

/** How much a change weighs: by its size, first for what comes in and what is left, then for what leads there. */
export function importance({ id, change, compared }: ComparedFigure): number {
  const size = change === undefined ? 0 : Math.abs(change.difference);
  const relative = Math.min(compared === undefined || compared === 0 ? 1 : size / Math.abs(compared), 1);
  const group = kin.findIndex((one) => one.includes(id));
  const isFirst = group >= 0 && kin[group]?.[0] === id;
  const weight = group < 0 ? 1 : group < 2 ? 4 : 2;
  // What says it best stands for its group, however much the others moved.
  return weight * relative + (isFirst ? weight : 0);
}

function changeHeadline(
  figure: ComparedFigure,
  comparison: ComparedSpans,
  contributions: () => readonly Contribution[],
): readonly Headline[] {
  const { id, change } = figure;
  if (change === undefined || change.kind === 'unchanged') return [];
  const better = countedKpi(id)?.better;
  const turn =
    better === undefined ? undefined : change.difference > 0 === (better === 'higher') ? 'better' : 'worse';
  const drivers = [...(comparison.drivers.find(({ of }) => of === id)?.parts ?? [])]
    .filter(({ effect }) => effect !== 0)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  const greatest = drivers.find(({ effect }) => Math.sign(effect) === Math.sign(change.difference));
  return [
    {
      kind: 'change',
      kpi: id,
      change,
      turn,
      drivers,
      mostIn: id === 'revenue' ? mainSegment(contributions(), change.difference) : undefined,
      advice: (greatest && adviceOfDriver[greatest.id]) ?? id,
    },
  ];
}

/** The segment that holds most of a change, of channels first. */
function mainSegment(contributions: readonly Contribution[], difference: number): Contribution | undefined {
  return contributions.find(
    ({ segment, effect, by }) =>
      segment !== undefined && by !== 'customerType' && effect / difference >= mostOfIt,
  );
}
