import type { FamilyExamples } from '../example';

export const customers: FamilyExamples<'customers'> = {
  new_customers: {
    given: [
      ['Ana', 'Budi', 'Ana', 'Chloé'],
      [{ date: '2026-08-20' }, { date: '2026-09-05' }, { date: '2026-09-12' }, { date: '2026-09-30' }],
      { date: '2026-09-01' },
      { date: '2026-09-30' },
    ],
    result: 2,
  },
  cac: { given: [500, 20], result: 25 },
  clv: { given: [70, 3, 3, 0.3], result: 189 },
  clv_cac_ratio: { given: [189, 63], result: 3 },
  retention_rate: { given: [620, 100, 600], result: 0.866_666_666_667 },
  churn_rate: { given: [5, 100], result: 0.05 },
  repeat_purchase_rate: { given: [30, 120], result: 0.25 },
  purchase_frequency: {
    given: [18_532, 4338],
    result: 4.272_014_753_34,
    source: 'Chen (2015), Online Retail, UCI Machine Learning Repository, CC BY 4.0',
  },
  returning_customer_rate: { given: [40, 100], result: 0.4 },
};
