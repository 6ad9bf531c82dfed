import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { generateSummary } from '../../../workbench/summary/generate-summary';
import { summaryTable } from '../../../workbench/summary/summary-table';

/** An add-on that keeps to what the command line expects of one, with one KPI. */
const ADD_ON = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Shop').addItem('Generate', 'generateSummary').addToUi();
}
function answerSidebar(request) {
  if (request.type === 'open') return { state: 'ready', settings: { period: 'day', cards: ['orders'] } };
  if (request.settings.cards[0] !== 'orders') return { state: 'refused', message: 'The cards are lost.' };
  if (request.settings.period === 'year') return { state: 'refused', message: 'No years here.' };
  PropertiesService.getDocumentProperties().setProperty('settings', JSON.stringify(request.settings));
  return { state: 'saved' };
}
function generateSummary() {
  const settings = JSON.parse(PropertiesService.getDocumentProperties().getProperty('settings'));
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const orders = spreadsheet.getSheetByName('Orders');
  if (!orders) {
    const ui = SpreadsheetApp.getUi();
    ui.alert('Shop', 'There is no Orders tab.', ui.ButtonSet.OK);
    return;
  }
  const rows = orders.getDataRange().getValues().slice(1);
  const day = (d) => new Date(2011, 4, d);
  const block = [
    ['KPI', 'Value', 'Previous', 'Change', 'Trend', 'How', 'Id'],
    ['Day', settings.asOf ? settings.asOf : day(31), '', '', '', '', 'asOf'],
    ['Period', day(1), day(31), '', '', '', 'period'],
    ['Before', '', '', '', '', '', 'previous'],
    ['Currency', 'IDR', '', '', '', '', 'currency'],
    ['Orders', rows.length, '', '', 'more', 'rows', 'orders'],
    ['Visits', '', '', '', '', 'needs visits', 'traffic'],
    ['Rate', 0.5, 0.25, 1, 'better', 'half', 'conversion_rate'],
    ['Note', 'Orders', 3, '', '', 'Three rows are odd.', 'finding:oddRows'],
    ['Decoration', 5, '', '', '', '', ''],
  ];
  const range = spreadsheet.insertSheet('KPI Summary').getRange(3, 2, block.length, 7);
  range.setValues(block);
  range.getCell(8, 2).setNumberFormat('0.0%');
  spreadsheet.setNamedRange('ShopKPI_Summary', range);
}`;

const ORDERS = { name: 'Orders', cells: [['Order'], ['A'], ['B']] };

function summarise(options: { code?: string; tab?: string; period?: 'month' | 'year'; asOf?: string } = {}) {
  const distFolder = mkdtempSync(join(tmpdir(), 'summary-'));
  onTestFinished(() => rmSync(distFolder, { recursive: true }));
  writeFileSync(join(distFolder, 'Code.js'), options.code ?? ADD_ON);
  return generateSummary({
    tabs: [{ ...ORDERS, name: options.tab ?? 'Orders' }],
    distFolder,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    period: options.period ?? 'month',
    asOf: options.asOf ?? null,
    language: 'en',
  });
}

describe('generateSummary', () => {
  it('reads the figures back from the add-on’s block, wherever it stands', () => {
    expect(summarise()).toMatchObject({
      state: 'done',
      summary: {
        asOf: '2011-05-31',
        period: { from: '2011-05-01', to: '2011-05-31' },
        previous: null,
        currency: 'IDR',
        kpis: [
          { id: 'orders', value: 2, previous: null, change: null },
          { id: 'conversion_rate', value: 0.5, previous: 0.25, change: 1 },
        ],
        findings: [{ code: 'oddRows', tab: 'Orders', rows: 3 }],
      },
    });
  });

  it('saves the settings before it runs the menu item', () => {
    expect(summarise({ asOf: '2011-05-30' })).toMatchObject({ summary: { asOf: '2011-05-30' } });
  });

  it('prints what the tab shows', () => {
    const result = summarise();
    if (result.state !== 'done') throw new Error(result.sentence);

    expect(summaryTable(result.summary, result.text)).toBe(
      [
        '2011-05-01 to 2011-05-31 (IDR)',
        '',
        'Orders      2           more',
        'Rate    50.0%  0.25  1  better',
        '',
        'Note (Orders): Three rows are odd.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['the add-on’s alert', { tab: 'Visits' }, 'There is no Orders tab.'],
    ['refused settings', { period: 'year' as const }, 'No years here.'],
    ['an add-on that throws', { code: 'function onOpen() { throw new Error("broken"); }' }, 'broken'],
    ['a missing menu item', { code: 'function onOpen() {}' }, 'has no item for generateSummary'],
  ])('tells %s in one sentence', (_what, options, sentence) => {
    expect(summarise(options)).toEqual({ state: 'wrong', sentence: expect.stringContaining(sentence) });
  });
});
