import type { FamilyHelp } from '../../help-texts';

export const mobile: FamilyHelp<'mobile'> = {
  mobile_conversion: {
    meaning:
      'How many visitors on phones and tablets become buyers: the conversion rate of mobile devices alone.',
    advice:
      'Order something in your shop on a phone: make pages load faster, the buttons larger, the forms shorter, and offer the wallets people pay with.',
    notToConfuse:
      'Platforms count visits rather than visitors: their rate is lower, because a visitor can come several times.',
  },
  mobile_aov: {
    meaning: 'What an order on a mobile device brings on average.',
    advice:
      'Show matching products and the amount that is missing for free shipping where they fit on a small screen.',
    notToConfuse: 'It depends on whether tax, shipping and returns are in the revenue: keep to one way.',
  },
  mobile_cart_abandonment: {
    meaning: 'The share of carts filled on a mobile device that became no order.',
    advice:
      'Show the shipping cost early, let people buy without an account, offer payment by wallet, and send a reminder.',
    notToConfuse: 'Some count the products left in carts instead of the carts.',
  },
  mobile_traffic_share: {
    meaning:
      'How much of all visits comes from mobile devices. Neither direction is good in itself: it says on which screen your shop has to work.',
    advice: 'Where it is high and mobile conversion is low, work on the mobile shop first.',
  },
  sms_subscribers: {
    meaning: 'How fast the list of people who get your text messages grows or shrinks.',
    advice: 'Ask for the number at checkout with a clear benefit, and send fewer, more useful messages.',
    notToConfuse:
      'It tells growth, not the number of subscribers, and people who joined and left within the period cancel out.',
    arguments: { previous: 'Subscribers at the end of the period before.' },
  },
  app_downloads: {
    meaning: 'How often the app was downloaded in the rows given.',
    advice:
      'Mention the app on the mobile site and in order e-mails, and give a reason to install it, such as an offer in the app only.',
    notToConfuse: 'A download is no user: see the share of active users.',
    arguments: { downloads: 'Downloads, row by row.' },
  },
  app_active_ratio: {
    meaning: 'The share of those who downloaded the app that still uses it.',
    advice:
      'Help new users to a first success, remove what crashes or is slow, and give reasons to come back.',
    notToConfuse:
      'Not the same as the active users of a day divided by those of a month, which app statistics call stickiness.',
    arguments: { downloads: 'All downloads of the app so far.' },
  },
  push_opt_in: {
    meaning: 'The share of app users who let the app send them messages.',
    advice: 'Ask for permission only after the app has been useful, say what will be sent, and send little.',
    notToConfuse: 'It counts who allows messages, not who opens them.',
  },
};
