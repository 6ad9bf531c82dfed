import type { FamilyTexts } from '../../texts';

export const social = (): FamilyTexts<'social'> => ({
  engagement_rate: {
    name: 'Tingkat interaksi (engagement rate)',
    formula: 'interaksi ÷ pengikut atau tayangan',
  },
  reach: {
    name: 'Tingkat jangkauan',
    formula: 'orang yang dijangkau ÷ pengikut',
  },
  impressions: {
    name: 'Tayangan per orang (frekuensi)',
    formula: 'tayangan ÷ orang yang dijangkau',
  },
  follower_growth: {
    name: 'Pertumbuhan pengikut',
    formula: '(pengikut − sebelumnya) ÷ sebelumnya',
  },
  influencer_conversion: {
    name: 'Tingkat konversi influencer',
    formula: 'pesanan dari influencer ÷ klik dari influencer',
  },
});
