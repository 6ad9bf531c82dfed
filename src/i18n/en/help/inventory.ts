import type { FamilyHelp } from '../../help-texts';

export const inventory: FamilyHelp<'inventory'> = {
  inventory_turnover: {
    meaning: 'How many times the stock was sold and replaced in the period.',
    advice:
      'When it is low, buy less of what sells slowly, sell off what stands still, and order smaller lots more often.',
    notToConfuse:
      'Not revenue ÷ stock, which makes the stock look faster than it is. Cost of goods sold is what the goods cost, without marketing and salaries.',
  },
  days_of_inventory: {
    meaning: 'How many days the stock lasts at the pace at which it sells.',
    advice: 'When it rises, buy less of what sells slowly and clear old stock with an offer.',
    notToConfuse: 'With the cost of goods sold of one month, give the days of that month, not 365.',
    arguments: { days: 'The days in which cogs was sold, 365 by default.' },
  },
  stockout_rate: {
    meaning:
      'The share of product-days on which a product could not be bought. Ten products watched for thirty days are 300 product-days.',
    advice:
      'When it is high, order earlier, keep a safety stock of what sells best, and ask suppliers for shorter lead times.',
  },
  order_cycle_time: {
    meaning:
      'How many days pass from an order to its delivery. Orders that are not delivered yet are left out.',
    advice: 'When it is long, see which step takes the days: packing, handing over or the carrier.',
    notToConfuse: 'Not the time until the parcel is sent: it ends when the customer has the goods.',
  },
  return_rate: {
    meaning: 'The share of items sold that customers sent back.',
    advice:
      'When it is high, ask why each item came back, then correct descriptions, sizes, pictures or packing.',
    notToConfuse: 'Not the share of customers who come back to buy: that is the returning customer rate.',
  },
  reorder_point: {
    meaning:
      'The stock at which to order again, so that goods last until the delivery as often as the service level says.',
    advice: 'When the stock falls to this number, order. Round it up to whole items.',
    notToConfuse: 'It says when to order, not how much.',
    arguments: {
      daily_demand: 'Items sold on each day. Write 0 for a day without a sale: empty cells are passed over.',
    },
  },
};
