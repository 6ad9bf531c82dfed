import type { FamilyExamples } from '../example';

export const sustainability: FamilyExamples<'sustainability'> = {
  carbon_footprint: { given: [1.8, 1200], result: 1.5 },
  energy_per_order: { given: [960, 1200], result: 0.8 },
  recycling_rate: { given: [150, 200], result: 0.75 },
  sustainable_materials: { given: [84, 120], result: 0.7 },
  community_contribution: { given: [600, 48_000], result: 0.0125 },
  // Shares of 0.5, 0.3 and 0.2.
  diversity_index: { given: [[5, 3, 2]], result: 0.62, source: 'calculatorultra.com, Blau Index Calculator' },
};
