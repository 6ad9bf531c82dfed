import type { FamilyHelp } from '../../help-texts';

export const social: FamilyHelp<'social'> = {
  engagement_rate: {
    meaning:
      'How much people react to what you post: likes, comments and shares against followers or impressions, as you choose.',
    notToConfuse:
      'Others divide by the people reached, or take the mean of the rates of single posts: compare only rates of one kind.',
  },
  reach: {
    meaning:
      'How many people saw your posts for each follower. It can pass 100% when posts are shared or advertised.',
    notToConfuse:
      'Reach counts people, impressions count showings: the same person can make many impressions.',
  },
  impressions: {
    meaning: 'How often a person saw your posts or ads on average. Too low is not noticed, too high annoys.',
    notToConfuse: 'Impressions alone count every showing, however few people there were.',
  },
  follower_growth: {
    meaning: 'How fast the number of your followers grows or shrinks.',
    notToConfuse: 'It tells growth, not the number of followers.',
    arguments: {
      followers: 'Followers at the end of the period.',
      previous: 'Followers at the end of the previous period.',
    },
  },
  influencer_conversion: {
    meaning: 'How many of the clicks that an influencer sends you become orders.',
    notToConfuse:
      'Orders with the influencer’s code but without a click are in the orders only, so the rate may look better than it is.',
    arguments: {
      orders: 'Orders credited to the influencer.',
      clicks: 'Clicks that came from the influencer.',
    },
  },
};
