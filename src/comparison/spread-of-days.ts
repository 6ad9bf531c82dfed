import type { CountedKpi } from '../kpi/counted';
import { weekday } from '../period/civil-day';
import { type DaySpread, daySpread, weekdayDifference } from '../statistics/day-spread';
import type { Estimate } from '../statistics/estimate';
import { studentBothTails } from '../statistics/student-distribution';
import type { DayFigures, PeriodFacts } from './change-facts';
import { type LinearDays, linearDays } from './linear-days';

/** The variance of a difference, and with how many degrees of freedom it is known. */
export type Chance = Omit<Estimate, 'value'>;

/** How the days of a KPI spread; undefined where too few are known. */
export function spreadOfDays(kpi: CountedKpi, days: readonly DayFigures[]): KpiSpread | undefined {
  const runs = days.flatMap((run) => linearDays(kpi.formula, run) ?? []);
  const isRelative = isProportional(kpi) && runs.every(({ meanDay }) => meanDay > 0);
  const spread = daySpread(isRelative ? runs.map(relative) : runs);
  return spread && new KpiSpread(spread, isSum(kpi), isRelative);
}

/** A KPI without divisor adds up: a longer period gives a greater figure. */
function isSum({ inputs }: CountedKpi): boolean {
  return !inputs.some(({ isDivisor }) => isDivisor === true);
}

/**
 * Whether days spread in proportion to the KPI: a good Saturday brings a big shop more than a small one. What is left of
 * a difference, such as profit or points of NPS, does not.
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
  ) {}

  get degrees(): number {
    return this.spread.degrees;
  }

  /** The variance of the difference of two periods: of a sum it grows with their days, of a quotient it shrinks. */
  chanceOf(...periods: readonly [PeriodFacts, PeriodFacts]): Chance {
    const variance = periods.reduce((sum, period) => sum + this.varianceOf(period), 0);
    return { variance: variance * this.spread.serial, degrees: this.spread.degrees };
  }

  /** The variance of a period whose days know nothing of each other. */
  varianceOf(period: PeriodFacts): number {
    const ofDay = this.spread.variance * this.unitOf(period) ** 2;
    return this.isSum ? ofDay * period.dayCount : ofDay / period.dayCount;
  }

  /** How likely by chance the difference is beyond that of the weekdays and of the number of days. */
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
