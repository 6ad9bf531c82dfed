import type { FamilyHelp } from '../../help-texts';

export const customers: FamilyHelp<'customers'> = {
  new_customers: {
    meaning: 'Customers whose very first order falls in the period, its first and last day included.',
    arguments: {
      customers: 'Who placed each order. Give all orders of the shop, also those before the period.',
    },
  },
  cac: {
    meaning: 'What it costs to win one new customer.',
  },
  clv: {
    meaning:
      'What a customer brings in all the years with the shop: in revenue, or in profit when a margin is given.',
    notToConfuse:
      'The historic value, which adds up past profit, and the predicted value, which estimates who will stay and what they will spend.',
  },
  clv_cac_ratio: {
    meaning:
      'How many times over a customer brings back what it cost to win them. Below 1 the shop buys customers at a loss.',
    notToConfuse:
      'The ratio with a lifetime value in revenue, which looks better than it is: give the lifetime value its margin.',
  },
  retention_rate: {
    meaning: 'The share of the customers at the start of a period who are still there at its end.',
    notToConfuse: 'Cohort retention: the share of a group of customers who buy again in a later period.',
  },
  churn_rate: {
    meaning: 'The share of the customers at the start of a period who were lost in it: 1 − retention.',
    notToConfuse:
      'Customers at the start minus those at the end, which ignores the new ones. In a shop without contracts, a customer is usually considered lost after 90 or 180 days without an order.',
  },
  repeat_purchase_rate: {
    meaning: 'The share of customers with two or more orders, in the summary within 365 days.',
    notToConfuse: 'The returning customers, who had bought before the period.',
  },
  purchase_frequency: {
    meaning: 'How many orders there are for each customer.',
  },
  returning_customer_rate: {
    meaning: 'The share of the period’s customers who had bought before it.',
    notToConfuse:
      'The repeat purchase rate, which asks for two orders inside the period, and the return rate of goods sent back.',
  },
};
