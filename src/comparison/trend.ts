import type { KpiId } from '../kpi/catalogue';
import { countedKpis } from '../kpi/counted';
import type { CountSheet } from '../measures/count-sheet';
import { kpiValue } from '../measures/kpi-value';
import type { DayRange } from '../period/compared-periods';

/** Where each KPI came from: its values in periods of one length, the oldest first. */
export interface Trend {
  readonly periods: readonly DayRange[];
  /** Undefined where the data do not cover a period; a KPI that is known in none of them is missing. */
  readonly values: ReadonlyMap<KpiId, readonly (number | undefined)[]>;
}

/** The values of every KPI in the spans of a sheet from `first` on. */
export function trendOf(sheet: CountSheet, periods: readonly DayRange[], first: number): Trend {
  const values = new Map<KpiId, readonly (number | undefined)[]>();
  for (const kpi of countedKpis) {
    const found = periods.map((_, at) => {
      const { value } = kpiValue(kpi, sheet, 'all', first + at);
      return value.state === 'value' ? value.value : undefined;
    });
    if (found.some((value) => value !== undefined)) values.set(kpi.id, found);
  }
  return { periods, values };
}
