import { describe, expect, it } from 'vitest';
import { orders, ShopSpreadsheet, shopWithSummary, traffic } from '../shop-spreadsheet';

const shop = (): ShopSpreadsheet => new ShopSpreadsheet([orders, traffic]);
const previous = { kind: 'previous' };
const range = (from: string, to: string) => ({ kind: 'range', from, to });

function compare(period: object, comparison: object, of = shop()): unknown {
  return of.ask({ type: 'compare', period, comparison, run: '' });
}

function kpi(answer: unknown, id: string): unknown {
  const kpis: unknown = Reflect.get(Object(answer), 'kpis');
  return Array.isArray(kpis) ? kpis.find((one) => one.id === id) : undefined;
}

describe('the comparison that the sidebar asks for', () => {
  it('has the figures of both periods and their changes', () => {
    const answer = compare({ kind: 'complete', of: 'month' }, previous);
    expect(answer).toMatchObject({
      state: 'compared',
      period: { from: '2026-02-01', to: '2026-02-28' },
      compared: { from: '2026-01-01', to: '2026-01-31', kind: 'previous', sameElapsedDays: false },
      spans: ['Period: 2026-02-01 – 2026-02-28', 'Compared with: 2026-01-01 – 2026-01-31', '* may be chance'],
    });
    // 2 · 50 + 100 + 300 in January, the cancelled 80 left out; 400 + 100 + 100 + 200 in February.
    expect(kpi(answer, 'revenue')).toMatchObject({
      value: 800,
      compared: 500,
      difference: 300,
      relative: 0.6,
    });
    expect(kpi(answer, 'revenue')).toMatchObject({ shown: { change: '+60%*' } });
    // 2 orders of 200 visitors, then 4 of 200.
    expect(kpi(answer, 'conversion_rate')).toMatchObject({ value: 0.02, compared: 0.01 });
    expect(kpi(answer, 'conversion_rate')).toMatchObject({
      verdict: 'tooFew',
      shown: { change: '+1.0\u00a0pp, +100%*', certainty: 'too few orders to tell' },
    });
    expect(kpi(answer, 'nps')).toMatchObject({ value: null, absent: expect.stringMatching(/\S/) });
  });

  it('has the trend of each KPI that is known in more than one period', () => {
    const answer = compare({ kind: 'complete', of: 'month' }, previous);
    expect(Reflect.get(Object(answer), 'trendPeriods')).toHaveLength(12);
    expect(answer).toMatchObject({
      trendPeriods: expect.arrayContaining(['2026-01-01 – 2026-01-31', '2026-02-01 – 2026-02-28']),
    });
    expect(kpi(answer, 'orders')).toMatchObject({
      trend: [
        { value: 2, shown: '2' },
        { value: 4, shown: '4' },
      ],
    });
    expect(kpi(answer, 'nps')).toMatchObject({ trend: [] });
  });

  it('has the contributions of new and returning customers in words', () => {
    // Revenue of new customers: 200 + 300 in January, 100 of dewi in February; of returning ones 0, then 400 of ana and
    // 100 of dewi; 200 of nobody.
    expect(compare({ kind: 'complete', of: 'month' }, previous)).toMatchObject({
      segments: [
        {
          by: 'customerType',
          name: 'New and returning customers',
          parts: [
            { name: 'returning customers', shown: '+500.00' },
            { name: 'new customers', shown: '-400.00' },
            { name: '(not named)', shown: '+200.00' },
          ],
        },
      ],
    });
  });

  it('names the largest segments and adds up the others', () => {
    const days = ['2026-01-10', '2026-02-10'];
    const cells = [
      ['Order ID', 'Order date', 'Product', 'Amount', 'Status'],
      // January has only 1 of P0; February has 1, 2, 4, 8 … of the products.
      ['A', new Date(`${days[0]}T10:00:00`), 'P0', 1, 'Completed'],
      ...Array.from({ length: 8 }, (_, at) => [
        `B${at}`,
        new Date(`${days[1]}T10:00:00`),
        `P${at}`,
        2 ** at,
        'Completed',
      ]),
      ['C', new Date('2026-01-01T10:00:00'), 'P0', 0, 'Completed'],
      ['D', new Date('2026-02-28T10:00:00'), 'P0', 0, 'Completed'],
    ];
    const answer = compare(
      { kind: 'complete', of: 'month' },
      previous,
      new ShopSpreadsheet([{ name: 'Orders', cells }]),
    );
    // 128, 64, 32, 16 and 8; then 4, 2 and 0.
    expect(answer).toMatchObject({
      segments: [
        {
          by: 'product',
          parts: [
            ...[7, 6, 5, 4, 3].map((at) => ({ name: `P${at}`, shown: `+${2 ** at}.00` })),
            { name: '3 others', shown: '+6.00' },
          ],
        },
      ],
    });
  });

  // The order value fell from (100 + 50) / 2 = 75 to (100 + 60 + 60) / 3 = 73.33; their mean is 74.17. Of the orders the
  // website had 1/2, then 1/3, at 100: -1/6 x (100 - 74.17) = -4.31. The marketplace had 1/2, then 2/3, at 50, then 60:
  // 1/6 x (55 - 74.17) = -3.19 by its share, and 7/12 x 10 = 5.83 by its own value.
  it('has the effect of each channel on the order value, by its share and by its own order value', () => {
    const at = (day: string): Date => new Date(`${day}T10:00:00`);
    const cells = [
      ['Order ID', 'Order date', 'Channel', 'Amount'],
      ['A', at('2026-01-01'), 'Website', 100],
      ['B', at('2026-01-31'), 'Shopee', 50],
      ['C', at('2026-02-01'), 'Website', 100],
      ['D', at('2026-02-14'), 'Shopee', 60],
      ['E', at('2026-02-28'), 'Shopee', 60],
    ];
    const answer = compare(
      { kind: 'complete', of: 'month' },
      previous,
      new ShopSpreadsheet([{ name: 'Orders', cells }]),
    );
    expect(answer).toMatchObject({
      mixAndRate: [
        { kpi: 'aov', segment: 'web', name: 'Web', shown: { mix: '-4.31', rate: '0.00' } },
        { kpi: 'aov', segment: 'marketplace', name: 'Marketplaces', shown: { mix: '-3.19', rate: '+5.83' } },
      ],
    });
  });

  it('says up to which day there are data, however late the period ends', () => {
    // The data end in February, and today is in March.
    expect(compare(range('2026-02-01', '2026-02-28'), previous)).toMatchObject({ asOf: '2026-02-28' });
  });

  it('contains no rows of the tabs, no names and no ids', () => {
    const text = JSON.stringify(compare({ kind: 'complete', of: 'month' }, previous));
    expect(text).not.toMatch(/ana|budi|dewi|"A\d"/);
  });

  it('says that an unfinished period is compared with the same elapsed days', () => {
    const answer = compare(range('2026-02-01', '2026-02-20'), range('2026-01-01', '2026-01-20'));
    expect(answer).toMatchObject({ compared: { kind: 'range', sameElapsedDays: false } });
    expect(kpi(answer, 'revenue')).toMatchObject({ value: 600, compared: 500 });
  });

  it('compares nothing with days that the data do not cover, and says why', () => {
    const answer = compare({ kind: 'complete', of: 'month' }, { kind: 'year' });
    expect(answer).toMatchObject({ compared: null, spans: [{}, expect.stringContaining('2026-01-01')] });
    expect(kpi(answer, 'revenue')).toMatchObject({
      value: 800,
      compared: null,
      difference: null,
      verdict: null,
    });
  });

  it.each([
    [range('2026-02-20', '2026-02-01'), previous, /last day lies before the first/],
    [range('2040-02-01', '2040-02-02'), previous, /begins on 2040-02-01/],
    [range('2012-02-01', '2012-02-02'), { kind: 'holiday', holiday: 'lebaran' }, /Lebaran/],
  ])('says why %j cannot be compared with %j', (period, comparison, sentence) => {
    expect(compare(period, comparison)).toEqual({
      state: 'refused',
      message: expect.stringMatching(sentence),
    });
  });

  it.each([
    [{ kind: 'lastDays', count: 0 }, previous],
    [{ kind: 'range', from: '2026-02-30', to: '2026-03-01' }, previous],
    [{ kind: 'complete', of: 'decade' }, previous],
    [
      { kind: 'complete', of: 'month' },
      { kind: 'holiday', holiday: 'birthday' },
    ],
  ])('refuses an invalid request: %j with %j', (period, comparison) => {
    expect(compare(period, comparison)).toMatchObject({ state: 'refused' });
  });

  it('has the figures of each channel on chosen days, and the tables if they are asked for', () => {
    const days = Array.from({ length: 28 }, (_, day) => new Date(2026, 0, 18 + day));
    const channels = new ShopSpreadsheet([
      {
        name: 'Orders',
        cells: [
          ['Order ID', 'Order date', 'Channel', 'Amount'],
          ...days.map((day, number) => [`A${number}`, day, 'Website', 10]),
          ['B1', new Date(2026, 1, 2), 'Shopee', 50],
          ['B2', new Date(2026, 1, 3), 'Shopee', 60],
        ],
      },
      {
        name: 'Traffic',
        cells: [
          ['Date', 'Channel', 'Visits', 'Visitors'],
          ...days.flatMap((day) => [
            [day, 'Website', 10, 10],
            [day, 'Shopee', 5, 5],
          ]),
        ],
      },
    ]);
    const asked = {
      type: 'compare',
      period: range('2026-02-01', '2026-02-14'),
      comparison: previous,
      run: '',
    };
    expect(channels.ask(asked)).toMatchObject({ tables: [] });
    // 14 orders of 140 visitors, 2 of 70.
    expect(channels.ask({ ...asked, withTables: true })).toMatchObject({
      channels: [
        { group: 'web', visits: 140, conversion: 0.1, advocacy: null, revenue: 140, orders: 14 },
        { group: 'marketplace', visits: 70, conversion: 2 / 70, revenue: 110, orders: 2 },
      ],
      tables: expect.arrayContaining([
        {
          id: 'channel_traffic',
          columns: ['Visits by channel', 'Visits per period', 'Share'],
          rows: [
            ['Website', 140, 140 / 210],
            ['Shopee', 70, 70 / 210],
          ],
        },
      ]),
      // 14 orders of 10 before; 250 of 16 now, of which Shopee has an eighth at 55; the middle is (10 + 15.625) / 2.
      mixAndRate: expect.arrayContaining([
        expect.objectContaining({
          kpi: 'aov',
          segment: 'marketplace',
          mix: 0.125 * (55 - 12.8125),
          rate: 0,
        }),
      ]),
    });
  });

  it('names the days as the language of the sheet does', () => {
    const french = new ShopSpreadsheet([orders, traffic], 'fr_FR');
    expect(compare({ kind: 'complete', of: 'month' }, previous, french)).toMatchObject({
      spans: [
        'Période\u202f: 01/02/2026 – 28/02/2026',
        'Comparée à\u202f: 01/01/2026 – 31/01/2026',
        '* peut-être le hasard',
      ],
    });
  });

  it('writes nothing', () => {
    const spreadsheet = shopWithSummary();
    const before = spreadsheet.tabNames().map((tab) => [...spreadsheet.contents(tab)]);
    compare({ kind: 'toDate', of: 'month' }, previous, spreadsheet);
    expect(spreadsheet.tabNames().map((tab) => [...spreadsheet.contents(tab)])).toEqual(before);
  });
});
