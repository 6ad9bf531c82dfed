import { describe, expect, it } from 'vitest';
import { orders, ShopSpreadsheet, shopWithSummary, traffic } from './shop-spreadsheet';
import { rowNumber, type WrittenColumn } from './written-tab';

const tab = 'KPI Summary';
const ownTabs = [tab, 'Data check', 'Orders', 'Traffic', 'KPI Data'];
const shop = (): ShopSpreadsheet => new ShopSpreadsheet([orders, traffic]);

/** The figures of the small shop, added up by hand. */
const february: readonly (readonly [string, number | string, number | string])[] = [
  ['revenue', 800, 500],
  ['gmv', 800, 580],
  ['orders', 4, 2],
  ['aov', 200, 250],
  ['order_size', 7 / 4, 4 / 2],
  ['revenue_growth', 0.6, ''],
  ['cancellation_rate', 0, 1 / 3],
  ['revenue_per_visitor', 4, 2.5],
  ['conversion_rate', 0.02, 0.01],
  ['cart_abandonment', 0.75, 0.875],
  ['new_customers', 1, 2],
  // Within 365 days Ana and Dewi bought twice, out of Ana, Budi and Dewi.
  ['repeat_purchase_rate', 2 / 3, 0],
  ['purchase_frequency', 3 / 2, 1],
  ['returning_customer_rate', 1 / 2, 0],
  ['traffic', 240, 240],
  ['bounce_rate', 0.4, 0.4],
];

describe('Generate KPI summary', () => {
  it('writes every KPI of the last whole month beside the month before', () => {
    const spreadsheet = shop();
    expect(spreadsheet.generate()).toEqual({ alert: undefined, question: undefined, toast: undefined });
    for (const [id, now, before] of february) {
      const value = spreadsheet.valueOf(tab, id, 'value');
      expect([id, value]).toEqual([id, typeof now === 'number' ? expect.closeTo(now, 10) : now]);
      const previous = spreadsheet.valueOf(tab, id, 'previous');
      expect([id, previous]).toEqual([id, typeof before === 'number' ? expect.closeTo(before, 10) : before]);
    }
  });

  it('puts its tab first and leaves the raw tabs as they were', () => {
    const spreadsheet = shop();
    const before = [spreadsheet.contents('Orders'), spreadsheet.contents('Traffic')];
    spreadsheet.generate();
    expect(spreadsheet.tabNames()).toEqual(ownTabs);
    expect([spreadsheet.contents('Orders'), spreadsheet.contents('Traffic')]).toEqual(before);
  });

  it('updates its tab in place, and what the owner wrote beside and below stays', () => {
    const spreadsheet = shopWithSummary();
    const note = spreadsheet.cellOf(tab, 'revenue', 'beside');
    spreadsheet.type(tab, note, 'Lebaran came early');
    const below = `A${spreadsheet.lastRow(tab) + 5}`;
    spreadsheet.type(tab, below, 'my own sum');
    spreadsheet.type('Orders', 'E6', '500');
    expect(spreadsheet.generate().toast).toContain(tab);
    expect(spreadsheet.valueOf(tab, 'revenue', 'value')).toBe(900);
    expect(spreadsheet.value(tab, note)).toBe('Lebaran came early');
    expect(spreadsheet.value(tab, below)).toBe('my own sum');
    expect(spreadsheet.tabNames()).toEqual(ownTabs);
  });

  it('finds its tab when the owner has renamed it or put rows above it', () => {
    const spreadsheet = shopWithSummary();
    spreadsheet.renameTab(tab, 'Monday');
    spreadsheet.insertRows('Monday', 1, 3);
    spreadsheet.type('Monday', 'A1', 'Our shop');
    spreadsheet.type('Orders', 'E6', '500');
    expect(spreadsheet.generate().toast).toContain('Monday');
    expect(spreadsheet.tabNames()).toEqual(['Monday', ...ownTabs.slice(1)]);
    expect(spreadsheet.value('Monday', 'A1')).toBe('Our shop');
    expect(spreadsheet.valueOf('Monday', 'revenue', 'value')).toBe(900);
  });

  it('keeps a title that the owner wrote, in every language, until it is emptied', () => {
    const spreadsheet = shopWithSummary();
    spreadsheet.type(tab, 'A1', 'Toko Batik Sekar');
    spreadsheet.type('Data check', 'A1', '="What is wrong "&1+1');
    for (const amount of ['500', '600']) {
      spreadsheet.type('Orders', 'E6', amount);
      expect(spreadsheet.generate()).toMatchObject({ alert: undefined, question: undefined });
    }
    expect(spreadsheet.value(tab, 'A1')).toBe('Toko Batik Sekar');
    expect(spreadsheet.value('Data check', 'A1')).toBe('What is wrong 2');
    expect([...spreadsheet.formulas('Data check').values()]).toContain('="What is wrong "&1+1');
    spreadsheet.type(tab, 'A1', '');
    expect(spreadsheet.generate()).toMatchObject({ alert: undefined, question: undefined });
    expect(spreadsheet.value(tab, 'A1')).toBe('KPI summary');
  });

  it('says that the tab stays as it is when the owner wants no new one', () => {
    const spreadsheet = shopWithSummary();
    spreadsheet.type(tab, spreadsheet.cellOf(tab, 'revenue', 'value'), '12345');
    const before = spreadsheet.contents(tab);
    expect(spreadsheet.generate('NO', 'NO').toast).toBe(
      'Nothing was changed. “KPI Summary” stays as you left it, with the figures of its last run.',
    );
    expect(spreadsheet.contents(tab)).toEqual(before);
  });

  it('asks before it touches a summary that the owner typed into, and names the cell', () => {
    const spreadsheet = shopWithSummary();
    const cell = spreadsheet.cellOf(tab, 'revenue', 'value');
    spreadsheet.type(tab, cell, '12345');
    expect(spreadsheet.generate().question).toContain(cell);
    expect(spreadsheet.value(tab, cell)).toBe(12345);
    expect(spreadsheet.generate('NO', 'NO')).toMatchObject({ alert: undefined, question: undefined });
    expect(spreadsheet.value(tab, cell)).toBe(12345);
  });

  it('keeps an edited summary as the tab of the owner, and makes a new one if the owner agrees', () => {
    const spreadsheet = shopWithSummary();
    const cell = spreadsheet.cellOf(tab, 'revenue', 'value');
    spreadsheet.type(tab, cell, '12345');
    spreadsheet.generate('YES');
    expect(spreadsheet.tabNames()).toEqual(['KPI Summary 2', ...ownTabs]);
    expect(spreadsheet.value(tab, cell)).toBe(12345);
    expect(spreadsheet.value('KPI Summary 2', cell)).toBe(800);
  });

  it('restores what was typed over if the owner wants it, and keeps the notes beside it', () => {
    const spreadsheet = shopWithSummary();
    const cell = spreadsheet.cellOf(tab, 'revenue', 'value');
    spreadsheet.type(tab, cell, '12345');
    spreadsheet.type(tab, spreadsheet.cellOf(tab, 'orders', 'notes'), 'ask Sekar');
    spreadsheet.type('Data check', spreadsheet.cellOf('Data check', 'asOf', 'name'), 'mine');
    expect(spreadsheet.generate('NO').question).toMatch(
      /^Restore “Data check” instead\?|^Restore “KPI Summary”/,
    );
    expect(spreadsheet.generate('NO', 'YES').question).toBeUndefined();
    expect(spreadsheet.tabNames()).toEqual(ownTabs);
    expect(spreadsheet.value(tab, cell)).toBe(800);
    expect(spreadsheet.valueOf(tab, 'orders', 'notes')).toBe('ask Sekar');
    expect(spreadsheet.valueOf('Data check', 'asOf', 'name')).toBe('Data up to');
    // Afterwards it counts as unchanged.
    expect(spreadsheet.generate().question).toBeUndefined();
  });

  it('asks if rows were inserted into the summary', () => {
    const spreadsheet = shopWithSummary();
    const inside = spreadsheet.cellOf(tab, 'revenue', 'name');
    spreadsheet.insertRows(tab, rowNumber(inside), 1);
    spreadsheet.type(tab, inside, 'mine');
    expect(spreadsheet.generate().question).toContain(tab);
    // Only one question is asked, since the summary cannot be restored.
    expect(spreadsheet.generate('NO').toast).toContain('stays as you left it');
    expect(spreadsheet.value(tab, inside)).toBe('mine');
  });

  it('does not touch a tab of the owner that has the same name', () => {
    const notes = { name: tab, cells: [['My notes'], ['call the courier']] };
    const spreadsheet = new ShopSpreadsheet([notes, orders, traffic]);
    spreadsheet.generate();
    expect(spreadsheet.tabNames()).toEqual([
      'KPI Summary 2',
      'Data check',
      ...[tab, 'Orders', 'Traffic', 'KPI Data'],
    ]);
    expect([...spreadsheet.contents(tab).values()]).toEqual(['My notes', 'call the courier']);
  });

  it('reports which rows name no customer', () => {
    const spreadsheet = shopWithSummary();
    const found = (column: WrittenColumn) =>
      spreadsheet.valueOf('Data check', 'finding:missingCustomer', column);
    expect([found('tab'), found('rows'), found('cell')]).toEqual(['Orders', 1, 'C9']);
    expect(spreadsheet.valueOf(tab, 'state', 'value')).toBe('1 to check, 1 note');
  });

  it('never lets the name of a tab become a formula, a number or a date', () => {
    const names = ['=HYPERLINK("http://x","y")', '2026', 'May 2026', '+62'];
    const odd = names.map((name) => ({
      name,
      cells: [
        ['a', 'b'],
        [1, 2],
      ],
    }));
    const spreadsheet = new ShopSpreadsheet([orders, ...odd]);
    expect(spreadsheet.generate().alert).toBeUndefined();
    const values = [...spreadsheet.contents('Data check').values()];
    for (const name of names) expect(values).toContain(name);
  });

  it('reads the days in the zone of the spreadsheet, not in that of the script', () => {
    // The script runs in Jakarta. In Los Angeles the 1st of January began 15 hours later.
    const spreadsheet = new ShopSpreadsheet([orders, traffic], 'en_US', 'America/Los_Angeles');
    spreadsheet.generate();
    for (const [id, now] of february) {
      const value = spreadsheet.valueOf(tab, id, 'value');
      expect([id, value]).toEqual([id, typeof now === 'number' ? expect.closeTo(now, 10) : now]);
    }
  });

  it.each([
    ['in_ID', 'Ringkasan KPI', 'Pendapatan'],
    ['ms_MY', 'Ringkasan KPI', 'Hasil jualan'],
    ['fr_FR', 'Synthèse des KPI', 'Chiffre d’affaires'],
  ] as const)('speaks the language of the spreadsheet: %s', (locale, name, revenue) => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic], locale);
    spreadsheet.generate();
    expect(spreadsheet.tabNames()[0]).toBe(name);
    expect(String(spreadsheet.valueOf(name, 'revenue', 'name'))).toContain(revenue);
    expect(spreadsheet.valueOf(name, 'revenue', 'value')).toBe(800);
  });

  it('stays within 30 service calls once its tabs are there, at any number of rows', () => {
    const long = { name: 'Orders', cells: [...orders.cells, ...manyRows(5000)] };
    for (const tabs of [
      [orders, traffic],
      [long, traffic],
    ]) {
      const spreadsheet = new ShopSpreadsheet(tabs);
      spreadsheet.generate();
      spreadsheet.generate();
      expect(spreadsheet.script.serviceCalls.calls).toBeLessThanOrEqual(30);
    }
  });
});

function manyRows(count: number) {
  return Array.from({ length: count }, (_, row) => [
    `B${Math.floor(row / 4)}`,
    new Date(`2026-02-${String(1 + (row % 28)).padStart(2, '0')}T10:00:00`),
    `c${row % 300}`,
    1,
    10,
    'Completed',
  ]);
}

describe('Generate KPI summary refuses in a sentence and writes nothing', () => {
  const header = ['Order ID', 'Order date', 'Customer', 'Quantity', 'Unit price'];
  const day = new Date('2026-01-05T10:00:00');

  it.each([
    ['no table', [{ name: 'Notes', cells: [['buy thread']] }], 'No tab with orders was found in “Notes”'],
    ['an empty tab', [{ name: 'Orders', cells: [] }], '“Orders” is empty'],
    ['a header only', [{ name: 'Orders', cells: [header] }], 'The tab “Orders” has headings but no rows'],
    [
      'text where amounts belong',
      [{ name: 'Orders', cells: [header, ['A1', day, 'ana', 1, 'cheap'], ['A2', day, 'ana', 1, 'dear']] }],
      'cell E2 contains “cheap”, which is not a number',
    ],
    [
      'text where dates belong',
      [{ name: 'Orders', cells: [header, ['A1', 'soon', 'ana', 1, 5]] }],
      'cell B2 contains “soon”',
    ],
    [
      'one order in a month that is not over',
      [{ name: 'Orders', cells: [header, ['A1', day, 'ana', 1, 5]] }],
      'The data hold no whole month that is over: the rows of “Orders” begin on 2026-01-05',
    ],
    [
      'nothing but credits',
      [{ name: 'Orders', cells: [header, ['A1', day, 'ana', -1, 5]] }],
      'The tab “Orders” has no sale',
    ],
    [
      'orders without amounts',
      [{ name: 'Orders', cells: [header.slice(0, 3), ['A1', day, 'ana']] }],
      'The tab “Orders” looks like orders but has no amounts',
    ],
  ])('%s', (_, tabs, sentence) => {
    const spreadsheet = new ShopSpreadsheet(tabs);
    const shown = spreadsheet.generate();
    expect(shown.alert).toContain(sentence);
    expect(shown.alert).not.toMatch(/Error|undefined|\bat \w+ \(/);
    expect(spreadsheet.tabNames()).toEqual(tabs.map(({ name }) => name));
  });

  it('keeps the last summary if the orders can no longer be read', () => {
    const spreadsheet = new ShopSpreadsheet([orders]);
    spreadsheet.generate();
    const before = spreadsheet.contents(tab);
    spreadsheet.type('Orders', 'E1', 'nothing');
    expect(spreadsheet.generate().alert).toContain('has no amounts');
    const stale = new Map([...spreadsheet.contents(tab)].filter(([cell]) => !before.has(cell)));
    expect([...stale.values()]).toEqual([
      expect.stringMatching(/^Not up to date since \d{4}-\d{2}-\d{2}: .* has no amounts/),
    ]);
    expect(new Map([...spreadsheet.contents(tab), ...before])).toEqual(spreadsheet.contents(tab));
    spreadsheet.type('Orders', 'E1', 'Unit price');
    expect(spreadsheet.generate().alert).toBeUndefined();
    const row = spreadsheet.cellOf(tab, 'madeAt', 'name').replace(/[A-Z]+/, '');
    const butMoment = (cells: ReadonlyMap<string, unknown>) =>
      new Map([...cells].filter(([cell]) => cell.replace(/[A-Z]+/, '') !== row));
    expect(butMoment(spreadsheet.contents(tab))).toEqual(butMoment(before));
  });
});
