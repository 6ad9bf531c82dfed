import type { FamilyTexts } from '../../texts';

export const sustainability = (): FamilyTexts<'sustainability'> => ({
  carbon_footprint: {
    name: 'Jejak karbon setiap pesanan (kg)',
    formula: 'tan CO₂e × 1,000 ÷ pesanan',
  },
  energy_per_order: {
    name: 'Tenaga setiap pesanan (kWh)',
    formula: 'kWh ÷ pesanan',
  },
  recycling_rate: {
    name: 'Kadar kitar semula',
    formula: 'sisa dikitar semula ÷ sisa',
  },
  sustainable_materials: {
    name: 'Bahagian bahan lestari',
    formula: 'bahan lestari ÷ bahan',
  },
  community_contribution: {
    name: 'Sumbangan kepada komuniti',
    formula: 'sumbangan ÷ hasil jualan',
  },
  diversity_index: {
    name: 'Indeks kepelbagaian (Blau)',
    formula: '1 − jumlah kuasa dua bahagian setiap kumpulan',
  },
});
