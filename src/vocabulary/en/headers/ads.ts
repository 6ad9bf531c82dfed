import type { KindHeaders } from '../../header-words';
import { currency, day, ends, starts } from './shared';

/** The English headers for each field of advertising. */
export const ads = {
  date: {
    clear: `${day}`,
    unless: 'end|ends|created|updated|of week',
  },
  startDate: {
    clear: starts,
    weak: 'from:480',
  },
  endDate: {
    clear: ends,
    weak: 'to:480',
  },
  channel: {
    clear:
      'channel:1000|platform:998|network:996|publisher platform:994|source:992|ad platform:990|ad network:988|media:986|placement:984|network with search partners:958|campaign type:956',
    unless: 'id',
  },
  campaign: {
    clear:
      'campaign:1000|campaign name:998|ad set name:996|ad group:994|ad group name:992|adset name:990|ad name:988|search keyword:986|keyword:984|campaign id:946|fb campaign id:944|ad id:942|ad set id:940',
    unless: 'status|budget|type|delivery|objective|start|end',
  },
  currency: {
    clear: currency,
  },
  spend: {
    clear:
      'amount spent:1000|spend:998|ad spend:996|ads spend:994|ad cost:992|ads cost:990|spent:988|media cost:986|advertising cost:984|advertising spend:982|marketing spend:980|ad expense:946|expense ads:944|spend in account currency:995|cost in account currency:940|media spend:940|total spend:930',
    weak: 'cost:500|expense:488|total cost:480|total spent:478',
    unless: 'per|average|avg|click|result|limit|conversion',
  },
  clicks: {
    clear:
      'link clicks:1000|clicks:998|outbound clicks:996|clicks all:994|ad clicks:992|clicks destination:990|swipe ups:968',
    unless: 'per|rate|ctr|cost|cpc|%|unique|average|recommendation|through',
  },
  impressions: {
    clear: 'impressions:1000|impr:998|ad impressions:996',
    unless: 'share|rate|per|cpm|%|unique|cost|1000|top',
  },
  reach: {
    clear: 'reach:1000|accounts reached:998|people reached:996|unique reach:994',
    unless: 'cost|per|1000',
  },
  adOrders: {
    clear:
      'purchases:1000|website purchases:998|ad orders:996|conversions:994|orders:992|purchase:990|complete payment:988|sku orders:986|approved conversion:984|total conversion:982|all conv:954|7 day total orders:952|14 day total orders:950|orders from ads:948|store orders:944|total conversions:943|total conversions checkout:943',
    unless: 'rate|value|cost|per|roas|%|direct|view',
  },
  adRevenue: {
    clear:
      'purchases conversion value:1000|purchase conversion value:998|website purchases conversion value:996|conv value:994|conversion value:992|all conv value:990|ad revenue:988|ads revenue:986|revenue from ads:984|ad sales:982|attributed sales:980|complete payment value:978|purchase value:976|revenue:974|gross revenue:972|sales:970|gmv:968|7 day total sales:904|14 day total sales:902|store revenue:888|purchases value:886|attributed revenue:979|total order value:975|order value:930|conversions value:973|total order value checkout:975|checkout value:930|attributed conversion value:972|total conversion value:972|purchase revenue:971',
    unless: 'per|cost|roas|rate|average|direct',
  },
  position: {
    clear: 'avg position:1000|average position:998|position:996|avg pos:994|ad position:992',
    unless: 'top|%',
  },
} satisfies KindHeaders<'ads'>;
