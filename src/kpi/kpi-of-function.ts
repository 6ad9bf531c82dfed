import { customersKpis } from './customers';
import type { KpiDefinition } from './definition';
import type { Family } from './family';
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

const made = new Map<Family, readonly KpiDefinition[]>();

/** The KPI of a custom function. To save time in a formula cell, only the KPIs of its family are made. */
export function kpiOfFunction(family: Family, name: string): KpiDefinition | undefined {
  const kpis = made.get(family) ?? makeKpis(family);
  made.set(family, kpis);
  return kpis.find(({ functionName }) => functionName === name);
}

function makeKpis(family: Family): readonly KpiDefinition[] {
  switch (family) {
    case 'sales':
      return salesKpis();
    case 'funnel':
      return funnelKpis();
    case 'customers':
      return customersKpis();
    case 'site':
      return siteKpis();
    case 'inventory':
      return inventoryKpis();
    case 'marketing':
      return marketingKpis();
    case 'service':
      return serviceKpis();
    case 'mobile':
      return mobileKpis();
    case 'social':
      return socialKpis();
    case 'sustainability':
      return sustainabilityKpis();
    case 'omnichannel':
      return omnichannelKpis();
  }
}
