import type { FamilyTexts } from '../../texts';

export const omnichannel = (): FamilyTexts<'omnichannel'> => ({
  channel_traffic: {
    name: 'Visits by channel',
    formula: 'mean visits per period and share of visits',
  },
  channel_conversion: {
    name: 'Conversion rate by channel',
    formula: 'orders ÷ visitors of each channel',
  },
  recommendation_conversion: {
    name: 'Recommendation conversion rate',
    formula: 'orders of recommended products ÷ clicks on them',
  },
  product_interest: {
    name: 'Interest in products',
    formula: 'views, share of views and orders ÷ views',
  },
  purchase_triggers: {
    name: 'Purchase triggers',
    formula: 'value of the purchases, shared among their touchpoints',
  },
  advocacy_rate: {
    name: 'Referral rate (advocacy)',
    formula: 'orders by recommendation ÷ orders',
  },
});
