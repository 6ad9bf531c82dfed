import { customersKpis } from './customers';
import type { ColumnsKpi, TableKpi, ValuesKpi } from './definition';
import { funnelKpis } from './funnel';
import { inventoryKpis } from './inventory';
import { marketingKpis } from './marketing';
import { mobileKpis } from './mobile';
import { omnichannelKpis } from './omnichannel';
import { salesKpis } from './sales';
import { serviceKpis } from './service';
import { siteKpis } from './site';
import { socialKpis } from './social';
import { sustainabilityKpis } from './sustainability';

const byFamily = {
  sales: salesKpis(),
  funnel: funnelKpis(),
  customers: customersKpis(),
  site: siteKpis(),
  inventory: inventoryKpis(),
  marketing: marketingKpis(),
  service: serviceKpis(),
  mobile: mobileKpis(),
  social: socialKpis(),
  sustainability: sustainabilityKpis(),
  omnichannel: omnichannelKpis(),
} as const;

/** The ids of a family's KPIs. */
export type KpiIdOf<Name extends keyof typeof byFamily> = (typeof byFamily)[Name][number]['id'];

export type KpiId = KpiIdOf<keyof typeof byFamily>;

/** The ids of the KPIs that are tables. */
export type TableKpiId = Extract<(typeof byFamily)[keyof typeof byFamily][number], { kind: 'table' }>['id'];

/** All KPIs, in the order in which owners see them. */
export const catalogue: readonly (ValuesKpi<KpiId> | ColumnsKpi<KpiId> | TableKpi<TableKpiId>)[] = [
  ...byFamily.sales,
  ...byFamily.funnel,
  ...byFamily.customers,
  ...byFamily.site,
  ...byFamily.inventory,
  ...byFamily.marketing,
  ...byFamily.service,
  ...byFamily.mobile,
  ...byFamily.social,
  ...byFamily.sustainability,
  ...byFamily.omnichannel,
];
