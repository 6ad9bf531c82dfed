import type { FamilyTexts } from '../../texts';

export const funnel = (): FamilyTexts<'funnel'> => ({
  conversion_rate: {
    name: 'Conversion rate',
    formula: 'orders ÷ visitors',
  },
  add_to_cart_rate: {
    name: 'Add-to-cart rate',
    formula: 'visits with an item added ÷ visits',
  },
  cart_abandonment: {
    name: 'Cart abandonment rate',
    formula: '(carts − orders) ÷ carts',
  },
  checkout_completion: {
    name: 'Checkout completion rate',
    formula: 'orders ÷ checkouts started',
  },
});
