import { describe, expect, it } from 'vitest';
import type { Cell, RawTab } from '../../src/tables/cell';
import { readWorkbook } from '../../src/tables/read-workbook';
import type { Refusal } from '../../src/tables/refusal';
import { rulesInUtc } from '../reading-rules';

function tab(name: string, ...cells: (readonly Cell[])[]): RawTab {
  return { name, cells };
}

const header = ['Order ID', 'Date', 'Amount', 'Status'];
const orders = tab('Orders', header, ['A', '2026-03-01', 25, 'paid']);
const traffic = tab('Traffic', ['Date', 'Visits'], ['2026-03-01', 100]);

describe('a workbook gives no summary', () => {
  it.each<[string, readonly RawTab[], Refusal]>([
    ['without any tab', [], { code: 'noTabs' }],
    [
      'when nothing stands in its tabs',
      [tab('Orders'), tab('Sheet2', ['', ' '])],
      { code: 'allTabsEmpty', tabs: ['Orders', 'Sheet2'] },
    ],
    [
      'when no tab looks like orders',
      [tab('Notes', ['Call Ana']), traffic, tab('Sheet3')],
      { code: 'noOrdersTab', tabs: ['Notes', 'Traffic', 'Sheet3'] },
    ],
    [
      'when two tabs look like visits',
      [orders, traffic, { ...traffic, name: 'GA4' }],
      { code: 'severalTabs', kind: 'traffic', tabs: ['Traffic', 'GA4'] },
    ],
    ['when its orders are a header only', [tab('Orders', header)], { code: 'headerOnly', tab: 'Orders' }],
    [
      'when its orders are a header above blanks',
      [tab('Orders', header, ['', ' ', '', '']), traffic],
      { code: 'headerOnly', tab: 'Orders' },
    ],
    [
      'when its orders have no amounts',
      [tab('Orders', ['Order ID', 'Date'], ['A', '2026-03-01'])],
      { code: 'noAmountColumn', tab: 'Orders' },
    ],
    [
      'when text stands where amounts belong',
      [tab('Orders', header, ['A', '2026-03-01', 'ask Ana', ''], ['B', '2026-03-02', '?', ''])],
      { code: 'noReadableAmount', tab: 'Orders', cell: 'C2', text: 'ask Ana' },
    ],
    [
      'when the amounts are blank',
      [tab('Orders', header, ['A', '2026-03-01', '', 'paid'])],
      { code: 'noReadableAmount', tab: 'Orders', cell: 'C2', text: '' },
    ],
    [
      'when text stands where dates belong',
      [tab('Orders', header, ['A', 'soon', 25, ''], ['B', 'later', 25, ''])],
      { code: 'noReadableDate', tab: 'Orders', cell: 'B2', text: 'soon' },
    ],
    [
      'when no row has an order id',
      [tab('Orders', header, ['', '', '', ''], ['', '2026-03-01', 25, 'paid'])],
      { code: 'noOrderIds', tab: 'Orders', cell: 'A3' },
    ],
    [
      'when all its orders were cancelled, sent back or credited',
      [
        tab(
          'Orders',
          header,
          ['A', '2026-03-01', 25, 'cancelled'],
          ['B', '2026-03-01', 25, 'returned'],
          ['C', '2026-03-01', -25, ''],
        ),
      ],
      { code: 'noSales', tab: 'Orders', rows: 3 },
    ],
  ])('%s', (_why, tabs, refusal) => {
    const told = tabs.map(({ name }) => ({ tab: name, rows: { used: 0 } }));
    expect(readWorkbook(tabs, rulesInUtc)).toMatchObject({ kind: 'refused', refusal, tabs: told });
  });
});

describe('a workbook with one tab of orders', () => {
  it('is read whatever its tabs are called and wherever they stand', () => {
    const read = readWorkbook(
      [
        { ...traffic, name: 'Sheet2' },
        { ...orders, name: 'März' },
      ],
      rulesInUtc,
    );
    expect(read).toMatchObject({
      kind: 'read',
      shop: { orders: { tabs: ['März'], length: 1 }, traffic: { tabs: ['Sheet2'], length: 1 }, findings: [] },
    });
  });

  it('is read from a single order', () => {
    const read = readWorkbook([orders], rulesInUtc);
    expect(read).toMatchObject({ kind: 'read', shop: { orders: { length: 1, orderCount: 1 } } });
  });

  it('reports every tab that it did not use, and why', () => {
    const shipping = tab('Shipping', ['Order ID', 'Date'], ['A', '2026-03-02'], ['B', '2026-03-03']);
    const others = [
      tab('Empty'),
      tab('Notes', ['Call Ana'], ['', ''], ['Order boxes']),
      shipping,
      tab('Old visits', ['Date', 'Visits']),
    ];
    const read = readWorkbook([orders, ...others], rulesInUtc);
    const findings = read.kind === 'read' ? read.shop.findings : [];
    expect(findings.map(({ code, tab, rows }) => [code, tab, rows])).toEqual([
      ['noTrafficTab', '', 0],
      ['emptyTab', 'Empty', 0],
      ['emptyTab', 'Old visits', 0],
      ['tabNotUsed', 'Notes', 2],
      ['ordersWithoutAmount', 'Shipping', 2],
    ]);
  });

  it('does without its visits when none of them can be read', () => {
    const unread = tab('Traffic', ['Date', 'Visits'], ['soon', 100], ['later', 90]);
    const read = readWorkbook([orders, unread], rulesInUtc);
    expect(read).toMatchObject({
      kind: 'read',
      shop: { traffic: undefined, findings: [{ code: 'unreadDate', tab: 'Traffic', rows: 2, cell: 'A2' }] },
    });
  });
});
