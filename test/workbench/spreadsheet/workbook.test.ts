import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LocalTransportService, Model } from '../../../workbench/spreadsheet/engine';
import { LOCALES, type LocaleCode } from '../../../workbench/spreadsheet/locales';
import { type CellInput, Workbook } from '../../../workbench/spreadsheet/workbook';
import { workbookData } from '../../../workbench/spreadsheet/workbook-data';

function open(cells: CellInput[][], locale: LocaleCode = 'en_US'): Workbook {
  return Workbook.open({ locale, timeZone: 'Asia/Jakarta', tabs: [{ name: 'Orders', cells }] });
}

function cell(workbook: Workbook, col: number, row: number) {
  return workbook.model.getters.getEvaluatedCell({ sheetId: '0', col, row });
}

const text = new TextDecoder();

describe('Workbook.open', () => {
  it.each<LocaleCode>(['en_US', 'in_ID', 'ms_MY', 'fr_FR'])('keeps a file’s text as text in %s', (locale) => {
    const texts = ['=1+1', '007', '12/03/2011', '12%', '1,5', '1.5', 'TRUE', "'quoted", '12:30', '$5', ' 7 '];
    const workbook = open([texts], locale);

    texts.forEach((value, column) => {
      expect(cell(workbook, column, 0)).toMatchObject({ type: 'text', value });
    });
  });

  it('holds numbers, booleans and empty cells', () => {
    const workbook = open([[1.5, -0.25, 1e21, true, null]]);

    expect([0, 1, 2, 3, 4].map((column) => cell(workbook, column, 0).value)).toEqual([
      1.5,
      -0.25,
      1e21,
      true,
      null,
    ]);
  });

  it('makes date cells of civil time', () => {
    const workbook = open([[new Date(2011, 11, 1), { civilMs: Date.UTC(2011, 11, 1, 8, 26) }]], 'fr_FR');

    expect(cell(workbook, 0, 0)).toMatchObject({ value: 40878, formattedValue: '2011-12-01' });
    expect(cell(workbook, 1, 0).formattedValue).toBe('2011-12-01 08:26:00');
  });

  it('gives each of equal neighbours in a column its own cell', () => {
    const workbook = open([
      ['UK', 1],
      ['UK', 1],
      ['FR', 1],
      ['UK', null],
      ['UK', 2],
    ]);

    expect([0, 1, 2, 3, 4].map((row) => cell(workbook, 0, row).value)).toEqual([
      'UK',
      'UK',
      'FR',
      'UK',
      'UK',
    ]);
    expect([0, 1, 2, 3, 4].map((row) => cell(workbook, 1, row).value)).toEqual([1, 1, 1, null, 2]);
  });

  it('opens with an empty sheet when there are no tabs', () => {
    const workbook = Workbook.open({ locale: 'en_US', timeZone: 'UTC', tabs: [] });

    expect(workbook.model.getters.getSheetIds().map((id) => workbook.model.getters.getSheetName(id))).toEqual(
      ['Sheet1'],
    );
  });

  it('shows numbers with the locale’s separators', () => {
    const workbook = open([[1234.5]], 'in_ID');
    workbook.dispatchAll([{ type: 'UPDATE_CELL', sheetId: '0', col: 0, row: 0, format: '#,##0.00' }]);

    expect(cell(workbook, 0, 0).formattedValue).toBe('1.234,50');
  });
});

describe('Workbook', () => {
  it('evaluates once after many deferred changes', () => {
    const workbook = open([[1]]);
    workbook.withDeferredEvaluation(() => {
      workbook.dispatchAll([{ type: 'UPDATE_CELL', sheetId: '0', col: 1, row: 0, content: '=A1*2' }]);
      workbook.dispatchAll([{ type: 'UPDATE_CELL', sheetId: '0', col: 0, row: 0, content: '21' }]);
    });

    expect(cell(workbook, 1, 0).value).toBe(42);
  });

  it('takes back what was done since a mark', () => {
    const workbook = open([['before']]);
    const mark = workbook.revisions;
    workbook.dispatchAll([{ type: 'UPDATE_CELL', sheetId: '0', col: 0, row: 0, content: 'after' }]);
    workbook.dispatchAll([{ type: 'CREATE_SHEET', sheetId: '9', name: 'New', position: 1 }]);
    workbook.undoTo(mark);

    expect(cell(workbook, 0, 0).value).toBe('before');
    expect(workbook.model.getters.getSheetIds()).toEqual(['0']);
  });

  it('can still undo to later marks once its history is dropped', () => {
    const workbook = open([['before']]);
    workbook.dispatchAll([{ type: 'UPDATE_CELL', sheetId: '0', col: 0, row: 0, content: 'kept' }]);
    for (const time of ['once', 'twice', 'three times']) {
      workbook.forgetHistory();
      const mark = workbook.revisions;
      workbook.dispatchAll([{ type: 'UPDATE_CELL', sheetId: '0', col: 0, row: 0, content: time }]);
      workbook.dispatchAll([{ type: 'CREATE_SHEET', sheetId: '9', name: 'New', position: 1 }]);
      workbook.undoTo(mark);
      expect(cell(workbook, 0, 0).value).toBe('kept');
      expect(workbook.model.getters.getSheetIds()).toEqual(['0']);
    }
  });

  it('sends its changes to replicas as commands that any of them knows', () => {
    const transportService = new LocalTransportService();
    const tabs = [{ name: 'Orders', cells: [['before']] }];
    const workbook = Workbook.open({ locale: 'en_US', timeZone: 'UTC', tabs, transportService });
    const replica = new Model(workbookData(tabs, LOCALES.en_US), {
      transportService,
      client: { id: 'page', name: 'Page' },
    });
    workbook.dispatchAll([
      { type: 'UPDATE_CELL', sheetId: '0', col: 0, row: 0, content: 'after', style: { bold: true } },
      { type: 'CREATE_SHEET', sheetId: '1', name: 'Summary', position: 0 },
      { type: 'UPDATE_CELL', sheetId: '1', col: 0, row: 0, content: '=Orders!A1' },
    ]);

    expect(replica.getters.getEvaluatedCell({ sheetId: '1', col: 0, row: 0 }).value).toBe('after');
    expect(replica.getters.getCellStyle({ sheetId: '0', col: 0, row: 0 })).toEqual({ bold: true });
  });

  it('exports values, dates, number formats and tabs to xlsx', async () => {
    const workbook = open([['Total & more', 12.5, new Date(2011, 11, 1), '007', "'quoted", ' 7 ']]);
    workbook.dispatchAll([
      { type: 'UPDATE_CELL', sheetId: '0', col: 1, row: 0, format: '[$Rp]#,##0.00' },
      { type: 'CREATE_SHEET', sheetId: '1', name: 'Summary', position: 0 },
    ]);
    const parts = unzipSync(await workbook.exportXlsx());
    const part = (path: string) => text.decode(parts[path]);

    expect(part('xl/workbook.xml')).toMatch(/name="Summary"[\s\S]*name="Orders"/);
    expect(part('xl/sharedStrings.xml').match(/<t[ >].*<\/t>/g)).toEqual([
      '<t>Total &amp; more</t>',
      '<t>007</t>',
      '<t>&apos;quoted</t>',
      '<t xml:space="preserve"> 7 </t>',
    ]);
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<c r="C1" s="\d+">\s*<v>40878<\/v>/);
    expect(part('xl/styles.xml')).toContain('formatCode="yyyy-mm-dd"');
    expect(part('xl/styles.xml')).toContain('formatCode="[$Rp]#,##0.00"');
  });
});
