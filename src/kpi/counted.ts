import { catalogue, type KpiId } from './catalogue';
import type { KpiDefinition } from './definition';

/** A KPI of one figure, whose inputs are counted on the raw tabs; the others are tables. */
export type CountedKpi = Exclude<KpiDefinition<KpiId>, { kind: 'table' }>;

function isCounted(kpi: KpiDefinition<KpiId>): kpi is CountedKpi {
  return kpi.kind !== 'table';
}

export const countedKpis: readonly CountedKpi[] = catalogue.filter(isCounted);
