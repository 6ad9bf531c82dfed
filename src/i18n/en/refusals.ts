import type { Texts } from '../texts';
import { quoted, rowsThat } from './phrases';

export const refusals = (): Texts['refusals'] => ({
  noTabs: () => 'This spreadsheet has no tab to read. Add a tab with your orders and try again.',
  allTabsEmpty: ({ tabs }) =>
    `There is nothing to read: ${quoted(tabs)} ${tabs.length === 1 ? 'is' : 'are'} empty. Paste your orders there, headings first.`,
  noOrdersTab: ({ tabs }) =>
    `No tab with orders was found in ${quoted(tabs)}. A tab of orders needs headings for an order id, a date and an amount (or a price and a quantity).`,
  headerOnly: ({ tab }) => `The tab “${tab}” has headings but no rows below them. Paste your orders there.`,
  noAmountColumn: ({ tab }) =>
    `The tab “${tab}” looks like orders but has no amounts. Add a column Amount, or the columns Price and Quantity.`,
  noReadableAmount: ({ tab, cell, text }) =>
    text === ''
      ? `The tab “${tab}” has no amounts that can be read: cell ${cell} is empty.`
      : `The tab “${tab}” has no amounts that can be read: cell ${cell} contains “${text}”, which is not a number.`,
  noReadableDate: ({ tab, cell, text }) =>
    text === ''
      ? `The tab “${tab}” has no dates that can be read: cell ${cell} is empty.`
      : `The tab “${tab}” has no dates that can be read: cell ${cell} contains “${text}”. Write dates as 2026-09-30.`,
  noOrderIds: ({ tab, cell }) => `The tab “${tab}” has no order ids: cell ${cell} is empty.`,
  noSales: ({ tab, rows }, say) =>
    `The tab “${tab}” has no sale: what can be read there, ${rowsThat(rows, say, 'in all, is a', 'in all, are')} ${rows === 1 ? 'credit, a cancelled or a returned order' : 'credits, cancelled or returned orders'}.`,
  tabNotReady: ({ tab, cell, text }) =>
    `The tab “${tab}” gave rows last time and now shows “${text}” in cell ${cell}. The last summary stays. Wait until the tab has loaded, or correct its formula, and try again; a tab that you no longer need can be deleted.`,
  onlyLater: ({ tab, cell, asOf }, say) =>
    `There is nothing to count up to ${say.day(asOf)}: every date in “${tab}” is later, the first one that was read stands in cell ${cell}. Correct the dates, or look whether day and month are the right way round.`,
  noWholePeriod: ({ tab, period, asOf, firstDay }, say) =>
    asOf < firstDay
      ? `There is nothing to count up to ${say.day(asOf)}: the rows of “${tab}” begin on ${say.day(firstDay)}. Choose a later day.`
      : `The data hold no whole ${period} that is over: the rows of “${tab}” begin on ${say.day(firstDay)} and are counted up to ${say.day(asOf)}. Choose a shorter period, or add what is missing.`,
});
