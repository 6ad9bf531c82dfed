import type { HelpTexts } from '../../help-texts';
import { argumentNames } from '../argument-names';
import { argumentHelp } from './arguments';
import { counting } from './counting';
import { customers } from './customers';
import { funnel } from './funnel';
import { further } from './further';
import { inventory } from './inventory';
import { marketing } from './marketing';
import { mobile } from './mobile';
import { omnichannel } from './omnichannel';
import { page } from './page';
import { sales } from './sales';
import { service } from './service';
import { site } from './site';
import { social } from './social';
import { sustainability } from './sustainability';

export const help: HelpTexts = {
  optional: 'Boleh ditinggalkan.',
  list: 'Menyenaraikan KPI: fungsi, nama, formula dan unit, bagi satu kumpulan atau semuanya.',
  arguments: argumentHelp,
  argumentNames: argumentNames(),
  kpis: {
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
  },
  further,
  counting,
  page,
};
