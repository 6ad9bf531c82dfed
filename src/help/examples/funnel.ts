import type { FamilyExamples } from '../example';

export const funnel: FamilyExamples<'funnel'> = {
  conversion_rate: {
    given: [1908, 12_330],
    result: 0.154_744_525_547,
    source: 'Sakar & Kastro (2018), Online Shoppers Purchasing Intention, UCI, CC BY 4.0',
  },
  add_to_cart_rate: { given: [180, 1500], result: 0.12 },
  cart_abandonment: { given: [200, 60], result: 0.7 },
  checkout_completion: { given: [60, 80], result: 0.75 },
};
