import type { FamilyTexts } from '../../texts';

export const sustainability = (): FamilyTexts<'sustainability'> => ({
  carbon_footprint: {
    name: 'Carbon footprint per order (kg)',
    formula: 'tonnes of CO₂e × 1,000 ÷ orders',
  },
  energy_per_order: {
    name: 'Energy per order (kWh)',
    formula: 'kWh ÷ orders',
  },
  recycling_rate: {
    name: 'Recycling rate',
    formula: 'recycled waste ÷ waste',
  },
  sustainable_materials: {
    name: 'Share of sustainable materials',
    formula: 'sustainable material ÷ material',
  },
  community_contribution: {
    name: 'Community contribution',
    formula: 'given to the community ÷ revenue',
  },
  diversity_index: {
    name: 'Diversity index (Blau)',
    formula: '1 − sum of the squared shares of the groups',
  },
});
