import type { FamilyTexts } from '../../texts';

export const marketing = (): FamilyTexts<'marketing'> => ({
  cpc: {
    name: 'Biaya per klik (CPC)',
    formula: 'biaya iklan ÷ klik',
  },
  ctr: {
    name: 'Rasio klik-tayang (CTR)',
    formula: 'klik ÷ tayangan',
  },
  average_position: {
    name: 'Posisi iklan rata-rata',
    formula: 'rata-rata posisi, dibobot dengan tayangan',
  },
  roas: {
    name: 'Hasil belanja iklan (ROAS)',
    formula: 'pendapatan dari iklan ÷ biaya iklan',
  },
});
