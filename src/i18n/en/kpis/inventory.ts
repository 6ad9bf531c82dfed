import type { FamilyTexts } from '../../texts';

export const inventory = (): FamilyTexts<'inventory'> => ({
  inventory_turnover: {
    name: 'Inventory turnover',
    formula: 'cost of goods sold ÷ mean stock value',
  },
  days_of_inventory: {
    name: 'Days of inventory',
    formula: 'days ÷ inventory turnover',
  },
  stockout_rate: {
    name: 'Stockout rate',
    formula: 'product-days out of stock ÷ product-days checked',
  },
  order_cycle_time: {
    name: 'Order cycle time',
    formula: 'days from order to delivery, mean',
  },
  return_rate: {
    name: 'Return rate',
    formula: 'items returned ÷ items sold',
  },
  reorder_point: {
    name: 'Reorder point',
    formula: 'mean daily demand × lead time + z × deviation × √lead time',
  },
});
