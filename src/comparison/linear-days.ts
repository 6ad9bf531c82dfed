import type { Formula } from '../kpi/definition';
import { isProblem } from '../kpi/problem';
import { weekday } from '../period/civil-day';
import type { DayRun } from '../statistics/day-spread';
import type { DayFigures } from './change-facts';

/** The part of each day in a KPI, and the KPI's value on the mean day of the run. */
export interface LinearDays extends DayRun {
  readonly meanDay: number;
}

/**
 * The part of each day in a KPI, as a linear approximation: the inputs of the day times the slopes of the
 * formula at the mean day of the run. It works for the formula of every KPI; for a quotient it gives the
 * residuals of the ratio estimate (W. G. Cochran, "Sampling Techniques", 3rd edition 1977, chapter 6).
 * Undefined if the formula has no value at the mean day.
 */
export function linearDays(formula: Formula, { firstDay, inputs }: DayFigures): LinearDays | undefined {
  const days = inputs[0]?.length ?? 0;
  const means = inputs.map((values) => values.reduce((sum, value) => sum + value, 0) / days);
  const slopes = slopesAt(formula, means);
  const meanDay = valueAt(formula, means);
  if (slopes === undefined || meanDay === undefined) return undefined;
  const values = new Array<number>(days).fill(0);
  slopes.forEach((slope, input) => {
    const ofInput = inputs[input] ?? [];
    for (let day = 0; day < days; day += 1) values[day] = (values[day] ?? 0) + slope * (ofInput[day] ?? 0);
  });
  return { meanDay, firstWeekday: weekday(firstDay), values };
}

/** The slope at a point is measured this far from it, relative to its value. */
const step = 1e-5;

/** The slope of a formula in each of its inputs at a point; undefined if it has none there. */
export function slopesAt(formula: Formula, point: readonly number[]): readonly number[] | undefined {
  const largest = Math.max(...point.map(Math.abs));
  const here = valueAt(formula, point);
  if (here === undefined) return undefined;
  const beside = (input: number, shift: number): number | undefined =>
    valueAt(
      formula,
      point.map((value, index) => (index === input ? value + shift : value)),
    );
  const slopes = point.map((value, input) => {
    const width = step * (Math.abs(value) || largest || 1);
    // At the edge of a formula's domain, such as a part that equals the whole, only one side can be computed.
    const [above, below] = [beside(input, width), beside(input, -width)];
    if (above === undefined && below === undefined) return undefined;
    const sides = (above === undefined ? 0 : 1) + (below === undefined ? 0 : 1);
    return ((above ?? here) - (below ?? here)) / (sides * width);
  });
  const known = slopes.filter((slope) => slope !== undefined);
  return known.length === slopes.length ? known : undefined;
}

function valueAt(formula: Formula, [a = 0, b = 0, c = 0, d = 0]: readonly number[]): number | undefined {
  const outcome = formula(a, b, c, d);
  return isProblem(outcome) || !Number.isFinite(outcome) ? undefined : outcome;
}
