import { catalogue, type KpiId } from './catalogue';
import type { KpiDefinition } from './definition';
import type { Measured } from './measure';

/** A KPI whose inputs are counted on the raw tabs, so that the summary has it. */
export type CountedKpi = Exclude<KpiDefinition<KpiId>, { kind: 'table' }> & {
  readonly inputs: readonly Measured[];
};

function isCounted(kpi: KpiDefinition<KpiId>): kpi is CountedKpi {
  return kpi.kind !== 'table' && kpi.inputs !== undefined;
}

export const countedKpis: readonly CountedKpi[] = catalogue.filter(isCounted);
