import type { FamilyTexts } from '../../texts';

export const mobile = (): FamilyTexts<'mobile'> => ({
  mobile_conversion: {
    name: 'Mobile conversion rate',
    formula: 'mobile orders ÷ mobile visitors',
  },
  mobile_aov: {
    name: 'Mobile average order value',
    formula: 'mobile revenue ÷ mobile orders',
  },
  mobile_cart_abandonment: {
    name: 'Mobile cart abandonment rate',
    formula: '(mobile carts − mobile orders) ÷ mobile carts',
  },
  mobile_traffic_share: {
    name: 'Mobile share of visits',
    formula: 'mobile visits ÷ visits',
  },
  sms_subscribers: {
    name: 'SMS subscriber growth',
    formula: '(subscribers − previous) ÷ previous',
  },
  app_downloads: {
    name: 'App downloads',
    formula: 'sum of downloads',
  },
  app_active_ratio: {
    name: 'Active app users',
    formula: 'active users ÷ downloads',
  },
  push_opt_in: {
    name: 'Push opt-in rate',
    formula: 'users who allow push ÷ app users',
  },
});
