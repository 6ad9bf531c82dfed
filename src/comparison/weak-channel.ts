import type { Span } from '../measures/spans';
import { differenceOfShares, type Share } from '../statistics/difference-of-shares';
import type { Evidence } from './certainty';
import type { PeriodFacts } from './change-facts';
import { judgeTogether } from './judge-together';
import type { RateByDay, SingleChannel } from './rate-by-day';
import { spreadOfDays } from './spread-of-days';

/**
 * A channel that converts so much worse than all others together that its visitors are hardly worth their
 * cost.
 */
export interface WeakChannel {
  readonly segment: string;
  readonly conversion: number;
  readonly conversionOfOthers: number;
  /** Its shares of all visitors and of all orders. */
  readonly ofVisitors: number;
  readonly ofOrders: number;
}

/**
 * A weak channel has at least this share of the visitors, and its conversion rate is below this share of the
 * others'.
 */
const leastOfVisitors = 0.1;
const weakBelow = 1 / 3;

/**
 * The weak channel with the most visitors in a span. It must have been weak in the span before too, since a
 * single bad month proves nothing.
 */
export function weakChannel(rate: RateByDay, span: Span, before: Span): WeakChannel | undefined {
  // People who enter a physical shop nearly always buy, so it is not compared with visits of web pages.
  const channels = rate.channels.filter(({ group }) => group !== 'shop');
  const slots = channels.map(({ slot }) => slot);
  const all = rate.factsOf(slots, span);
  if (all === undefined) return undefined;
  const groupOf = (some: readonly number[]): Group | undefined => {
    const facts = rate.factsOf(some, span);
    return facts && { facts, share: effectiveShare(rate, some, facts, [span, before]) };
  };
  const others = (channel: SingleChannel): readonly number[] => slots.filter((slot) => slot !== channel.slot);
  const candidates = channels.flatMap((channel) => {
    const [own, rest] = [groupOf([channel.slot]), groupOf(others(channel))];
    return own === undefined || rest === undefined ? [] : [{ channel, own, rest }];
  });
  const verdicts = judgeTogether(
    new Map(
      candidates.map((one): [typeof one, Evidence] => [
        one,
        { kind: 'interval', ...differenceOfShares(one.own.share, one.rest.share) },
      ]),
    ),
  );
  const wasWeak = (channel: SingleChannel): boolean => {
    const [own, rest] = [rate.factsOf([channel.slot], before), rate.factsOf(others(channel), before)];
    return own !== undefined && rest !== undefined && own.value < rest.value * weakBelow;
  };
  return candidates
    .filter((one) => verdicts.get(one)?.verdict === 'real' && wasWeak(one.channel))
    .map(({ channel, own, rest }): WeakChannel => {
      const visitors = rate.casesOf(own.facts) / rate.casesOf(all);
      return {
        segment: channel.segment,
        conversion: own.facts.value,
        conversionOfOthers: rest.facts.value,
        ofVisitors: visitors,
        ofOrders: all.value === 0 ? 0 : (visitors * own.facts.value) / all.value,
      };
    })
    .filter(
      ({ conversion, conversionOfOthers, ofVisitors }) =>
        ofVisitors >= leastOfVisitors && conversion < conversionOfOthers * weakBelow,
    )
    .sort((a, b) => b.ofVisitors - a.ofVisitors)[0];
}

interface Group {
  readonly facts: PeriodFacts;
  readonly share: Share;
}

/**
 * The effective number of visitors and orders of some channels. If days vary more than independent visitors
 * would, each visitor counts for less than one (Rao and Scott, as in `evidenceOfChange`). Dependence between
 * consecutive days is ignored: good and bad days concern both groups and do not change their difference.
 */
function effectiveShare(
  rate: RateByDay,
  slots: readonly number[],
  facts: PeriodFacts,
  spans: readonly [Span, Span],
): Share {
  const { value } = facts;
  const whole = rate.casesOf(facts);
  const ofDays = spreadOfDays(rate.kpi, rate.daysOf(slots, spans))?.varianceOf(facts) ?? 0;
  const ofCases = (value * (1 - value)) / whole;
  const effect = ofCases > 0 ? Math.max(1, ofDays / ofCases) : 1;
  return { part: (value * whole) / effect, whole: whole / effect };
}
