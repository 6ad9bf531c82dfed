import type { FamilyTexts } from '../../texts';

export const marketing = (): FamilyTexts<'marketing'> => ({
  cpc: {
    name: 'Kos setiap klik (CPC)',
    formula: 'belanja iklan ÷ klik',
  },
  ctr: {
    name: 'Kadar klik lalu (CTR)',
    formula: 'klik ÷ paparan iklan',
  },
  average_position: {
    name: 'Purata kedudukan iklan',
    formula: 'purata kedudukan, diberi pemberat paparan',
  },
  roas: {
    name: 'Pulangan perbelanjaan iklan (ROAS)',
    formula: 'hasil jualan daripada iklan ÷ belanja iklan',
  },
});
