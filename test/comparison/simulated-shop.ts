import { randomBinomial, randomLcg, randomLogNormal, randomNormal, randomPoisson } from 'd3-random';
import type { DayFigures, PeriodFacts } from '../../src/comparison/change-facts';
import { type CivilDay, weekday } from '../../src/period/civil-day';
import { type Moments, momentsOf } from '../../src/statistics/moments';

/** The number of successes in some trials. The types of d3-random know only one of the two parameters. */
const binomialFrom: (source: () => number) => (trials: number, probability: number) => () => number =
  randomBinomial.source;

/**
 * The properties of a simulated shop. The factors belong to a period with a true change; they are 1
 * otherwise.
 */
export interface ShopLikeness {
  readonly visitsADay: number;
  readonly conversion: number;
  /** Standard deviations of logarithms: of a day's visits, its conversion and an order's value. */
  readonly visitSpread: number;
  /** The share of a day's deviation in visits that remains on the next day; 0 for independent days. */
  readonly visitPersistence: number;
  readonly conversionSpread: number;
  readonly valueSpread: number;
  /** The share of orders whose customer orders again on the same day for the same amount. */
  readonly again: number;
  readonly answersADay: number;
  /** The standard deviation of the daily share of promoters. */
  readonly moodSpread: number;
}

export const usualShop: ShopLikeness = {
  visitsADay: 500,
  conversion: 0.025,
  visitSpread: 0.25,
  visitPersistence: 0,
  conversionSpread: 0.2,
  valueSpread: 0.8,
  again: 0.1,
  answersADay: 8,
  moodSpread: 0.05,
};

/** The true change in a period. */
export interface Truth {
  readonly visits?: number;
  readonly conversion?: number;
  readonly orderValue?: number;
  readonly promoters?: number;
}

/** The traffic and the conversion of each weekday from Monday, relative to the mean. */
const busy = [1, 0.95, 0.9, 0.95, 1.05, 1.3, 1.25];
const converts = [1, 1, 1, 1, 1.05, 1.15, 1.1];
export const promoterShare = 0.5;
export const detractorShare = 0.2;

export interface SimulatedDays {
  readonly firstDay: CivilDay;
  readonly visitors: readonly number[];
  readonly orders: readonly number[];
  readonly revenue: readonly number[];
  readonly promoters: readonly number[];
  readonly detractors: readonly number[];
  readonly answers: readonly number[];
  readonly orderValues: Moments;
}

/** Draws the days of shops from a seed. If days depend on each other, they must be asked for in order. */
export class Simulation {
  private readonly source: () => number;
  private readonly poissonOf: (mean: number) => () => number;
  private readonly binomialOf: (trials: number, probability: number) => () => number;
  /** The deviation of the last day, in standard deviations. */
  private good: number;

  constructor(
    seed: number,
    private readonly shop: ShopLikeness = usualShop,
  ) {
    this.source = randomLcg(seed);
    this.poissonOf = randomPoisson.source(this.source);
    this.binomialOf = binomialFrom(this.source);
    this.good = randomNormal.source(this.source)()();
  }

  between(low: number, high: number): number {
    return low + Math.floor(this.source() * (high - low + 1));
  }

  days(firstDay: CivilDay, count: number, truth: Truth = {}): SimulatedDays {
    const { shop, source, poissonOf, binomialOf } = this;
    const effect = (deviation: number) =>
      randomLogNormal.source(source)(-(deviation * deviation) / 2, deviation);
    const ofConversion = effect(shop.conversionSpread);
    const normal = randomNormal.source(source)();
    const ofVisits = (): number => {
      this.good = shop.visitPersistence * this.good + Math.sqrt(1 - shop.visitPersistence ** 2) * normal();
      return Math.exp(shop.visitSpread * this.good - shop.visitSpread ** 2 / 2);
    };
    const value = randomLogNormal.source(source)(Math.log(80) - shop.valueSpread ** 2 / 2, shop.valueSpread);
    // Uniform, so that shares stay between 0 and 1; the standard deviation of a uniform distribution is its
    // width over √12.
    const mood = (): number => (source() - 0.5) * Math.sqrt(12) * shop.moodSpread;
    const poisson = (mean: number): number => poissonOf(mean)();
    const binomial = (of: number, share: number): number => (of === 0 ? 0 : binomialOf(of, share)());
    const values: number[] = [];
    const drawn = Array.from({ length: count }, (_, day) => {
      const at = weekday(firstDay + day);
      const visitors = poisson(shop.visitsADay * (truth.visits ?? 1) * (busy[at] ?? 1) * ofVisits());
      const rate = shop.conversion * (truth.conversion ?? 1) * (converts[at] ?? 1) * ofConversion();
      const first = binomial(visitors, Math.min(rate / (1 + shop.again), 1));
      const again = binomial(first, shop.again);
      let revenue = 0;
      for (let order = 0; order < first; order += 1) {
        const amount = value() * (truth.orderValue ?? 1);
        for (let times = order < again ? 2 : 1; times > 0; times -= 1) {
          values.push(amount);
          revenue += amount;
        }
      }
      const answers = poisson(shop.answersADay);
      const share = promoterShare + (truth.promoters ?? 0) + mood();
      const promoters = binomial(answers, share);
      const detractors = binomial(answers - promoters, detractorShare / (1 - promoterShare));
      return { visitors, orders: first + again, revenue, answers, promoters, detractors };
    });
    return {
      firstDay,
      visitors: drawn.map((day) => day.visitors),
      orders: drawn.map((day) => day.orders),
      revenue: drawn.map((day) => day.revenue),
      promoters: drawn.map((day) => day.promoters),
      detractors: drawn.map((day) => day.detractors),
      answers: drawn.map((day) => day.answers),
      orderValues: momentsOf(values),
    };
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The value of a KPI in simulated days. */
export function periodOf(
  days: SimulatedDays,
  inputs: readonly (readonly number[])[],
  value: (...counts: readonly number[]) => number,
): { readonly facts: PeriodFacts; readonly figures: DayFigures } {
  const counts = inputs.map(sum);
  return {
    facts: {
      firstDay: days.firstDay,
      dayCount: days.orders.length,
      value: value(...counts),
      counts,
      moments: days.orderValues,
    },
    figures: { firstDay: days.firstDay, inputs },
  };
}

/** The expected conversions, orders, revenue and so on of some days, from the shop's true means. */
export function expectedIn(
  firstDay: CivilDay,
  count: number,
  truth: Truth = {},
  shop: ShopLikeness = usualShop,
): { readonly visitors: number; readonly orders: number; readonly revenue: number } {
  let visitors = 0;
  let orders = 0;
  for (let day = 0; day < count; day += 1) {
    const at = weekday(firstDay + day);
    const ofDay = shop.visitsADay * (truth.visits ?? 1) * (busy[at] ?? 1);
    visitors += ofDay;
    orders += ofDay * shop.conversion * (truth.conversion ?? 1) * (converts[at] ?? 1);
  }
  return { visitors, orders, revenue: orders * 80 * (truth.orderValue ?? 1) };
}
