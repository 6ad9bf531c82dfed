import type { FamilyExamples } from '../example';

export const social: FamilyExamples<'social'> = {
  engagement_rate: { given: [345, 10_000], result: 0.0345 },
  reach: { given: [4200, 6000], result: 0.7 },
  impressions: { given: [1000, 200], result: 5, source: 'bit1024.com, Reach and Frequency Calculator' },
  follower_growth: { given: [6300, 6000], result: 0.05 },
  influencer_conversion: { given: [18, 450], result: 0.04 },
};
