import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/i18n/all-texts';
import { statusColumns } from '../../src/target/status-columns';
import type { CellInput, TabData } from '../../workbench/spreadsheet/workbook';
import { orders, ShopSpreadsheet, traffic } from './shop-spreadsheet';
import { letterBehind, letterOf, rowNumber } from './written-tab';

const header = ['KPI', 'Segment', 'Type', 'Baseline', 'Target', 'Start', 'Deadline', 'Owner', 'Note'];
const february = ['2026-02-01', '2026-02-28'] as const;

/** February brought 800 with 4 orders; the data end with its last day. */
const rows: readonly (readonly CellInput[])[] = [
  header,
  ['Revenue', '', 'reach', 500, 800, ...february, 'Dewi', 'as agreed'],
  ['Orders', '', '', '', 5, ...february, 'Adi', ''],
  ['Happiness', '', '', '', 5, ...february, '', ''],
  [],
  ['Revenue', '', '', '', 900, '2026-03-01', '2026-03-31', '', ''],
];

const targets = (name = 'KPI Targets', cells = rows): TabData => ({ name, cells });

function shopWith(...tabs: readonly TabData[]): ShopSpreadsheet {
  const spreadsheet = new ShopSpreadsheet([orders, traffic, ...tabs]);
  expect(spreadsheet.generate().alert).toBeUndefined();
  return spreadsheet;
}

/** A column of the tab of targets below its header, to the fifth row. */
function column(spreadsheet: ShopSpreadsheet, heading: string, tab = 'KPI Targets'): readonly unknown[] {
  return [2, 3, 4, 5, 6].map((row) => spreadsheet.valueUnder(tab, heading, row));
}

/** The headers to the right of one of the owner's, from left to right. */
function headersBehind(spreadsheet: ShopSpreadsheet, heading: string): readonly unknown[] {
  const names = [...spreadsheet.contents('KPI Targets')]
    .filter(([cell]) => rowNumber(cell) === 1)
    .map(([, value]) => value);
  return names.slice(names.indexOf(heading) + 1);
}

const headers = textsIn('en').targets.statusColumns;
const addOnHeaders = statusColumns.map((column) => headers[column]);

/** The owner's first cell to the right of the columns of the add-on. */
function cellBehind(spreadsheet: ShopSpreadsheet, tab = 'KPI Targets'): string {
  return `${letterBehind(letterOf(spreadsheet.cellUnder(tab, headers.problem, 2)))}1`;
}

describe('the tab of targets', () => {
  it('gets its status beside each row, and keeps what the owner wrote', () => {
    const spreadsheet = shopWith(targets());
    expect(headersBehind(spreadsheet, 'Note')).toEqual(addOnHeaders);
    expect(column(spreadsheet, 'Actual')).toEqual([800, 4, '', '', '']);
    expect(column(spreadsheet, 'Status')).toEqual(['reached', 'missed', '', '', 'scheduled']);
    expect(column(spreadsheet, 'What is wrong')).toEqual([
      ...['', '', '“Happiness”: No KPI has this name: take one from =KPI_LIST().', '', ''],
    ]);
    // 900 over the 31 days of March.
    expect(spreadsheet.valueUnder('KPI Targets', 'Needed per day', 6)).toBeCloseTo(900 / 31, 9);
    rows.forEach((row, at) => {
      row.forEach((cell, place) => {
        const name = `${String.fromCharCode(65 + place)}${at + 1}`;
        if (typeof cell === 'string' && !/^2026/.test(cell))
          expect(spreadsheet.value('KPI Targets', name)).toBe(cell);
      });
    });
  });

  it('is not treated as raw data', () => {
    const spreadsheet = shopWith(targets());
    expect([...spreadsheet.contents('Data check').values()].join(' ')).not.toContain('KPI Targets');
  });

  it('is updated in place, and found again after it was renamed, sorted and got another column', () => {
    const spreadsheet = shopWith(targets());
    spreadsheet.renameTab('KPI Targets', 'My goals');
    spreadsheet.type('My goals', 'E3', '4');
    spreadsheet.type('My goals', 'A4', 'Visits');
    const behind = cellBehind(spreadsheet, 'My goals');
    spreadsheet.type('My goals', behind, 'My thoughts');
    expect(spreadsheet.generate().alert).toBeUndefined();
    expect(column(spreadsheet, 'Status', 'My goals')).toEqual([
      'reached',
      'reached',
      'reached',
      '',
      'scheduled',
    ]);
    expect(cellBehind(spreadsheet, 'My goals')).toBe(behind);
    expect(spreadsheet.value('My goals', behind)).toBe('My thoughts');
    expect(spreadsheet.tabNames()).not.toContain('KPI Targets');
  });

  it('gets back a column of the add-on that was deleted, or that an older version did not write', () => {
    const spreadsheet = shopWith(targets());
    spreadsheet.type('KPI Targets', cellBehind(spreadsheet), 'My thoughts');
    const { model } = spreadsheet.workbook;
    const sheetId = model.getters.getSheetIdByName('KPI Targets') ?? '';
    const bandFrom = letterOf(spreadsheet.cellUnder('KPI Targets', 'Band from', 2));
    model.dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId,
      sheetName: 'KPI Targets',
      dimension: 'COL',
      elements: [bandFrom.charCodeAt(0) - 65],
    });
    expect(headersBehind(spreadsheet, 'Note')).not.toContain('Band from');
    expect(spreadsheet.generate().alert).toBeUndefined();
    expect(headersBehind(spreadsheet, 'Note')).toEqual([...addOnHeaders, 'My thoughts']);
    expect(column(spreadsheet, 'Status')).toEqual(['reached', 'missed', '', '', 'scheduled']);
  });

  it('stays as it is if its columns are not those of targets, and the summary is still made', () => {
    const spreadsheet = shopWith(targets('KPI Targets', [['Our dreams'], ['more']]));
    expect([...spreadsheet.contents('KPI Targets')]).toEqual([
      ['A1', 'Our dreams'],
      ['A2', 'more'],
    ]);
  });

  it('may be deleted: the summary goes on without targets', () => {
    const spreadsheet = shopWith(targets());
    expect(spreadsheet.valueOf('KPI Summary', 'target:0', 'name')).not.toBe('');
    const { model } = spreadsheet.workbook;
    const sheetId = model.getters.getSheetIdByName('KPI Targets') ?? '';
    model.dispatch('DELETE_SHEET', { sheetId, sheetName: 'KPI Targets' });
    expect(spreadsheet.generate().alert).toBeUndefined();
    expect(spreadsheet.valueOf('KPI Summary', 'revenue', 'value')).toBe(800);
  });

  it('is left as it was if writing fails', () => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic, targets()]);
    spreadsheet.sabotage(`SpreadsheetApp.flush = () => { throw new Error('refused'); };`);
    const before = spreadsheet.contents('KPI Targets');
    expect(spreadsheet.generate().alert).toContain('refused');
    expect(spreadsheet.contents('KPI Targets')).toEqual(before);
  });
});

describe('the summary', () => {
  it('lists the targets, the most urgent first, with what is wrong and what to do', () => {
    const spreadsheet = shopWith(targets());
    const said = [0, 1, 2, 3].map((at) => spreadsheet.valueOf('KPI Summary', `target:${at}:text`, 'value'));
    expect(said[0]).toBe('Orders: 4 of 5 by 2026-02-28, missed. Slipping, was on pace a week ago.');
    expect(spreadsheet.valueOf('KPI Summary', 'target:0:next', 'value')).toMatch(/\w/);
    expect(said[1]).toBe('Row 4, Happiness: No KPI has this name: take one from =KPI_LIST().');
    expect(said[2]).toMatch(/^Revenue: 800.00 of 800.00 by 2026-02-28, reached\./);
    expect(said[3]).toBe('Revenue: 900.00 by 2026-03-31, scheduled.');
    expect(
      [...spreadsheet.formulas('KPI Summary').values()].filter((one) => one.includes('"bar"')),
    ).toHaveLength(2);
  });

  it('shows the columns of targets once there is a target', () => {
    const spreadsheet = shopWith();
    const areHidden = () =>
      (['target', 'status'] as const).map((column) =>
        spreadsheet.isColumnHidden('KPI Summary', spreadsheet.cellOf('KPI Summary', 'revenue', column)),
      );
    expect(areHidden()).toEqual([true, true]);
    const wanted = {
      kpi: 'revenue',
      segment: 'all',
      aim: 'reach',
      baseline: 500,
      target: 900,
      start: february[0],
      deadline: february[1],
      owner: '',
      note: '',
    };
    spreadsheet.ask({ type: 'addTargets', targets: [wanted], run: '' });
    expect(spreadsheet.generate().alert).toBeUndefined();
    expect(spreadsheet.valueOf('KPI Summary', 'revenue', 'target')).toBe(900);
    expect(spreadsheet.valueOf('KPI Summary', 'revenue', 'status')).toBe('missed');
    expect(areHidden()).toEqual([false, false]);
    // Sentences are not wrapped, also in rows that were inserted between others.
    expect(
      spreadsheet.isWrapped('KPI Summary', spreadsheet.cellOf('KPI Summary', 'target:0:text', 'value')),
    ).toBe(false);
  });

  it('has no section of targets if there are none', () => {
    const spreadsheet = shopWith();
    expect([...spreadsheet.contents('KPI Summary').values()]).not.toContain('target:0');
  });

  it('has the state of each target, with the codes of the product', () => {
    const spreadsheet = shopWith(targets());
    expect(spreadsheet.ask({ type: 'targets', run: '' })).toMatchObject({
      state: 'targets',
      targets: [
        {
          kpi: 'revenue',
          baseline: 500,
          target: 800,
          start: '2026-02-01',
          deadline: '2026-02-28',
          status: 'reached',
        },
        { kpi: 'orders', actual: 4, status: 'missed', problem: null },
        { kpi: 'Happiness', status: null, problem: 'unknownKpi' },
        { kpi: 'revenue', actual: null, status: 'scheduled' },
      ],
    });
  });
});
