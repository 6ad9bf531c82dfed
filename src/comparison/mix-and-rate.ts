import type { KpiId } from '../kpi/catalogue';
import { type CountedKpi, countedKpi } from '../kpi/counted';
import { type ChannelGroup, channelGroups } from '../measures/channel-group';
import { keyFor } from '../measures/counted-together';
import type { Segment, Tally } from '../measures/tally';

interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** A rate in one segment, before and after. */
export interface SegmentRate<Name> {
  readonly segment: Name;
  readonly before: Fraction;
  readonly after: Fraction;
}

/**
 * The parts of the change of a rate: a different share of cases in segments whose rate differs from the whole
 * (mix), and a different rate in the segments themselves. Over all segments, both add up to the change.
 */
export interface MixAndRate<Name> {
  readonly segment: Name;
  readonly mix: number;
  readonly rate: number;
}

/**
 * Splits the change of a rate into mix and rate by segment. The means of both periods are the weights, so
 * that nothing is left over (Z. Griliches and H. Regev, "Firm productivity in Israeli industry 1979-1988",
 * Journal of Econometrics 65, 1995).
 * - The effect of a segment that begins or ends is all mix: its share times the difference between its rate
 *   and the mean rate of the whole.
 * - A numerator without cases, such as refunds of earlier orders, belongs to the rate.
 *
 * @returns Undefined if one period has no cases.
 */
export function mixAndRate<Name>(
  segments: readonly SegmentRate<Name>[],
): readonly MixAndRate<Name>[] | undefined {
  const total = (when: 'before' | 'after', part: keyof Fraction): number =>
    segments.reduce((sum, one) => sum + one[when][part], 0);
  const cases = { before: total('before', 'denominator'), after: total('after', 'denominator') };
  if (!(cases.before > 0) || !(cases.after > 0)) return undefined;
  const whole = {
    before: total('before', 'numerator') / cases.before,
    after: total('after', 'numerator') / cases.after,
  };
  const middle = (whole.before + whole.after) / 2;
  const rateOf = ({ numerator, denominator }: Fraction): number | undefined =>
    denominator > 0 ? numerator / denominator : undefined;
  const withoutCases = ({ numerator, denominator }: Fraction): number => (denominator > 0 ? 0 : numerator);
  return segments.map(({ segment, before, after }) => {
    const [was, is] = [rateOf(before) ?? rateOf(after) ?? 0, rateOf(after) ?? rateOf(before) ?? 0];
    const [shareBefore, shareAfter] = [before.denominator / cases.before, after.denominator / cases.after];
    const loose = withoutCases(after) / cases.after - withoutCases(before) / cases.before;
    return {
      segment,
      mix: (shareAfter - shareBefore) * ((was + is) / 2 - middle),
      rate: ((shareAfter + shareBefore) / 2) * (is - was) + loose,
    };
  });
}

/**
 * Mix and rate of a KPI by channel, in the unit of the KPI. The segment is undefined for cases without a
 * channel.
 */
export interface KpiMixAndRate extends MixAndRate<ChannelGroup | undefined> {
  readonly kpi: KpiId;
  readonly by: 'channel';
}

/** Rates of the whole shop that also change if only the shares of its channels change. */
const splitKpis: readonly CountedKpi['id'][] = ['aov', 'conversion_rate'];

/** The rate of a single channel would be that of the whole shop. */
const leastSegments = 2;

/** Why the order value and the conversion rate changed between two spans: other channels, or other rates in them. */
export function mixAndRateByChannel(tally: Tally, span: number, compared: number): readonly KpiMixAndRate[] {
  return splitKpis.flatMap((id) => {
    const kpi = countedKpi(id);
    const segments = kpi && ratesByChannel(kpi, tally, span, compared);
    const named = segments?.filter(({ segment }) => segment !== undefined) ?? [];
    if (segments === undefined || named.length < leastSegments) return [];
    const found = mixAndRate(segments) ?? [];
    return found.map((one): KpiMixAndRate => ({ kpi: id, by: 'channel', ...one }));
  });
}

/**
 * Undefined if the KPI is not known for the whole shop in both spans, or if a channel has a numerator without
 * a known denominator in the same span: visits without a channel are those of all channels together.
 */
function ratesByChannel(
  { id, inputs }: CountedKpi,
  tally: Tally,
  span: number,
  compared: number,
): readonly SegmentRate<ChannelGroup | undefined>[] | undefined {
  const [above, below] = inputs;
  if (above === undefined || below === undefined) return undefined;
  const count = ({ measure }: typeof above, segment: Segment, at: number): number | undefined => {
    const key = keyFor(measure, { id });
    return tally.get(tally.has(key) ? key : measure, segment, at);
  };
  const fractionOf = (segment: Segment, at: number): Fraction => ({
    numerator: count(above, segment, at) ?? 0,
    denominator: count(below, segment, at) ?? 0,
  });
  const ratesOf = <Name extends ChannelGroup | undefined>(
    name: Name,
    segment: Segment,
  ): SegmentRate<Name> => ({
    segment: name,
    before: fractionOf(segment, compared),
    after: fractionOf(segment, span),
  });
  const spans = [compared, span];
  if (!spans.every((at) => [above, below].every((input) => count(input, 'all', at) !== undefined))) {
    return undefined;
  }
  const isUnknown = (segment: ChannelGroup): boolean =>
    spans.some((at) => (count(above, segment, at) ?? 0) !== 0 && count(below, segment, at) === undefined);
  if (channelGroups.some(isUnknown)) return undefined;
  const channels = channelGroups.map((group) => ratesOf(group, group));
  const whole = ratesOf(undefined, 'all');
  const others: SegmentRate<undefined> = {
    segment: undefined,
    before: without(
      whole.before,
      channels.map(({ before }) => before),
    ),
    after: without(
      whole.after,
      channels.map(({ after }) => after),
    ),
  };
  return [...channels, others].filter(({ before, after }) =>
    [before, after].some(({ numerator, denominator }) => numerator !== 0 || denominator !== 0),
  );
}

/** A smaller share of a sum is a rounding error. */
const rounding = 1e-9;

/** The whole minus its parts. */
function without(whole: Fraction, parts: readonly Fraction[]): Fraction {
  const left = (part: keyof Fraction): number => {
    const rest = parts.reduce((sum, one) => sum - one[part], whole[part]);
    return Math.abs(rest) <= rounding * Math.abs(whole[part]) ? 0 : rest;
  };
  return { numerator: left('numerator'), denominator: left('denominator') };
}
