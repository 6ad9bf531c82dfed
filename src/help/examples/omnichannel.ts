import type { FamilyExamples } from '../example';

export const omnichannel: FamilyExamples<'omnichannel'> = {
  channel_traffic: {
    given: [
      ['Web', 'Social', 'Web', 'Social'],
      [300, 100, 340, 60],
    ],
    result: [
      ['Web', 320, 0.8],
      ['Social', 80, 0.2],
    ],
  },
  // Intervals by Wilson's formula in 40 digits.
  channel_conversion: {
    given: [
      ['Web', 'Marketplace'],
      [30, 20],
      [1000, 400],
    ],
    result: [
      ['Marketplace', 0.05, 0.032597429837, 0.075963635064],
      ['Web', 0.03, 0.021093738829, 0.042503414148],
    ],
  },
  recommendation_conversion: { given: [9, 150], result: 0.06 },
  product_interest: {
    given: [
      ['Mug', 'Bag'],
      [60, 140],
      [6, 7],
    ],
    result: [
      ['Bag', 140, 0.7, 0.05],
      ['Mug', 60, 0.3, 0.1],
    ],
  },
  // Paid social is met twice: 4800 and 800.
  purchase_triggers: {
    given: [['Paid social > Organic > Paid social > Branded search > Direct'], [12_000], 'position'],
    result: [
      ['Paid social', 5600],
      ['Direct', 4800],
      ['Branded search', 800],
      ['Organic', 800],
    ],
    source: 'Corey Haines, marketingskills, Attribution Models',
  },
  advocacy_rate: { given: [24, 300], result: 0.08 },
};
