import type { CountedKpi } from '../kpi/counted';
import { defaultConfidence } from '../statistics/difference';
import { differenceOfShares, type Share, scoreOf } from '../statistics/difference-of-shares';
import { differenceBy, type Estimate, jointDegrees } from '../statistics/estimate';
import { meanOf } from '../statistics/mean';
import { studentBothTails, studentReach } from '../statistics/student-distribution';
import type { ChangeInterval, Evidence } from './certainty';
import { differenceBetween } from './change';
import type { ChangeFacts, PeriodFacts } from './change-facts';
import { slopesAt } from './linear-days';
import { type CertaintyRule, casesOf, countsCustomers, ruleOfCertainty } from './rule-of-certainty';
import { type Chance, spreadOfDays } from './spread-of-days';

/**
 * With fewer cases the normal distribution is no good approximation: 10 orders in both periods together, 10
 * answers in each.
 */
const leastCases = 10;
/** With fewer degrees of freedom, it is not known how much days vary. */
const leastDegrees = 6;

/**
 * Whether the change of one KPI may be chance.
 *
 * The variance of the difference is computed in two ways, and the larger one is used:
 * - by cases, as if they were independent: binomial, Poisson, or the variance of the values;
 * - by days, around the pattern of their weekdays. Promotions, weather or customers who order twice make days
 *   vary more than independent cases. Then each case counts for less than one (J. N. K. Rao and A. J. Scott,
 *   "A simple method for the analysis of clustered binary data", Biometrics 48 (1992), 577-585).
 *
 * The variance from customers who order on several days is added. It hardly shows in the days, because
 * customers come back after different times.
 *
 * p is the larger of two p-values: of the difference itself, and of the difference beyond what the number of
 * days and their weekdays explain. A month with one more Saturday is not a better month.
 */
export function evidenceOfChange(kpi: CountedKpi, facts: ChangeFacts): Evidence {
  const rule = ruleOfCertainty(kpi);
  if (rule.kind === 'unknown') return rule;
  const { now, before, days } = facts;
  if (days === undefined) {
    // Customers decide independently of each other; for other cases, days are needed to see how they depend
    // on each other.
    const isOfCustomers = kpi.inputs.every(({ measure }) => countsCustomers(measure));
    if (rule.kind !== 'rate' || !isOfCustomers) return { kind: 'unknown', reason: 'noDays' };
  }
  const spread = days && spreadOfDays(kpi, days);
  if (days !== undefined && (spread === undefined || spread.degrees < leastDegrees)) {
    return { kind: 'tooFew', of: 'days' };
  }
  const ofDays = spread?.chanceOf(now, before);
  const ofCases = chanceOfCases(kpi, rule, now, before);
  const { ofCustomers = 0 } = facts;
  const spreadsMore = ofDays !== undefined && (ofCases === undefined || ofDays.variance > ofCases.variance);
  const ofOne = spreadsMore ? ofDays : ofCases;
  const chance = ofOne && { ...ofOne, variance: ofOne.variance + ofCustomers };
  const isWide = spreadsMore || ofCustomers > 0;
  const shares = rule.kind === 'rate' ? sharesOf(kpi, now, before) : undefined;
  const difference = differenceBetween(now.value, before.value);
  const found =
    chance && (differenceOf(difference, chance, shares, isWide, ofCases) ?? withoutChance(rule, difference));
  if (chance === undefined || found === undefined) return { kind: 'tooFew', of: casesOf(kpi) };
  const beyond = spread?.beyondWeekdays(now, before, chance) ?? 0;
  const interval = { ...found, p: Math.max(found.p, beyond) };
  return hasTooFewCases(kpi, rule, facts, shares)
    ? { kind: 'tooFew', of: casesOf(kpi), interval }
    : { kind: 'interval', ...interval };
}

/** If every order has the same value, or every day the same margin, the figure cannot vary by chance. */
function withoutChance({ kind }: CertaintyRule, difference: number): ChangeInterval | undefined {
  if (kind !== 'mean' && kind !== 'spread') return undefined;
  return { difference, low: difference, high: difference, p: difference === 0 ? 1 : 0 };
}

function differenceOf(
  difference: number,
  chance: Chance,
  shares: readonly [Share, Share] | undefined,
  isWide: boolean,
  ofCases: Chance | undefined,
): ChangeInterval | undefined {
  if (shares === undefined || ofCases === undefined) return differenceBy(difference, chance);
  return differenceOfRates(
    shares,
    isWide ? { ...chance, effect: chance.variance / ofCases.variance } : undefined,
  );
}

/** The variance of the difference by its cases, as if each were independent of the others. */
function chanceOfCases(
  kpi: CountedKpi,
  rule: CertaintyRule,
  now: PeriodFacts,
  before: PeriodFacts,
): Chance | undefined {
  const [one, other] = [caseVariance(kpi, rule, now), caseVariance(kpi, rule, before)];
  if (one === undefined || other === undefined) return undefined;
  const variance = one.variance + other.variance;
  return { variance, degrees: variance > 0 ? jointDegrees(one, other) : one.degrees };
}

function caseVariance(
  kpi: CountedKpi,
  rule: CertaintyRule,
  { value, counts, moments }: PeriodFacts,
): Estimate | undefined {
  const of = (variance: number, degrees = Number.POSITIVE_INFINITY): Estimate => ({
    value,
    variance,
    degrees,
  });
  switch (rule.kind) {
    case 'rate':
      return value < 0 || value > 1 ? undefined : of((value * (1 - value)) / wholeOf(kpi, counts));
    case 'score': {
      const variance = varianceOfSorts(kpi, counts);
      return variance === undefined ? undefined : of(variance);
    }
    case 'count':
      return of(Math.max(value, 0));
    case 'sum':
      return moments && of(moments.sumOfSquares, Math.max(moments.count - 1, 1));
    case 'mean': {
      const mean = moments && meanOf(moments);
      return mean && of(mean.variance, mean.degrees);
    }
    case 'spread':
    case 'unknown':
      return undefined;
  }
}

/** The number of cases that a quotient is divided by. */
function wholeOf({ inputs }: CountedKpi, counts: readonly number[]): number {
  return counts[inputs.findIndex(({ isDivisor }) => isDivisor === true)] ?? 0;
}

/**
 * The variance of a score. Its cases are of several sorts, such as promoters and detractors, or of none; each
 * case adds the slope of the formula for its sort.
 */
function varianceOfSorts({ inputs, formula }: CountedKpi, counts: readonly number[]): number | undefined {
  const slopes = slopesAt(formula, counts);
  if (slopes === undefined) return undefined;
  const divisor = inputs.findIndex(({ isDivisor }) => isDivisor === true);
  const ofEach = slopes[divisor] ?? 0;
  let ofNoSort = counts[divisor] ?? 0;
  let variance = 0;
  counts.forEach((cases, sort) => {
    if (sort === divisor) return;
    ofNoSort -= cases;
    variance += cases * ((slopes[sort] ?? 0) + ofEach) ** 2;
  });
  return variance + Math.max(ofNoSort, 0) * ofEach ** 2;
}

/** The cases of a rate in both periods; undefined if it is above 100 % or negative in one. */
function sharesOf(
  kpi: CountedKpi,
  ...periods: readonly [PeriodFacts, PeriodFacts]
): readonly [Share, Share] | undefined {
  const [now, before] = periods.map(({ value, counts }): Share => {
    const whole = wholeOf(kpi, counts);
    return { part: value * whole, whole };
  });
  if (now === undefined || before === undefined) return undefined;
  return periods.every(({ value }) => value >= 0 && value <= 1) ? [now, before] : undefined;
}

/**
 * Newcombe's interval and the score test. If days vary more, the number of cases is reduced accordingly and
 * Student's t is used.
 */
function differenceOfRates(
  [now, before]: readonly [Share, Share],
  wider: (Chance & { readonly effect: number }) | undefined,
): ChangeInterval {
  if (wider === undefined) return differenceOfShares(now, before);
  const { effect, degrees } = wider;
  const worth = ({ part, whole }: Share): Share => ({ part: part / effect, whole: whole / effect });
  const [one, other] = [worth(now), worth(before)];
  const { difference, low, high } = differenceOfShares(one, other, studentReach(defaultConfidence, degrees));
  return { difference, low, high, p: studentBothTails(scoreOf(one, other), degrees) };
}

function hasTooFewCases(
  kpi: CountedKpi,
  rule: CertaintyRule,
  { now, before }: ChangeFacts,
  shares: readonly [Share, Share] | undefined,
): boolean {
  switch (rule.kind) {
    case 'rate': {
      if (shares === undefined) return false;
      const parts = shares.reduce((sum, { part }) => sum + part, 0);
      const others = shares.reduce((sum, { part, whole }) => sum + whole - part, 0);
      return Math.min(parts, others) < leastCases;
    }
    case 'count':
      return now.value + before.value < leastCases;
    case 'score':
      return Math.min(wholeOf(kpi, now.counts), wholeOf(kpi, before.counts)) < leastCases;
    case 'mean':
      return Math.min(now.moments?.count ?? 0, before.moments?.count ?? 0) < leastCases;
    case 'sum':
      return (now.moments?.count ?? 0) + (before.moments?.count ?? 0) < leastCases;
    case 'spread':
    case 'unknown':
      return false;
  }
}
