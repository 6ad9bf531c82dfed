/** How a KPI grew in the past. Targets are judged by it. */
export interface PastGrowth {
  /** The value of the last whole period, from which growth starts. */
  readonly baseline: number;
  /** -1 if less is wanted: then a decrease counts as growth. */
  readonly sign: 1 | -1;
  /** Money and counts grow by shares, rates and scores by differences. */
  readonly isRelative: boolean;
  /** For each number of periods from 1, the growths over so many periods, the largest first. */
  readonly growths: readonly (readonly number[])[];
}

/** With fewer past spans it is not known what is usual. */
const leastSpans = 3;

/** The growths of a series of whole periods, the oldest first; undefined values are of periods without the KPI. */
export function pastGrowth(
  series: readonly (number | undefined)[],
  { sign, isRelative }: Pick<PastGrowth, 'sign' | 'isRelative'>,
  longest: number,
): PastGrowth | undefined {
  const baseline = series[series.length - 1];
  if (baseline === undefined || (isRelative && !(baseline > 0))) return undefined;
  const growths = Array.from({ length: longest }, (_, at) => {
    const found = series.flatMap((after, index) => {
      const before = series[index - at - 1];
      if (after === undefined || before === undefined || (isRelative && !(before > 0))) return [];
      return [sign * (isRelative ? after / before - 1 : after - before)];
    });
    return found.sort((a, b) => b - a);
  });
  return { baseline, sign, isRelative, growths };
}

/** The growth from the baseline that a target asks for. */
export function growthTo({ baseline, sign, isRelative }: PastGrowth, target: number): number {
  return sign * (isRelative ? target / baseline - 1 : target - baseline);
}

/** The value after a growth from the baseline. */
export function targetOf({ baseline, sign, isRelative }: PastGrowth, growth: number): number {
  return isRelative ? baseline * (1 + sign * growth) : baseline + sign * growth;
}

/** How a target compares with past spans of the same length. */
export type Achievability =
  /** There are not enough data. */
  | { readonly state: 'unknown' }
  /** The target is at the baseline or on the wrong side of it. */
  | { readonly state: 'noGrowth' }
  /** The number of past spans that grew as much: `usual` if at least half of them did, else `demanding`. */
  | {
      readonly state: 'usual' | 'demanding';
      readonly times: number;
      readonly spans: number;
      readonly best: number;
    }
  /** More than any past span grew, but not far more. */
  | { readonly state: 'hard'; readonly spans: number; readonly best: number }
  /** Far more than any past span grew. A target between `from` and `to` would be hard but possible. */
  | {
      readonly state: 'never';
      readonly spans: number;
      readonly best: number;
      readonly from: number;
      readonly to: number;
    };

/**
 * A target beyond the best past growth is hard up to a multiple of it, and out of reach beyond. Example: from
 * a conversion of 1.5 % whose best month rose by 0.3 points, 2 to 2.5 % are hard and 10 % are out of reach.
 */
const hardFrom = 1.5;
const hardTo = 3.5;

/** How achievable a target is that is due after some periods, judged by the past. */
export function achievability(past: PastGrowth, target: number, periods: number): Achievability {
  const growths = growthsOver(past, periods);
  if (growths === undefined) return { state: 'unknown' };
  const asked = growthTo(past, target);
  if (!(asked > 0)) return { state: 'noGrowth' };
  const spans = growths.length;
  const times = growths.filter((growth) => growth >= asked).length;
  const best = growths[0] ?? 0;
  if (times > 0) return { state: times * 2 >= spans ? 'usual' : 'demanding', times, spans, best };
  const reach = reachOf(growths);
  if (asked <= reach * hardTo) return { state: 'hard', spans, best };
  return {
    state: 'never',
    spans,
    best,
    from: targetOf(past, reach * hardFrom),
    to: targetOf(past, reach * hardTo),
  };
}

/** The names of the three proposals, from the easiest to the hardest. */
export const proposals = ['steady', 'hard', 'veryHard'] as const;

export type ProposalName = (typeof proposals)[number];

export interface Proposal {
  readonly name: ProposalName;
  readonly target: number;
  /** The number of past spans that grew as much. */
  readonly times: number;
  readonly spans: number;
}

/** If fewer than half of the spans grew, this share of the best growth counts as steady. */
const steadyShare = 0.1;

/**
 * Three targets from past spans of the same length: what half of them reached, what a fifth reached, and a
 * tenth more than the best. If too few spans grew, the targets are set between the baseline and the best.
 */
export function proposalsFor(past: PastGrowth, periods: number): readonly Proposal[] {
  const growths = growthsOver(past, periods);
  if (growths === undefined) return [];
  const at = (share: number): number => growths[Math.max(Math.ceil(share * growths.length) - 1, 0)] ?? 0;
  const reach = reachOf(growths);
  const steady = at(0.5) > 0 ? at(0.5) : steadyShare * reach;
  const hard = at(0.2) > steady ? at(0.2) : (steady + reach) / 2;
  const wanted: readonly (readonly [ProposalName, number])[] = [
    ['steady', steady],
    ['hard', hard],
    ['veryHard', 1.1 * reach],
  ];
  return wanted.map(([name, growth]) => ({
    name,
    target: targetOf(past, growth),
    times: growths.filter((one) => one >= growth).length,
    spans: growths.length,
  }));
}

function growthsOver({ growths }: PastGrowth, periods: number): readonly number[] | undefined {
  const found = growths[Math.max(Math.round(periods), 1) - 1];
  return found === undefined || found.length < leastSpans ? undefined : found;
}

/** The best past growth; if there was none, the largest movement. */
function reachOf(growths: readonly number[]): number {
  const [best = 0] = growths;
  if (best > 0) return best;
  const mean = growths.reduce((sum, growth) => sum + growth, 0) / growths.length;
  const squares = growths.reduce((sum, growth) => sum + (growth - mean) ** 2, 0);
  return Math.sqrt(squares / Math.max(growths.length - 1, 1));
}
