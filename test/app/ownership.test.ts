import { describe, expect, it } from 'vitest';
import { orders, ShopSpreadsheet, shopWithSummary, traffic } from './shop-spreadsheet';
import type { WrittenColumn } from './written-tab';

const languages = [
  ['en_US', 'KPI Summary', 'Data check'],
  ['in_ID', 'Ringkasan KPI', 'Pemeriksaan data'],
  ['ms_MY', 'Ringkasan KPI', 'Semakan data'],
  ['fr_FR', 'Synthèse des KPI', 'Contrôle des données'],
] as const;

/** Gives the column of carts its header, so that the summary has another KPI in the middle of its rows. */
function nameCarts(spreadsheet: ShopSpreadsheet): void {
  spreadsheet.type('Traffic', 'E1', 'Carts');
}

const [header = [], ...days] = traffic.cells;
const withoutCarts = { ...traffic, cells: [[...header.slice(0, 4), 'Weather'], ...days] };

function choose(spreadsheet: ShopSpreadsheet, changes: object): void {
  const opened = spreadsheet.script.run('answerSidebar', [{ type: 'open' }]);
  const settings: object =
    opened.state === 'done' &&
    typeof opened.value === 'object' &&
    opened.value !== null &&
    'settings' in opened.value
      ? Object(opened.value.settings)
      : {};
  const saved = spreadsheet.script.run('answerSidebar', [
    { type: 'saveSettings', settings: { ...settings, ...changes } },
  ]);
  expect(saved).toMatchObject({ state: 'done', value: { state: 'saved' } });
}

describe.each(languages)('generating again in %s', (locale, tab) => {
  it('keeps what the owner did beside, below and inside it, even if a row is inserted', () => {
    const spreadsheet = new ShopSpreadsheet([orders, withoutCarts], locale);
    spreadsheet.generate();
    const at = (id: string, column: WrittenColumn) => spreadsheet.cellOf(tab, id, column);
    spreadsheet.type(tab, at('revenue', 'notes'), 'Lebaran came early');
    spreadsheet.type(tab, at('orders', 'notes'), '=1+1');
    spreadsheet.type(tab, at('aov', 'beside'), 'my own column');
    spreadsheet.hideRow(tab, at('gmv', 'name'));
    spreadsheet.colour(tab, at('revenue', 'value'), '#ffff00');
    spreadsheet.type(tab, `A${spreadsheet.lastRow(tab) + 5}`, 'my own sum');
    spreadsheet.type(tab, at('new_customers', 'notes'), 'moves down');
    const before = at('new_customers', 'name');

    nameCarts(spreadsheet);
    spreadsheet.type('Orders', 'E6', '500');
    expect(spreadsheet.generate()).toMatchObject({ alert: undefined, question: undefined });
    expect(at('new_customers', 'name')).not.toBe(before);
    expect(spreadsheet.valueOf(tab, 'new_customers', 'notes')).toBe('moves down');
    expect(spreadsheet.valueOf(tab, 'revenue', 'value')).toBe(900);
    expect(spreadsheet.valueOf(tab, 'revenue', 'notes')).toBe('Lebaran came early');
    expect(spreadsheet.valueOf(tab, 'orders', 'notes')).toBe(2);
    expect([...spreadsheet.formulas(tab).values()]).toContain('=1+1');
    expect(spreadsheet.valueOf(tab, 'aov', 'beside')).toBe('my own column');
    expect(spreadsheet.isHidden(tab, at('gmv', 'name'))).toBe(true);
    expect(spreadsheet.isHidden(tab, at('revenue', 'name'))).toBe(false);
    expect(spreadsheet.colourOf(tab, at('revenue', 'value'))?.toLowerCase()).toBe('#ffff00');
    expect([...spreadsheet.contents(tab).values()]).toContain('my own sum');
  });
});

describe('the owner’s notes', () => {
  it('follow their KPIs into another order, and reappear with a KPI that was left out', () => {
    const spreadsheet = shopWithSummary();
    const tab = 'KPI Summary';
    const note = (id: string) => spreadsheet.valueOf(tab, id, 'notes');
    spreadsheet.type(tab, spreadsheet.cellOf(tab, 'revenue', 'notes'), '007');
    spreadsheet.type(tab, spreadsheet.cellOf(tab, 'aov', 'notes'), "'=not a formula");
    spreadsheet.type(tab, spreadsheet.cellOf(tab, 'orders', 'notes'), '=2+3');

    choose(spreadsheet, { kpis: ['orders', 'revenue'], sections: 'family' });
    expect(spreadsheet.generate()).toMatchObject({ alert: undefined, question: undefined });
    expect([note('orders'), note('revenue'), note('aov')]).toEqual([5, 7, '=not a formula']);
    choose(spreadsheet, { kpis: null });
    expect(spreadsheet.generate()).toMatchObject({ alert: undefined, question: undefined });
    expect([note('orders'), note('revenue'), note('aov')]).toEqual([5, 7, '=not a formula']);
    expect([...spreadsheet.formulas(tab).values()]).toContain('=2+3');
  });

  it('stay beside a summary that changes its language', () => {
    const spreadsheet = shopWithSummary();
    const tab = 'KPI Summary';
    spreadsheet.type(tab, spreadsheet.cellOf(tab, 'revenue', 'notes'), 'mine');
    spreadsheet.type(tab, spreadsheet.cellOf(tab, 'revenue', 'beside'), 'beside');
    choose(spreadsheet, { language: 'fr' });
    expect(spreadsheet.generate()).toMatchObject({ alert: undefined, question: undefined });
    const at = (column: WrittenColumn) => spreadsheet.valueOf('Synthèse des KPI', 'revenue', column);
    expect([at('name'), at('value'), at('notes'), at('beside')]).toEqual([
      'Chiffre d’affaires',
      800,
      'mine',
      'beside',
    ]);
  });
});

describe('the charts of the summary', () => {
  const charts = (spreadsheet: ShopSpreadsheet): readonly string[] => {
    const outcome = spreadsheet.script.run('chartsOf', []);
    if (outcome.state !== 'done' || !Array.isArray(outcome.value)) throw new Error(JSON.stringify(outcome));
    return outcome.value.map(String);
  };
  const probe = `function chartsOf() {
    return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getCharts().map((chart) => {
      const place = chart.getContainerInfo();
      return [chart.getOptions().get('title'), place.getAnchorRow(), place.getAnchorColumn()].join('|');
    });
  }
  function chartOf(title) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    return sheet.getCharts().find((chart) => chart.getOptions().get('title') === title);
  }
  function moveChart() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    sheet.updateChart(chartOf('Revenue and orders').modify().setPosition(90, 3, 0, 0).build());
  }
  function dropChart() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    sheet.removeChart(chartOf('Conversion and order value'));
  }`;

  it('are made once, stay where the owner moved them, and are not made again after they were deleted', () => {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    spreadsheet.sabotage(probe);
    spreadsheet.generate();
    // Google promises no order of the charts.
    expect(new Set(charts(spreadsheet).map((chart) => chart.split('|')[0]))).toEqual(
      new Set(['Revenue and orders', 'Conversion and order value']),
    );
    spreadsheet.script.run('moveChart', []);
    spreadsheet.script.run('dropChart', []);
    spreadsheet.generate();
    expect(charts(spreadsheet)).toEqual(['Revenue and orders|90|3']);
    choose(spreadsheet, { language: 'fr' });
    spreadsheet.generate();
    expect(charts(spreadsheet)).toEqual(['Chiffre d’affaires et commandes|90|3']);
  });
});

it('moves cells right below the data check down if it gets longer', () => {
  const spreadsheet = shopWithSummary();
  const tab = 'Data check';
  const last = () => spreadsheet.lastRow(tab);
  const below = last() + 1;
  spreadsheet.type(tab, `A${below}`, 'right below');
  spreadsheet.type('Orders', 'E6', 'four hundred');
  spreadsheet.type('Orders', 'B7', 'someday');
  expect(spreadsheet.generate().alert).toBeUndefined();
  expect(spreadsheet.value(tab, `A${last()}`)).toBe('right below');
  expect(last()).toBeGreaterThan(below);
  expect([...spreadsheet.contents(tab).values()]).toContain('finding:unreadAmount');
});
