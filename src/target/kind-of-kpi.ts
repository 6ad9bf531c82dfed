import type { KpiId } from '../kpi/catalogue';
import type { CountedKpi } from '../kpi/counted';
import type { TargetAim, TargetKind } from './target';

/** How a KPI is followed. */
export interface KpiKind {
  readonly kind: TargetKind;
  /** The value before the first day of a target. */
  readonly origin: number;
  /** Whether a gain can be lost again. Then the target is neither reached nor missed before the deadline. */
  readonly canTurn: boolean;
}

/** KPIs that grow or shrink with each day of a period, with their value before its first day. */
const ofPeriod: Readonly<Partial<Record<KpiId, number>>> = {
  retention_rate: 1,
  churn_rate: 0,
  purchase_frequency: 1,
  inventory_turnover: 0,
};

/** KPIs that are a state at a moment, although their unit is a number of pieces. */
const alsoLevels: ReadonlySet<KpiId> = new Set(['reorder_point']);

/** Whether a KPI adds up over the days of a target, is a quotient of them, or the state at their end. */
export function kindOfKpi({ id, unit, window, inputs }: CountedKpi): KpiKind {
  const origin = ofPeriod[id];
  if (origin !== undefined) return { kind: 'sum', origin, canTurn: true };
  if (window === 'end' || window === 'year' || alsoLevels.has(id)) {
    return { kind: 'level', origin: 0, canTurn: true };
  }
  const isSum = (unit === 'money' || unit === 'count') && !inputs.some(({ isDivisor }) => isDivisor === true);
  // Profit falls again with the next bill.
  return isSum
    ? { kind: 'sum', origin: 0, canTurn: inputs.length > 1 }
    : { kind: 'ratio', origin: 0, canTurn: true };
}

/** Whether a greater figure is nearer to the target (1) or a smaller one (-1). */
export type Sign = 1 | -1;

/** The direction in which a target wants a KPI to go. */
export function signOf(
  aim: TargetAim,
  better: CountedKpi['better'],
  target: number,
  baseline: number | undefined,
): Sign {
  switch (aim) {
    case 'above':
      return 1;
    case 'below':
      return -1;
    case 'reach':
      if (better === 'lower') return -1;
      return better === 'neither' && baseline !== undefined && target < baseline ? -1 : 1;
  }
}
