import type { FamilyExamples } from '../example';

export const inventory: FamilyExamples<'inventory'> = {
  inventory_turnover: { given: [490_142, 56_576, 54_892], result: 8.79430868052 },
  days_of_inventory: { given: [490_142, 56_576, 54_892], result: 41.504115134 },
  stockout_rate: { given: [12, 300], result: 0.04 },
  order_cycle_time: {
    given: [
      [{ date: '2026-03-01T09:00' }, { date: '2026-03-02T10:00' }, { date: '2026-03-05T16:00' }],
      [{ date: '2026-03-03T09:00' }, { date: '2026-03-06T10:00' }, ''],
    ],
    result: 3,
  },
  return_rate: { given: [18, 600], result: 0.03 },
  // Mean 10, deviation 2: 10 × 4 + 1.64485362695147 × 2 × √4.
  reorder_point: { given: [[8, 10, 12], 4, 0.95], result: 46.5794145078 },
};
