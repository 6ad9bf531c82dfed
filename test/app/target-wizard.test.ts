import { describe, expect, it } from 'vitest';
import type { Answer, NewTarget } from '../../src/sidebar/requests';
import type { CellInput, TabData } from '../../workbench/spreadsheet/workbook';
import { ShopSpreadsheet } from './shop-spreadsheet';

const months = ['2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01'];
const lastDays = [31, 30, 31, 30, 31, 31];

/** Orders of 100 on the first and of the rest on the last day: 200, 220, 242, 230, 253, 260 a month. */
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
  aim: 'reach',
  baseline: 520,
  target: 600,
  start: '2026-02-01',
  deadline: '2026-03-31',
  owner: '=Dewi',
  note: 'with Budi',
};

describe('the wizard for targets', () => {
  it('has the past of each KPI, by which a target is measured', () => {
    const plan = planIn(new ShopSpreadsheet([orders, traffic]));
    const revenue = plan.kpis.find(({ id }) => id === 'revenue');
    expect(revenue).toMatchObject({ name: 'Revenue', isSum: true });
    expect(revenue?.past.baseline).toBe(260);
    // From month to month: 220/200, 242/220, 230/242, 253/230, 260/253, less 1.
    const growths = [0.1, 0.1, 230 / 242 - 1, 0.1, 260 / 253 - 1].sort((a, b) => b - a);
    growths.forEach((growth, at) => {
      expect(revenue?.past.growths[0]?.[at]).toBeCloseTo(growth, 9);
    });
    // 100 visitors and two orders in January.
    expect(plan.split).toEqual({ visitors: 100, conversion: 0.02, orderValue: 130 });
    expect(plan.ordersADay).toBeCloseTo(2 / 31, 12);
    expect(plan.start).toBe('2026-02-01');
    expect(plan.goals.map(({ id }) => id)).toEqual(['revenue', 'customers', 'profit', 'happiness', 'cost']);
  });

  it('keeps a draft that was left, until the targets are set', () => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    const draft = {
      step: 2,
      goal: 'revenue',
      targets: [{ kpi: 'revenue', aim: 'reach', text: '300' }],
      months: 6,
      capacity: '',
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

  it('writes targets into a tab of their own, which the next summary follows', () => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    const answer = spreadsheet.ask({ type: 'addTargets', targets: [wanted], run: '' });
    expect(answer).toEqual({ state: 'inserted', sentence: 'The target stands in the tab KPI Targets.' });
    expect('ABCDEFGHI'.split('').map((letter) => spreadsheet.value('KPI Targets', `${letter}1`))).toEqual([
      ...['KPI', 'Segment', 'Type', 'Baseline', 'Target', 'Start', 'Deadline', 'Owner', 'Note'],
    ]);
    expect(spreadsheet.value('KPI Targets', 'A2')).toBe('Revenue');
    expect(spreadsheet.value('KPI Targets', 'E2')).toBe(600);
    // Text of the owner's stays text.
    expect(spreadsheet.value('KPI Targets', 'H2')).toBe('=Dewi');
    expect(spreadsheet.generate().alert).toBeUndefined();
    expect(spreadsheet.value('KPI Targets', 'N2')).toBe('scheduled');
  });

  it('adds to a tab that is there, under columns that the owner moved, and takes nothing of it', () => {
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
