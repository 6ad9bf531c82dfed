import { describe, expect, it } from 'vitest';
import type { Cell, RawTab } from '../../src/cells/cell';
import { parseIsoDay } from '../../src/period/civil-day';
import type { Refusal } from '../../src/tables/findings/refusal';
import { readWorkbook } from '../../src/tables/read-workbook';
import type { TabChoices } from '../../src/tables/shop';
import { rulesInUtc } from '../reading-rules';

function tab(name: string, ...cells: (readonly Cell[])[]): RawTab {
  return { name, cells };
}

function dayOf(iso: string): number {
  return parseIsoDay(iso) ?? Number.NaN;
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
      'when no tab looks like a table of a shop',
      [tab('Notes', ['Call Ana']), tab('Sheet3')],
      { code: 'noOrdersTab', tabs: ['Notes', 'Sheet3'] },
    ],
    ['when its orders are a header only', [tab('Orders', header)], { code: 'headerOnly', tab: 'Orders' }],
    [
      'when its orders are a header above blanks',
      [tab('Orders', header, ['', ' ', '', ''])],
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
  it('is read whatever the names and the order of its tabs', () => {
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

  it.each(['Sheet1', 'Sheet 12', 'Feuille 1', 'Helaian1'])('does not report the empty tab %s', (name) => {
    const read = readWorkbook([orders, tab(name)], rulesInUtc);
    const shop = read.kind === 'read' ? read.shop : undefined;
    expect(shop?.findings.map(({ code }) => code)).toEqual(['noTrafficTab']);
    expect(shop?.tabs.map((reading) => reading.tab)).toEqual([orders.name]);
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
      ['tabNotUsed', 'Notes', 2],
      ['ordersWithoutAmount', 'Shipping', 2],
      ['emptyTab', 'Old visits', 0],
    ]);
  });

  it('is summarised without visits if none of them can be read', () => {
    const unread = tab('Traffic', ['Date', 'Visits'], ['soon', 100], ['later', 90]);
    const read = readWorkbook([orders, unread], rulesInUtc);
    expect(read).toMatchObject({
      kind: 'read',
      shop: { traffic: undefined, findings: [{ code: 'unreadDate', tab: 'Traffic', rows: 2, cell: 'A2' }] },
    });
  });
});

describe('a workbook without orders', () => {
  it('is summarised from its other tabs, up to their last day', () => {
    const costs = tab('Costs', ['Date', 'Category', 'Amount'], ['2026-02-10', 'Rent', 900]);
    const read = readWorkbook([tab('Orders', header), costs, traffic], rulesInUtc);
    expect(read).toMatchObject({
      kind: 'read',
      shop: {
        orders: { length: 0, firstDay: dayOf('2026-02-10'), lastDay: dayOf('2026-03-01') },
        costs: { length: 1 },
        traffic: { length: 1 },
      },
    });
  });
});

describe('several tabs of a kind', () => {
  const shopee = tab('Shopee traffic', ['Tanggal', 'Pengunjung'], ['2026-03-01', 60], ['2026-03-02', 70]);
  const website = tab('Website', ['Date', 'Visits'], ['2026-03-01', 100]);

  it('are read together, and each row has the channel that its tab is named after', () => {
    const read = readWorkbook([shopee, website], rulesInUtc);
    const visits = read.kind === 'read' ? read.shop.traffic : undefined;
    const { codes = [], words = [] } = visits?.words.channel ?? {};
    expect([...codes].map((code) => words[code])).toEqual(['Shopee', 'Shopee', 'Website']);
    expect(visits?.tabs).toEqual(['Shopee traffic', 'Website']);
    expect([...(visits?.numbers.visitors ?? [])]).toEqual([60, 70, Number.NaN]);
    expect([...(visits?.numbers.visits ?? [])]).toEqual([Number.NaN, Number.NaN, 100]);
  });

  it('count the rows of a copied tab once', () => {
    const read = readWorkbook([shopee, { ...shopee, name: 'Copy of Shopee traffic' }], rulesInUtc);
    const shop = read.kind === 'read' ? read.shop : undefined;
    expect(shop?.traffic?.length).toBe(2);
    expect(shop?.findings).toContainEqual(
      expect.objectContaining({
        code: 'copyOfTab',
        tab: 'Copy of Shopee traffic',
        rows: 2,
        text: 'Shopee traffic',
      }),
    );
    expect(shop?.tabs.map(({ rows }) => rows)).toEqual([
      { filled: 2, used: 2, explained: 0 },
      { filled: 2, used: 0, explained: 2 },
    ]);
  });

  it('count the days that two exports share once', () => {
    const header = ['Date', 'Visits', 'Visitors'];
    const january = tab('Jan', header, ['2026-01-30', 10, 8], ['2026-01-31', 12, 9], ['2026-02-01', 14, 11]);
    const february = tab('Feb', header, ['2026-02-01', 14, 11], ['2026-02-02', 16, 12]);
    const read = readWorkbook([january, february], rulesInUtc);
    const shop = read.kind === 'read' ? read.shop : undefined;
    expect([...(shop?.traffic?.numbers.visits ?? [])]).toEqual([10, 12, 14, 16]);
    expect(shop?.findings).toContainEqual(
      expect.objectContaining({ code: 'rowInTwoTabs', tab: 'Feb', rows: 1, cell: 'A2' }),
    );
  });

  it('keep rows of two tabs that are equal by chance', () => {
    const header = ['Date', 'Rating', 'Product'];
    const one = tab('Reviews A', header, ['2026-03-01', 5, 'Mug'], ['2026-03-01', 4, 'Pot']);
    const other = tab(
      'Reviews B',
      header,
      ['2026-03-01', 5, 'Mug'],
      ['2026-03-01', 3, 'Cup'],
      ['2026-03-01', 1, 'Cup'],
    );
    const read = readWorkbook([one, other], rulesInUtc);
    expect(read.kind === 'read' ? read.shop.surveys?.length : 0).toBe(5);
  });
});

describe("the owner's choice about a tab", () => {
  const odd = tab('Blad1', ['Tag', 'Menge', 'Preis'], ['2026-03-01', 5, 2], ['2026-03-02', 7, 3]);
  const fingerprint = (tabs: readonly RawTab[]) => {
    const read = readWorkbook([...tabs, traffic], rulesInUtc);
    const readings = read.kind === 'read' ? read.shop.tabs : [];
    return readings[0]?.headerFingerprint ?? '';
  };

  it('makes a table of an unknown tab, and stays valid when rows are added', () => {
    const choices: TabChoices = new Map([
      [fingerprint([odd]), { use: 'as', kind: 'traffic', columns: { date: 'Tag', visits: 'Menge' } }],
    ]);
    const longer = { ...odd, cells: [...odd.cells, ['2026-03-03', 9, 4]] };
    const read = readWorkbook([longer], rulesInUtc, { choices });
    const shop = read.kind === 'read' ? read.shop : undefined;
    expect([...(shop?.traffic?.numbers.visits ?? [])]).toEqual([5, 7, 9]);
    expect(shop?.tabs[0]?.columns.map(({ field, reason }) => [field, reason])).toEqual([
      ['date', 'owner'],
      ['visits', 'owner'],
      [undefined, 'notNeeded'],
    ]);
  });

  it('finds the columns by itself if the owner chose only the kind', () => {
    // A price and a date alone do not make any table.
    const diary = tab('Diary', ['Day', 'Harga', 'Remark'], ['2026-03-01', 25, 'x']);
    const choices: TabChoices = new Map([[fingerprint([diary]), { use: 'as', kind: 'costs', columns: {} }]]);
    const read = readWorkbook([orders, diary], rulesInUtc, { choices });
    const reading = read.kind === 'read' ? read.shop.tabs[1] : undefined;
    expect(reading?.kind).toBe('costs');
    expect(reading?.columns.find(({ header }) => header === 'Day')?.field).toBe('date');
  });

  it('leaves a tab out, and says so', () => {
    const choices: TabChoices = new Map([[fingerprint([traffic]), { use: 'leaveOut' }]]);
    const read = readWorkbook([orders, traffic], rulesInUtc, { choices });
    const shop = read.kind === 'read' ? read.shop : undefined;
    expect(shop?.traffic).toBeUndefined();
    expect(shop?.tabs[1]).toMatchObject({ kind: 'leftOut', rows: { filled: 1, used: 0, explained: 1 } });
    expect(shop?.findings).toContainEqual(
      expect.objectContaining({ code: 'leftOutByOwner', tab: 'Traffic', rows: 1 }),
    );
  });
});

describe('money in another currency than that of the orders', () => {
  const inRupiah = tab('Orders', ['Order ID', 'Date', 'Amount (IDR)'], ['A', '2026-03-01', 250_000]);
  const ads = tab(
    'Ads',
    ['Day', 'Campaign', 'Amount spent', 'Clicks', 'Currency'],
    ['2026-03-01', 'Sale', 150_000, 40, 'IDR'],
    ['2026-03-02', 'Sale', 20, 50, 'EUR'],
  );
  const rates = tab('Rates', ['Currency', 'Rate', 'Date'], ['EUR', 17_500, '2026-01-01']);

  it('is converted by the rate of its day', () => {
    const read = readWorkbook([inRupiah, ads, rates], rulesInUtc);
    const shop = read.kind === 'read' ? read.shop : undefined;
    expect(shop?.currency).toBe('IDR');
    expect([...(shop?.ads?.numbers.spend ?? [])]).toEqual([150_000, 350_000]);
  });

  it('leaves its row out if there is no rate, and reports it', () => {
    const read = readWorkbook([inRupiah, ads], rulesInUtc);
    const shop = read.kind === 'read' ? read.shop : undefined;
    expect([...(shop?.ads?.numbers.spend ?? [])]).toEqual([150_000]);
    expect(shop?.findings).toContainEqual(
      expect.objectContaining({ code: 'otherCurrency', tab: 'Ads', rows: 1, cell: 'E3', text: 'EUR' }),
    );
  });
});
