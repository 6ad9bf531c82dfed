import type { FamilyHelp } from '../../help-texts';

export const sales: FamilyHelp<'sales'> = {
  revenue: {
    meaning:
      'What customers paid for orders that count as sales. Credits and cancelled, refunded or returned orders are left out.',
  },
  gmv: {
    meaning: 'The value of everything sold at its price, before discounts, cancellations and returns.',
    notToConfuse: 'The revenue, which leaves out what was cancelled or returned.',
  },
  orders: {
    meaning: 'How many different orders were placed and kept. An order with several lines counts once.',
  },
  aov: {
    meaning: 'What an order brings on average. For a total over many rows, give SUM() of each column.',
    notToConfuse:
      'The same figure with other amounts: some count tax, shipping or returns, others do not. Compare only what is counted alike.',
  },
  order_size: {
    meaning: 'How many items an order holds on average.',
    notToConfuse: 'The average order value, which is an amount of money.',
  },
  cogs: {
    meaning:
      'What the goods that were sold cost the shop to buy or to make. Lines below 0 are credits and are skipped.',
    notToConfuse:
      'All costs of the shop: some guides add marketing, salaries and rent. Here it is the goods alone; the rest goes into the net profit as other costs.',
  },
  gross_profit: {
    meaning: 'What is left of the revenue once the goods are paid.',
    notToConfuse: 'The net profit, from which taxes and other costs are taken too.',
  },
  gross_margin: {
    meaning: 'The share of the revenue that is left once the goods are paid.',
    notToConfuse: 'The markup, which sets the same profit against the cost instead of the revenue.',
  },
  net_profit: {
    meaning: 'What is left of the revenue after goods, taxes and all other costs: the bottom line.',
    notToConfuse: 'The gross profit, from which only the goods are taken.',
  },
  net_margin: {
    meaning: 'The share of the revenue that the shop keeps in the end.',
    notToConfuse: 'The gross margin, which knows of no taxes and other costs.',
  },
  average_margin: {
    meaning: 'The margin of several products or periods together. Each weighs as much as its revenue.',
    notToConfuse:
      'The plain mean of the margins, in which a product that hardly sells counts as much as the best seller.',
  },
  revenue_growth: {
    meaning: 'How much more or less a period brought than the one before it.',
  },
  cancellation_rate: {
    meaning: 'The share of orders that were cancelled.',
    notToConfuse: 'The return rate, which counts goods sent back.',
  },
  revenue_per_visitor: {
    meaning: 'What a visitor brings on average: conversion rate × average order value.',
  },
};
