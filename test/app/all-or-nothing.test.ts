import { describe, expect, it } from 'vitest';
import { DocumentState } from '../../workbench/apps-script/document-state';
import { orders, ShopSpreadsheet, shopWithSummary, traffic } from './shop-spreadsheet';

const tab = 'KPI Summary';

/**
 * What is stored, without the mark of a run under way: if even the undo is refused, the next run needs that
 * mark.
 */
function storedBut(spreadsheet: ShopSpreadsheet): Readonly<Record<string, string>> {
  const { documentProperties } = DocumentState.of(spreadsheet.workbook);
  return Object.fromEntries(
    [...documentProperties].filter(([key]) => !/^shopKpi\.(?:underWay|cutOff)/.test(key)),
  );
}

/** Code that makes a method of ranges or sheets throw, as in a protected sheet. */
function failing(of: 'Range' | 'Sheet', method: string): string {
  const find = of === 'Range' ? ".getRange('A1')" : '';
  return `{
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    Object.getPrototypeOf(sheet${find}).${method} = () => { throw new Error('This sheet is protected.'); };
  }`;
}

/** Code that makes a method of ranges throw at its nth call only. */
function failingOnce(method: string, call: number): string {
  return `{
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    const methods = Object.getPrototypeOf(sheet.getRange('A1'));
    const works = methods.${method};
    let calls = 0;
    methods.${method} = function (...given) {
      calls += 1;
      if (calls === ${call}) throw new Error('This sheet is protected.');
      return works.apply(this, given);
    };
  }`;
}

describe('a summary that cannot be written', () => {
  it.each([
    ['Range', 'setNumberFormats'],
    ['Range', 'setTextStyles'],
    ['Range', 'setValues'],
    ['Sheet', 'setFrozenRows'],
  ] as const)('leaves no half of a new tab behind when %s.%s fails', (of, method) => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    spreadsheet.sabotage(failing(of, method));
    expect(spreadsheet.generate().alert).toBe(
      'The tab “KPI Summary” could not be written, and everything stays as it was. The spreadsheet says: This sheet is protected.',
    );
    expect(spreadsheet.tabNames()).toEqual(['Orders', 'Traffic']);
  });

  it.each([1, 2, 3])('leaves every tab as it was if writing fails at block %d', (block) => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    spreadsheet.type('Traffic', 'E1', 'Weather');
    spreadsheet.generate();
    const below = spreadsheet.lastRow('Data check') + 1;
    spreadsheet.type('Data check', `A${below}`, 'mine');
    spreadsheet.type(tab, spreadsheet.cellOf(tab, 'revenue', 'notes'), '=1+1');
    const tabs = [tab, 'Data check', 'KPI Data'];
    const before = tabs.map((name) => spreadsheet.contents(name));
    const formulas = tabs.map((name) => spreadsheet.formulas(name));
    // One more finding makes the data check longer, and a column of carts adds a row to the summary.
    spreadsheet.type('Orders', 'E6', 'four hundred');
    spreadsheet.type('Traffic', 'E1', 'Carts');
    spreadsheet.sabotage(failingOnce('setValues', block));
    expect(spreadsheet.generate().alert).toContain('This sheet is protected.');
    const stale = [...spreadsheet.contents(tab)].filter(([cell]) => before[0]?.has(cell) === false);
    expect(stale.map(([, value]) => value)).toEqual([
      expect.stringMatching(/^Not up to date since .* is protected\.$/),
    ]);
    for (const [cell] of stale) spreadsheet.type(tab, cell, '');
    expect(tabs.map((name) => spreadsheet.contents(name))).toEqual(before);
    expect(tabs.map((name) => spreadsheet.formulas(name))).toEqual(formulas);
    // The next summary is written as if nothing had failed.
    spreadsheet.sabotage('');
    expect(spreadsheet.generate()).toMatchObject({ alert: undefined, question: undefined });
    expect(spreadsheet.valueOf(tab, 'cart_abandonment', 'value')).toBe(13 / 16);
    expect(spreadsheet.value('Data check', `A${spreadsheet.lastRow('Data check')}`)).toBe('mine');
  });

  it('is written by the next try, as if nothing had failed', () => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    spreadsheet.sabotage(failing('Range', 'setValues'));
    spreadsheet.generate();
    spreadsheet.sabotage('');
    expect(spreadsheet.generate()).toEqual({ alert: undefined, question: undefined, toast: undefined });
    expect(spreadsheet.tabNames()).toEqual([tab, 'Data check', 'Orders', 'Traffic', 'KPI Data']);
  });
});

describe('a service that fails while tabs are read', () => {
  it.each(['generateSummary', 'createRawTabs'])(
    'is reported in a dialog by %s, and changes nothing',
    (menuItem) => {
      const spreadsheet = new ShopSpreadsheet([orders, traffic]);
      spreadsheet.sabotage(`{
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      Object.getPrototypeOf(sheet).getDataRange = () => { throw new Error('Service Spreadsheets failed.'); };
    }`);
      expect(spreadsheet.script.run(menuItem, []).state).not.toBe('failed');
      expect(spreadsheet.script.takeEffects()).toMatchObject([
        {
          type: 'alert',
          message: 'Something went wrong, and nothing was changed: Service Spreadsheets failed.',
        },
      ]);
      expect(spreadsheet.tabNames()).toEqual(['Orders', 'Traffic']);
    },
  );
});

describe('writes that are refused only when they are applied', () => {
  const refusedAtFlush = `SpreadsheetApp.flush = () => { throw new Error('This sheet is protected.'); };`;

  it('make no tab, are reported to the owner, and leave no trace of a summary', () => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    spreadsheet.sabotage(refusedAtFlush);
    expect(spreadsheet.generate()).toMatchObject({
      toast: undefined,
      alert: expect.stringContaining('This sheet is protected.'),
    });
    expect(spreadsheet.tabNames()).toEqual(['Orders', 'Traffic']);
    expect(storedBut(spreadsheet)).toEqual({});
  });

  it('keep the earlier summary and what is stored about it, so that the next run does not ask', () => {
    const spreadsheet = shopWithSummary();
    const [before, stored] = [spreadsheet.contents('KPI Data'), storedBut(spreadsheet)];
    spreadsheet.type('Orders', 'E6', '500');
    spreadsheet.sabotage(refusedAtFlush);
    expect(spreadsheet.generate().alert).toContain('This sheet is protected.');
    expect(spreadsheet.contents('KPI Data')).toEqual(before);
    expect(storedBut(spreadsheet)).toEqual(stored);
    spreadsheet.sabotage('');
    expect(spreadsheet.generate()).toMatchObject({ alert: undefined, question: undefined });
    expect(spreadsheet.valueOf(tab, 'revenue', 'value')).toBe(900);
  });
});

describe('a sheet without cells, such as a chart on a sheet of its own', () => {
  const chartSheet = `{
    const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
    const methods = Object.getPrototypeOf(sheets[0]);
    methods.getType = function () {
      return this.getName() === 'Chart1' ? SpreadsheetApp.SheetType.OBJECT : SpreadsheetApp.SheetType.GRID;
    };
    for (const name of ['getDataRange', 'getLastRow', 'getRange']) {
      const works = methods[name];
      methods[name] = function (...given) {
        if (this.getName() === 'Chart1') throw new Error('Sheet has no cells.');
        return works.apply(this, given);
      };
    }
  }`;

  it('is not read, and prevents neither a summary nor new raw tabs', () => {
    const spreadsheet = new ShopSpreadsheet([orders, { name: 'Chart1', cells: [] }, traffic]);
    spreadsheet.sabotage(chartSheet);
    const nothing = { alert: undefined, question: undefined };
    expect(spreadsheet.generate()).toMatchObject(nothing);
    expect(spreadsheet.generate()).toMatchObject(nothing);
    expect(spreadsheet.valueOf(tab, 'revenue', 'value')).toBe(800);
    expect([...spreadsheet.contents('Data check').values()]).not.toContain('Chart1');
    expect(spreadsheet.script.run('createRawTabs').state).toBe('done');
  });
});

describe('a deleted summary tab', () => {
  const brokenName = (listed: boolean): string => `{
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const methods = Object.getPrototypeOf(spreadsheet);
    const set = methods.setNamedRange;
    let broken = true;
    methods.setNamedRange = function (name, range) {
      if (name === 'ShopKPI_Summary' && broken) throw new Error('A named range of that name exists.');
      return set.call(this, name, range);
    };
    const list = methods.getNamedRanges;
    methods.getNamedRanges = function () {
      const named = {
        getName: () => 'ShopKPI_Summary',
        getRange: () => null,
        remove: () => { broken = false; },
      };
      return ${listed} && broken ? [...list.call(this), named] : list.call(this);
    };
  }`;

  it.each([
    ['is listed and removed', true],
    ['is not listed, and another is taken', false],
  ])('leaves a broken named range: it %s', (_, listed) => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    spreadsheet.sabotage(brokenName(listed));
    expect(spreadsheet.generate()).toMatchObject({ alert: undefined, question: undefined });
    expect(spreadsheet.generate()).toMatchObject({ alert: undefined, question: undefined });
    expect(spreadsheet.tabNames()).toEqual([tab, 'Data check', 'Orders', 'Traffic', 'KPI Data']);
  });
});

describe('a spreadsheet whose locale cannot be read', () => {
  it('has the menu all the same', () => {
    const spreadsheet = new ShopSpreadsheet([orders]);
    spreadsheet.sabotage(`Object.getPrototypeOf(SpreadsheetApp.getActiveSpreadsheet()).getSpreadsheetLocale =
      () => { throw new Error('You do not have permission.'); };`);
    expect(spreadsheet.script.menus).toMatchObject([{ label: 'Extensions', items: [{ kind: 'menu' }] }]);
  });
});
