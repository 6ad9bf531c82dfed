import type { FamilyExamples } from '../example';

export const marketing: FamilyExamples<'marketing'> = {
  cpc: { given: [150, 600], result: 0.25 },
  ctr: { given: [600, 24_000], result: 0.025 },
  average_position: {
    given: [
      [1.5, 3],
      [300, 100],
    ],
    result: 1.875,
  },
  roas: { given: [4800, 1200], result: 4 },
};
