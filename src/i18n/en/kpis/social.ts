import type { FamilyTexts } from '../../texts';

export const social = (): FamilyTexts<'social'> => ({
  engagement_rate: {
    name: 'Engagement rate',
    formula: 'interactions ÷ followers or impressions',
  },
  reach: {
    name: 'Reach rate',
    formula: 'people reached ÷ followers',
  },
  impressions: {
    name: 'Impressions per person (frequency)',
    formula: 'impressions ÷ people reached',
  },
  follower_growth: {
    name: 'Follower growth',
    formula: '(followers − previous) ÷ previous',
  },
  influencer_conversion: {
    name: 'Influencer conversion rate',
    formula: 'orders from the influencer ÷ clicks from the influencer',
  },
});
