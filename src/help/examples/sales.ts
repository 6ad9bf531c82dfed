import type { FamilyExamples } from '../example';

export const sales: FamilyExamples<'sales'> = {
  revenue: {
    given: [
      [120, 80, 50],
      ['paid', 'cancelled', 'paid'],
    ],
    result: 170,
  },
  gmv: {
    given: [
      [20, 15, 50],
      [3, 2, 1],
    ],
    result: 140,
  },
  orders: { given: [['A-1', 'A-1', 'A-2', 'A-3']], result: 3 },
  aov: {
    given: [8_911_407.9, 18_532],
    result: 480.865_956_184,
    source: 'Chen (2015), Online Retail, UCI Machine Learning Repository, CC BY 4.0',
  },
  order_size: { given: [150, 60], result: 2.5 },
  cogs: {
    given: [
      [12, 8, 30],
      [3, 2, 1],
    ],
    result: 82,
  },
  gross_profit: { given: [1500, 900], result: 600 },
  gross_margin: { given: [1500, 900], result: 0.4 },
  net_profit: { given: [1500, 900, 120, 180], result: 300 },
  net_margin: { given: [1500, 900, 120, 180], result: 0.2 },
  // The plain mean of 50 % and 10 % would be 30 %.
  average_margin: {
    given: [
      [900, 100],
      [450, 90],
    ],
    result: 0.46,
  },
  revenue_growth: { given: [120, 100], result: 0.2 },
  cancellation_rate: { given: [3, 60], result: 0.05 },
  revenue_per_visitor: { given: [1500, 1000], result: 1.5 },
};
