import type { Texts } from '../texts';

/** A function, so that it is made only at use: formula cells never need it. */
export const advice: Texts['advice'] = () => ({
  revenue:
    'See which part of it fell: visitors, conversion rate or average order value. Then work on that one.',
  gmv: 'When it grows and the revenue does not, look at discounts, cancellations and returns.',
  orders: 'See whether fewer visitors came or fewer of them ordered, and start there.',
  aov: 'Offer sets and matching products, or free shipping from an amount a little above this one.',
  order_size: 'Show matching products, sell sets, and give a better price for several pieces.',
  cogs: 'Compare suppliers, buy in larger lots, and drop products that cost too much for what they bring.',
  gross_profit: 'Give fewer discounts, buy cheaper, or raise prices where customers accept it.',
  gross_margin: 'Sell more of the products with a good margin, and check prices and discounts of the others.',
  net_profit: 'Go through the costs, the largest first: goods, advertising, shipping, fees, rent.',
  net_margin: 'If the gross margin is good, the other costs are too high: cut those that bring no orders.',
  average_margin:
    'Sort the products by margin: for the weakest, raise the price, find a cheaper supplier or stop selling them.',
  revenue_growth:
    'See whether visitors, conversion or order value fell, and compare with the same period of last year before you judge.',
  cancellation_rate:
    'Ask why: goods that were not in stock, payments that failed, slow shipping, a description that promised too much.',
  revenue_per_visitor:
    'See which of the two is low: for conversion work on product pages and checkout, for order value on the offer.',
  conversion_rate: 'Check product pages, checkout and offer, on phones and computers apart.',
  add_to_cart_rate:
    'Improve pictures, descriptions, prices and reviews on the product pages, and say what is in stock.',
  cart_abandonment: 'Show shipping costs early, offer the usual ways to pay, and send a reminder.',
  checkout_completion:
    'Ask for less in the forms, let customers order without an account, and offer more ways to pay.',
  new_customers:
    'See which channels brought new customers before, and make the first order easier, for example with a welcome offer.',
  cac: 'Move money to the cheapest channel first, and stop advertising that wins nobody.',
  clv: 'Bring customers back with good service, a loyalty programme and offers that fit what they bought.',
  clv_cac_ratio: 'Win customers through cheaper channels, and get more repeat orders from those you have.',
  retention_rate:
    'Ask those who left why, and give the others a reason to stay: service, loyalty points, a message in time.',
  churn_rate: 'Find out after how long customers leave, and write to them before that with a reason to stay.',
  repeat_purchase_rate:
    'Write after the first order: tips for use, matching products, a reason for the second one.',
  purchase_frequency: 'Remind customers when they may need more, and offer a subscription or loyalty points.',
  returning_customer_rate: 'Stay in touch after the order: newsletter, loyalty programme, quick help.',
  traffic: 'See which source fell (search, advertising, social media or e-mail) and start there.',
  new_visitor_share:
    'If hardly anyone is new, work on reach; if hardly anyone comes back, work on service and newsletter.',
  revisit_rate:
    'Give reasons to come back: new products, useful pages, a newsletter, a reminder of the full cart.',
  traffic_sources: 'Spend time and money on sources whose visitors buy, not on those that only bring many.',
  session_duration: 'See on which pages visitors leave, and make these faster and clearer.',
  pages_per_visit: 'Link to matching products, name categories clearly, and check how fast the pages load.',
  bounce_rate:
    'Check that the page keeps what the advertisement or search result promised, and that it loads fast on a phone.',
  inventory_turnover:
    'When it is low, buy less of what sells slowly, sell off what stands still, and order smaller lots more often.',
  days_of_inventory: 'When it rises, buy less of what sells slowly and clear old stock with an offer.',
  stockout_rate:
    'When it is high, order earlier, keep a safety stock of what sells best, and ask suppliers for shorter lead times.',
  order_cycle_time: 'When it is long, see which step takes the days: packing, handing over or the carrier.',
  return_rate:
    'When it is high, ask why each item came back, then correct descriptions, sizes, pictures or packing.',
  reorder_point: 'When the stock falls to this number, order. Round it up to whole items.',
  cpc: 'When it rises, pause the most expensive ads, narrow the audience, and improve ads that few people click.',
  ctr: 'When it is low, try another picture, another headline or another audience.',
  average_position: 'When it gets worse, improve the ad and the page behind it before you raise the bid.',
  roas: 'When it is low, move the budget to the ads that bring most, and check the pages they lead to.',
  csat: 'When it is low, read the worst answers first, fix what they name, and write back.',
  nps: 'When it is low, ask detractors what went wrong and fix it before you look for new customers.',
  complaint_rate: 'When it rises, sort complaints by cause and remove the most frequent cause first.',
  review_score:
    'When it is low, read the worst reviews, improve the product or its description, and answer in public.',
  hit_rate: 'When it is high, improve the instructions, the description or the product itself.',
  first_response_time:
    'When it is long, put more people on the busiest hours and prepare answers to frequent questions.',
  resolution_time:
    'When it is long, see where issues wait, and let those who answer decide more by themselves.',
  active_issues: 'When it grows, resolve the oldest first and remove the cause of the most frequent ones.',
  mobile_conversion:
    'Order something in your shop on a phone: make pages load faster, the buttons larger, the forms shorter, and offer the wallets people pay with.',
  mobile_aov:
    'Show matching products and the amount that is missing for free shipping where they fit on a small screen.',
  mobile_cart_abandonment:
    'Show the shipping cost early, let people buy without an account, offer payment by wallet, and send a reminder.',
  mobile_traffic_share: 'Where it is high and mobile conversion is low, work on the mobile shop first.',
  sms_subscribers:
    'Ask for the number at checkout with a clear benefit, and send fewer, more useful messages.',
  app_downloads:
    'Mention the app on the mobile site and in order e-mails, and give a reason to install it, such as an offer in the app only.',
  app_active_ratio:
    'Help new users to a first success, remove what crashes or is slow, and give reasons to come back.',
  push_opt_in:
    'Ask for permission only after the app has been useful, say what will be sent, and send little.',
  engagement_rate:
    'Post more of what people reacted to, ask questions, answer comments, and try other times of the day.',
  reach:
    'Post when your followers are online, use the formats that the platform favours, and put money behind the best posts.',
  impressions: 'Where it rises while clicks fall, show something new or to other people.',
  follower_growth:
    'Post regularly, work with others whose followers fit, and link your accounts from the shop and from parcels.',
  influencer_conversion:
    'Send the clicks to a page that shows what was recommended, with a code to redeem, and choose people whose followers fit your goods.',
  carbon_footprint:
    'Start with the largest source: fewer flights and express deliveries, fewer returns, lighter parcels, electricity from renewable sources.',
  energy_per_order:
    'Look at heating, cooling and lighting of the store room first, and switch off what runs at night.',
  recycling_rate:
    'Sort where the waste arises, use packaging of one material, and ask your waste carrier what can be recycled.',
  sustainable_materials:
    'Change what you use most first, such as cartons and filling, and ask suppliers for certified material.',
  community_contribution:
    'Tie a small amount to each order, so that it grows with the shop, and tell customers where it goes.',
  diversity_index:
    'Look at where you find applicants and at who is invited, group by group, before looking at the index again.',
  channel_traffic:
    'Give more to channels that bring many visits and orders, and ask of the weak ones whether they reach the right people.',
  channel_conversion:
    'Learn from the best channel: offer, page and audience. Wait for more visitors before you give up one with a wide interval.',
  recommendation_conversion:
    'Recommend what others bought together with the product, leave out what is sold out, and show fewer, better matches.',
  product_interest:
    'A product with many views and few orders needs a better price, pictures, description or stock. One with few views and many orders belongs on the front page.',
  purchase_triggers:
    'Compare the first-touch model with the last-touch model: spend on the touchpoints that begin purchases as well as on those that close them, and less on those that appear in neither.',
  advocacy_rate: 'Give both sides a reward for a referral, and ask happy customers right after delivery.',
});
