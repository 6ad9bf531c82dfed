import { channelDimension } from '../measures/channel-group';
import {
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

/** What orders are told apart by. */
export type ContributionBy = 'channel' | 'device' | 'product' | 'customerType' | 'country';

/** What one segment adds to the change of revenue. */
export interface Contribution {
  readonly by: ContributionBy;
  /** A channel group, a customer type or the owner's own name; undefined for the lines that say nothing. */
  readonly segment: string | undefined;
  /** The contributions of one dimension add up to the change of revenue. */
  readonly effect: number;
}

/**
 * What the change of a rate over all segments is made of: more or fewer of its cases in segments whose rate is unlike
 * the whole's (mix), and the rate of each segment itself. Both over all segments add up to the change of the rate.
 */
export interface MixAndRate {
  readonly segment: string | undefined;
  readonly mix: number;
  readonly rate: number;
}

/** Above and below the line of a rate in one segment, before and after. */
export interface SegmentRate {
  readonly segment: string | undefined;
  readonly before: { readonly numerator: number; readonly denominator: number };
  readonly after: { readonly numerator: number; readonly denominator: number };
}

/** One channel is the shop itself: its contribution is the change. */
const leastSegments = 2;

/** How much each channel, device, product, customer type and country adds to the change of revenue between two spans. */
export function revenueContributions(orders: Orders, span: Span, compared: Span): readonly Contribution[] {
  const dimensions: readonly (readonly [ContributionBy, Dimension | undefined])[] = [
    ['channel', channelDimension([orders.channel])],
    ['device', orders.device && deviceDimension([orders.device])],
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

/**
 * Splits the change of a rate into mix and rate by segment, with the means of both periods as weights (Marshall and
 * Edgeworth), so that nothing is left over. A segment that is there in one period only has no change of its rate.
 *
 * @returns Undefined where one period has no cases at all.
 */
export function mixAndRate(segments: readonly SegmentRate[]): readonly MixAndRate[] | undefined {
  const total = (when: 'before' | 'after', part: 'numerator' | 'denominator'): number =>
    sum(segments.map((one) => one[when][part]));
  const cases = { before: total('before', 'denominator'), after: total('after', 'denominator') };
  if (!(cases.before > 0) || !(cases.after > 0)) return undefined;
  const whole = {
    before: total('before', 'numerator') / cases.before,
    after: total('after', 'numerator') / cases.after,
  };
  const middle = (whole.before + whole.after) / 2;
  return segments.map(({ segment, before, after }) => {
    const rateOf = ({ numerator, denominator }: SegmentRate['before']): number | undefined =>
      denominator > 0 ? numerator / denominator : undefined;
    const [was, is] = [rateOf(before) ?? rateOf(after) ?? 0, rateOf(after) ?? rateOf(before) ?? 0];
    const [shareBefore, shareAfter] = [before.denominator / cases.before, after.denominator / cases.after];
    return {
      segment,
      mix: (shareAfter - shareBefore) * ((was + is) / 2 - middle),
      rate: ((shareAfter + shareBefore) / 2) * (is - was),
    };
  });
}
