import type { KindWords } from '../field-words';
import type { TableKind } from '../fields';
import { orderWords } from '../orders/order-words';
import { trafficWords } from './traffic-words';

/** How headers say the fields of each kind of table. */
export const wordLists: { readonly [Kind in TableKind]?: KindWords<Kind> } = {
  orders: orderWords,
  traffic: trafficWords,
};
