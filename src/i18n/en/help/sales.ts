import type { FamilyHelp } from '../../help-texts';

export const sales: FamilyHelp<'sales'> = {
  revenue: {
    meaning:
      'What customers paid for orders that count as sales. Credits and cancelled, refunded or returned orders are left out.',
    advice:
      'See which part of it fell, visitors, conversion rate or average order value, and work on that one.',
  },
  gmv: {
    meaning: 'The value of everything sold at its price, before discounts, cancellations and returns.',
    advice: 'When it grows and the revenue does not, look at discounts, cancellations and returns.',
    notToConfuse: 'The revenue, which leaves out what was cancelled or returned.',
  },
  orders: {
    meaning: 'How many different orders were placed and kept. An order with several lines counts once.',
    advice: 'See whether fewer visitors came or fewer of them ordered, and start there.',
  },
  aov: {
    meaning: 'What an order brings on average. For a total over many rows, give SUM() of each column.',
    advice: 'Offer sets and matching products, or free shipping from an amount a little above this one.',
    notToConfuse:
      'The same figure with other amounts: some count tax, shipping or returns, others do not. Compare only what is counted alike.',
  },
  order_size: {
    meaning: 'How many items an order holds on average.',
    advice: 'Show matching products, sell sets, and give a better price for several pieces.',
    notToConfuse: 'The average order value, which is an amount of money.',
  },
  cogs: {
    meaning:
      'What the goods that were sold cost the shop to buy or to make. Lines below 0 are credits and are passed over.',
    advice:
      'Compare suppliers, buy in larger lots, and drop products that cost too much for what they bring.',
    notToConfuse:
      'All costs of the shop: some guides add marketing, salaries and rent. Here it is the goods alone; the rest goes into the net profit as other costs.',
  },
  gross_profit: {
    meaning: 'What is left of the revenue once the goods are paid.',
    advice: 'Give fewer discounts, buy cheaper, or raise prices where customers accept it.',
    notToConfuse: 'The net profit, from which taxes and other costs are taken too.',
  },
  gross_margin: {
    meaning: 'The share of the revenue that is left once the goods are paid.',
    advice: 'Sell more of the products with a good margin, and check prices and discounts of the others.',
    notToConfuse: 'The markup, which sets the same profit against the cost instead of the revenue.',
  },
  net_profit: {
    meaning: 'What is left of the revenue after goods, taxes and all other costs: the bottom line.',
    advice: 'Go through the costs, the largest first: goods, advertising, shipping, fees, rent.',
    notToConfuse: 'The gross profit, from which only the goods are taken.',
  },
  net_margin: {
    meaning: 'The share of the revenue that the shop keeps in the end.',
    advice: 'If the gross margin is good, the other costs are too high: cut those that bring no orders.',
    notToConfuse: 'The gross margin, which knows of no taxes and other costs.',
  },
  average_margin: {
    meaning: 'The margin of several products or periods together. Each weighs as much as its revenue.',
    advice:
      'Sort the products by margin: for the weakest, raise the price, find a cheaper supplier or stop selling them.',
    notToConfuse:
      'The plain mean of the margins, in which a product that hardly sells counts as much as the best seller.',
  },
  revenue_growth: {
    meaning: 'How much more or less a period brought than the one before it.',
    advice:
      'See whether visitors, conversion or order value fell, and compare with the same period of last year before you judge.',
  },
  cancellation_rate: {
    meaning: 'The share of orders that were cancelled or taken back by a credit.',
    advice:
      'Ask why: goods that were not in stock, payments that failed, slow shipping, a description that promised too much.',
    notToConfuse: 'The return rate, which counts goods sent back.',
  },
  revenue_per_visitor: {
    meaning: 'What a visitor brings on average: conversion rate × average order value.',
    advice:
      'See which of the two is low: for conversion work on product pages and checkout, for order value on the offer.',
  },
};
