import type { FamilyHelp } from '../../help-texts';

export const inventory: FamilyHelp<'inventory'> = {
  inventory_turnover: {
    meaning: 'How many times the stock was sold and replaced in the period.',
    notToConfuse:
      'Not revenue ÷ stock, which makes the stock look faster than it is. Cost of goods sold is what the goods cost, without marketing and salaries.',
  },
  days_of_inventory: {
    meaning: 'How many days the stock lasts at the pace at which it sells.',
    notToConfuse: 'With the cost of goods sold of one month, give the days of that month, not 365.',
    arguments: { days: 'The days in which cogs was sold, 365 by default.' },
  },
  stockout_rate: {
    meaning:
      'The share of product-days on which a product could not be bought. Ten products watched for thirty days are 300 product-days.',
  },
  order_cycle_time: {
    meaning:
      'How many days pass from an order to its delivery. Orders that are not delivered yet are left out.',
    notToConfuse: 'Not the time until the parcel is sent: it ends when the customer has the goods.',
  },
  return_rate: {
    meaning: 'The share of items sold that customers sent back.',
    notToConfuse: 'Not the share of customers who come back to buy: that is the returning customer rate.',
  },
  reorder_point: {
    meaning:
      'The stock at which to order again, so that the stock lasts until the delivery with the probability of the service level.',
    notToConfuse: 'It says when to order, not how much.',
    arguments: {
      daily_demand: 'Items sold on each day. Write 0 for a day without a sale: empty cells are skipped.',
    },
  },
};
