import type { KpiId } from '../kpi/catalogue';
import type { Span } from '../measures/spans';
import { type Change, changeBetween } from './change';
import { evidenceOfChange } from './evidence-of-change';
import { judgeTogether } from './judge-together';
import type { RateByDay, SingleChannel } from './rate-by-day';

/** A rate of one channel that certainly changed, while no other channel changed in the same direction. */
export interface ChannelChange {
  readonly kpi: KpiId;
  /** The owner's name of a platform or physical shop, such as TikTok; else the channel group. */
  readonly segment: string;
  readonly change: Change;
  /** How many more orders the later period has because of the change; negative if fewer. */
  readonly orders: number;
}

/**
 * The changes of some rates between two spans, judged together. Only the first changed rate of each channel
 * is returned.
 */
export function channelChanges(
  kpis: readonly RateByDay[],
  now: Span,
  before: Span,
): readonly ChannelChange[] {
  const candidates = kpis.flatMap((rate) =>
    rate.channels.flatMap((channel) => {
      const [is, was] = [rate.factsOf([channel.slot], now), rate.factsOf([channel.slot], before)];
      return is === undefined || was === undefined ? [] : [{ rate, channel, is, was }];
    }),
  );
  const verdicts = judgeTogether(
    new Map(
      candidates.map((one) => {
        const { rate, channel, is, was } = one;
        const days = rate.daysOf([channel.slot], [now, before]);
        return [one, evidenceOfChange(rate.kpi, { now: is, before: was, days })];
      }),
    ),
  );
  const real = candidates.filter((one) => verdicts.get(one)?.verdict === 'real');
  const directionOf = ({ is, was }: (typeof real)[number]): number => Math.sign(is.value - was.value);
  // If several channels changed in the same direction, the whole shop did, and its own figures show it.
  const alone = real.filter(
    (one) =>
      real.filter(
        ({ rate, is, was }) => rate === one.rate && directionOf({ ...one, is, was }) === directionOf(one),
      ).length === 1,
  );
  const reported = new Set<number>();
  return alone.flatMap(({ rate, channel, is, was }) => {
    if (reported.has(channel.slot)) return [];
    reported.add(channel.slot);
    return [
      {
        kpi: rate.kpi.id,
        segment: channel.segment,
        change: changeBetween(rate.kpi, is.value, was.value),
        orders: (is.value - was.value) * rate.casesOf(is) * ordersOfCase(kpis, channel, rate, [now, before]),
      },
    ];
  });
}

/**
 * How many orders one case of a rate's numerator leads to: a cart, for example, is not yet an order. Taken
 * from the first span with such cases; 1 if it is not known.
 */
function ordersOfCase(
  kpis: readonly RateByDay[],
  { slot }: SingleChannel,
  rate: RateByDay,
  spans: readonly Span[],
): number {
  const conversion = kpis.find(({ kpi }) => kpi.id === 'conversion_rate');
  for (const span of spans) {
    const [facts, ofOrders] = [rate.factsOf([slot], span), conversion?.factsOf([slot], span)];
    if (conversion === undefined || facts === undefined || ofOrders === undefined) continue;
    const cases = facts.value * rate.casesOf(facts);
    if (cases > 0) return (ofOrders.value * conversion.casesOf(ofOrders)) / cases;
  }
  return 1;
}
