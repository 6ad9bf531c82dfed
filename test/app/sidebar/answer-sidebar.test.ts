import { describe, expect, it } from 'vitest';
import { DocumentState } from '../../../workbench/apps-script/document-state';
import { orders, ShopSpreadsheet, shopWithSummary, traffic } from '../shop-spreadsheet';

const shop = (): ShopSpreadsheet => new ShopSpreadsheet([orders, traffic]);
const settings = {
  period: 'month',
  asOf: null,
  comparison: 'previous',
  language: null,
  currency: null,
  firstWeekday: 0,
  fiscalFirstMonth: 1,
  sections: 'journey',
  kpis: null,
  cards: [],
  lostAfterDays: null,
  shopName: null,
};

function tabsOf(answer: unknown): readonly { readonly tab: string; readonly fingerprint: string }[] {
  const tabs: unknown = Reflect.get(Object(answer), 'tabs');
  if (!Array.isArray(tabs)) throw new Error(`No tabs in ${JSON.stringify(answer)}`);
  return tabs.map((tab) => ({ tab: String(tab.tab), fingerprint: String(tab.fingerprint) }));
}

function fingerprintOf(spreadsheet: ShopSpreadsheet, tab: string): string {
  const found = tabsOf(spreadsheet.ask({ type: 'readTabs', run: '' })).find((known) => known.tab === tab);
  if (found === undefined) throw new Error(`No tab ${tab}`);
  return found.fingerprint;
}

describe('the settings of a summary', () => {
  const generate = (spreadsheet: ShopSpreadsheet, chosen: object): unknown =>
    spreadsheet.ask({ type: 'generate', settings: { ...settings, ...chosen }, whenEdited: 'ask', run: '' });

  it.each([
    // The 28th of February 2026 is a Saturday.
    ['weeks from Monday', { period: 'week', asOf: '2026-02-28' }, '2026-02-16 – 2026-02-22'],
    ['weeks from Sunday', { period: 'week', asOf: '2026-02-28', firstWeekday: 6 }, '2026-02-22 – 2026-02-28'],
    ['a fiscal year from March', { period: 'year', fiscalFirstMonth: 3 }, '2025-03-01 – 2026-02-28'],
    ['quarters from December', { period: 'quarter', fiscalFirstMonth: 12 }, '2025-12-01 – 2026-02-28'],
  ])('cut its periods: %s', (_, chosen, span) => {
    expect(generate(shop(), chosen)).toMatchObject({ state: 'written', span });
  });

  it('show the currency of the figures', () => {
    const row = (id: string, amount: number, currency: string) => [id, '2026-01-31', amount, currency];
    const header = ['Order ID', 'Order date', 'Amount', 'Currency'];
    const cells = [header, row('A', 30, 'EUR'), row('B', 40, 'EUR'), row('C', 500, 'MYR')];
    const revenue = (currency: string | null): unknown =>
      generate(new ShopSpreadsheet([{ name: 'Orders', cells }]), {
        currency,
        cards: ['aov', 'orders', 'revenue'],
      });
    expect(revenue(null)).toMatchObject({
      figures: [{}, { value: '2' }, { value: expect.stringMatching(/^\D*70\D/) }],
    });
    expect(revenue(null)).toMatchObject({ currencies: ['EUR', 'MYR'] });
    expect(revenue('MYR')).toMatchObject({
      figures: [{}, { value: '1' }, { value: expect.stringMatching(/^RM.*500\b/) }],
    });
  });
});

describe('the progress of a request', () => {
  it('is identified by the name of its run', () => {
    const spreadsheet = shop();
    expect(spreadsheet.ask({ type: 'progress', run: 'r1' })).toEqual({ state: 'progress', mark: null });
    spreadsheet.ask({ type: 'generate', settings, whenEdited: 'ask', run: 'r1' });
    expect(spreadsheet.ask({ type: 'progress', run: 'r1' })).toMatchObject({ mark: { step: 'writing' } });
    expect(spreadsheet.ask({ type: 'progress', run: 'r2' })).toMatchObject({ mark: null });
  });

  it('counts the tabs while they are read', () => {
    const spreadsheet = shop();
    // The second tab cannot be read, so the progress stays at the mark before it.
    spreadsheet.sabotage(`{
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      Object.getPrototypeOf(sheet.getDataRange()).getValues = function () {
        if (this.getSheet().getName() === 'Traffic') throw new Error('Service timed out');
        return [['x']];
      };
    }`);
    expect(spreadsheet.ask({ type: 'readTabs', run: 'r1' })).toEqual({
      state: 'refused',
      message: expect.stringContaining('Service timed out'),
    });
    expect(spreadsheet.ask({ type: 'progress', run: 'r1' })).toEqual({
      state: 'progress',
      mark: { step: 'reading', done: 1, of: 2 },
    });
  });

  it('is read without opening the document, and is not noted for a summary from the menu', () => {
    const spreadsheet = shop();
    const broken = "() => { throw new Error('not now'); }";
    spreadsheet.sabotage(`PropertiesService.getDocumentProperties = ${broken};`);
    expect(spreadsheet.ask({ type: 'progress', run: 'r1' })).toEqual({ state: 'progress', mark: null });
    expect(spreadsheet.ask({ type: 'open' })).toEqual({
      state: 'refused',
      message: expect.stringContaining('not now'),
    });
    spreadsheet.sabotage(`CacheService.getDocumentCache = ${broken};`);
    expect(spreadsheet.generate().alert).toBeUndefined();
  });
});

describe("an owner's choice for a tab", () => {
  const keysOf = (spreadsheet: ShopSpreadsheet) =>
    [...DocumentState.of(spreadsheet.workbook).documentProperties.keys()].filter((key) =>
      key.startsWith('shopKpi.choices.'),
    );

  it('is stored under the fingerprint of its header, and can be deleted', () => {
    const spreadsheet = shop();
    const fingerprint = fingerprintOf(spreadsheet, 'Traffic');
    const run = '';
    spreadsheet.ask({ type: 'chooseTab', tab: 'Traffic', fingerprint, choice: { use: 'leaveOut' }, run });
    expect(keysOf(spreadsheet)).toEqual([`shopKpi.choices.${fingerprint}`]);
    expect(spreadsheet.ask({ type: 'readTabs', run })).toMatchObject({
      tabs: [
        { tab: 'Orders', isChosen: false },
        { tab: 'Traffic', isChosen: true },
      ],
    });
    spreadsheet.ask({ type: 'forgetTab', tab: 'Traffic', fingerprint, run });
    expect(keysOf(spreadsheet)).toEqual([]);
  });

  it('may be longer than a property of the document, and leaves nothing behind when it is deleted', () => {
    const spreadsheet = shop();
    const fingerprint = fingerprintOf(spreadsheet, 'Orders');
    const columns = { orderId: 'x'.repeat(20_000) };
    const choice = { use: 'as', kind: 'orders', columns };
    const answer = spreadsheet.ask({ type: 'chooseTab', tab: 'Orders', fingerprint, choice, run: '' });
    expect(answer).toMatchObject({ state: 'tabs' });
    expect(keysOf(spreadsheet).length).toBeGreaterThan(1);
    spreadsheet.ask({ type: 'forgetTab', tab: 'Orders', fingerprint, run: '' });
    expect(keysOf(spreadsheet)).toEqual([]);
  });

  it.each([
    ['a field that its kind does not have', 'abc', { use: 'as', kind: 'orders', columns: { visits: 'A' } }],
    ['a kind that there is not', 'abc', { use: 'as', kind: 'recipes', columns: {} }],
    ['a fingerprint that is none', 'a.b', { use: 'leaveOut' }],
    ['nothing', 'abc', undefined],
  ])('is refused with %s', (_, fingerprint, choice) => {
    const spreadsheet = shop();
    const answer = spreadsheet.ask({ type: 'chooseTab', tab: 'Orders', fingerprint, choice, run: '' });
    expect(answer).toMatchObject({ state: 'refused', message: expect.stringContaining('cannot be read') });
    expect(keysOf(spreadsheet)).toEqual([]);
  });
});

describe('the Data page', () => {
  it('lists the tabs even if they give no summary, and says why', () => {
    const notes = {
      name: 'Notes',
      cells: [
        ['To do', 'By'],
        ['buy thread', 'Ana'],
      ],
    };
    const spreadsheet = new ShopSpreadsheet([notes]);
    expect(spreadsheet.ask({ type: 'readTabs', run: '' })).toMatchObject({
      state: 'tabs',
      tabs: [{ tab: 'Notes', kind: 'unknown', kindName: 'Not recognised' }],
      message: expect.stringContaining('No tab with orders was found'),
    });
  });

  it("does not show the add-on's own tabs", () => {
    const spreadsheet = shopWithSummary();
    expect(spreadsheet.tabNames().length).toBeGreaterThan(2);
    const told = tabsOf(spreadsheet.ask({ type: 'readTabs', run: '' })).map(({ tab }) => tab);
    expect(told).toEqual(['Orders', 'Traffic']);
  });
});
