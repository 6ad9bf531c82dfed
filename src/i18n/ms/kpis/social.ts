import type { FamilyTexts } from '../../texts';

export const social = (): FamilyTexts<'social'> => ({
  engagement_rate: {
    name: 'Kadar penglibatan (engagement rate)',
    formula: 'interaksi ÷ pengikut atau paparan',
  },
  reach: {
    name: 'Kadar capaian',
    formula: 'orang yang dicapai ÷ pengikut',
  },
  impressions: {
    name: 'Paparan setiap orang (kekerapan)',
    formula: 'paparan ÷ orang yang dicapai',
  },
  follower_growth: {
    name: 'Pertumbuhan pengikut',
    formula: '(pengikut − sebelumnya) ÷ sebelumnya',
  },
  influencer_conversion: {
    name: 'Kadar penukaran pempengaruh',
    formula: 'pesanan daripada pempengaruh ÷ klik daripada pempengaruh',
  },
});
