import type { KpiId } from '../../kpi/catalogue';
import type { Example } from '../example';
import { customers } from './customers';
import { funnel } from './funnel';
import { inventory } from './inventory';
import { marketing } from './marketing';
import { mobile } from './mobile';
import { omnichannel } from './omnichannel';
import { sales } from './sales';
import { service } from './service';
import { site } from './site';
import { social } from './social';
import { sustainability } from './sustainability';

/** The worked example of every KPI. */
export const examples: Readonly<Record<KpiId, Example>> = {
  ...sales,
  ...funnel,
  ...customers,
  ...site,
  ...inventory,
  ...marketing,
  ...service,
  ...mobile,
  ...social,
  ...sustainability,
  ...omnichannel,
};
