import { describe, expect, it } from 'vitest';
import type { Answer, NewTarget } from '../../src/sidebar/requests';
import type { CellInput, TabData } from '../../workbench/spreadsheet/workbook';
import { ShopSpreadsheet } from './shop-spreadsheet';

const months = ['2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01'];
const lastDays = [31, 30, 31, 30, 31, 31];

/**
 * Each month has an order of 100 on its first day and one of the rest on its last: 200, 220, 242, 230, 253,
 * 260 in all.
 */
const revenues = [200, 220, 242, 230, 253, 260];
const orders: TabData = {
  name: 'Orders',
  cells: [
    ['Order ID', 'Order date', 'Customer', 'Amount', 'Currency'],
    ...months.flatMap((month, at): CellInput[][] => [
      [`A${at}`, `${month}-01`, 'Ana', 100, 'EUR'],
      [`B${at}`, `${month}-${lastDays[at]}`, 'Budi', (revenues[at] ?? 0) - 100, 'EUR'],
    ]),
  ],
};
const traffic: TabData = {
  name: 'Traffic',
  cells: [
    ['Date', 'Visitors'],
    ...months.flatMap((month, at): CellInput[][] => [
      [`${month}-01`, 50],
      [`${month}-${lastDays[at]}`, 50],
    ]),
  ],
};

function planIn(spreadsheet: ShopSpreadsheet): Answer<'targetPlan'> {
  const answer = spreadsheet.ask({ type: 'planTargets', run: '' });
  if (!isPlan(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

function isPlan(answer: unknown): answer is Answer<'targetPlan'> {
  return typeof answer === 'object' && answer !== null && Reflect.get(answer, 'state') === 'targetPlan';
}

const wanted: NewTarget = {
  kpi: 'revenue',
  segment: 'all',
  aim: 'reach',
  baseline: 520,
  target: 600,
  start: '2026-02-01',
  deadline: '2026-03-31',
  owner: '=Dewi',
  note: 'with Budi',
};

describe('the wizard for targets', () => {
  it('has the past of each KPI, by which a target is judged', () => {
    const plan = planIn(new ShopSpreadsheet([orders, traffic]));
    const revenue = plan.kpis.find(({ id }) => id === 'revenue');
    expect(revenue).toMatchObject({ name: 'Revenue', kind: 'sum', sign: 1, isRelative: true });
    expect(revenue?.series.map(({ segment }) => segment)).toEqual(['all']);
    expect(revenue?.series[0]?.values.slice(-6)).toEqual(revenues);
    expect(plan.segments).toEqual([{ id: 'all', name: 'all' }]);
    // The days of January.
    expect(plan.days).toBe(31);
    expect(plan.months.slice(-6)).toEqual(months);
    expect(plan.start).toBe('2026-02-01');
    expect(plan.goals.map(({ id }) => id)).toEqual(['revenue', 'customers', 'profit', 'happiness', 'cost']);
  });

  it('keeps an unfinished draft until the targets are set', () => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    const draft = {
      step: 2,
      goal: 'revenue',
      targets: [{ kpi: 'revenue', aim: 'reach', text: '300' }],
      months: 6,
      capacity: '',
      segment: 'marketplace',
      split: { visitors: 100, conversion: 0.02, orderValue: 150 },
      isSplitWanted: true,
      review: 'monthly',
      start: '2026-02-01',
      deadline: '2026-07-31',
      owner: '',
      note: '',
    } as const;
    expect(spreadsheet.ask({ type: 'keepTargetDraft', draft })).toEqual({ state: 'draftKept' });
    expect(planIn(spreadsheet).draft).toEqual(draft);
    expect(spreadsheet.ask({ type: 'addTargets', targets: [wanted], run: '' })).toMatchObject({
      state: 'inserted',
    });
    expect(planIn(spreadsheet).draft).toBeNull();
  });

  it('continues a draft that an earlier version stored without segments', () => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    const draft = {
      step: 2,
      goal: 'revenue',
      targets: [{ kpi: 'revenue', aim: 'reach', text: '300' }],
      months: 6,
      capacity: '20',
      start: '2026-02-01',
      deadline: '2026-07-31',
      owner: 'Dewi',
      note: '',
    };
    expect(spreadsheet.ask({ type: 'keepTargetDraft', draft })).toEqual({ state: 'draftKept' });
    expect(planIn(spreadsheet).draft).toMatchObject({ ...draft, segment: 'all', split: null });
  });

  it('has the past of each channel and device, and writes the segment beside the KPI', () => {
    const told: TabData = {
      name: 'Orders',
      cells: [
        ['Order ID', 'Order date', 'Channel', 'Device', 'Amount'],
        ...months.flatMap((month, at): CellInput[][] => [
          [`A${at}`, `${month}-01`, 'Website', 'desktop', 100],
          [`B${at}`, `${month}-${lastDays[at]}`, 'Shopee', 'mobile', (revenues[at] ?? 0) - 100],
        ]),
      ],
    };
    const spreadsheet = new ShopSpreadsheet([told, traffic]);
    const plan = planIn(spreadsheet);
    expect(plan.segments.map(({ name }) => name)).toEqual([
      'all',
      'Web',
      'Marketplaces',
      'Mobile',
      'Desktop',
    ]);
    const revenue = plan.kpis.find(({ id }) => id === 'revenue');
    const last = revenue?.series.map(({ segment, values }) => [segment, values[values.length - 1]]);
    expect(last).toEqual([
      ['all', 260],
      ['web', 100],
      ['marketplace', 160],
      ['mobile', 160],
      ['desktop', 100],
    ]);
    const targets = [
      { ...wanted, segment: 'marketplace' },
      { ...wanted, segment: 'mobile' },
    ];
    expect(spreadsheet.ask({ type: 'addTargets', targets, run: '' })).toMatchObject({ state: 'inserted' });
    expect(['B2', 'B3'].map((cell) => spreadsheet.value('KPI Targets', cell))).toEqual([
      ...['Marketplaces', 'Mobile'],
    ]);
    expect(spreadsheet.ask({ type: 'targets', run: '' })).toMatchObject({
      targets: [
        { kpi: 'revenue', segment: 'marketplace', problem: null },
        { kpi: 'revenue', segment: 'mobile', problem: null },
      ],
    });
  });

  it('writes targets into a tab of their own, which the next summary follows', () => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    const answer = spreadsheet.ask({ type: 'addTargets', targets: [wanted], run: '' });
    expect(answer).toEqual({ state: 'inserted', sentence: 'The target stands in the tab KPI Targets.' });
    expect('ABCDEFGHI'.split('').map((letter) => spreadsheet.value('KPI Targets', `${letter}1`))).toEqual([
      ...['KPI', 'Segment', 'Type', 'Baseline', 'Target', 'Start', 'Deadline', 'Owner', 'Note'],
    ]);
    const cell = (heading: string, row: number) => spreadsheet.cellUnder('KPI Targets', heading, row);
    expect(spreadsheet.value('KPI Targets', cell('KPI', 2))).toBe('Revenue');
    expect(spreadsheet.value('KPI Targets', cell('Target', 2))).toBe(600);
    // The drop-downs of the cells below the headers.
    const offered = (heading: string) => spreadsheet.offeredIn('KPI Targets', cell(heading, 3));
    expect(offered('KPI')).toContain('Conversion rate');
    expect(offered('Segment')).toEqual([
      ...['Web', 'Social media', 'Marketplaces', 'Shop', 'Other', 'Mobile', 'Tablet', 'Desktop'],
    ]);
    expect(offered('Type')).toEqual(['reach', 'stay above', 'stay below']);
    expect(offered('Target')).toEqual([]);
    // What the owner types stays text.
    expect(spreadsheet.value('KPI Targets', cell('Owner', 2))).toBe('=Dewi');
    expect(spreadsheet.generate().alert).toBeUndefined();
    expect(spreadsheet.valueUnder('KPI Targets', 'Status', 2)).toBe('scheduled');
  });

  it('adds to an existing tab, under columns that the owner moved, and changes nothing else in it', () => {
    const own: TabData = {
      name: 'KPI Targets',
      cells: [
        ['My plan', '', '', '', ''],
        ['Target', 'KPI', 'Deadline', 'Start', 'Why'],
        [9, 'Orders', '2026-03-31', '2026-03-01', 'agreed'],
      ],
    };
    const spreadsheet = new ShopSpreadsheet([orders, traffic, own]);
    expect(spreadsheet.ask({ type: 'addTargets', targets: [wanted, wanted], run: '' })).toMatchObject({
      state: 'inserted',
    });
    expect(['A4', 'B4', 'E4', 'A5'].map((cell) => spreadsheet.value('KPI Targets', cell))).toEqual([
      ...[600, 'Revenue', '', 600],
    ]);
    expect(['A1', 'A3', 'E3'].map((cell) => spreadsheet.value('KPI Targets', cell))).toEqual([
      ...['My plan', 9, 'agreed'],
    ]);
  });
});
