import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/i18n/all-texts';
import { DocumentState } from '../../workbench/apps-script/document-state';
import { orders, ShopSpreadsheet, traffic } from './shop-spreadsheet';
import { rowWith } from './written-tab';

const tab = 'KPI Comparison';

function insert(spreadsheet: ShopSpreadsheet): unknown {
  return spreadsheet.ask({
    type: 'insertComparison',
    period: { kind: 'complete', of: 'month' },
    comparison: { kind: 'previous' },
    run: '',
  });
}

const { words, effect } = textsIn('en').comparison;
const { change } = textsIn('en').summary.columns;

/** Some columns of the row that begins with a text. */
function row(
  spreadsheet: ShopSpreadsheet,
  name: string,
  headings: readonly string[] = [words.valueNow, words.valueBefore, change, words.howSure],
): readonly (string | number | boolean)[] {
  const at = rowWith(spreadsheet.contents(tab), name);
  return headings.map((heading) => spreadsheet.valueUnder(tab, heading, at));
}

/** The effect of a driver or segment. */
const effectOf = (spreadsheet: ShopSpreadsheet, name: string) => row(spreadsheet, name, [effect])[0];

describe('a comparison that is inserted', () => {
  it('is in a tab of its own, as numbers, and its parts add up', () => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    expect(insert(spreadsheet)).toEqual({
      state: 'inserted',
      sentence:
        'The comparison is in the tab “KPI Comparison”. The tab is yours: the add-on does not change it again.',
    });
    expect(spreadsheet.tabNames()).toEqual(['Orders', 'Traffic', tab]);
    // 400 + 100 + 100 + 200 in February; 200 + 300 in January.
    expect(row(spreadsheet, 'Revenue')).toEqual([800, 500, 0.6, expect.stringMatching(/\S/)]);
    // 4 orders of 200 visitors after 2 of 200: one percentage point.
    expect(row(spreadsheet, 'Conversion rate')).toEqual([
      0.02,
      0.01,
      1,
      expect.stringMatching(/^too few orders to tell, between -/),
    ]);
    const [visitors, conversion, value] = ['visitors', 'conversion', 'order value'].map((name) =>
      effectOf(spreadsheet, name),
    );
    expect(Number(visitors) + Number(conversion) + Number(value)).toBeCloseTo(300, 9);
    expect(effectOf(spreadsheet, 'returning customers')).toBe(500);
    expect(spreadsheet.formulas(tab).size).toBe(0);
  });

  // As in the sidebar: the order value changed by -1.67, of which -4.31 come from the website's share, -3.19
  // from the marketplace's share and +5.83 from the marketplace's own order value.
  it('explains a change of the order value by channel, with numbers that add up', () => {
    const at = (day: string): Date => new Date(`${day}T10:00:00`);
    const cells = [
      ['Order ID', 'Order date', 'Channel', 'Amount'],
      ['A', at('2026-01-01'), 'Website', 100],
      ['B', at('2026-01-31'), 'Shopee', 50],
      ['C', at('2026-02-01'), 'Website', 100],
      ['D', at('2026-02-14'), 'Shopee', 60],
      ['E', at('2026-02-28'), 'Shopee', 60],
    ];
    const spreadsheet = new ShopSpreadsheet([{ name: 'Orders', cells }]);
    insert(spreadsheet);
    const heading = rowWith(spreadsheet.contents(tab), 'Change of Average order value (AOV) by: Channel');
    const [web, marketplace] = [heading + 1, heading + 2].map((line) =>
      ['Share', 'Own value'].map((column) => Number(spreadsheet.valueUnder(tab, column, line))),
    );
    expect(spreadsheet.value(tab, `A${heading + 2}`)).toBe('Marketplaces');
    expect(web?.[0]).toBeCloseTo(-4.3056, 3);
    expect(web?.[1]).toBe(0);
    expect(marketplace?.[0]).toBeCloseTo(-3.1944, 3);
    expect(marketplace?.[1]).toBeCloseTo(5.8333, 3);
  });

  it('has a chart of why revenue changed, drawn from the tab, in other programs too', async () => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    insert(spreadsheet);
    const charts = DocumentState.of(spreadsheet.workbook).objects('chart');
    const titles = charts.map(({ data }) => JSON.stringify(data));
    expect(titles).toEqual(
      expect.arrayContaining([expect.stringContaining('"title":"Why it changed: Revenue"')]),
    );
    const { getters } = spreadsheet.workbook.model;
    expect(getters.getFigures(getters.getSheetIdByName(tab) ?? '').length).toBe(charts.length);
    const parts = unzipSync(await spreadsheet.workbook.exportXlsx());
    const drawn = Object.entries(parts).filter(([path]) => /charts\/chart\d+\.xml$/.test(path));
    expect(drawn.map(([, part]) => new TextDecoder().decode(part))).toEqual(
      expect.arrayContaining([expect.stringMatching(/<c:grouping val="stacked"\s*\/>/)]),
    );
  });

  it('belongs to the owner: another one is inserted beside it', () => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    insert(spreadsheet);
    spreadsheet.type(tab, 'A1', 'Mine');
    expect(insert(spreadsheet)).toMatchObject({
      state: 'inserted',
      sentence: expect.stringContaining(`${tab} 2`),
    });
    expect(spreadsheet.value(tab, 'A1')).toBe('Mine');
  });

  it('is not raw data, whatever the name and the place of its tab', () => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    insert(spreadsheet);
    spreadsheet.renameTab(tab, 'Orders of February');
    expect(spreadsheet.generate()).toMatchObject({ alert: undefined });
    expect(spreadsheet.valueOf('KPI Summary', 'revenue', 'value')).toBe(800);
    expect([...spreadsheet.contents('Data check').values()]).not.toContain('Orders of February');
    // From here on the stored list of tabs is used, and there is one more tab.
    expect(spreadsheet.generate()).toMatchObject({ alert: undefined });
    expect([...spreadsheet.contents('Data check').values()]).not.toContain('Orders of February');
  });

  it('contains the words of the owner as text, whatever they look like', () => {
    const at = (day: string): Date => new Date(`${day}T10:00:00`);
    const spreadsheet = new ShopSpreadsheet([
      {
        name: 'Orders',
        cells: [
          ['Order ID', 'Order date', 'Product', 'Amount'],
          ['A', at('2026-01-01'), '=1+1', 10],
          ['B', at('2026-01-31'), '+Mug', 10],
          ['C', at('2026-02-01'), '=1+1', 40],
          ['D', at('2026-02-28'), '+Mug', 10],
        ],
      },
    ]);
    spreadsheet.type('Orders', 'C2', "'=1+1");
    spreadsheet.type('Orders', 'C4', "'=1+1");
    insert(spreadsheet);
    expect(effectOf(spreadsheet, '=1+1')).toBe(30);
    expect(effectOf(spreadsheet, '+Mug')).toBe(0);
    expect(spreadsheet.formulas(tab).size).toBe(0);
  });

  it.each([
    ['Range', 'setTextStyles'],
    ['Range', 'setValues'],
    ['Sheet', 'insertChart'],
  ] as const)('leaves no half of it behind when %s.%s fails', (of, method) => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    const find = of === 'Range' ? ".getRange('A1')" : '';
    spreadsheet.sabotage(`{
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      Object.getPrototypeOf(sheet${find}).${method} = () => { throw new Error('This sheet is protected.'); };
    }`);
    expect(insert(spreadsheet)).toEqual({
      state: 'refused',
      message:
        'The tab “KPI Comparison” could not be written, and everything stays as it was. The spreadsheet says: This sheet is protected.',
    });
    expect(spreadsheet.tabNames()).toEqual(['Orders', 'Traffic']);
  });

  it('says in the language of the sheet why nothing can be compared', () => {
    const french = new ShopSpreadsheet([], 'fr_FR');
    expect(insert(french)).toMatchObject({ state: 'refused', message: expect.stringMatching(/commande/) });
    expect(french.tabNames()).toHaveLength(1);
  });
});
