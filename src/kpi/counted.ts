import { catalogue, type KpiId } from './catalogue';
import type { ColumnsKpi, ValuesKpi } from './definition';

/** A KPI that is one figure, whose inputs are counted on the raw tabs. Other KPIs are tables. */
export type CountedKpi = ValuesKpi<KpiId> | ColumnsKpi<KpiId>;

export const countedKpis: readonly CountedKpi[] = catalogue.filter((kpi) => kpi.kind !== 'table');

/** The KPI with an id; undefined if it is a table. */
export function countedKpi(id: CountedKpi['id']): CountedKpi | undefined {
  return countedKpis.find((kpi) => kpi.id === id);
}
