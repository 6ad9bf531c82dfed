import type { FamilyTexts } from '../../texts';

export const sustainability = (): FamilyTexts<'sustainability'> => ({
  carbon_footprint: {
    name: 'Jejak karbon per pesanan (kg)',
    formula: 'ton CO₂e × 1.000 ÷ pesanan',
  },
  energy_per_order: {
    name: 'Energi per pesanan (kWh)',
    formula: 'kWh ÷ pesanan',
  },
  recycling_rate: {
    name: 'Tingkat daur ulang',
    formula: 'limbah didaur ulang ÷ limbah',
  },
  sustainable_materials: {
    name: 'Porsi bahan ramah lingkungan',
    formula: 'bahan ramah lingkungan ÷ bahan',
  },
  community_contribution: {
    name: 'Kontribusi untuk masyarakat',
    formula: 'kontribusi untuk masyarakat ÷ pendapatan',
  },
  diversity_index: {
    name: 'Indeks keragaman (Blau)',
    formula: '1 − total kuadrat porsi tiap kelompok',
  },
});
