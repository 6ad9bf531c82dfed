import { channelDimension } from '../measures/channel-group';
import {
  categoryDimension,
  countryDimension,
  customerTypeDimension,
  type Dimension,
  deviceDimension,
  productDimension,
} from '../measures/dimension';
import { type Sales, salesBySegment } from '../measures/sales-by-segment';
import type { Span } from '../measures/spans';
import type { Orders } from '../tables/reading/orders/orders';
import { addingUpTo } from './chain-effects';

/** The dimensions by which orders are split. */
export type ContributionBy = 'channel' | 'device' | 'category' | 'product' | 'customerType' | 'country';

/** What one segment adds to the change of revenue. */
export interface Contribution {
  readonly by: ContributionBy;
  /** A channel group, a customer type or the owner's own name; undefined for lines without one. */
  readonly segment: string | undefined;
  /** The contributions of one dimension add up to the change of revenue. */
  readonly effect: number;
}

/** The contribution of a single segment would be the whole change. */
const leastSegments = 2;

/** How much each channel, device, category, product, customer type and country adds to the change of revenue between two spans. */
export function revenueContributions(orders: Orders, span: Span, compared: Span): readonly Contribution[] {
  const dimensions: readonly (readonly [ContributionBy, Dimension | undefined])[] = [
    ['channel', channelDimension([orders.channel])],
    ['device', orders.device && deviceDimension([orders.device])],
    ['category', orders.category && categoryDimension([orders.category])],
    ['product', orders.product && productDimension([orders.product])],
    ['customerType', orders.customerCount === 0 || orders.sumsUp ? undefined : customerTypeDimension],
    ['country', orders.country && countryDimension([orders.country])],
  ];
  return dimensions.flatMap(([by, dimension]) =>
    dimension === undefined ? [] : contributionsBy(by, orders, dimension, [compared, span]),
  );
}

function contributionsBy(
  by: ContributionBy,
  orders: Orders,
  dimension: Dimension,
  spans: readonly [Span, Span],
): readonly Contribution[] {
  const changes = [...salesBySegment(orders, dimension, spans)]
    .map(([segment, [before, after]]) => ({ segment, before: of(before), after: of(after) }))
    .filter(({ before, after }) => before !== 0 || after !== 0);
  const named = changes.filter(({ segment }) => segment !== undefined);
  if (named.length < leastSegments) return [];
  const whole = sum(changes.map(({ after }) => after)) - sum(changes.map(({ before }) => before));
  const effects = addingUpTo(
    changes.map(({ before, after }) => after - before),
    whole,
  );
  return changes
    .map(({ segment }, at): Contribution => ({ by, segment, effect: effects[at] ?? 0 }))
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
}

const of = (sales: Sales | undefined): number => sales?.revenue ?? 0;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
