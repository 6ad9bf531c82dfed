import type { CountingRules } from '../../help-texts';

export const counting: CountingRules = {
  cogs: 'The unit cost of each order line times its quantity: from the orders, else from the costs or the stock, by stock number or product, the latest unit cost of each. It counts when it is known for 95% of the revenue; else the costs of the category goods are taken. The cost of returned goods comes off: they are on the shelf again.',
  net_profit:
    'Taxes are the costs of that category. Other costs are all others but goods, and the spend of the ads; costs of the category advertising count only where no tab of ads covers the period, so that no money counts twice. Tax that customers paid is no cost: the revenue does not hold it.',
  average_margin: 'Over the order lines whose cost is known.',
  new_customers:
    'Where there are no orders from before the period, or few days of them, more customers count as new than are; the data check says so.',
  cac: 'The spend of the ads and the costs of the category marketing; costs of the category advertising only where no tab of ads covers the period.',
  clv_cac_ratio:
    'Both over the 365 days that end with the period; the acquisition cost over as many of them as the spending is known for.',
  clv: 'Over the 365 days that end with the period, or all days where the data are shorter, but at least 90. Orders a year: orders by customer. Years: 1 ÷ yearly churn, the share of the customers at the start of those days who are lost at their end; no more years than the data have, since nobody was seen for longer. Of data shorter than a year it is what a customer brought in the days there are. The margin counts when the cost of 95% of that revenue is known.',
  retention_rate:
    'A customer counts as lost after N days without an order. N is the 80th percentile of the days between purchases (two orders on one day are one purchase), or the number of days that you set. Purchases up to the end of the period count, and of longer data those of its first year: N stays the same for a period whatever is added later. At the start are those who bought within that time before the period, at the end those who bought within it before the period’s end; new are those of the end who were not there at the start, whether first or again.',
  churn_rate:
    'Customers at the start and lost customers are counted as for retention, so that churn is 1 − retention.',
  repeat_purchase_rate: 'Of the customers of the 365 days that end with the period.',
  cancellation_rate:
    'Where no column says what became of the orders, credits under ids of their own count as cancellations.',
  inventory_turnover:
    'The stock value comes from the last count of each product and place, on or before the first and the last day of the period. A product that is no longer counted has no stock.',
  days_of_inventory: 'Counted as for inventory turnover, with the days of the period.',
  stockout_rate: 'Each count of a product is one check; it is out when the count is 0 or less.',
  order_cycle_time: 'Over the sales of the period whose delivery has a date.',
  return_rate:
    'Items of returned orders, of refunds and of credits. Unknown as long as the tab shows none at all.',
  reorder_point:
    'Of the product that sold most pieces in the period, among those whose lead time the stock says; days without a sale count as 0.',
  ctr: 'Of the ads; without a tab of ads, of social media.',
  csat: 'The scale is the smallest of 3, 5, 7 and 10 that holds all answers. Yes and satisfied are the best answer.',
  nps: 'Where one column holds scores of several kinds, the kind of the row decides; scores without a kind are NPS scores when one of them is 0 or above 5, otherwise they are ratings.',
  complaint_rate: 'Tickets that their kind, the tab’s name or a heading calls complaints.',
  hit_rate: 'Tickets that name a product; all tickets where the tab names no products.',
  active_issues: 'At the end of the period’s last day.',
  mobile_conversion:
    'Mobile means phones and apps, not tablets: the platforms that count visits list those separately. The first line of an order decides its device.',
  app_active_ratio: 'The last count of active users, over all downloads since the data begin.',
  engagement_rate: 'Against impressions where the tab has them, else people reached, else followers.',
  reach:
    'The largest reach of each account in the period, without what influencers reach: whoever sees you in several weeks is one person.',
  follower_growth:
    'The last count of each account in the period against the last one before it; followers of influencers are left out.',
  influencer_conversion: 'Clicks of the rows that name an influencer; all clicks where the tab names none.',
  purchase_triggers: 'Each order counts 1, and the last touchpoint gets the credit.',
};
