import type { CountedKpi } from '../kpi/counted';
import { weekday } from '../period/civil-day';
import { type DaySpread, daySpread, daysOfWeek, weekdayDifference } from '../statistics/day-spread';
import {
  type DayDependence,
  dayDependences,
  jointVariance,
  type LikelyVariance,
  likelihoodsOfDependence,
  varianceFactor,
  varianceOfDay,
} from '../statistics/dependent-days';
import type { Estimate } from '../statistics/estimate';
import { studentBothTails } from '../statistics/student-distribution';
import type { DayFigures, PeriodFacts } from './change-facts';
import { type LinearDays, linearDays } from './linear-days';

/** The variance of a difference, with its degrees of freedom. */
export type Chance = Omit<Estimate, 'value'>;

/** A quarter shows how much days vary. Earlier days only show how long a good week lasts. */
const nearDays = 13 * daysOfWeek;

/** Less likely models of how days depend on each other are left out. */
const unlikely = 1e-4;

/**
 * How much the days of a KPI vary, from the later period, the earlier one and further weeks; undefined if too
 * few days are known. Days far back are not used, because a growing shop varies differently than before.
 */
export function spreadOfDays(kpi: CountedKpi, days: readonly DayFigures[]): KpiSpread | undefined {
  const near = spreadOfRuns(kpi, nearestOf(days));
  if (near === undefined) return undefined;
  return new KpiSpread(near.spread, isSum(kpi), near.isRelative, () =>
    near.spread.variance > 0 ? likelyDependences(near.spread, spreadOfRuns(kpi, days) ?? near) : [],
  );
}

/** The models that are likely according to all days, each with the variance of the near days. */
function likelyDependences(near: DaySpread, { spread, earlier }: SpreadOfRuns): readonly LikelyDependence[] {
  return likelihoodsOfDependence(spread, earlier).flatMap((weight, at): readonly LikelyDependence[] => {
    const model = dayDependences[at];
    if (model === undefined || weight < unlikely) return [];
    return [{ ...model, weight, variance: varianceOfDay(near, at) }];
  });
}

type LikelyDependence = DayDependence & LikelyVariance;

interface SpreadOfRuns {
  readonly spread: DaySpread;
  readonly isRelative: boolean;
  /** The number of runs, at the end of the list, that are not one of the two periods alone. */
  readonly earlier: number;
}

function spreadOfRuns(kpi: CountedKpi, days: readonly DayFigures[]): SpreadOfRuns | undefined {
  const { alone, others } = stretchesOf(days);
  const runsOf = (some: readonly DayFigures[]): readonly LinearDays[] =>
    some.flatMap((run) => linearDays(kpi.formula, run) ?? []);
  const earlier = runsOf(others);
  const runs = [...runsOf(alone), ...earlier];
  const isRelative = isProportional(kpi) && runs.every(({ meanDay }) => meanDay > 0);
  const spread = daySpread(isRelative ? runs.map(relative) : runs);
  return (
    spread && {
      spread,
      isRelative,
      earlier: earlier.filter(({ values }) => values.length >= daysOfWeek).length,
    }
  );
}

/** Both periods, and as many weeks as fit into `nearDays`. */
function nearestOf([now, before, ...weeks]: readonly DayFigures[]): readonly DayFigures[] {
  const near = [now, before].filter((run) => run !== undefined);
  let count = near.reduce((sum, run) => sum + dayCount(run), 0);
  for (const week of weeks) {
    count += dayCount(week);
    if (count > nearDays) break;
    near.push(week);
  }
  return near;
}

/**
 * Groups consecutive days into stretches with a common level, so that a good week shows as one. The later
 * period stands alone, and so does the earlier one if it is long enough, because the shop may have changed
 * between them.
 */
function stretchesOf([now, before, ...weeks]: readonly DayFigures[]): Stretches {
  const isLong = before !== undefined && dayCount(before) >= longEnough;
  const alone = [now, isLong ? before : undefined].filter((run) => run !== undefined);
  const others = before === undefined || isLong ? weeks : [before, ...weeks];
  const stretches: DayFigures[] = [];
  for (const days of [...others].sort((one, other) => one.firstDay - other.firstDay)) {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && follows(last, days)) stretches.splice(-1, 1, joined(last, days));
    else stretches.push(days);
  }
  return { alone, others: stretches };
}

interface Stretches {
  readonly alone: readonly DayFigures[];
  readonly others: readonly DayFigures[];
}

/** With at least this many days, a period itself shows how long a good week lasts. */
const longEnough = 4 * daysOfWeek;
/** The greatest number of days with a common level: a shop and its season change little within six weeks. */
const longestStretch = 6 * daysOfWeek;

function follows(last: DayFigures, days: DayFigures): boolean {
  return (
    last.firstDay + dayCount(last) === days.firstDay && dayCount(last) + dayCount(days) <= longestStretch
  );
}

function joined({ firstDay, inputs }: DayFigures, days: DayFigures): DayFigures {
  return { firstDay, inputs: inputs.map((values, input) => [...values, ...(days.inputs[input] ?? [])]) };
}

function dayCount({ inputs }: DayFigures): number {
  return inputs[0]?.length ?? 0;
}

/** A KPI without divisor adds up: a longer period gives a greater figure. */
function isSum({ inputs }: CountedKpi): boolean {
  return !inputs.some(({ isDivisor }) => isDivisor === true);
}

/**
 * Whether days vary in proportion to the KPI: a good Saturday brings more to a large shop than to a small
 * one. Differences, such as profit or NPS points, do not.
 */
function isProportional({ inputs, formula }: CountedKpi): boolean {
  if (inputs.length > 2) return false;
  const [first, second] = inputs;
  if (first?.isDivisor === true || (second !== undefined && second.isDivisor !== true)) return false;
  return formula(0, 1, 0, 0) === 0;
}

function relative({ meanDay, firstWeekday, values }: LinearDays): LinearDays {
  return { meanDay, firstWeekday, values: values.map((value) => value / meanDay) };
}

class KpiSpread {
  constructor(
    private readonly spread: DaySpread,
    private readonly isSum: boolean,
    private readonly isRelative: boolean,
    private readonly dependences: () => readonly LikelyDependence[],
  ) {}

  get degrees(): number {
    return this.spread.degrees;
  }

  /**
   * The variance of the difference of two periods: for a sum it grows with their days, for a ratio it
   * shrinks. It allows for all models of how days may depend on each other.
   */
  chanceOf(now: PeriodFacts, before: PeriodFacts): Chance {
    const { variance, degrees } = this.spread;
    const alone = this.varianceOf(now) + this.varianceOf(before);
    const dependences = this.dependences();
    if (dependences.length === 0) return { variance: alone, degrees };
    const [first, second] = now.firstDay < before.firstDay ? [now, before] : [before, now];
    const periods = {
      days: now.dayCount,
      daysBefore: before.dayCount,
      between: second.firstDay - first.firstDay - first.dayCount,
    };
    const ofDay = jointVariance(
      dependences.map((model) => ({
        weight: model.weight,
        variance: model.variance * varianceFactor(model, periods),
      })),
    );
    return { variance: (alone * ofDay) / variance, degrees };
  }

  /** The variance of a period if its days are independent. */
  varianceOf(period: PeriodFacts): number {
    const ofDay = this.spread.variance * this.unitOf(period) ** 2;
    return this.isSum ? ofDay * period.dayCount : ofDay / period.dayCount;
  }

  /** The p-value of the difference beyond what the weekdays and the number of days explain. */
  beyondWeekdays(now: PeriodFacts, before: PeriodFacts, { variance, degrees }: Chance): number {
    const [days, daysBefore] = [now.dayCount, before.dayCount];
    const expected = weekdayDifference(
      { firstWeekday: weekday(now.firstDay), days },
      { firstWeekday: weekday(before.firstDay), days: daysBefore },
      this.spread,
    );
    const unit = (this.unitOf(now) + this.unitOf(before)) / 2;
    const beyond = this.meanDay(now) - this.meanDay(before) - unit * expected.difference;
    if (beyond * (now.value - before.value) <= 0) return 1;
    const ofMeanDays = this.isSum ? variance / (days * daysBefore) : variance;
    return studentBothTails(beyond / Math.sqrt(ofMeanDays + unit ** 2 * expected.variance), degrees);
  }

  private unitOf(period: PeriodFacts): number {
    return this.isRelative ? this.meanDay(period) : 1;
  }

  private meanDay({ value, dayCount }: PeriodFacts): number {
    return this.isSum ? value / dayCount : value;
  }
}
