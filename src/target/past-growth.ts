/** How a KPI grew in the past: the measure of what a target asks for. */
export interface PastGrowth {
  /** What the growth starts from: the last whole period. */
  readonly baseline: number;
  /** Whether less is wanted: growth is then what was lost. */
  readonly sign: 1 | -1;
  /** Money and counts grow by shares, rates and scores by differences. */
  readonly isRelative: boolean;
  /** For each number of periods, from one on, the growths over so many of them, the greatest first. */
  readonly growths: readonly (readonly number[])[];
}

/** Of fewer spans of the past nobody can tell what is usual. */
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

/** Where a growth from the baseline leads. */
export function targetOf({ baseline, sign, isRelative }: PastGrowth, growth: number): number {
  return isRelative ? baseline * (1 + sign * growth) : baseline + sign * growth;
}

/** How a target compares with the past over as many periods. */
export type Achievability =
  /** The data are too short to tell. */
  | { readonly state: 'unknown' }
  /** It is no growth at all: the target is on the wrong side of the baseline, or at it. */
  | { readonly state: 'noGrowth' }
  /** So many of the spans of the past grew as much. `usual` at least half of them, else `demanding`. */
  | {
      readonly state: 'usual' | 'demanding';
      readonly times: number;
      readonly spans: number;
      readonly best: number;
    }
  /** More than ever, but not beyond comparison. */
  | { readonly state: 'hard'; readonly spans: number; readonly best: number }
  /** Beyond anything that the past holds; between `from` and `to` it would be hard but possible. */
  | {
      readonly state: 'never';
      readonly spans: number;
      readonly best: number;
      readonly from: number;
      readonly to: number;
    };

/**
 * More than the best growth of the past is hard up to so many times of it. From a conversion of 1.5 % whose best month
 * rose by 0.3 points, 2 to 2.5 % are hard, and 10 % are out of reach.
 */
const hardFrom = 1.5;
const hardTo = 3.5;

/** What the past says of a target that is due after so many periods. */
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

/** What the three proposals are called, and how many of ten spans of the past grew as much. */
export const proposals = ['steady', 'hard', 'veryHard'] as const;

export type ProposalName = (typeof proposals)[number];

export interface Proposal {
  readonly name: ProposalName;
  readonly target: number;
  /** So many of the spans of the past grew as much. */
  readonly times: number;
  readonly spans: number;
}

/** Where half of the spans did not grow, this share of the best one is a steady growth. */
const steadyShare = 0.1;

/**
 * Three targets from the past over as many periods: what half of its spans reached, what a fifth did, and a tenth more than
 * its best one. Where so many did not grow, they lie on the way to the best one.
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

/** The best growth of the past; where there was none, how much it moved at all. */
function reachOf(growths: readonly number[]): number {
  const [best = 0] = growths;
  if (best > 0) return best;
  const mean = growths.reduce((sum, growth) => sum + growth, 0) / growths.length;
  const squares = growths.reduce((sum, growth) => sum + (growth - mean) ** 2, 0);
  return Math.sqrt(squares / Math.max(growths.length - 1, 1));
}
