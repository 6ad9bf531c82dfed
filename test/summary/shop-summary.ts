import { catalogue, type KpiId } from '../../src/kpi/catalogue';
import { civilDay } from '../../src/period/civil-day';
import { type Period, periodAround, periodBefore, periodLastYear } from '../../src/period/period';
import type { KpiFigure, Series, Summary } from '../../src/summary/summary';

export const period = periodAround('month', civilDay(2026, 5, 15));

/** The 24 months up to the period. */
export function months(): readonly Period[] {
  const periods: Period[] = [period];
  while (periods.length < 24) periods.unshift(periodBefore(periods[0] ?? period));
  return periods;
}

/** A figure with the values of the period, the one before and the same one a year earlier. */
export function figure(id: KpiId, now: number, previous?: number, lastYear?: number): KpiFigure {
  const change = (of: number | undefined) => (of === undefined ? undefined : (now - of) / Math.abs(of));
  return {
    id,
    now: { state: 'value', value: now },
    previous,
    change: change(previous),
    certainty: undefined,
    lastYear,
    changeLastYear: change(lastYear),
    certaintyLastYear: undefined,
    counts: [],
    about: undefined,
  };
}

/** A series that ends with these values; earlier ones are not known. */
export function series(
  id: KpiId,
  last: readonly number[],
  segment: Series['segment'] = 'all',
  parts?: readonly [number, number],
): Series {
  const blanks = (): undefined[] => Array.from({ length: 24 - last.length }, () => undefined);
  const end = (part: number | undefined) => [...Array.from({ length: 23 }, () => undefined), part];
  return {
    id,
    segment,
    values: [...blanks(), ...last],
    numerators: end(parts?.[0]),
    denominators: end(parts?.[1]),
  };
}

/** A summary with these figures and no others. */
export function shopSummary(figures: readonly KpiFigure[], more: Partial<Summary> = {}): Summary {
  const known = new Map(figures.map((each) => [each.id, each]));
  return {
    asOf: period.to,
    period,
    previous: periodBefore(period),
    lastYear: periodLastYear(period),
    covered: undefined,
    comparable: true,
    comparableLastYear: true,
    currency: 'EUR',
    lostAfterDays: undefined,
    figures: catalogue.map(
      ({ id }): KpiFigure =>
        known.get(id) ?? {
          id,
          now: { state: 'noData', missing: ['visits'] },
          previous: undefined,
          change: undefined,
          certainty: undefined,
          lastYear: undefined,
          changeLastYear: undefined,
          certaintyLastYear: undefined,
          counts: [],
          about: undefined,
        },
    ),
    channels: [],
    history: { periods: months(), series: [] },
    headlines: [],
    findings: [],
    tabs: [],
    ...more,
  };
}
