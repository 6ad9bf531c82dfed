import type { MeasureId } from '../kpi/measure';
import { fieldsOf, type MeasureSource, type Need } from './definition';
import { costedShare } from './line-costs';
import type { ShopCosts } from './shop-costs';
import type { Span } from './spans';
import type { Tally } from './tally';

/** A measure of spending, which may come from several tables. */
interface CostMeasure extends MeasureSource {
  readonly of: (costs: SpanCosts) => number | undefined;
}

/** The costs of a span; undefined where no table has them. */
interface SpanCosts {
  /** Cost of goods sold. */
  readonly cogs: number | undefined;
  /** Revenue and cost of the order lines whose cost is known. */
  readonly costedRevenue: number | undefined;
  readonly costOfCosted: number | undefined;
  readonly marketing: number | undefined;
  readonly taxes: number | undefined;
  readonly others: number | undefined;
}

/** The costs tab, where it lists what was spent and not what products cost. */
const ledger: Need = [fieldsOf('costs', 'amount', 'category')];
const costsOfGoods: readonly Need[] = [
  [fieldsOf('costs', 'unitCost', 'product')],
  [fieldsOf('orders', 'unitCost')],
  [fieldsOf('inventory', 'unitCost', 'product')],
  ledger,
];
const soldGoods = [fieldsOf('orders', 'quantity', 'product', 'sku'), fieldsOf('costs', 'sku')] as const;

/** The measures of spending. */
export const costMeasures = {
  cogs: { needs: costsOfGoods, alsoReads: soldGoods, of: ({ cogs }) => cogs },
  costed_revenue: { needs: costsOfGoods, alsoReads: soldGoods, of: ({ costedRevenue }) => costedRevenue },
  cost_of_costed: { needs: costsOfGoods, alsoReads: soldGoods, of: ({ costOfCosted }) => costOfCosted },
  taxes: { needs: [ledger], of: ({ taxes }) => taxes },
  other_costs: { needs: [ledger], alsoReads: [fieldsOf('ads', 'spend')], of: ({ others }) => others },
  marketing_spend: {
    needs: [[fieldsOf('ads', 'spend')], ledger],
    alsoReads: [fieldsOf('costs', 'amount', 'category')],
    of: ({ marketing }) => marketing,
  },
} as const satisfies Partial<Record<MeasureId, CostMeasure>>;

type CostMeasureId = keyof typeof costMeasures;

/** Puts the costs of each span. Orders and ads must be counted before. */
export function putCosts(costs: ShopCosts, tally: Tally): void {
  tally.spans.forEach((_, span) => {
    const spent = costsOf(span, costs, tally);
    for (const [measure, { of }] of Object.entries(costMeasures) as [CostMeasureId, CostMeasure][]) {
      tally.put(measure, span, of(spent));
    }
  });
}

function costsOf(index: number, costs: ShopCosts, tally: Tally): SpanCosts {
  const span = tally.spans[index] ?? { from: 0, to: -1 };
  const adSpend = tally.get('ad_spend', 'all', index);
  const revenue = tally.get('revenue', 'all', index);
  const costedRevenue = tally.get('costed_revenue', 'all', index);
  const costOfCosted = tally.get('cost_of_costed', 'all', index);
  const hasLedger = costs.covers(index);
  const goods = hasLedger ? costs.of('goods', span) : 0;
  const isCosted =
    revenue !== undefined && costedRevenue !== undefined && costedRevenue >= costedShare * revenue;
  // The costs of the order lines are the cost of goods if they are known for 95 % of the revenue; else the
  // ledger's costs of goods are. The two are never added up.
  const ofGoods =
    isCosted || goods <= 0
      ? { cogs: isCosted ? costOfCosted : undefined, costedRevenue, costOfCosted }
      : { cogs: goods, costedRevenue: costedRevenue ?? revenue, costOfCosted: costOfCosted ?? goods };
  const marketing = marketingIn(span, index, costs, tally);
  if (!hasLedger) return { ...ofGoods, marketing, taxes: undefined, others: undefined };
  return {
    ...ofGoods,
    // A ledger that never names marketing or advertising does not mean that marketing cost nothing.
    marketing: adSpend !== undefined || costs.names('marketing', 'advertising') ? marketing : undefined,
    taxes: costs.of('tax', span),
    // Everything but goods and taxes. Tax that customers paid is not part of the revenue, so it is no cost.
    others: costs.of('other', span) + (marketing ?? 0),
  };
}

/**
 * The marketing costs of some days, counted in the same way as for the span at an index: with ad spend if
 * that is known for the span. Undefined if neither ads nor a ledger cover the span.
 */
export function marketingIn(days: Span, index: number, costs: ShopCosts, tally: Tally): number | undefined {
  const isOfSpan = days === tally.spans[index];
  const ofSpan = tally.get('ad_spend', 'all', index);
  const adSpend = ofSpan === undefined || isOfSpan ? ofSpan : tally.between('ad_spend', days.from, days.to);
  if (!costs.covers(index)) return adSpend;
  // Advertising in the ledger is the same money as the spend in the tab of ads, so it counts only without
  // that tab.
  return costs.of('marketing', days) + (adSpend ?? costs.of('advertising', days));
}
