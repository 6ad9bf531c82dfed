import { adsWords } from './ads-words';
import { costsWords } from './costs-words';
import type { KindWords } from './field-words';
import type { TableKind } from './fields';
import { inventoryWords } from './inventory-words';
import { orderWords } from './order-words';
import { ratesWords } from './rates-words';
import { socialWords } from './social-words';
import { supportWords } from './support-words';
import { surveysWords } from './surveys-words';
import { sustainabilityWords } from './sustainability-words';
import { trafficWords } from './traffic-words';

/** How headers say the fields of each kind of table. */
export const wordLists: { readonly [Kind in TableKind]: KindWords<Kind> } = {
  orders: orderWords,
  traffic: trafficWords,
  ads: adsWords,
  costs: costsWords,
  surveys: surveysWords,
  support: supportWords,
  inventory: inventoryWords,
  social: socialWords,
  sustainability: sustainabilityWords,
  rates: ratesWords,
};
