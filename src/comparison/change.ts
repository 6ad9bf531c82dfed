import { changeRules } from '../kpi/change-rule';
import type { CountedKpi } from '../kpi/counted';

/** How a KPI changed, by the rule of its unit. `difference` is in the unit of the KPI; a rate is a fraction. */
export type Change =
  | { readonly kind: 'unchanged'; readonly difference: 0 }
  | { readonly kind: 'relative'; readonly difference: number; readonly relative: number }
  /** For a rate; `relative` is missing if the rate was 0. */
  | { readonly kind: 'percentagePoints'; readonly difference: number; readonly relative?: number }
  /** For a score. */
  | { readonly kind: 'points'; readonly difference: number }
  /**
   * In the unit of the KPI: for durations, and for amounts that are or were negative and so have no
   * percentage.
   */
  | { readonly kind: 'difference'; readonly difference: number }
  /** From or to zero, for which there is no percentage. */
  | { readonly kind: 'fromZero' | 'toZero'; readonly difference: number };

/** Equal figures that were added up in a different order may differ by this share. */
const rounding = 1e-12;

/** The difference of two figures; 0 if they differ by rounding only. */
export function differenceBetween(now: number, before: number): number {
  const difference = now - before;
  return Math.abs(difference) <= rounding * Math.max(Math.abs(now), Math.abs(before)) ? 0 : difference;
}

/** The change of a KPI from one value to another. */
export function changeBetween({ unit }: Pick<CountedKpi, 'unit'>, now: number, before: number): Change {
  const difference = differenceBetween(now, before);
  if (difference === 0) return { kind: 'unchanged', difference };
  const relative = difference / before;
  // The earlier value may be so close to 0 that the quotient is infinite.
  const isFromZero = !Number.isFinite(relative);
  switch (changeRules[unit]) {
    case 'relative':
      if (now < 0 || before < 0) return { kind: 'difference', difference };
      if (isFromZero) return { kind: 'fromZero', difference };
      if (now === 0) return { kind: 'toZero', difference };
      return { kind: 'relative', difference, relative };
    case 'percentagePoints':
      return before > 0 && !isFromZero
        ? { kind: 'percentagePoints', difference, relative }
        : { kind: 'percentagePoints', difference };
    case 'points':
      return { kind: 'points', difference };
    case 'difference':
      return { kind: 'difference', difference };
  }
}
