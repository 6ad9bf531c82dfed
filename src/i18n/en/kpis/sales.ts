import type { FamilyTexts } from '../../texts';

export const sales = (): FamilyTexts<'sales'> => ({
  revenue: {
    name: 'Revenue',
    formula: 'sum of the amounts of sales',
  },
  gmv: {
    name: 'Gross merchandise value (GMV)',
    formula: 'sum of price × quantity',
  },
  orders: {
    name: 'Orders',
    formula: 'count of different order ids',
  },
  aov: {
    name: 'Average order value (AOV)',
    formula: 'revenue ÷ orders',
  },
  order_size: {
    name: 'Items per order',
    formula: 'items ÷ orders',
  },
  cogs: {
    name: 'Cost of goods sold (COGS)',
    formula: 'sum of unit cost × quantity',
  },
  gross_profit: {
    name: 'Gross profit',
    formula: 'revenue − cost of goods sold',
  },
  gross_margin: {
    name: 'Gross margin',
    formula: '(revenue − cost of goods sold) ÷ revenue',
  },
  net_profit: {
    name: 'Net profit',
    formula: 'revenue − cost of goods sold − taxes − other costs',
  },
  net_margin: {
    name: 'Net margin',
    formula: 'net profit ÷ revenue',
  },
  average_margin: {
    name: 'Average margin',
    formula: '(sum of revenues − sum of costs) ÷ sum of revenues',
  },
  revenue_growth: {
    name: 'Revenue growth',
    formula: '(current − previous) ÷ |previous|',
  },
  cancellation_rate: {
    name: 'Cancellation rate',
    formula: 'cancelled orders ÷ orders',
  },
  revenue_per_visitor: {
    name: 'Revenue per visitor',
    formula: 'revenue ÷ visitors',
  },
});
