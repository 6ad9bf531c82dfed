import { describe, expect, it } from 'vitest';
import { DocumentState } from '../../workbench/apps-script/document-state';
import { type BrokenNamesRule, Script, type WriteFault } from '../../workbench/apps-script/script';
import { morningClock } from '../morning-clock';
import { distFolder, orders, ShopSpreadsheet, traffic } from './shop-spreadsheet';

/** Random whole numbers from 0; the same seed gives the same ones. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Cell = string | number | boolean;
type Cells = ReadonlyMap<string, Cell>;

const stale = /^Not up to date since /;
const notes = {
  name: 'My notes',
  cells: [
    ['Rent', 1200],
    ['Lebaran', 'busy'],
    ['=not a formula', '007'],
  ],
};

/** A year of a shop's spreadsheet: what its owner does each month, and what must always be true. */
class Year {
  readonly shop: ShopSpreadsheet;
  readonly next: (below: number) => number;
  /** Revenue of the completed orders of February, the last whole month. */
  revenue = 400 + 4 * 25 + 100 + 200;
  month = 0;
  private orderRow = orders.cells.length;
  private mine = 0;

  constructor(seed: number, brokenNames: BrokenNamesRule) {
    this.next = numbersFrom(seed);
    this.shop = new ShopSpreadsheet([orders, traffic, notes]);
    this.shop.script = Script.load({
      workbook: this.shop.workbook,
      distFolder,
      user: { locale: 'en' },
      brokenNames,
      clock: morningClock(),
    });
    this.shop.script.open();
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.next(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }

  /** The tabs with a block of the add-on, by the kind of block. */
  own(): ReadonlyMap<string, string> {
    const { getters } = this.shop.workbook.model;
    return new Map(
      getters
        .getNamedRanges()
        .filter(({ name }) => name.startsWith('ShopKPI_'))
        .map(({ name, range }) => [name.split('_')[1] ?? '', getters.getSheetName(range.sheetId)]),
    );
  }

  private gridTabs(): readonly string[] {
    const { model } = this.shop.workbook;
    return model.getters
      .getSheetIds()
      .filter((id) => this.shop.workbook.sheetType(id) === 'GRID')
      .map((id) => model.getters.getSheetName(id));
  }

  private type(tab: string, cell: string): void {
    this.mine += 1;
    this.shop.type(tab, cell, `mine ${this.mine}`);
  }

  private tabOf(kind: string): string | undefined {
    return this.own().get(kind);
  }

  /** Changes that an owner makes between two summaries. */
  private readonly deeds: Readonly<Record<string, () => void>> = {
    'adds an order': () => {
      const price = 10 * (1 + this.next(50));
      this.orderRow += 1;
      const row = this.orderRow;
      // In a sheet, 2026-02-01 is the number 46,054.
      const cells = [`B${row}`, String(46_054 + this.next(28)), 'eka', '2', String(price), 'Completed'];
      this.shop.workbook.dispatchAll(
        cells.map((content, col) => ({
          type: 'UPDATE_CELL',
          sheetId: '0',
          col,
          row: row - 1,
          content,
          ...(col === 1 ? { format: 'yyyy-mm-dd' } : {}),
        })),
      );
      this.revenue += 2 * price;
    },
    'writes beside a KPI': () => {
      const tab = this.tabOf('Summary');
      if (tab === undefined) return;
      const id = this.pick(['revenue', 'orders', 'aov']);
      this.type(tab, this.shop.cellOf(tab, id, 'notes'));
    },
    'writes below a block': () => {
      for (const tab of this.own().values()) this.type(tab, `A${this.shop.lastRow(tab) + 5}`);
    },
    'types over a figure': () => {
      const tab = this.tabOf('Summary');
      if (tab !== undefined) this.type(tab, this.shop.cellOf(tab, 'revenue', 'value'));
    },
    'inserts rows above a block': () => {
      const tab = this.tabOf(this.pick(['Summary', 'DataCheck', 'Data']));
      if (tab !== undefined) this.shop.insertRows(tab, 1, 2);
    },
    'deletes a tab of the add-on': () => {
      const tab = this.tabOf(this.pick(['Summary', 'DataCheck', 'Data']));
      if (tab !== undefined) this.deleteTab(tab);
    },
    'renames a tab of the add-on': () => {
      const tab = this.tabOf(this.pick(['Summary', 'DataCheck', 'Data']));
      if (tab !== undefined) this.shop.renameTab(tab, `Mine ${this.month}`);
    },
    'makes a tab with the name that the add-on would take': () => {
      const name = this.pick(['KPI Summary', 'Data check', 'KPI Data']);
      if (!this.shop.tabNames().includes(name)) this.addTab(name);
    },
    'moves a chart to a sheet of its own': () => {
      this.shop.workbook.addOtherSheet(`Chart ${this.month}`, 'OBJECT');
      this.takeCharts(1);
    },
    'takes all charts away': () => this.takeCharts(99),
    'hides a row': () => {
      const tab = this.tabOf('Summary');
      if (tab !== undefined) this.shop.hideRow(tab, this.shop.cellOf(tab, 'aov', 'name'));
    },
    'copies the summary': () => {
      const tab = this.tabOf('Summary');
      const { model } = this.shop.workbook;
      const sheetId = tab === undefined ? undefined : model.getters.getSheetIdByName(tab);
      if (sheetId === undefined) return;
      this.shop.workbook.dispatchAll([
        {
          type: 'DUPLICATE_SHEET',
          sheetId,
          sheetIdTo: `copy-${this.month}`,
          sheetNameTo: `Copy ${this.month}`,
        },
      ]);
    },
    'does nothing': () => {},
  };

  private addTab(name: string): void {
    const position = this.shop.tabNames().length;
    this.shop.workbook.dispatchAll([
      { type: 'CREATE_SHEET', sheetId: `own-${this.month}`, name, position, rows: 100, cols: 26 },
    ]);
    this.type(name, 'B3');
  }

  private deleteTab(tab: string): void {
    const { getters } = this.shop.workbook.model;
    const sheetId = getters.getSheetIdByName(tab) ?? '';
    if (!getters.isSheetVisible(sheetId)) this.shop.workbook.dispatchAll([{ type: 'SHOW_SHEET', sheetId }]);
    this.shop.workbook.dispatchAll([{ type: 'DELETE_SHEET', sheetId, sheetName: tab }]);
    DocumentState.of(this.shop.workbook).deleteSheet(sheetId);
  }

  private takeCharts(most: number): void {
    const document = DocumentState.of(this.shop.workbook);
    for (const { id } of document.objects('chart').slice(0, most)) document.remove('chart', id);
  }

  /** A failure at Google in that month, if there is one. */
  private fault(): WriteFault | undefined {
    switch (this.next(6)) {
      case 0:
        return { kind: 'refused' };
      case 1:
        return { kind: 'refused', when: 'called' };
      case 2:
        return { kind: 'timeUp', notApplied: this.pick(['kept', 'lost'] as const) };
      default:
        return undefined;
    }
  }

  live(): void {
    this.month += 1;
    const deed = this.pick(Object.keys(this.deeds));
    this.deeds[deed]?.();
    const fault = this.fault();
    // A small run writes about three times, one that makes new tabs some forty times.
    const at = 1 + this.next(this.pick([3, 40]));
    const isProtected = fault?.kind === 'refused' && this.next(3) === 0;
    const protectedTab = isProtected ? this.pick(this.gridTabs()) : undefined;
    const story = `month ${this.month}: the owner ${deed}; ${JSON.stringify(fault ?? 'all goes well')} at ${protectedTab ?? at}`;
    let happened = false;
    this.shop.script.failWrites(
      fault === undefined
        ? null
        : ({ number, tab }) => {
            if (protectedTab === undefined ? number !== at : tab !== protectedTab) return undefined;
            happened = true;
            return fault;
          },
    );
    this.generate(story, () => (happened ? fault : undefined));
    this.shop.script.failWrites(null);
    if (happened) this.generate(`${story}; and then again`, () => undefined);
  }

  private generate(story: string, faultOf: () => WriteFault | undefined): void {
    const before = this.snapshot();
    let outcome = this.shop.script.run('generateSummary', undefined);
    if (outcome.state === 'question') {
      const answers = [this.pick(['YES', 'NO'] as const)];
      outcome = this.shop.script.run('generateSummary', undefined, { answers });
      if (answers[0] === 'NO')
        outcome = this.shop.script.run('generateSummary', undefined, { answers: ['YES'] });
    }
    const effects = this.shop.script.takeEffects();
    const fault = faultOf();
    const after = this.snapshot();
    // Only the end of the six minutes cannot be caught by the add-on.
    if (fault?.kind === 'timeUp') expect(outcome.state, story).not.toBe('question');
    else expect(outcome, story).toMatchObject({ state: 'done' });
    expect(this.shop.script.locksReleasedBeforeFlush, story).toEqual([]);
    expect(after.typed, `${story}: what the owner typed`).toEqual(before.typed);
    for (const [tab, cells] of before.owners) {
      // Tabs that a cut-off run left behind belong to nobody; the next run deletes or replaces them.
      if (this.leftBehind.has(tab)) continue;
      expect(after.cells.get(tab), `${story}: the tab ${tab}`).toEqual(cells);
    }
    const made = fault?.kind === 'timeUp' ? after.tabs.filter((tab) => !before.tabs.includes(tab)) : [];
    this.leftBehind = new Set(made);
    if (fault?.kind === 'refused') {
      expect(after.tabs, `${story}: tabs`).toEqual(before.tabs);
      expect([...after.cells], `${story}: cells`).toEqual([...before.cells]);
      expect(
        effects.some(({ type }) => type === 'alert'),
        `${story}: the owner is told`,
      ).toBe(true);
    }
    if (fault === undefined) {
      const tab = this.tabOf('Summary') ?? '';
      expect(this.shop.valueOf(tab, 'revenue', 'value'), story).toBe(this.revenue);
    }
  }

  /** The tabs that the last run had made before it was cut off. */
  private leftBehind: ReadonlySet<string> = new Set();

  private snapshot() {
    this.shop.workbook.evaluateNow();
    const own = new Set(this.own().values());
    const cells = new Map(this.gridTabs().map((tab) => [tab, this.cellsOf(tab)]));
    const owners = [...cells].filter(([tab]) => !own.has(tab));
    const values = [...cells.values()].flatMap((of) => [...of.values()]);
    return {
      tabs: this.shop.tabNames(),
      /** All texts that the owner typed. They begin with a word that nobody else writes. */
      typed: values.filter((value) => String(value).startsWith('mine ')).sort(),
      cells,
      owners,
    };
  }

  /** Every cell of a tab, without the mark that the summary is out of date. */
  private cellsOf(tab: string): Cells {
    const { getters } = this.shop.workbook.model;
    const found = new Map<string, Cell>();
    for (const position of getters.getEvaluatedCellsPositions(getters.getSheetIdByName(tab) ?? '')) {
      const { value } = getters.getEvaluatedCell(position);
      if (value === null || value === '' || stale.test(String(value))) continue;
      const cell = getters.getCell(position);
      found.set(
        `${position.row},${position.col}`,
        cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : value,
      );
    }
    return found;
  }
}

describe('a year of use', () => {
  it('passes without an uncaught error and without losing a cell of the owner', { timeout: 180_000 }, () => {
    const year = new Year(2, { listed: 'no', nameTaken: false });
    for (let month = 0; month < 12; month += 1) year.live();
    expect(year.month).toBe(12);
  });
});
