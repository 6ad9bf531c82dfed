import type { FamilyTexts } from '../../texts';

export const customers = (): FamilyTexts<'customers'> => ({
  new_customers: {
    name: 'New customers',
    formula: 'customers whose first order is in the period',
  },
  cac: {
    name: 'Customer acquisition cost (CAC)',
    formula: 'marketing and sales cost ÷ new customers',
  },
  clv: {
    name: 'Customer lifetime value (CLV)',
    formula: 'average order value × orders a year × years (× margin)',
  },
  clv_cac_ratio: {
    name: 'CLV to CAC ratio',
    formula: 'lifetime value ÷ acquisition cost',
  },
  retention_rate: {
    name: 'Customer retention rate',
    formula: '(customers at the end − new ones) ÷ customers at the start',
  },
  churn_rate: {
    name: 'Churn rate',
    formula: 'customers lost ÷ customers at the start',
  },
  repeat_purchase_rate: {
    name: 'Repeat purchase rate',
    formula: 'customers with 2 or more orders ÷ customers',
  },
  purchase_frequency: {
    name: 'Purchase frequency',
    formula: 'orders ÷ different customers',
  },
  returning_customer_rate: {
    name: 'Returning customer rate',
    formula: 'customers who bought before ÷ customers',
  },
});
