import type { FamilyHelp } from '../../help-texts';

export const omnichannel: FamilyHelp<'omnichannel'> = {
  channel_traffic: {
    meaning:
      'Which channels bring visits, web, social media, marketplace and shop in one view: the mean of a period and the share of all visits, the largest first. A row is a period of a channel.',
    notToConfuse: 'A channel with many visits may sell little: see its conversion rate too.',
    arguments: { visits: 'Visits of the channel in each period.' },
  },
  channel_conversion: {
    meaning:
      'Where visitors become buyers, channel by channel, the best first. The last two columns say between which rates the true one lies, with 95% confidence: where two channels overlap, the difference may be chance.',
    notToConfuse:
      'A channel without visitors has no rate and comes last. Orders above visitors are refused: count both in the same channel.',
    arguments: {
      orders: 'Orders of the channel in each row.',
      visitors: 'Visitors of the channel in each row.',
    },
  },
  recommendation_conversion: {
    meaning: 'How many clicks on recommended products become orders of these products.',
    notToConfuse: 'Not the share of all orders that came from recommendations.',
  },
  product_interest: {
    meaning:
      'Which products draw visitors most, and, where orders are given, how many orders a view brings. The most viewed come first.',
    notToConfuse: 'Views count showings of the product page, not people.',
    arguments: { orders: 'Orders of the product in each row.' },
  },
  purchase_triggers: {
    meaning:
      'Which touchpoints lead to purchases. Each path is shared among its touchpoints: last and first give all to one end, linear gives equal parts, position gives 40% to each end and 20% to what lies between. The credits add up to the values.',
    notToConfuse:
      'Statistics programs may pass over direct visits, or weigh by data of their own: their figures differ.',
    arguments: {
      paths: 'The touchpoints of each purchase from first to last, between arrows, bars or semicolons.',
    },
  },
  advocacy_rate: {
    meaning:
      'The share of orders that came because someone recommended the shop, by word of mouth or with a referral code.',
    notToConfuse: 'Not the NPS, which asks who would recommend the shop: here only orders count.',
  },
};
