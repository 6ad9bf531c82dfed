import { customersKpis } from './customers';
import type { KpiDefinition } from './definition';
import { funnelKpis } from './funnel';
import { salesKpis } from './sales';
import { siteKpis } from './site';

const families = [...salesKpis, ...funnelKpis, ...customersKpis, ...siteKpis] as const;

export type KpiId = (typeof families)[number]['id'];

/** Every KPI of the product, in the order in which owners meet them. */
export const catalogue: readonly KpiDefinition<KpiId>[] = families;
