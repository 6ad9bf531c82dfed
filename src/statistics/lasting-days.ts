import { normalDensity, normalTail } from './normal-distribution';

/** A model of how days depend on each other: a part of a day's deviation lasts, the rest is the day's own. */
export interface WayOfLasting {
  /** The share of the lasting part that remains on the next day. */
  readonly keeps: number;
  /** The share of a day's variance that lasts. */
  readonly share: number;
}

/** What is left of a good day on the next: with 0.9 half of it is left after a week. */
const keepsTried = [0.4, 0.65, 0.8, 0.9];
const sharesTried = [0.15, 0.35, 0.6, 0.85, 1];

/** The ways that are thought possible; of the first, no day has anything to do with the next. */
export const waysOfLasting: readonly WayOfLasting[] = [
  { keeps: 0, share: 0 },
  ...keepsTried.flatMap((keeps) => sharesTried.map((share) => ({ keeps, share }))),
];

/** How likely independent days are before the days are looked at; the other ways share what is left. */
const independent = 0.8;

/** The figures of consecutive days without the pattern of their weekdays; each run has its own level. */
export interface DaysWithoutWeekdays {
  readonly runs: readonly Float64Array[];
}

/**
 * How likely each of the ways is, all together 1: independent days, or a first-order autoregression beside what each day
 * has of its own, by their restricted likelihood (H. D. Patterson and R. Thompson, Biometrika 58 (1971), 545-554), so
 * that the levels of the runs, which are estimates, hide nothing of it. To take the likeliest way alone would forget that few
 * days tell little of it; and the sums of products over a few lags (W. K. Newey and K. D. West, Econometrica 55 (1987),
 * 703-708) are far too small in runs as short as these.
 *
 * The first runs are looked at for themselves; of the others, `earlier` ones, each counts as the middle one of them: a
 * holiday, or a week without a checkout, is no habit of a shop.
 */
export function likelihoodsOfLasting(days: DaysWithoutWeekdays, earlier: number): readonly number[] {
  const dayCount = days.runs.reduce((sum, { length }) => sum + length, 0);
  const own = days.runs.length - earlier;
  const ofIndependent = days.runs.map((run) => likelihoodOf(run, 0, dayCount));
  const likelihoods = waysOfLasting.map((_, way) => {
    const more = days.runs.map((run, at) => likelihoodOf(run, way, dayCount) - (ofIndependent[at] ?? 0));
    const others = more.slice(own).sort((one, other) => one - other);
    const middle = others[Math.floor((others.length - 1) / 2)] ?? 0;
    const prior = way === 0 ? independent : (1 - independent) / (waysOfLasting.length - 1);
    return Math.log(prior) + more.slice(0, own).reduce((sum, one) => sum + one, 0) + middle * others.length;
  });
  const greatest = Math.max(...likelihoods);
  const weights = likelihoods.map((one) => Math.exp(one - greatest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** The log-likelihood of one run, which has its own variance, up to a constant. */
function likelihoodOf(run: Float64Array, way: number, dayCount: number): number {
  const { squares, logarithms, free } = seenAs(run, way);
  const ofRun = run.length / dayCount;
  const left = free - weekdaysTook * ofRun;
  return squares > 0 ? -(logarithms + weekdayLogarithms(way) * ofRun + left * Math.log(squares)) / 2 : 0;
}

/** The variance of one day under one of the models. */
export function varianceOfDay({ runs }: DaysWithoutWeekdays, way: number): number {
  let [squares, free] = [0, -weekdaysTook];
  for (const run of runs) {
    const seen = seenAs(run, way);
    squares += seen.squares;
    free += seen.free;
  }
  return squares / free;
}

/** The number of degrees of freedom that the weekdays have used. */
const weekdaysTook = 6;

function filterOfWay(way: number): Filter {
  const filter = filters[way];
  if (filter === undefined) throw new Error(`There is no way ${way}.`);
  return filter;
}

function weekdayLogarithms(way: number): number {
  return filterOfWay(way).logarithms;
}

function seenAs(
  values: Float64Array,
  way: number,
): { readonly squares: number; readonly logarithms: number; readonly free: number } {
  const { keeps, perSpread, gain, level, levelSquares, spreads } = filterOfWay(way);
  let [lasting, ofValues, products] = [0, 0, 0];
  for (let day = 0; day < values.length; day += 1) {
    const at = day < settled ? day : settled - 1;
    const beyond = (values[day] ?? 0) - lasting;
    const weighed = beyond * (perSpread[at] ?? 0);
    ofValues += beyond * weighed;
    products += weighed * (level[at] ?? 0);
    lasting = keeps * lasting + beyond * (gain[at] ?? 0);
  }
  const ofLevel = upTo(values.length, levelSquares);
  return {
    squares: ofValues - (products * products) / ofLevel,
    logarithms: Math.log(ofLevel) + upTo(values.length, spreads),
    free: values.length - 1,
  };
}

/** After this many days the filter no longer changes noticeably from day to day. */
const settled = 60;

/**
 * The state of R. E. Kalman's filter (Journal of Basic Engineering 82 (1960), 35-45) on each day of a run. It
 * depends on the model alone, for days with a variance of 1.
 */
interface Filter {
  readonly keeps: number;
  /** One over the variance of what a day has beyond that which is expected of it. */
  readonly perSpread: Float64Array;
  /** The share of a surprise that is expected to last until the next day. */
  readonly gain: Float64Array;
  /** What a level of 1 has beyond that which is expected of it. */
  readonly level: Float64Array;
  /** Sums over the days up to each: of the level's squares over their spread, and of the logarithms of the spread. */
  readonly levelSquares: Float64Array;
  readonly spreads: Float64Array;
  /**
   * What the weekdays took of the likelihood: the logarithm of the power of such days at the frequencies of a week, a sine
   * and a cosine of each.
   */
  readonly logarithms: number;
}

const filters = waysOfLasting.map(filterOf);

function filterOf({ keeps, share }: WayOfLasting): Filter {
  const newDays = (): Float64Array => new Float64Array(settled);
  const [perSpread, gain, level, levelSquares, spreads] = [
    newDays(),
    newDays(),
    newDays(),
    newDays(),
    newDays(),
  ];
  let [ofLevel, unsure, sumOfSquares, sumOfLogarithms] = [0, share, 0, 0];
  for (let day = 0; day < settled; day += 1) {
    const spread = unsure + 1 - share;
    const beyond = 1 - ofLevel;
    const taken = (keeps * unsure) / spread;
    sumOfSquares += (beyond * beyond) / spread;
    sumOfLogarithms += Math.log(spread);
    perSpread[day] = 1 / spread;
    gain[day] = taken;
    level[day] = beyond;
    levelSquares[day] = sumOfSquares;
    spreads[day] = sumOfLogarithms;
    ofLevel = keeps * ofLevel + taken * beyond;
    unsure = keeps ** 2 * (unsure - unsure ** 2 / spread) + share * (1 - keeps ** 2);
  }
  const logarithms = [1, 2, 3].reduce((sum, times) => {
    const cosine = Math.cos((2 * Math.PI * times) / 7);
    const power = 1 - share + (share * (1 - keeps ** 2)) / (1 - 2 * keeps * cosine + keeps ** 2);
    return sum - 2 * Math.log(power);
  }, 0);
  return { keeps, perSpread, gain, level, levelSquares, spreads, logarithms };
}

/** The sum over the first days, from the running sums. */
function upTo(days: number, sums: Float64Array): number {
  if (days <= settled) return sums[days - 1] ?? 0;
  const last = sums[settled - 1] ?? 0;
  return last + (days - settled) * (last - (sums[settled - 2] ?? 0));
}

/** How many days two periods have, and how many lie between them: below 0 where they share days. */
export interface TwoPeriods {
  readonly days: number;
  readonly daysBefore: number;
  readonly between: number;
}

/**
 * By which factor the difference of two periods' means varies more than with independent days: sums of
 * dependent days vary more (M. S. Bartlett, Supplement to the Journal of the Royal Statistical Society 8
 * (1946), 27-41), but neighbouring periods have something in common. Never less than 1.
 */
export function lastingFactor({ keeps, share }: WayOfLasting, two: TwoPeriods): number {
  if (keeps === 0) return 1;
  const { days, daysBefore, between } = two;
  const shared = between < 0 ? 0 : keeps ** (between + 1) * powers(keeps, days) * powers(keeps, daysBefore);
  const variance =
    (1 + share * likeness(keeps, days)) / days +
    (1 + share * likeness(keeps, daysBefore)) / daysBefore -
    (2 * share * shared) / (days * daysBefore);
  return Math.max(variance / (1 / days + 1 / daysBefore), 1);
}

/** The sum of the powers of a number below 1, from the 0th on. */
function powers(base: number, count: number): number {
  return (1 - base ** count) / (1 - base);
}

/** What the likeness of each two days of a period adds to the variance of its mean, beside that of single days. */
function likeness(keeps: number, days: number): number {
  const rest = (keeps * powers(keeps, days)) / days;
  return (2 * (keeps - rest)) / (1 - keeps);
}

/** A variance, and how likely it is the true one. */
export interface LikelyVariance {
  readonly weight: number;
  readonly variance: number;
}

/** 95 % of a normal distribution lie within this many standard deviations. */
const defaultReach = 1.959963984540054;
const outside = 0.05;
const nearEnough = 1e-9;

/** The variance of the one normal distribution of which 19 in 20 lie as near to the middle as of several together. */
export function jointVariance(ways: readonly LikelyVariance[]): number {
  const deviations = ways.map(({ weight, variance }) => ({ weight, deviation: Math.sqrt(variance) }));
  const varying = deviations.filter(({ deviation }) => deviation > 0);
  // The share beyond a reach is convex: Newton's steps from below come nearer and never go past the solution.
  let reach = Math.min(...deviations.map(({ deviation }) => deviation)) * defaultReach;
  for (;;) {
    const step = newtonStep(varying, reach);
    if (!(step > reach * nearEnough)) return (reach / defaultReach) ** 2;
    reach += step;
  }
}

/** Newton's step towards the reach beyond which the wanted share lies. */
function newtonStep(
  deviations: readonly { readonly weight: number; readonly deviation: number }[],
  reach: number,
): number {
  let [beyond, slope] = [0, 0];
  for (const { weight, deviation } of deviations) {
    const score = reach / deviation;
    beyond += 2 * weight * normalTail(score);
    slope += (2 * weight * normalDensity(score)) / deviation;
  }
  return (beyond - outside) / slope;
}
