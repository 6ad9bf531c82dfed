import { catalogue, type KpiId } from './catalogue';
import type { ColumnsKpi, ValuesKpi } from './definition';

/** A KPI of one figure, whose inputs are counted on the raw tabs; the others are tables. */
export type CountedKpi = ValuesKpi<KpiId> | ColumnsKpi<KpiId>;

export const countedKpis: readonly CountedKpi[] = catalogue.filter((kpi) => kpi.kind !== 'table');

/** The KPI of this id, undefined for one that is a table. */
export function countedKpi(id: CountedKpi['id']): CountedKpi | undefined {
  return countedKpis.find((kpi) => kpi.id === id);
}
