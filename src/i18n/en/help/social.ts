import type { FamilyHelp } from '../../help-texts';

export const social: FamilyHelp<'social'> = {
  engagement_rate: {
    meaning:
      'How much people react to what you post: likes, comments and shares against followers or impressions, as you choose.',
    advice:
      'Post more of what people reacted to, ask questions, answer comments, and try other times of the day.',
    notToConfuse:
      'Others divide by the people reached, or take the mean of the rates of single posts: compare only rates of one kind.',
  },
  reach: {
    meaning:
      'How many people saw your posts for each follower. It can pass 100 % when posts are shared or advertised.',
    advice:
      'Post when your followers are online, use the formats that the platform favours, and put money behind the best posts.',
    notToConfuse:
      'Reach counts people, impressions count showings: the same person can make many impressions.',
  },
  impressions: {
    meaning: 'How often a person saw your posts or ads on average. Too low is not noticed, too high annoys.',
    advice: 'Where it rises while clicks fall, show something new or to other people.',
    notToConfuse: 'Impressions alone count every showing, however few people there were.',
  },
  follower_growth: {
    meaning: 'How fast the number of your followers grows or shrinks.',
    advice:
      'Post regularly, work with others whose followers fit, and link your accounts from the shop and from parcels.',
    notToConfuse: 'It tells growth, not the number of followers.',
    arguments: {
      followers: 'Followers at the end of the period.',
      previous: 'Followers at the end of the period before.',
    },
  },
  influencer_conversion: {
    meaning: 'How many of the clicks that an influencer sends you become orders.',
    advice:
      'Send the clicks to a page that shows what was recommended, with a code to redeem, and choose people whose followers fit your goods.',
    notToConfuse:
      'Orders with the influencer’s code but without a click are in the orders only, so the rate may look better than it is.',
    arguments: {
      orders: 'Orders credited to the influencer.',
      clicks: 'Clicks that came from the influencer.',
    },
  },
};
