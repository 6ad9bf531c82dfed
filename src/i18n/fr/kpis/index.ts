import type { Texts } from '../../texts';
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

export const kpis = (): Texts['kpis'] => ({
  ...sales(),
  ...funnel(),
  ...customers(),
  ...site(),
  ...inventory(),
  ...marketing(),
  ...service(),
  ...mobile(),
  ...social(),
  ...sustainability(),
  ...omnichannel(),
});
