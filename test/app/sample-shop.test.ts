import { beforeAll, describe, expect, it } from 'vitest';
import { textsIn } from '../../src/i18n/all-texts';
import { type Language, languages } from '../../src/i18n/language';
import { Clock, Script, type UiEffect } from '../../workbench/apps-script/script';
import { localeOf } from '../../workbench/languages';
import { newSpreadsheet } from '../../workbench/sample-shop';
import { type TabData, Workbook } from '../../workbench/spreadsheet/workbook';
import { sampleTabData } from '../sample/sample-tabs';
import { distFolder, ShopSpreadsheet } from './shop-spreadsheet';

/** An instant at which it is 1 November, 06:30, in Jakarta and still October in London. */
const firstOfNovember = Date.UTC(2026, 9, 31, 23, 30);

class Sheet {
  readonly workbook: Workbook;
  readonly script: Script;

  constructor(language: Language = 'en', tabs: readonly TabData[] = newSpreadsheet, now = firstOfNovember) {
    const locale = localeOf(language);
    this.workbook = Workbook.open({ locale, timeZone: 'Asia/Jakarta', tabs, evaluation: 'whenRead' });
    this.script = Script.load({ workbook: this.workbook, distFolder, clock: new Clock(() => now) });
    this.script.open();
  }

  /** Picks a menu item and returns what the owner is shown. */
  pick(item: 'insertSampleShop' | 'createRawTabs'): { alert?: string; toast?: string } {
    const outcome = this.script.run(item);
    if (outcome.state !== 'done') throw new Error(outcome.message);
    const effects = this.script.takeEffects();
    const messageOf = (type: 'alert' | 'toast') =>
      effects.find((effect): effect is Extract<UiEffect, { type: typeof type }> => effect.type === type)
        ?.message;
    const alert = messageOf('alert');
    const toast = messageOf('toast');
    return { ...(alert === undefined ? {} : { alert }), ...(toast === undefined ? {} : { toast }) };
  }

  names(): readonly string[] {
    const { getters } = this.workbook.model;
    return getters.getSheetIds().map((id) => getters.getSheetName(id));
  }

  row(tab: string, row: number): readonly string[] {
    this.workbook.evaluateNow();
    const { getters } = this.workbook.model;
    const sheetId = getters.getSheetIdByName(tab) ?? '';
    const texts = Array.from(
      { length: getters.getNumberCols(sheetId) },
      (_, col) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue,
    );
    return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
  }

  frozenRows(tab: string): number {
    const { getters } = this.workbook.model;
    return getters.getPaneDivisions(getters.getSheetIdByName(tab) ?? '').ySplit;
  }
}

const rawTabs = [
  'Orders',
  'Visits',
  'Product views',
  'Advertising',
  'Costs',
  'Surveys',
  'Customer service',
  'Stock',
  'Social media',
  'Sustainability',
];

describe('inserting the sample shop', () => {
  let sheet: Sheet;
  let shown: ReturnType<Sheet['pick']>;

  beforeAll(() => {
    sheet = new Sheet();
    shown = sheet.pick('insertSampleShop');
  });

  it('makes all raw tabs after the empty one of a new spreadsheet, and reports it', () => {
    expect(shown).toEqual({ toast: textsIn('en').rawTabs.sampleInserted });
    expect(sheet.names()).toEqual(['Sheet1', ...rawTabs]);
    expect(sheet.row('Sheet1', 0)).toEqual([]);
  });

  it('ends with the last whole month before today in the time zone of the spreadsheet', () => {
    const sample = sampleTabData('en');
    const visits = sample.find(({ name }) => name === 'Visits')?.cells.length ?? 0;
    expect(sheet.row('Visits', 1)[0]).toBe('2024-11-01');
    expect(sheet.row('Visits', visits - 1)[0]).toBe('2026-10-31');
    expect(sheet.row('Visits', visits)).toEqual([]);
  });

  it('writes each tab with its header, its rows and its formats', () => {
    for (const { name, cells } of sampleTabData('en')) {
      expect(sheet.row(name, 0), name).toEqual(cells[0]);
      expect(sheet.frozenRows(name), name).toBe(1);
      expect(sheet.row(name, cells.length - 1).length, name).toBeGreaterThan(1);
      expect(sheet.row(name, cells.length), name).toEqual([]);
    }
    const order = sheet.row('Orders', 1);
    expect(order[0]).toBe('RB-10001');
    expect(order[1]).toMatch(/^2024-11-01$/);
    // Price, discount, amount and cost in rupiah.
    for (const money of order.slice(8, 12)) expect(money).toMatch(/^(?:0|\d{1,3}(?:,\d{3})+)$/);
    expect(order[14]).toMatch(/^2024-11-0\d \d\d:\d\d$/);
  });

  it('refuses to be inserted twice', () => {
    const again = sheet.pick('insertSampleShop');
    expect(again).toEqual({ alert: textsIn('en').rawTabs.sampleRefused(rawTabs) });
    expect(sheet.names()).toEqual(['Sheet1', ...rawTabs]);
  });
});

describe('a spreadsheet that is not empty', () => {
  it('never gets the sample shop, whatever its tabs are called', () => {
    const sheet = new Sheet('en', [
      { name: 'Notes', cells: [['buy thread']] },
      { name: 'Sheet2', cells: [] },
    ]);
    expect(sheet.pick('insertSampleShop')).toEqual({ alert: textsIn('en').rawTabs.sampleRefused(['Notes']) });
    expect(sheet.names()).toEqual(['Notes', 'Sheet2']);
  });
});

describe('when a tab cannot be written', () => {
  it('deletes the tabs that were made, and says why', () => {
    const spreadsheet = new ShopSpreadsheet([{ name: 'Sheet1', cells: [] }]);
    spreadsheet.sabotage(`{
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const prototype = Object.getPrototypeOf(spreadsheet);
      const inherited = prototype.insertSheet;
      prototype.insertSheet = function (name, index) {
        if (name === 'Costs') throw new Error('Service error: Spreadsheets');
        return inherited.call(this, name, index);
      };
    }`);
    const outcome = spreadsheet.script.run('createRawTabs');
    expect(outcome.state).toBe('done');
    const alert = spreadsheet.script.takeEffects().find((effect) => effect.type === 'alert');
    expect(alert?.message).toContain('Service error: Spreadsheets');
    expect(spreadsheet.tabNames()).toEqual(['Sheet1']);
  });
});

describe('creating raw tabs', () => {
  it.each(languages)('makes empty tabs with headers in the language of the sheet: %s', (language) => {
    const sheet = new Sheet(language);
    const sample = sampleTabData(language);
    expect(sheet.pick('createRawTabs')).toEqual({
      toast: textsIn(language).rawTabs.created(sample.map(({ name }) => name)),
    });
    expect(sheet.names()).toEqual(['Sheet1', ...sample.map(({ name }) => name)]);
    for (const { name, cells } of sample) {
      expect(sheet.row(name, 0)).toEqual(cells[0]);
      expect(sheet.row(name, 1)).toEqual([]);
      expect(sheet.frozenRows(name)).toBe(1);
    }
  });

  it('makes nothing twice', () => {
    const sheet = new Sheet();
    sheet.pick('createRawTabs');
    expect(sheet.pick('createRawTabs')).toEqual({ toast: textsIn('en').rawTabs.nothingToCreate });
    expect(sheet.names()).toHaveLength(11);
  });

  it('leaves out kinds that the spreadsheet has under any name, and names that a tab of the owner has', () => {
    const sheet = new Sheet('en', [
      {
        name: 'Export 2026',
        cells: [
          ['Order ID', 'Order date', 'Amount'],
          ['A-1', new Date(2026, 0, 5), 30],
        ],
      },
      { name: 'costs', cells: [['call the landlord']] },
    ]);
    sheet.pick('createRawTabs');
    expect(sheet.names()).toEqual([
      'Export 2026',
      'costs',
      ...rawTabs.filter((name) => name !== 'Orders' && name !== 'Costs'),
    ]);
    expect(sheet.row('costs', 0)).toEqual(['call the landlord']);
  });
});
