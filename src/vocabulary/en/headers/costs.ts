import type { KindHeaders } from '../../header-words';
import { currency, day, ends, sku, starts, unitCost } from './shared';

/** The English headers for each field of costs. */
export const costs = {
  date: {
    clear: `${day}|expense date:974|cost date:972|paid on:970|payment date:968|date paid:966|posting date:964|transaction date:962|invoice date:960|bill date:958|period:956|valid from:954|effective date:952`,
    unless: 'due|created|updated|end|expiry',
  },
  startDate: {
    clear: starts,
    weak: 'from:480',
  },
  endDate: {
    clear: ends,
    weak: 'to:480',
  },
  category: {
    clear:
      'category:1000|expense category:998|cost category:996|expense type:994|cost type:992|type of expense:990|type of cost:988|account name:986|account:984|expense:982|charge:918|cost item:916',
    weak: 'type:500|description:498|details:492|memo:486|purpose:484',
    unless: 'no|id|code|num|product',
  },
  product: {
    clear: 'product:1000|product name:998|item name:996|title:994|item:992|variant:974|product title:970',
    unless: 'id|type|category|code|sku|cost',
  },
  sku: {
    clear: sku,
    weak: 'code:500',
  },
  unitCost: {
    clear: unitCost,
    unless: 'total',
  },
  amount: {
    clear:
      'cost:1000|costs:998|expense amount:996|cost amount:994|expense:992|expenses:990|charge:988|charges:986',
    weak: 'amount:500|total amount:498|amount paid:496|net amount:494|total:478|debit:476|paid:472|price:460|value:454',
    unless:
      'discount|per|unit|rate|budget|credit|balance|refund|quantity|click|conversion|result|shipping|lead|energy',
  },
  currency: {
    clear: currency,
  },
} satisfies KindHeaders<'costs'>;
