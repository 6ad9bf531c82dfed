import type { Texts } from '../texts';
import { rowsThat } from './phrases';

export const findings: Texts['findings'] = {
  missingCustomer: ({ rows, cell }, say) =>
    `${rowsThat(rows, say, 'names', 'name')} no customer (first: ${cell}). They count for revenue and orders, not for customers.`,
  creditLines: ({ rows, cell }, say) =>
    `${rowsThat(rows, say, 'is', 'are')} below 0 (first: ${cell}): a credit is no order and no revenue, but a cancellation or return.`,
  unreadAmount: ({ rows, cell, text }, say) =>
    `${rowsThat(rows, say, 'has', 'have')} no readable amount (first: ${cell}${text === '' ? ', empty' : `, “${text}”`}): not counted.`,
  unreadDate: ({ rows, cell, text }, say) =>
    `${rowsThat(rows, say, 'has', 'have')} no readable date (first: ${cell}${text === '' ? ', empty' : `, “${text}”`}): not counted.`,
  missingOrderId: ({ rows, cell }, say) =>
    `${rowsThat(rows, say, 'has', 'have')} no order id (first: ${cell}): not counted.`,
  otherCurrency: ({ rows, cell, text }, say) =>
    `${rowsThat(rows, say, 'is', 'are')} in another currency (first: ${cell}, ${text}). Currencies are not added: not counted.`,
  unknownStatus: ({ rows, cell, text }, say) =>
    `${rowsThat(rows, say, 'has', 'have')} a status that is not known (first: ${cell}, “${text}”): counted as a sale.`,
  unreadVisits: ({ rows, cell, text }, say) =>
    `${rowsThat(rows, say, 'holds', 'hold')} no readable count of visits (first: ${cell}, “${text}”): not counted.`,
  totalRows: ({ rows, cell }, say) =>
    `${rowsThat(rows, say, 'sums up others', 'sum up others')} (first: ${cell}): left out, or it would count twice.`,
  descriptionRows: ({ rows, cell }, say) =>
    `${rowsThat(rows, say, 'repeats or describes', 'repeat or describe')} the headings (first: ${cell}): left out.`,
  otherTable: ({ rows, cell }, say) =>
    `${rowsThat(rows, say, 'belongs', 'belong')} to another table in the same tab (first: ${cell}): not used. Put it into a tab of its own.`,
  ambiguousNumbers: ({ rows, cell, text, readAs }, say) =>
    `${rowsThat(rows, say, 'holds a figure', 'hold figures')} that can be read in two ways (first: ${cell}, “${text}”). By the locale of the spreadsheet, the sign was read as ${readAs === 'thousands' ? 'parting thousands' : 'a decimal mark'}.`,
  ambiguousDates: ({ rows, cell, text, readAs }, say) =>
    `${rowsThat(rows, say, 'holds a date', 'hold dates')} that can be read in two ways (first: ${cell}, “${text}”). By the locale of the spreadsheet, the ${readAs === 'dayFirst' ? 'day' : 'month'} was read first.`,
  orderTotalsUsed: ({ cell }) =>
    `Revenue is the sum of the order totals below ${cell}: nothing tells shipping and tax apart, so they may be part of it.`,
  shippingAndTaxLeftOut: ({ rows, cell }, say) =>
    `Revenue is the order totals without shipping and tax: ${rowsThat(rows, say, 'had', 'had')} some (first: ${cell}).`,
  discountsTakenOff: ({ rows, cell }, say) =>
    `Revenue is price times quantity less the discount: ${rowsThat(rows, say, 'had', 'had')} one (first: ${cell}).`,
  refundsTakenOff: ({ rows, cell }, say) =>
    `${rowsThat(rows, say, 'was', 'were')} refunded or sent back in part (first: ${cell}): taken off revenue and items once.`,
  trafficWithoutDates: ({ rows }, say) =>
    `The tab was not used: ${rowsThat(rows, say, 'counts', 'count')} visits without saying on which day. Export it again with the date as a column.`,
  noTrafficTab: () =>
    'No tab with visits was found: add one with a date and visits to see conversion and bounces.',
  noTrafficInPeriod: () => 'No row of visits lies in the period, so nothing can be said about visits.',
  trafficIncomplete: () =>
    'The visits do not cover the whole period, so figures that are counted per visit are not reliable.',
  visitsStandForVisitors: () =>
    'There is one count for visits and visitors: conversion and revenue per visitor are based on it.',
  tabNotUsed: ({ rows }, say) =>
    `The tab was not used: ${rowsThat(rows, say, 'looks', 'look')} neither like orders nor like visits.`,
  ordersWithoutAmount: ({ rows }, say) =>
    `The tab was not used: ${rowsThat(rows, say, 'looks', 'look')} like orders without an amount.`,
  emptyTab: () => 'The tab was not used: it has no rows below its headings.',
  noOrdersInPeriod: () => 'There is no order in the period.',
  dataEndsEarly: () => 'The orders end before the period does: the period may be incomplete.',
  dataStartsLate: () =>
    'The orders begin in the middle of the period before: a part is not compared with a whole, so there is no comparison.',
  visitsFewerThanOrders: () => 'There are fewer visitors than orders in the period: some visits are missing.',
};
