import type { FamilyHelp } from '../../help-texts';

export const mobile: FamilyHelp<'mobile'> = {
  mobile_conversion: {
    meaning: 'How many visitors on phones become buyers: the conversion rate of mobile devices alone.',
    notToConfuse:
      'Platforms count visits rather than visitors: their rate is lower, because a visitor can come several times.',
  },
  mobile_aov: {
    meaning: 'What an order on a mobile device brings on average.',
    notToConfuse: 'It depends on whether tax, shipping and returns are in the revenue: keep to one way.',
  },
  mobile_cart_abandonment: {
    meaning: 'The share of carts filled on a mobile device that became no order.',
    notToConfuse: 'Some count the products left in carts instead of the carts.',
  },
  mobile_traffic_share: {
    meaning:
      'How much of all visits comes from mobile devices. Neither direction is good in itself: it says on which screen your shop has to work.',
  },
  sms_subscribers: {
    meaning: 'How fast the list of people who get your text messages grows or shrinks.',
    notToConfuse:
      'It tells growth, not the number of subscribers, and people who joined and left within the period cancel out.',
    arguments: { previous: 'Subscribers at the end of the previous period.' },
  },
  app_downloads: {
    meaning: 'How often the app was downloaded in the rows given.',
    notToConfuse: 'A download is no user: see the share of active users.',
    arguments: { downloads: 'Downloads, row by row.' },
  },
  app_active_ratio: {
    meaning: 'The share of those who downloaded the app that still uses it.',
    notToConfuse:
      'Not the same as the active users of a day divided by those of a month, which app statistics call stickiness.',
    arguments: { downloads: 'All downloads of the app so far.' },
  },
  push_opt_in: {
    meaning: 'The share of app users who let the app send them messages.',
    notToConfuse: 'It counts who allows messages, not who opens them.',
  },
};
