import type { KindHeaders } from '../../header-words';
import { currency, day, ends, starts } from './shared';

/** The English headers for each field of sustainability. */
export const sustainability = {
  date: {
    clear: `${day}|period:974|billing period:972|bill date:970|billing date:968|reading date:966|quarter:964|invoice date:958`,
    unless: 'due|end',
  },
  startDate: {
    clear: starts,
    weak: 'from:480',
  },
  endDate: {
    clear: ends,
    weak: 'to:480',
  },
  tonnesCo2e: {
    clear:
      'tonnes co2e:1000|t co2e:998|tco2e:996|tonnes co2:994|co2e tonnes:992|co2e:990|co2 emissions:988|carbon emissions:986|co2:984|carbon footprint:982|ghg emissions:980|kg co2e:978|kg co2:976|co2e kg:974|emissions:972|total emissions t co2e:934|total t co2e:932|emissions t co2e:930',
    unless: 'per|factor|target|offset',
  },
  kilowattHours: {
    clear:
      'k wh:1000|kwh:998|energy k wh:996|electricity k wh:994|electricity used k wh:992|energy used k wh:990|energy kwh:988|consumption k wh:986|usage k wh:984|k wh used:982|m wh:980|mwh:978|energy consumption:976|electricity consumption:974|energy used:972|energy use:970|electricity used:968|kilowatt hours:926',
    weak: 'energy:500|electricity:498|usage:496|consumption:494',
    unless: 'cost|price|bill|rate|per',
  },
  waste: {
    clear: 'waste:1000|waste kg:998|waste generated:996|waste weight:994|waste produced:992',
    unless: 'recycled|recycle|recycling|cost',
  },
  recycled: {
    clear:
      'recycled:1000|waste recycled:998|recycled waste:996|recycled kg:994|recycled weight:992|waste recycled kg:990|recycled waste kg:988|recycle:966',
    unless: 'rate|%|material|materials|content|packaging',
  },
  materials: {
    clear: 'materials:1000|materials used:998|material used:996|materials kg:994|packaging:992|material:968',
    unless: 'sustainable|recycled|eco|cost',
  },
  sustainableMaterials: {
    clear:
      'sustainable materials:1000|sustainable material:998|sustainable materials kg:996|eco materials:994|eco friendly materials:992|sustainable packaging:990|recycled materials:988|certified materials:986|sustainable:984',
    unless: '%|rate|share',
  },
  contribution: {
    clear:
      'community contribution:1000|contribution:998|donation:996|donations:994|community donation:992|community donations:990|given to the community:988|given to community:986|charity:984|csr:982|community investment:980',
  },
  group: {
    clear:
      'group:1000|gender:998|department:996|team:994|staff group:992|employee group:990|age group:988|service:960',
  },
  headcount: {
    clear: 'headcount:1000|head count:998|employees:996|staff:994|people:992',
    unless: 'cost|name|id|salary|group',
  },
  currency: {
    clear: currency,
  },
} satisfies KindHeaders<'sustainability'>;
