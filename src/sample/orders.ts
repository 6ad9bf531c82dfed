import type { CivilDay } from '../period/civil-day';
import type { Channel } from './channels';
import { Customers } from './customers';
import type { Draws } from './draws';
import type { Product } from './products';
import type { ShopDay } from './shop-days';
import { outOfStockOn, stories } from './stories';
import type { ChannelDay } from './visits';

/** A product inside an order. */
export interface OrderLine {
  readonly product: Product;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly discount: number;
  readonly returned: number;
}

export interface Order {
  readonly id: string;
  readonly day: ShopDay;
  /** The moment of the order: a civil day, with the time as its fraction. */
  readonly at: number;
  readonly channel: Channel;
  /** '' for a guest who left no e-mail address. */
  readonly customer: string;
  readonly status: 'completed' | 'shipped' | 'cancelled' | 'returned';
  readonly payment: 'cashOnDelivery' | 'transfer' | 'wallet';
  /** Undefined where nothing was delivered. */
  readonly deliveredAt: number | undefined;
  readonly refundedOn: CivilDay | undefined;
  readonly lines: readonly OrderLine[];
  readonly touchpoints: readonly Touchpoint[];
  readonly isReferred: boolean;
  readonly isInfluenced: boolean;
}

export type Touchpoint = 'search' | 'Instagram' | 'TikTok' | 'E-mail';

const touchpoints: readonly Touchpoint[] = ['search', 'Instagram', 'TikTok', 'E-mail'];

/** How many people buy in each hour from six in the morning: most over lunch and after the evening prayer. */
const hourWeights = [3, 4, 5, 6, 7, 8, 9, 8, 6, 6, 6, 6, 7, 10, 13, 12, 8, 4];

/** One order for each completed checkout of the visits, sorted by time. */
export function ordersOf(
  visits: readonly ChannelDay[],
  days: readonly ShopDay[],
  products: readonly Product[],
  draws: Draws,
): readonly Order[] {
  const last = days[days.length - 1]?.day ?? 0;
  const customers = new Customers(draws);
  const checkouts = visits
    .flatMap(({ day, channel, orders }) =>
      Array.from({ length: orders }, () => ({ day, channel, at: day.day + timeOfDay(draws) })),
    )
    .sort((left, right) => left.at - right.at);
  return checkouts.map(({ day, channel, at }, index): Order => {
    const isShop = channel.kind === 'shop';
    const customer = draws.chance(channel.guestRate) ? '' : customers.next(day.day);
    const payment =
      !isShop && draws.chance(0.22) ? 'cashOnDelivery' : draws.chance(0.6) ? 'wallet' : 'transfer';
    const isCancelled = draws.chance(channel.cancelRate);
    const travel = draws.around(3.2, 0.65) + (day.demand > 2 ? 1.5 : 0);
    const arrival = isShop ? at : Math.floor(at + travel) + timeOfDay(draws);
    const isOnItsWay = arrival >= last + 1;
    const cameBack = payment === 'cashOnDelivery' && draws.chance(0.07);
    const isSentBack = draws.chance(0.012);
    const isRefunded = draws.chance(0.015);
    const status = isCancelled
      ? 'cancelled'
      : isOnItsWay
        ? 'shipped'
        : cameBack || isSentBack
          ? 'returned'
          : 'completed';
    const refundedOn = Math.floor(arrival) + draws.integer(2, 8);
    const gaveMoneyBack = status === 'completed' && isRefunded && refundedOn <= last;
    return {
      id: `RB-${10_001 + index}`,
      day,
      at,
      channel,
      customer,
      status,
      payment,
      deliveredAt: status === 'completed' || (status === 'returned' && !cameBack) ? arrival : undefined,
      refundedOn: gaveMoneyBack ? refundedOn : undefined,
      lines: linesOf(
        day,
        days,
        products,
        draws,
        status === 'returned' ? 'all' : gaveMoneyBack ? 'one' : 'none',
      ),
      touchpoints: touchpointsOf(channel, draws),
      isReferred: draws.chance(0.035 + 0.002 * day.month),
      isInfluenced:
        day.month >= stories.campaign.fromMonth &&
        (channel.kind === 'web' || channel.name === 'Instagram') &&
        draws.chance(0.4),
    };
  });
}

/** A time between early morning and late evening, as a fraction of a day. */
export function timeOfDay(draws: Draws): number {
  return (6 + draws.pick(hourWeights) + draws.integer(0, 59) / 60) / 24;
}

function touchpointsOf({ kind }: Channel, draws: Draws): readonly Touchpoint[] {
  if (kind !== 'web' && kind !== 'social') return [];
  const count = 1 + draws.pick([5, 3, 2]);
  // Most first find the shop by search or on Instagram; newsletters bring them back.
  const path: Touchpoint[] = [];
  while (path.length < count) {
    const weights = path.length === 0 ? [5, 4, 2, 0] : [3, 2, 1, 4];
    const point = touchpoints[draws.pick(weights)] ?? 'search';
    if (path[path.length - 1] !== point) path.push(point);
  }
  return path;
}

function linesOf(
  day: ShopDay,
  days: readonly ShopDay[],
  products: readonly Product[],
  draws: Draws,
  returned: 'all' | 'one' | 'none',
): readonly OrderLine[] {
  const missing = outOfStockOn(day, days);
  const weights = products.map(({ popularity }, index) => (index === missing ? 0 : popularity));
  return Array.from({ length: 1 + draws.pick([70, 21, 7, 2]) }, (_, index) => {
    const chosen = draws.pick(weights);
    weights[chosen] = 0;
    const product = products[chosen];
    if (product === undefined) throw new Error('No product.');
    const quantity = draws.chance(0.75) ? 1 : draws.integer(1, product.most);
    const unitPrice = Math.round((product.price * (day.month < 12 ? 1 : 1.04)) / 500) * 500;
    const share = day.isSale ? 0.15 : draws.chance(0.1) ? 0.1 : 0;
    const discount = Math.round((unitPrice * quantity * share) / 500) * 500;
    return {
      product,
      quantity,
      unitPrice,
      discount,
      returned: returned === 'all' ? quantity : returned === 'one' && index === 0 ? 1 : 0,
    };
  });
}
