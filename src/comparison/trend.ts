import type { KpiId } from '../kpi/catalogue';
import { countedKpis } from '../kpi/counted';
import { kpiValue } from '../measures/kpi-value';
import type { Tally } from '../measures/tally';
import type { DayRange } from '../period/compared-periods';

/** The values of each KPI in periods of one length, the oldest first. */
export interface Trend {
  readonly periods: readonly DayRange[];
  /** Undefined for a period that the data do not cover; KPIs without any value are missing. */
  readonly values: ReadonlyMap<KpiId, readonly (number | undefined)[]>;
}

/** The values of every KPI in the counted spans from the index `first` on. */
export function trendOf(tally: Tally, periods: readonly DayRange[], first: number): Trend {
  const values = new Map<KpiId, readonly (number | undefined)[]>();
  for (const kpi of countedKpis) {
    const found = periods.map((_, at) => {
      const { value } = kpiValue(kpi, tally, 'all', first + at);
      return value.state === 'value' ? value.value : undefined;
    });
    if (found.some((value) => value !== undefined)) values.set(kpi.id, found);
  }
  return { periods, values };
}
