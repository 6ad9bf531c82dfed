import { expect, it } from 'vitest';
import type { Cell, RawTab } from '../../src/cells/cell';
import { textsIn } from '../../src/i18n/all-texts';
import { parseIsoDay } from '../../src/period/civil-day';
import { dataCheckBlock } from '../../src/summary/data-check-block';
import { rulesInUtc } from '../reading-rules';
import { columnsOf, NamedRow, type Shown, shown } from './named-row';
import { summariseTabs } from './summarise-tabs';

const day = (ofYear: number): string => new Date(Date.UTC(2026, 0, ofYear)).toISOString().slice(0, 10);

/** The days of January and February without 20 to 30 January. */
const days = Array.from({ length: 59 }, (_, at) => at + 1).filter((of) => of < 20 || of > 30);
const visits = days.map((of): readonly Cell[] => [day(of), of === 5 ? 0 : 3, '40%']);

/** One order a day, every third without a customer, followed by everything that can go wrong. */
const troubled: readonly RawTab[] = [
  {
    name: 'Orders',
    cells: [
      ['Order ID', 'Order date', 'Customer', 'Quantity', 'Unit price', 'Status', 'Currency', 'Refund'],
      ...days.map((of) => [
        `A${of}`,
        day(of),
        of % 3 === 0 ? '' : `c${of % 7}`,
        1,
        10,
        'Completed',
        'IDR',
        '',
      ]),
      ['B1', day(40), 'ana', 1, 80, 'half way', 'IDR', ''],
      ['B2', day(41), 'ana', 1, 80, 'Completed', 'USD', ''],
      ['B3', day(42), 'ana', 1, 80, 'Completed', 'EUR', ''],
      ['B4', 'soon', 'ana', 1, 80, 'Completed', 'IDR', ''],
      ['B5', day(43), 'ana', 1, 'cheap', 'Completed', 'IDR', ''],
      ['', day(44), 'ana', 1, 80, 'Completed', 'IDR', ''],
      ['B6', day(44), 'ana', -1, 80, 'Completed', 'IDR', ''],
      ['B7', day(44), 'a***a', 1, 80, 'Completed', 'IDR', 'some'],
      ['B8', day(44), 'ana', 1, 80, 'Completed', 'IDR', 5],
      ['B9', '2206-01-01', 'ana', 1, 80, 'Completed', 'IDR', ''],
      ['Total', '', '', 60, 900, '', '', ''],
    ],
  },
  {
    name: 'Shopee',
    cells: [
      ['Order ID', 'Order date', 'Customer', 'Total'],
      ['A3', day(3), 'c3', 10],
      ['S1', day(45), 'eka', 25],
      ['S2', day(46), 'eka', 26],
    ],
  },
  {
    name: 'Rates',
    cells: [
      ['Currency', 'Rate'],
      ['USD', 16000],
    ],
  },
  {
    name: 'Web',
    cells: [['Date', 'Visitors', 'Bounce rate'], ...visits, [day(21), 'many', '40%'], [day(22), 4, 'high']],
  },
  { name: 'Web copy', cells: [['Date', 'Visitors', 'Bounce rate'], ...visits] },
  {
    name: 'Sources',
    cells: [
      ['Source', 'Visitors'],
      ['ads', 5],
      ['search', 7],
    ],
  },
  {
    name: 'Stock',
    cells: [
      ['Date', 'Product', 'Stock'],
      [day(31), 'soap', -3],
      [day(31), 'oil', 5],
    ],
  },
  {
    name: 'Ads',
    cells: [
      ['Date', 'Campaign', 'Spend', 'Clicks'],
      [day(40), 'a', '1,234', 5],
      [day(41), 'b', '2,345', 'lots'],
    ],
  },
  {
    name: 'Costs',
    cells: [
      ['Date', 'Category', 'Amount'],
      [day(40), 'rent', 5],
      ['', '', ''],
      ['Staff', 'Phone', 'Town'],
      ['Eka', 'x', 'y'],
    ],
  },
  {
    name: 'Lunch',
    cells: [
      ['what', 'who'],
      ['rice', 'me'],
    ],
  },
  { name: 'Empty', cells: [] },
];

const words = textsIn('en').dataCheck;

/** The columns of a row that are compared: those of a finding, or those of a tab. */
const comparedColumns = {
  finding: (['severity', 'tab', 'column', 'rows', 'cell'] as const).map((column) => words.columns[column]),
  tab: [
    words.tabColumns.takenFor,
    words.columns.tab,
    ...(['filled', 'used', 'explained'] as const).map((column) => words.tabColumns[column]),
  ],
};

/** The id of each finding or tab, followed by what its columns say. */
function rowsOf(tabs: readonly RawTab[], of: 'finding' | 'tab'): readonly (readonly Shown[])[] {
  const answer = summariseTabs({
    tabs,
    rules: rulesInUtc,
    period: 'month',
    today: parseIsoDay('2026-11-26') ?? 0,
    asOf: undefined,
  });
  if (answer.kind === 'refused') throw new Error(answer.refusal.code);
  const { rows, keys = [] } = dataCheckBlock(answer.summary, textsIn('en'), new Map());
  const headings = rows[keys.indexOf(of === 'tab' ? 'tabs heading' : 'heading')] ?? [];
  return rows.flatMap((cells) => {
    const id = shown(cells[cells.length - 1]);
    const row = new NamedRow(cells, columnsOf(headings));
    return String(id).startsWith(`${of}:`) ? [[id, ...row.shownIn(...comparedColumns[of])]] : [];
  });
}

it('a workbook with every kind of trouble has a row for each, the worst first', () => {
  const findings = rowsOf(troubled, 'finding');
  const expected = [
    ['trafficWithoutDates', '▲ Problem', 'Sources', '', 2, ''],
    ['missingOrderId', '▲ Problem', 'Orders', 'Order ID', 1, 'A55'],
    ['unreadDate', '▲ Problem', 'Orders', 'Order date', 1, 'B53'],
    ['unreadAmount', '▲ Problem', 'Orders', 'Unit price', 1, 'E54'],
    ['otherCurrency', '▲ Problem', 'Orders', 'Currency', 1, 'G52'],
    ['unreadRefund', '▲ Problem', 'Orders', 'Refund', 1, 'H57'],
    ['unreadVisits', '▲ Problem', 'Web', 'Visitors', 1, 'B50'],
    ['unreadNumber', '▲ Problem', 'Web', 'Bounce rate', 1, 'C51'],
    ['unreadNumber', '▲ Problem', 'Ads', 'Clicks', 1, 'D3'],
    ['missingCustomer', '● To check', 'Orders', 'Customer', 15, 'C4'],
    ['ambiguousNumbers', '● To check', 'Ads', 'Spend', 2, 'C2'],
    ['otherTable', '● To check', 'Costs', '', 2, 'A4'],
    ['tabNotUsed', '● To check', 'Lunch', '', 2, ''],
    ['futureDate', '● To check', 'Orders', 'Order date', 1, 'B59'],
    ['unknownStatus', '● To check', 'Orders', 'Status', 1, 'F50'],
    ['negativeStock', '● To check', 'Stock', 'Stock', 1, 'C2'],
    ['orderTotalsUsed', '● To check', 'Shopee', 'Total', '', 'D1'],
    ['daysWithoutData', '● To check', 'Orders, Shopee', '', '', ''],
    ['daysWithoutData', '● To check', 'Web', '', '', ''],
    ['daysWithoutData', '● To check', 'Web', '', '', ''],
    ['daysFewerVisitors', '● To check', 'Web', '', '', ''],
    ['visitsStandForVisitors', 'ℹ Good to know', 'Web', '', 49, ''],
    ['copyOfTab', 'ℹ Good to know', 'Web copy', 'Date', 48, 'A2'],
    ['totalRows', 'ℹ Good to know', 'Orders', 'Order ID', 1, 'A60'],
    ['maskedCustomer', 'ℹ Good to know', 'Orders', 'Customer', 1, 'C57'],
    ['creditLines', 'ℹ Good to know', 'Orders', 'Unit price', 1, 'E56'],
    ['refundsTakenOff', 'ℹ Good to know', 'Orders', 'Refund', 1, 'H58'],
    ['converted', 'ℹ Good to know', 'Orders', 'Currency', 1, 'G51'],
    ['orderInTwoTabs', 'ℹ Good to know', 'Shopee', 'Order ID', 1, 'A2'],
    // Its orders have no visits.
    ['channelsWithoutVisits', 'ℹ Good to know', 'Orders, Shopee', '', 2, ''],
    ['emptyTab', 'ℹ Good to know', 'Empty', '', '', ''],
  ].map(([code, ...row]) => [`finding:${code}`, ...row]);
  expect(findings).toHaveLength(expected.length);
  for (const row of expected) expect(findings).toContainEqual(row);
  const signs = findings.map(([, sign]) => String(sign).slice(0, 1)).join('');
  expect(signs).toBe('▲'.repeat(9) + '●'.repeat(12) + 'ℹ'.repeat(10));
});

it('the rows of each of its tabs are used or explained', () => {
  const tabs = rowsOf(troubled, 'tab');
  expect(tabs).toEqual([
    ['tab:orders', 'Orders', 'Orders', 59, 53, 6],
    ['tab:orders', 'Orders', 'Shopee', 3, 2, 1],
    ['tab:rates', 'Exchange rates', 'Rates', 1, 1, 0],
    ['tab:traffic', 'Visits', 'Web', 50, 49, 1],
    ['tab:traffic', 'Visits', 'Web copy', 48, 0, 48],
    ['tab:traffic', 'Visits', 'Sources', 2, 0, 2],
    ['tab:inventory', 'Stock', 'Stock', 2, 2, 0],
    ['tab:ads', 'Advertising', 'Ads', 2, 2, 0],
    ['tab:costs', 'Costs', 'Costs', 3, 1, 2],
    ['tab:unknown', 'Not recognised', 'Lunch', 2, 0, 2],
    ['tab:empty', 'Empty', 'Empty', 0, 0, 0],
  ]);
});

it('a workbook without trouble has only the rows of its tabs', () => {
  const fine: RawTab = {
    name: 'Orders',
    cells: [
      ['Order ID', 'Date', 'Customer', 'Amount (IDR)'],
      ...Array.from({ length: 59 }, (_, at): readonly Cell[] => [`A${at}`, day(at + 1), `c${at % 9}`, 5000]),
    ],
  };
  const web: RawTab = {
    name: 'Web',
    cells: [
      ['Date', 'Sessions', 'Visitors'],
      ...Array.from({ length: 59 }, (_, at): readonly Cell[] => [day(at + 1), 9, 8]),
    ],
  };
  expect(rowsOf([fine, web], 'finding')).toEqual([]);
  expect(rowsOf([fine, web], 'tab').map(([id]) => id)).toEqual(['tab:orders', 'tab:traffic']);
});
