import type { Say, Texts } from '../texts';
import { kpis } from './kpis';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const rowsThat = (rows: number, say: Say, one: string, many: string): string =>
  rows === 1 ? `1 row ${one}` : `${say.number(rows)} rows ${many}`;
const size = ({ rows, columns }: { rows: number; columns: number }): string => `${rows} × ${columns}`;

const families: Texts['families'] = {
  sales: 'Sales',
  funnel: 'From visit to order',
  customers: 'Customers',
  site: 'Visits',
  inventory: 'Stock',
  marketing: 'Advertising',
  service: 'Customer service',
  mobile: 'Mobile',
  social: 'Social media',
  sustainability: 'Sustainability',
  omnichannel: 'Channels',
};

const choices: Texts['choices'] = {
  mean: ['mean', 'average', 'avg'],
  median: ['median'],
  seconds: ['seconds', 'second', 'secs', 'sec', 's'],
  minutes: ['minutes', 'minute', 'mins', 'min'],
  hours: ['hours', 'hour', 'hrs', 'h'],
  days: ['days', 'day', 'd'],
  top: ['top', 'top box', 'satisfied'],
  first: ['first', 'first touch', 'first click'],
  last: ['last', 'last touch', 'last click'],
  linear: ['linear', 'equal'],
  position: ['position', 'position based', 'U-shaped'],
};

export const en: Texts = {
  numbers: { group: ',', decimal: '.' },
  dateFormat: 'yyyy-mm-dd',
  menu: { generate: 'Generate KPI summary', openSidebar: 'Open sidebar' },
  kpis,
  families,
  units: {
    money: 'money',
    count: 'number',
    percent: 'percent',
    ratio: 'ratio',
    duration: 'time',
    days: 'days',
    score: 'points',
    table: 'table',
  },
  choices,
  tableColumns: {
    source: 'Source',
    channel: 'Channel',
    product: 'Product',
    touchpoint: 'Touchpoint',
    visits: 'Visits',
    meanVisits: 'Visits per period',
    views: 'Views',
    share: 'Share',
    conversion: 'Conversion rate',
    conversionLow: 'From (95 %)',
    conversionHigh: 'To (95 %)',
    revenuePerVisit: 'Revenue per visit',
    orderRate: 'Orders per view',
    credit: 'Credit',
  },
  unnamed: '(not named)',
  listColumns: { function: 'Function', name: 'KPI', formula: 'Formula', unit: 'Unit' },
  measures: {
    revenue: 'amounts of orders',
    gmv: 'prices and quantities of orders',
    orders: 'order ids',
    items: 'quantities of orders',
    placed_orders: 'order ids',
    cancelled_orders: 'order statuses',
    customers: 'customers of orders',
    new_customers: 'customers of orders',
    repeat_customers: 'customers of orders',
    returning_customers: 'customers of orders',
    visits: 'visits',
    visitors: 'visitors',
    carts: 'carts',
    bounced_sessions: 'bounced visits',
    sessions: 'visits',
  },
  problems: {
    zeroDivisor: ({ argument }) => `#DIV/0! ${argument} is 0`,
    notNumber: ({ argument, text }) => `#VALUE! ${argument}: "${text}" is not a number`,
    notDate: ({ argument, text }) =>
      `#VALUE! ${argument}: "${text}" is not a date that can be read. Write it as 2026-09-30`,
    errorCell: ({ argument, text }) => `#VALUE! ${argument}: the cell shows the error ${text}`,
    emptyCell: ({ argument }) => `#VALUE! ${argument}: the cell is empty`,
    outside: ({ argument, value, low, high }, say) =>
      Number.isFinite(high)
        ? `#NUM! ${argument}: ${say.number(value)} is outside ${say.number(low)} to ${say.number(high)}`
        : `#NUM! ${argument}: ${say.number(value)} is below ${say.number(low)}`,
    unknownChoice: ({ argument, text, known }) =>
      `#VALUE! ${argument}: "${text}" is not one of its words. Known ones: ${known.map((code) => choices[code][0]).join(', ')}`,
    unknownFamily: ({ argument, text, known }) =>
      `#VALUE! ${argument}: "${text}" is not a known family. Known ones: ${known.map((family) => families[family]).join(', ')}`,
    notAnswer: ({ argument, text }) => `#VALUE! ${argument}: "${text}" is neither a rating nor yes or no`,
    notDuration: ({ argument, text }) =>
      `#VALUE! ${argument}: "${text}" is not a duration. Write it as 0:02:30`,
    endsBefore: ({ argument, other, row }, say) =>
      `#NUM! ${argument}: row ${say.number(row)} is earlier than ${other}`,
    tooFew: ({ argument, needed, found }, say) =>
      `#N/A ${argument}: at least ${say.number(needed)} values are needed, ${say.number(found)} found`,
    belowZero: ({ argument, value }, say) => `#NUM! ${argument}: ${say.number(value)} is below 0`,
    partExceedsWhole: ({ argument, value, whole, limit }, say) =>
      `#NUM! ${argument}: ${say.number(value)} is more than ${whole} (${say.number(limit)})`,
    unknownStatus: ({ argument, text }) =>
      `#VALUE! ${argument}: "${text}" is not a known order status. Known ones: paid, completed, cancelled, refunded, returned`,
    missingArgument: ({ argument }) => `#N/A ${argument} is missing`,
    needsPair: ({ argument, other }) => `#N/A ${argument} needs ${other} beside it`,
    noValues: ({ argument }) => `#N/A ${argument} holds no values`,
    endBeforeStart: ({ argument }) => `#NUM! ${argument} is before start`,
    shapesDiffer: ({ argument, shape, other, otherShape }) =>
      `#VALUE! ${argument} is ${size(shape)} cells, ${other} is ${size(otherShape)}: give ranges of the same size`,
    notOneCell: ({ argument, shape }) => `#VALUE! ${argument} is ${size(shape)} cells: give a single cell`,
    tooLarge: () => '#NUM! the result is too large to show',
  },
  refusals: {
    noTabs: () => 'This spreadsheet has no tab to read. Add a tab with your orders and try again.',
    allTabsEmpty: ({ tabs }) =>
      `There is nothing to read: ${quoted(tabs)} ${tabs.length === 1 ? 'is' : 'are'} empty. Paste your orders there, headings first.`,
    noOrdersTab: ({ tabs }) =>
      `No tab with orders was found in ${quoted(tabs)}. A tab of orders needs headings for an order id, a date and an amount (or a price and a quantity).`,
    severalTabs: ({ kind, tabs }) =>
      `These tabs all look like ${kind === 'orders' ? 'orders' : 'visits'}: ${quoted(tabs)}. Nothing says which to use: keep one of them, or put their rows into one tab.`,
    headerOnly: ({ tab }) => `The tab “${tab}” has headings but no rows below them. Paste your orders there.`,
    noAmountColumn: ({ tab }) =>
      `The tab “${tab}” looks like orders but has no amounts. Add a column Amount, or the columns Price and Quantity.`,
    noReadableAmount: ({ tab, cell, text }) =>
      text === ''
        ? `The tab “${tab}” has no amounts that can be read: cell ${cell} is empty.`
        : `The tab “${tab}” has no amounts that can be read: cell ${cell} holds “${text}”, which is not a number.`,
    noReadableDate: ({ tab, cell, text }) =>
      text === ''
        ? `The tab “${tab}” has no dates that can be read: cell ${cell} is empty.`
        : `The tab “${tab}” has no dates that can be read: cell ${cell} holds “${text}”. Write dates as 2026-09-30.`,
    noOrderIds: ({ tab, cell }) => `The tab “${tab}” has no order ids: cell ${cell} is empty.`,
    noSales: ({ tab, rows }, say) =>
      `The tab “${tab}” has no sale: what can be read there, ${rowsThat(rows, say, 'in all, is a', 'in all, are')} ${rows === 1 ? 'credit, a cancelled or a returned order' : 'credits, cancelled or returned orders'}.`,
    noWholePeriod: ({ tab, period, asOf, firstDay }, say) =>
      asOf < firstDay
        ? `There is nothing to count up to ${say.day(asOf)}: the orders in “${tab}” begin on ${say.day(firstDay)}. Choose a later day.`
        : `No whole ${period} is over yet: the orders in “${tab}” begin on ${say.day(firstDay)} and are counted up to ${say.day(asOf)}. Choose a shorter period, or wait until the ${period} is over.`,
  },
  findings: {
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
    visitsFewerThanOrders: () =>
      'There are fewer visitors than orders in the period: some visits are missing.',
  },
  periods: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
  summary: {
    tabName: 'KPI Summary',
    title: 'KPI summary',
    period: 'Period',
    comparedWith: 'Compared with',
    notComparable: 'not all of it is in the data: not compared',
    dataThrough: 'Counted up to',
    currency: 'Currency',
    currencyUnknown: 'not named in the orders',
    columns: {
      kpi: 'KPI',
      value: 'This period',
      previous: 'Period before',
      change: 'Change',
      trend: 'Trend',
      formula: 'How it is counted',
      id: 'Id',
    },
    trend: { better: 'better', worse: 'worse', same: 'same', more: 'more', less: 'less' },
    needs: (measures) => `Not in the data: ${measures.join(', ')}`,
    aboutTheData: 'About the data',
    findingColumns: { tab: 'Tab', rows: 'Rows', finding: 'What it means' },
    toCheck: 'To check',
    toKnow: 'Good to know',
    nothingFound: 'Nothing to report: every row was read.',
  },
  messages: {
    notDone: 'No summary was made',
    written: (tab) => `The summary is in the tab “${tab}”.`,
    busy: 'Somebody else is making the summary right now. Try again in a minute.',
    writeFailed: (tab, reason) =>
      `The tab “${tab}” could not be written, and everything stays as it was. The spreadsheet says: ${reason}`,
    editedTitle: 'The summary was changed by hand',
    edited: (tab, cells) =>
      `In “${tab}”, ${cells.join(', ')} ${cells.length === 1 ? 'no longer holds' : 'no longer hold'} what was written there. Make a new summary tab? This one stays as it is and becomes yours.`,
    reshaped: (tab) =>
      `In “${tab}”, rows or columns were added or removed inside the summary. Make a new summary tab? This one stays as it is and becomes yours.`,
    unexpected: (reason) => `Something went wrong, and nothing was changed: ${reason}`,
    badRequest: 'The sidebar sent something that cannot be read. Close it, open it again and retry.',
    noSpreadsheet: 'No spreadsheet is open. Open the spreadsheet of your shop and try again.',
  },
  sidebar: {
    title: 'Shop KPI',
    period: 'Period',
    asOf: 'As of',
    asOfHelp: 'The last whole period up to this day. Empty: up to the last order.',
    language: 'Language',
    languageOfSheet: 'As the spreadsheet',
    generate: 'Generate KPI summary',
    working: 'Counting…',
    newTab: 'Make a new tab',
    findings: (count) => (count === 1 ? '1 note on the data' : `${count} notes on the data`),
  },
};
