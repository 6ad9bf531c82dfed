import { normalDensity, normalTail } from './normal-distribution';

/**
 * A model of how a day depends on earlier days: a part of its deviation from the mean persists on the
 * following days, the rest concerns the day alone.
 */
export interface DayDependence {
  /** The share of the persisting part that remains on the next day. */
  readonly persistence: number;
  /** The share of a day's variance that persists. */
  readonly share: number;
}

/** The values of `persistence` that are tried: with 0.9, half of a good day's effect is left after a week. */
const persistencesTried = [0.4, 0.65, 0.8, 0.9];
const sharesTried = [0.15, 0.35, 0.6, 0.85, 1];

/** The models that are considered. In the first, days are independent. */
export const dayDependences: readonly DayDependence[] = [
  { persistence: 0, share: 0 },
  ...persistencesTried.flatMap((persistence) => sharesTried.map((share) => ({ persistence, share }))),
];

/** The prior probability of independent days. The other models share the rest equally. */
const independent = 0.8;

/** The figures of consecutive days without the pattern of their weekdays; each run has its own level. */
export interface DaysWithoutWeekdays {
  readonly runs: readonly Float64Array[];
}

/**
 * The probability of each model, given the days; together they are 1.
 * - A model is a first-order autoregression, plus a part of each day that concerns this day alone.
 * - The likelihood is the restricted one (H. D. Patterson and R. Thompson, Biometrika 58 (1971), 545-554),
 *   because the levels of the runs are estimates themselves.
 * - All models are weighted instead of taking the likeliest: a few days cannot show which one is true.
 * - Sums of products over a few lags (W. K. Newey and K. D. West, Econometrica 55 (1987), 703-708) are not
 *   used: in runs as short as these they are far too small.
 * - The last `earlier` runs each count as their median, so that a single exception has no effect: a holiday,
 *   or a week without a checkout.
 */
export function likelihoodsOfDependence(days: DaysWithoutWeekdays, earlier: number): readonly number[] {
  const dayCount = days.runs.reduce((sum, { length }) => sum + length, 0);
  const own = days.runs.length - earlier;
  const ofIndependent = days.runs.map((run) => likelihoodOf(run, 0, dayCount));
  const likelihoods = dayDependences.map((_, model) => {
    const more = days.runs.map((run, at) => likelihoodOf(run, model, dayCount) - (ofIndependent[at] ?? 0));
    const others = more.slice(own).sort((one, other) => one - other);
    const middle = others[Math.floor((others.length - 1) / 2)] ?? 0;
    const prior = model === 0 ? independent : (1 - independent) / (dayDependences.length - 1);
    return Math.log(prior) + more.slice(0, own).reduce((sum, one) => sum + one, 0) + middle * others.length;
  });
  const greatest = Math.max(...likelihoods);
  const weights = likelihoods.map((one) => Math.exp(one - greatest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** The log-likelihood of one run, which has its own variance, up to a constant. */
function likelihoodOf(run: Float64Array, model: number, dayCount: number): number {
  const { squares, logarithms, free } = filtered(run, model);
  const ofRun = run.length / dayCount;
  const left = free - weekdayDegrees * ofRun;
  return squares > 0 ? -(logarithms + weekdayLogarithms(model) * ofRun + left * Math.log(squares)) / 2 : 0;
}

/** The variance of one day under one of the models. */
export function varianceOfDay({ runs }: DaysWithoutWeekdays, model: number): number {
  let [squares, free] = [0, -weekdayDegrees];
  for (const run of runs) {
    const ofRun = filtered(run, model);
    squares += ofRun.squares;
    free += ofRun.free;
  }
  return squares / free;
}

/** The degrees of freedom that the fitted weekdays have used. */
const weekdayDegrees = 6;

/** Made when first asked for, since most executions ask for none. */
const filters = new Map<number, Filter>();

function filterOfModel(model: number): Filter {
  const known = filters.get(model);
  if (known !== undefined) return known;
  const dependence = dayDependences[model];
  if (dependence === undefined) throw new Error(`There is no model ${model}.`);
  const made = filterOf(dependence);
  filters.set(model, made);
  return made;
}

function weekdayLogarithms(model: number): number {
  return filterOfModel(model).logarithms;
}

function filtered(
  values: Float64Array,
  model: number,
): { readonly squares: number; readonly logarithms: number; readonly free: number } {
  const { persistence, perSpread, gain, level, levelSquares, spreads } = filterOfModel(model);
  let forecast = 0;
  let ofValues = 0;
  let products = 0;
  const settling = Math.min(values.length, settled);
  for (let day = 0; day < settling; day += 1) {
    const beyond = (values[day] ?? 0) - forecast;
    const weighed = beyond * (perSpread[day] ?? 0);
    ofValues += beyond * weighed;
    products += weighed * (level[day] ?? 0);
    forecast = persistence * forecast + beyond * (gain[day] ?? 0);
  }
  const perSpreadLater = perSpread[settled - 1] ?? 0;
  const levelLater = level[settled - 1] ?? 0;
  const gainLater = gain[settled - 1] ?? 0;
  for (let day = settling; day < values.length; day += 1) {
    const beyond = (values[day] ?? 0) - forecast;
    const weighed = beyond * perSpreadLater;
    ofValues += beyond * weighed;
    products += weighed * levelLater;
    forecast = persistence * forecast + beyond * gainLater;
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
  readonly persistence: number;
  /** 1 divided by the variance of a day's deviation from its forecast. */
  readonly perSpread: Float64Array;
  /** The share of a deviation from the forecast that is expected on the next day. */
  readonly gain: Float64Array;
  /** The deviation from the forecast if every day has the value 1. */
  readonly level: Float64Array;
  /**
   * Running sums over the days: of the squares of `level` divided by the variance, and of the variance's
   * logarithms.
   */
  readonly levelSquares: Float64Array;
  readonly spreads: Float64Array;
  /**
   * The correction of the likelihood for the fitted weekdays: minus the logarithms of the spectral power at
   * the frequencies of a week, of a sine and a cosine each.
   */
  readonly logarithms: number;
}

function filterOf({ persistence, share }: DayDependence): Filter {
  const newDays = (): Float64Array => new Float64Array(settled);
  const [perSpread, gain, level, levelSquares, spreads] = [
    newDays(),
    newDays(),
    newDays(),
    newDays(),
    newDays(),
  ];
  let [ofLevel, uncertainty, sumOfSquares, sumOfLogarithms] = [0, share, 0, 0];
  for (let day = 0; day < settled; day += 1) {
    const spread = uncertainty + 1 - share;
    const beyond = 1 - ofLevel;
    const taken = (persistence * uncertainty) / spread;
    sumOfSquares += (beyond * beyond) / spread;
    sumOfLogarithms += Math.log(spread);
    perSpread[day] = 1 / spread;
    gain[day] = taken;
    level[day] = beyond;
    levelSquares[day] = sumOfSquares;
    spreads[day] = sumOfLogarithms;
    ofLevel = persistence * ofLevel + taken * beyond;
    uncertainty =
      persistence ** 2 * (uncertainty - uncertainty ** 2 / spread) + share * (1 - persistence ** 2);
  }
  const logarithms = [1, 2, 3].reduce((sum, times) => {
    const cosine = Math.cos((2 * Math.PI * times) / 7);
    const power =
      1 - share + (share * (1 - persistence ** 2)) / (1 - 2 * persistence * cosine + persistence ** 2);
    return sum - 2 * Math.log(power);
  }, 0);
  return { persistence, perSpread, gain, level, levelSquares, spreads, logarithms };
}

/** The sum over the first days, from the running sums. */
function upTo(days: number, sums: Float64Array): number {
  if (days <= settled) return sums[days - 1] ?? 0;
  const last = sums[settled - 1] ?? 0;
  return last + (days - settled) * (last - (sums[settled - 2] ?? 0));
}

/** The lengths of two periods, and the number of days between them; negative if they share days. */
export interface TwoPeriods {
  readonly days: number;
  readonly daysBefore: number;
  readonly between: number;
}

/**
 * How many times larger the variance of the difference of two periods' means is than with independent days.
 * Means of dependent days vary more (M. S. Bartlett, Supplement to the Journal of the Royal Statistical
 * Society 8 (1946), 27-41), but neighbouring periods deviate together. Never less than 1.
 */
export function varianceFactor({ persistence, share }: DayDependence, two: TwoPeriods): number {
  if (persistence === 0) return 1;
  const { days, daysBefore, between } = two;
  const shared =
    between < 0
      ? 0
      : persistence ** (between + 1) * powers(persistence, days) * powers(persistence, daysBefore);
  const variance =
    (1 + share * correlationWithin(persistence, days)) / days +
    (1 + share * correlationWithin(persistence, daysBefore)) / daysBefore -
    (2 * share * shared) / (days * daysBefore);
  return Math.max(variance / (1 / days + 1 / daysBefore), 1);
}

/** The sum of the powers of a number below 1, from the 0th on. */
function powers(base: number, count: number): number {
  return (1 - base ** count) / (1 - base);
}

/**
 * What the correlation between the days of a period adds to the variance of its mean, relative to independent
 * days.
 */
function correlationWithin(persistence: number, days: number): number {
  const rest = (persistence * powers(persistence, days)) / days;
  return (2 * (persistence - rest)) / (1 - persistence);
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

/**
 * The variance of the normal distribution whose central 95 % range is that of a mixture of normal
 * distributions.
 */
export function jointVariance(models: readonly LikelyVariance[]): number {
  const deviations = models.map(({ weight, variance }) => ({ weight, deviation: Math.sqrt(variance) }));
  const varying = deviations.filter(({ deviation }) => deviation > 0);
  // The share beyond a reach is convex: Newton's steps from below come nearer and never go past the solution.
  let reach = Math.min(...deviations.map(({ deviation }) => deviation)) * defaultReach;
  for (;;) {
    const step = newtonStep(varying, reach);
    if (!(step > reach * nearEnough)) return (reach / defaultReach) ** 2;
    reach += step;
  }
}

/** Newton's step towards the distance from the mean beyond which 5 % of the mixed distribution lie. */
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
