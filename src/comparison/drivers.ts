import { countedKpi } from '../kpi/counted';
import type { MeasureId } from '../kpi/measure';
import { composedValue } from '../measures/composed-measures';
import { keyFor } from '../measures/counted-together';
import type { Tally } from '../measures/tally';
import { addingUpTo, chainEffects } from './chain-effects';

/** A cause of a change: a level, such as visitors, or a rate between two levels, such as conversion. */
export type DriverId =
  | 'visitors'
  | 'conversion'
  | 'customers'
  | 'frequency'
  /** Orders without a customer, in addition to those with one. */
  | 'unnamedOrders'
  | 'orders'
  | 'orderValue'
  | 'revenue'
  | 'costOfGoods'
  | 'taxes'
  | 'marketing'
  | 'otherCosts'
  | 'visits'
  | 'addToCart'
  | 'toCheckout'
  | 'toOrder';

export interface DriverEffect {
  readonly id: DriverId;
  /** In the unit of the figure that is explained. */
  readonly effect: number;
}

/** The parts of a figure, with the effect of each on its change. They add up to the whole effect. */
export interface Drivers {
  readonly of: 'revenue' | 'net_profit' | 'orders';
  readonly effect: number;
  readonly parts: readonly DriverEffect[];
}

/** A chain of levels as in `chainEffects`, and the names of the first level and of each factor. */
interface Chain {
  readonly of: Drivers['of'];
  readonly levels: readonly MeasureId[];
  readonly parts: readonly DriverId[];
}

/** The chains that may explain revenue. The first that the data have in both periods is used. */
const revenueChains: readonly Chain[] = [
  {
    of: 'revenue',
    levels: ['visitors', 'orders', 'revenue'],
    parts: ['visitors', 'conversion', 'orderValue'],
  },
  {
    of: 'revenue',
    levels: ['customers', 'named_orders', 'orders', 'revenue'],
    parts: ['customers', 'frequency', 'unnamedOrders', 'orderValue'],
  },
  { of: 'revenue', levels: ['orders', 'revenue'], parts: ['orders', 'orderValue'] },
];

/** The chains from a visit to an order. They show at which step most orders were lost. */
const funnelChains: readonly Chain[] = [
  {
    of: 'orders',
    levels: ['visits', 'carts', 'checkouts', 'orders'],
    parts: ['visits', 'addToCart', 'toCheckout', 'toOrder'],
  },
  { of: 'orders', levels: ['visits', 'carts', 'orders'], parts: ['visits', 'addToCart', 'toOrder'] },
  { of: 'orders', levels: ['visits', 'checkouts', 'orders'], parts: ['visits', 'toCheckout', 'toOrder'] },
];

/** Why the shop's revenue, profit and orders changed between two spans, as far as the data show. */
export function driversBetween(tally: Tally, span: number, compared: number): readonly Drivers[] {
  const count = (measure: MeasureId, at: number): number | undefined => composedValueOf(tally, measure, at);
  const allOrdersHaveVisits = [span, compared].every((at) => visitsStandForAllOrders(tally, at));
  const first = (chains: readonly Chain[]): Drivers | undefined => {
    for (const chain of chains) {
      const fromVisits = chain.levels[0] === 'visitors' || chain.levels[0] === 'visits';
      if (fromVisits && !allOrdersHaveVisits) continue;
      const found = driversOfChain(chain, count, span, compared);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return [first(revenueChains), profitDrivers(count, span, compared), first(funnelChains)].filter(
    (drivers) => drivers !== undefined,
  );
}

type CountAt = (measure: MeasureId, span: number) => number | undefined;

function composedValueOf(tally: Tally, measure: MeasureId, at: number): number | undefined {
  const value = composedValue(measure, (part) => tally.get(part, 'all', at));
  return typeof value === 'number' ? value : undefined;
}

const conversion = countedKpi('conversion_rate');

/**
 * Whether every order belongs to counted visits. Otherwise orders of a marketplace without visits would look
 * like a better conversion of the website.
 */
function visitsStandForAllOrders(tally: Tally, at: number): boolean {
  if (conversion === undefined) return false;
  const key = keyFor('orders', conversion);
  return !tally.has(key) || tally.get(key, 'all', at) === tally.get('orders', 'all', at);
}

function driversOfChain(
  { of, levels, parts }: Chain,
  count: CountAt,
  span: number,
  compared: number,
): Drivers | undefined {
  const levelsOf = (at: number): readonly number[] | undefined => {
    const values = levels.map((measure) => count(measure, at));
    return values.every((value) => value !== undefined) ? values : undefined;
  };
  const [before, after] = [levelsOf(compared), levelsOf(span)];
  const effects = before && after && chainEffects(before, after);
  if (before === undefined || after === undefined || effects === undefined) return undefined;
  const last = levels.length - 1;
  return {
    of,
    effect: (after[last] ?? 0) - (before[last] ?? 0),
    parts: parts
      .map((id, at) => ({ id, effect: effects[at] ?? 0 }))
      // If every order names its customer, orders without one have no effect.
      .filter(({ id, effect }) => id !== 'unnamedOrders' || effect !== 0),
  };
}

/** Income and costs. Profit is a sum, so the effect of each part is its own change. */
function profitDrivers(count: CountAt, span: number, compared: number): Drivers | undefined {
  const change = (measure: MeasureId): number | undefined => {
    const [before, after] = [count(measure, compared), count(measure, span)];
    return before === undefined || after === undefined ? undefined : after - before;
  };
  const [revenue, goods, taxes, others] = [
    change('revenue'),
    change('cogs'),
    change('taxes'),
    change('other_costs'),
  ];
  if (revenue === undefined || goods === undefined || taxes === undefined || others === undefined) {
    return undefined;
  }
  const effect = revenue - goods - taxes - others;
  // Marketing is included in the other costs, if it is known.
  const marketing = change('marketing_spend');
  const parts: readonly (readonly [DriverId, number])[] = [
    ['revenue', revenue],
    ['costOfGoods', -goods],
    ['taxes', -taxes],
    ...(marketing === undefined ? [] : ([['marketing', -marketing]] as const)),
    ['otherCosts', -(others - (marketing ?? 0))],
  ];
  const effects = addingUpTo(
    parts.map(([, value]) => value),
    effect,
  );
  return {
    of: 'net_profit',
    effect,
    parts: parts.map(([id], at) => ({ id, effect: effects[at] ?? 0 })),
  };
}
