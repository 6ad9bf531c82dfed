import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  channelColumn,
  dataCheckColumn,
  factColumn,
  summaryColumn,
  tableColumns,
} from '../../../src/summary/written-columns';
import type { ComparisonArguments } from '../../../workbench/summary/comparison-arguments';
import { generateSummary } from '../../../workbench/summary/generate-summary';
import { summaryTable } from '../../../workbench/summary/summary-table';

/** A minimal add-on with what the command line expects, and one KPI. */
const ADD_ON = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Shop').addItem('Generate', 'generateSummary').addToUi();
}
function answerSidebar(request) {
  if (request.type === 'open') return {
    state: 'ready',
    settings: { period: 'day', cards: ['orders'] },
    kpis: [{ id: 'orders', unit: 'count' }, { id: 'aov', unit: 'money' }, { id: 'session_duration', unit: 'duration' }],
  };
  if (request.type === 'compare') {
    if (request.comparison.kind === 'year') return { state: 'refused', message: 'No such days.' };
    const shown = { value: '2', compared: '1', change: '+100%', certainty: 'may be chance' };
    const figure = { value: 2, compared: 1, difference: 1, relative: 1, low: -1, high: 3, p: 0.4, absent: '', shown };
    const duration = { id: 'session_duration', name: 'Duration', unit: 'duration' };
    return {
      state: 'compared',
      asOf: '2011-05-31',
      period: request.period.kind === 'range' ? { from: request.period.from, to: request.period.to }
        : { from: '2011-05-01', to: '2011-05-31' },
      compared: { from: '2011-04-01', to: '2011-04-30', kind: request.comparison.kind, sameElapsedDays: false },
      currency: 'IDR',
      spans: ['Period: May', 'Compared with: April'],
      kpis: [
        { ...figure, id: 'orders', name: 'Orders', unit: 'count', verdict: 'maybeChance' },
        { ...figure, ...duration, verdict: 'real' },
      ],
      headlines: [{ kpi: 'orders', text: 'Orders rose.' }],
      drivers: [{ of: 'orders', effect: 1, parts: [] }, { of: 'revenue', effect: 3, parts: [{ id: 'orders', effect: 3 }] }],
      contributions: [{ by: 'channel', segment: null, effect: 3 }],
      mixAndRate: [{ kpi: 'aov', by: 'channel', segment: 'web', mix: 1, rate: 2 }],
      channels: [{ group: 'shop', visits: 7, engagement: null, conversion: null, advocacy: null, revenue: 8, orders: 1 }],
      tables: request.withTables ? [{ id: 'channel_traffic', columns: ['Visits', 'Share'], rows: [['Shop', null]] }] : [],
    };
  }
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
  const at = ${JSON.stringify({ ...summaryColumn, ...factColumn, ...channelColumn, table: tableColumns })};
  const width = ${Object.keys(summaryColumn).length};
  const row = (id, cells) => {
    const filled = Array(width).fill('');
    for (const [column, cell] of Object.entries(cells)) {
      const all = Array.isArray(cell) ? cell : [cell];
      all.forEach((value, index) => { filled[at[column] + index] = value; });
    }
    filled[at.id] = id;
    return filled;
  };
  const table = (id, ...cells) => {
    const filled = row(id, {});
    cells.forEach((cell, index) => { filled[at.table[index]] = cell; });
    return filled;
  };
  const block = [
    row('', { name: 'KPI', value: 'Value', previous: 'Previous', change: 'Change', trend: 'Trend' }),
    row('period', { label: 'Period', value: [day(1), day(31)], secondLabel: 'Data up to',
      secondValue: settings.asOf ? settings.asOf : day(31) }),
    row('previous', { label: 'Before', secondLabel: 'Last year',
      secondValue: [new Date(2010, 4, 1), new Date(2010, 4, 31)] }),
    row('madeAt', { label: 'Made', value: [day(31), day(31)], secondLabel: 'Currency', secondValue: 'IDR' }),
    row('orders', { name: 'Orders', value: rows.length, trend: 'more', lastYear: 4, changeLastYear: -0.5 }),
    row('aov', { name: 'Order value', formula: '#DIV/0! orders is 0' }),
    row('session_duration', { name: 'Duration', value: 3 }),
    row('conversion_rate', { name: 'Rate', value: 0.5, previous: 0.25, change: 1, trend: 'better' }),
    table('traffic_sources', 'Sources', 'Visits', 'Share'),
    table('traffic_sources:1', 'web', 3, 0.75),
    table('traffic_sources:2', 'mail', 1, 0.25),
    row('channel:web', { name: 'Web', visits: 3, conversion: 0.5, revenue: 900, orders: 2 }),
    row('missing:traffic,bounce_rate', { name: 'Visits', value: 'Traffic, Bounce rate. Needs: visits' }),
    row('', { name: 'Decoration', value: 5 }),
  ];
  const columns = ${JSON.stringify(dataCheckColumn)};
  const check = (cells) => {
    const filled = Array(Object.keys(columns).length).fill('');
    for (const [column, cell] of Object.entries(cells)) filled[columns[column]] = cell;
    return filled;
  };
  const findings = [
    check({ severity: 'How bad', tab: 'Tab', rows: 'Rows', found: 'Found', id: 'Id' }),
    check({ severity: 'Note', tab: 'Orders', rows: 3, found: 'Three rows are odd.', id: 'finding:oddRows' }),
  ];
  const found = spreadsheet.insertSheet('Data check').getRange(1, 1, findings.length, findings[0].length);
  found.setValues(findings);
  spreadsheet.setNamedRange('ShopKPI_DataCheck', found);
  const range = spreadsheet.insertSheet('KPI Summary').getRange(3, 2, block.length, width);
  range.setValues(block);
  const rowOf = (id) => block.findIndex((cells) => cells[at.id] === id) + 1;
  range.getCell(rowOf('session_duration'), at.value + 1).setNumberFormat('0.0" menit"');
  range.getCell(rowOf('conversion_rate'), at.value + 1).setNumberFormat('0.0%');
  spreadsheet.setNamedRange('ShopKPI_Summary', range);
}`;

const ORDERS = { name: 'Orders', cells: [['Order'], ['A'], ['B']] };

/** Two orders, as the add-on's own sample. */
const SAMPLE = `
function insertSampleShop() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Orders');
  sheet.getRange(1, 1, 3, 1).setValues([['Order'], ['A'], ['B']]);
}`;

interface Options {
  code?: string;
  tab?: string;
  tabs?: 'sampleShop';
  period?: 'month' | 'year';
  asOf?: string;
  compare?: ComparisonArguments;
}

function summarise(options: Options = {}) {
  const distFolder = mkdtempSync(join(tmpdir(), 'summary-'));
  onTestFinished(() => rmSync(distFolder, { recursive: true }));
  writeFileSync(join(distFolder, 'Code.js'), options.code ?? ADD_ON);
  return generateSummary({
    tabs: options.tabs ?? [{ ...ORDERS, name: options.tab ?? 'Orders' }],
    distFolder,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    period: options.period ?? 'month',
    asOf: options.asOf ?? null,
    compare: options.compare ?? null,
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
        lastYear: { from: '2010-05-01', to: '2010-05-31' },
        kpis: [
          {
            id: 'orders',
            unit: 'count',
            value: 2,
            previous: null,
            change: null,
            lastYear: 4,
            changeLastYear: -0.5,
          },
          { id: 'aov', unit: 'money', currency: 'IDR', value: null, absent: '#DIV/0! orders is 0' },
          { id: 'session_duration', unit: 'hours', value: 0.05 },
          { id: 'conversion_rate', unit: null, value: 0.5, previous: 0.25, change: 1, absent: null },
          { id: 'traffic', value: null, absent: 'Traffic, Bounce rate. Needs: visits' },
          { id: 'bounce_rate', value: null, absent: 'Traffic, Bounce rate. Needs: visits' },
        ],
        tables: [
          {
            id: 'traffic_sources',
            columns: ['Sources', 'Visits', 'Share'],
            rows: [
              ['web', 3, 0.75],
              ['mail', 1, 0.25],
            ],
          },
        ],
        channels: [{ group: 'web', visits: 3, engagement: null, conversion: 0.5, revenue: 900, orders: 2 }],
        findings: [{ code: 'oddRows', tab: 'Orders', rows: 3 }],
      },
    });
  });

  it('adds to the figures of the tab how they compare with the period before', () => {
    expect(summarise()).toMatchObject({
      summary: {
        compared: { from: '2011-04-01', to: '2011-04-30', kind: 'previous', sameElapsedDays: false },
        kpis: [
          { id: 'orders', lastYear: 4, difference: 1, low: -1, high: 3, p: 0.4, verdict: 'maybeChance' },
          ...Array.from({ length: 5 }, () => ({})),
        ],
      },
    });
  });

  it('takes the figures of the days asked for from the comparison, and nothing of other days', () => {
    const period = { kind: 'range', from: '2011-05-03', to: '2011-05-04' } as const;
    const result = summarise({ compare: { period, comparison: { kind: 'before', count: 2 } } });
    expect(result).toMatchObject({
      summary: {
        period: { from: '2011-05-03', to: '2011-05-04' },
        previous: { from: '2011-04-01', to: '2011-04-30' },
        lastYear: null,
        compared: { kind: 'before' },
        tables: [{ id: 'channel_traffic', columns: ['Visits', 'Share'], rows: [['Shop', null]] }],
        channels: [{ group: 'shop', visits: 7, revenue: 8, orders: 1 }],
        mixAndRate: [{ kpi: 'aov', by: 'channel', segment: 'web', mix: 1, rate: 2 }],
        kpis: [
          {
            id: 'orders',
            unit: 'count',
            value: 2,
            previous: 1,
            change: 1,
            lastYear: null,
            verdict: 'maybeChance',
          },
          { id: 'session_duration', unit: 'hours', value: 2, verdict: 'real' },
        ],
      },
      text: {
        spans: ['Period: May', 'Compared with: April'],
        kpis: [['Orders', '2', '1', '+100%', 'may be chance'], {}],
      },
    });
  });

  it('says why days cannot be compared', () => {
    const compare: ComparisonArguments = {
      period: { kind: 'complete', of: 'month' },
      comparison: { kind: 'year' },
    };
    expect(summarise({ compare })).toEqual({ state: 'wrong', sentence: 'No such days.' });
  });

  it('has the add-on fill a new spreadsheet with its sample shop where there are no files', () => {
    const result = summarise({ code: ADD_ON + SAMPLE, tabs: 'sampleShop' });
    const kpis = result.state === 'done' ? result.summary.kpis : [];
    expect(kpis).toContainEqual(expect.objectContaining({ id: 'orders', value: 2 }));
  });

  it('saves the settings before it runs the menu item', () => {
    expect(summarise({ asOf: '2011-05-30' })).toMatchObject({ summary: { asOf: '2011-05-30' } });
  });

  it('prints what the tab shows', () => {
    const result = summarise();
    if (result.state !== 'done') throw new Error(result.sentence);

    expect(summaryTable(result.summary, result.text)).toBe(
      [
        'Period: 5/1/2011 – 5/31/2011 (IDR)',
        'Last year: 5/1/2010 – 5/31/2010',
        '',
        'Orders            2           more',
        'Duration  3.0 menit',
        'Rate          50.0%  0.25  1  better',
        '',
        'Note (Orders): Three rows are odd.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['the add-on’s alert', { tab: 'Visits' }, 'There is no Orders tab.'],
    [
      'a refused sample shop',
      {
        code: `${ADD_ON} function insertSampleShop() { const ui = SpreadsheetApp.getUi(); ui.alert('Shop', 'Not today.', ui.ButtonSet.OK); }`,
        tabs: 'sampleShop' as const,
      },
      'could not be inserted: Not today.',
    ],
    ['refused settings', { period: 'year' as const }, 'No years here.'],
    ['an add-on that throws', { code: 'function onOpen() { throw new Error("broken"); }' }, 'broken'],
    ['a missing menu item', { code: 'function onOpen() {}' }, 'has no item for generateSummary'],
  ])('tells %s in one sentence', (_what, options, sentence) => {
    expect(summarise(options)).toEqual({ state: 'wrong', sentence: expect.stringContaining(sentence) });
  });
});
