import { describe, expect, it } from 'vitest';
import { orders, ShopSpreadsheet, traffic } from './shop-spreadsheet';

const tab = 'KPI Summary';

/** A method of ranges or sheets that fails, as in a protected sheet. */
function failing(of: 'Range' | 'Sheet', method: string): string {
  const find = of === 'Range' ? ".getRange('A1')" : '';
  return `{
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    Object.getPrototypeOf(sheet${find}).${method} = () => { throw new Error('This sheet is protected.'); };
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

  it('leaves the last summary as it was, to the last row', () => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    spreadsheet.generate();
    const rows = [...spreadsheet.contents(tab).keys()].map((cell) => Number(cell.slice(1)));
    spreadsheet.type(tab, `A${Math.max(...rows) + 1}`, 'mine');
    const before = spreadsheet.contents(tab);
    // One more finding makes the block longer, and the values are written before the colours fail.
    spreadsheet.type('Orders', 'E6', 'four hundred');
    spreadsheet.sabotage(failing('Range', 'setTextStyles'));
    expect(spreadsheet.generate().alert).toContain('This sheet is protected.');
    const after = spreadsheet.contents(tab);
    expect([...after.values()]).toContainEqual(
      expect.stringMatching(/^Not up to date since .* is protected\.$/),
    );
    for (const [cell, value] of before) expect([cell, after.get(cell)]).toEqual([cell, value]);
    expect(after.size).toBe(before.size + 1);
  });

  it('is written by the next try, as if nothing had been', () => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    spreadsheet.sabotage(failing('Range', 'setValues'));
    spreadsheet.generate();
    spreadsheet.sabotage('');
    expect(spreadsheet.generate()).toEqual({ alert: undefined, question: undefined, toast: undefined });
    expect(spreadsheet.tabNames()).toEqual([tab, 'Orders', 'Traffic']);
  });
});
