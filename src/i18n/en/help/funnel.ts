import type { FamilyHelp } from '../../help-texts';

export const funnel: FamilyHelp<'funnel'> = {
  conversion_rate: {
    meaning: 'The share of visitors who order. For a total over many rows, give SUM() of each column.',
    notToConfuse:
      'The rates that shop systems show: Shopify counts sessions that bought ÷ sessions, BigCommerce orders ÷ visits, Shoplazza orders ÷ unique visitors. Here it is orders ÷ the visitors you give.',
  },
  add_to_cart_rate: {
    meaning: 'The share of visits in which at least one item was put into the cart.',
  },
  cart_abandonment: {
    meaning: 'The share of filled carts that did not become an order.',
    notToConfuse:
      'The share of carts that were completed, which some guides give under this name; others count products instead of carts.',
  },
  checkout_completion: {
    meaning: 'The share of checkouts that ended with an order.',
    notToConfuse: 'The cart abandonment rate, which begins with the cart and tells the share that was lost.',
  },
};
