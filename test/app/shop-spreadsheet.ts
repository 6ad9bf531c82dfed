import { fileURLToPath } from 'node:url';
import { DocumentState } from '../../workbench/apps-script/document-state';
import { type Clock, Script, type UiEffect } from '../../workbench/apps-script/script';
import type { LocaleCode } from '../../workbench/spreadsheet/locales';
import { type CellInput, type TabData, Workbook } from '../../workbench/spreadsheet/workbook';
import { morningClock } from '../morning-clock';
import { cellUnder, lastRow, type WrittenColumn, writtenCell } from './written-tab';

export const distFolder = fileURLToPath(new URL('../../dist', import.meta.url));

/** What the owner is shown after picking the menu item. */
export interface Shown {
  readonly alert: string | undefined;
  readonly question: string | undefined;
  readonly toast: string | undefined;
}

/** A spreadsheet with the built add-on in it, used as an owner uses it. */
export class ShopSpreadsheet {
  readonly workbook: Workbook;
  script: Script;

  constructor(
    tabs: readonly TabData[],
    locale: LocaleCode = 'en_US',
    timeZone = 'Asia/Jakarta',
    /** A clock or a build other than the default. */
    private readonly given: {
      readonly clock?: Clock;
      readonly distFolder?: string;
      /** A workbook that is used instead of new tabs. */
      readonly workbook?: Workbook;
    } = {},
  ) {
    // Few tests read a cell after each step, so cells are computed only when one is read.
    this.workbook = given.workbook ?? Workbook.open({ locale, timeZone, tabs, evaluation: 'whenRead' });
    this.script = this.load();
  }

  /**
   * Saves the present state. Returns a function that opens a new copy of it, with an add-on that remembers
   * nothing; another clock can be given to it.
   */
  save(): (clock?: Clock) => ShopSpreadsheet {
    const saved = this.workbook.save();
    const state = DocumentState.of(this.workbook).snapshot();
    return (clock) => {
      const workbook = Workbook.reopen(saved);
      DocumentState.of(workbook).restore(structuredClone(state));
      const given = { ...this.given, ...(clock === undefined ? {} : { clock }), workbook };
      return new ShopSpreadsheet([], workbook.locale, workbook.timeZone, given);
    };
  }

  /** Adds a line to the add-on's code, for example one that makes a service fail, instead of the line before. */
  sabotage(addedCode: string): void {
    this.script = this.load(addedCode);
  }

  private load(addedCode?: string): Script {
    const script = Script.load({
      workbook: this.workbook,
      distFolder: this.given.distFolder ?? distFolder,
      user: { locale: this.workbook.locale.slice(0, 2) },
      clock: this.given.clock ?? morningClock(),
      ...(addedCode === undefined ? {} : { addedCode }),
    });
    script.open();
    return script;
  }

  /** Picks Generate KPI summary. `answers` are the buttons pressed when the add-on asks. */
  generate(...answers: ('YES' | 'NO')[]): Shown {
    const outcome = this.script.run('generateSummary', undefined, { answers });
    if (outcome.state === 'failed') throw new Error(outcome.message);
    const effects = this.script.takeEffects();
    const messageOf = (type: 'alert' | 'toast'): string | undefined =>
      effects.filter((effect): effect is Extract<UiEffect, { type: typeof type }> => effect.type === type)[0]
        ?.message;
    return {
      alert: messageOf('alert'),
      toast: messageOf('toast'),
      question: outcome.state === 'question' ? outcome.message : undefined,
    };
  }

  /** Sends a request of the sidebar and returns the script's answer. */
  ask(request: unknown): unknown {
    const outcome = this.script.run('answerSidebar', [request]);
    if (outcome.state !== 'done') throw new Error(`The sidebar got no answer: ${JSON.stringify(outcome)}`);
    return outcome.value;
  }

  /** Limits the summary to these KPIs, so that it is written fast. */
  chooseKpis(...kpis: readonly string[]): void {
    const { settings } = Object(this.ask({ type: 'open' }));
    this.ask({ type: 'saveSettings', settings: { ...settings, kpis } });
  }

  /** Types into a cell. */
  type(tab: string, cell: string, content: string): void {
    const { col, row } = position(cell);
    this.workbook.model.dispatch('UPDATE_CELL', { sheetId: this.sheetId(tab), col, row, content });
  }

  /** The value of a cell, '' for an empty one. */
  value(tab: string, cell: string): string | number | boolean {
    const { col, row } = position(cell);
    this.workbook.evaluateNow();
    return this.workbook.model.getters.getEvaluatedCell({ sheetId: this.sheetId(tab), col, row }).value ?? '';
  }

  /** The formula of a cell, '' if it has none. */
  formula(tab: string, cell: string): string {
    const { col, row } = position(cell);
    const { getters } = this.workbook.model;
    const found = getters.getCell({ sheetId: this.sheetId(tab), col, row });
    return found?.isFormula ? found.compiledFormula.toFormulaString(getters) : '';
  }

  /** The texts in the drop-down of a cell. */
  offeredIn(tab: string, cell: string): readonly string[] {
    const rule = this.workbook.model.getters.getValidationRuleForCell({
      sheetId: this.sheetId(tab),
      ...position(cell),
    });
    return rule?.criterion.type === 'isValueInList' ? rule.criterion.values : [];
  }

  /** Every filled cell of a tab by its name, row by row. */
  contents(tab: string): ReadonlyMap<string, string | number | boolean> {
    this.workbook.evaluateNow();
    const { getters } = this.workbook.model;
    const positions = getters.getEvaluatedCellsPositions(this.sheetId(tab)).toSorted(rowByRow);
    return new Map(
      positions.flatMap((position) => {
        const { value } = getters.getEvaluatedCell(position);
        return value === null || value === '' ? [] : [[nameOf(position), value] as const];
      }),
    );
  }

  /** Every formula of a tab by the name of its cell, row by row. */
  formulas(tab: string): ReadonlyMap<string, string> {
    const sheetId = this.sheetId(tab);
    const { getters } = this.workbook.model;
    const cells = Object.values(getters.getCells(sheetId)).filter(({ isFormula }) => isFormula);
    const positions = cells.map(({ id }) => getters.getCellPosition(id)).toSorted(rowByRow);
    return new Map(
      positions.map((position) => [
        nameOf(position),
        getters.getCellText({ ...position, sheetId }, { showFormula: true }),
      ]),
    );
  }

  /** The name of the cell that a tab of the add-on has for one thing, such as a KPI or a finding, by its id. */
  cellOf(tab: string, id: string, column: WrittenColumn): string {
    return writtenCell(this.contents(tab), id, column);
  }

  /** What a tab of the add-on says of one thing in a column. */
  valueOf(tab: string, id: string, column: WrittenColumn): string | number | boolean {
    return this.value(tab, this.cellOf(tab, id, column));
  }

  /** The name of the cell of a row in the column with a heading. */
  cellUnder(tab: string, heading: string, row: number): string {
    return cellUnder(this.contents(tab), heading, row);
  }

  /** The value of a row in the column with a heading. */
  valueUnder(tab: string, heading: string, row: number): string | number | boolean {
    return this.value(tab, this.cellUnder(tab, heading, row));
  }

  /** The last filled row of a tab. */
  lastRow(tab: string): number {
    return lastRow(this.contents(tab));
  }

  tabNames(): readonly string[] {
    const { getters } = this.workbook.model;
    return getters.getSheetIds().map((id) => getters.getSheetName(id));
  }

  renameTab(tab: string, newName: string): void {
    this.workbook.model.dispatch('RENAME_SHEET', { sheetId: this.sheetId(tab), oldName: tab, newName });
  }

  insertRows(tab: string, before: number, quantity: number): void {
    this.workbook.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: this.sheetId(tab),
      sheetName: tab,
      dimension: 'ROW',
      position: 'before',
      base: before - 1,
      quantity,
    });
  }

  hideRow(tab: string, cell: string): void {
    const { row } = position(cell);
    this.workbook.model.dispatch('HIDE_COLUMNS_ROWS', {
      sheetId: this.sheetId(tab),
      dimension: 'ROW',
      elements: [row],
    });
  }

  isHidden(tab: string, cell: string): boolean {
    const { row } = position(cell);
    return this.workbook.model.getters.isRowHiddenByUser(this.sheetId(tab), row);
  }

  isColumnHidden(tab: string, cell: string): boolean {
    const { col } = position(cell);
    return this.workbook.model.getters.isColHiddenByUser(this.sheetId(tab), col);
  }

  /** Whether a long text wraps. */
  isWrapped(tab: string, cell: string): boolean {
    const { col, row } = position(cell);
    const style = this.workbook.model.getters.getCellStyle({ sheetId: this.sheetId(tab), col, row });
    return style.wrapping === 'wrap';
  }

  /** Gives a cell a background colour, as an owner does. */
  colour(tab: string, cell: string, fillColor: string): void {
    const { col, row } = position(cell);
    this.workbook.model.dispatch('SET_FORMATTING', {
      sheetId: this.sheetId(tab),
      target: [{ left: col, right: col, top: row, bottom: row }],
      style: { fillColor },
    });
  }

  colourOf(tab: string, cell: string): string | undefined {
    const { col, row } = position(cell);
    return this.workbook.model.getters.getCellStyle({ sheetId: this.sheetId(tab), col, row }).fillColor;
  }

  private sheetId(tab: string): string {
    const id = this.workbook.model.getters.getSheetIdByName(tab);
    if (id === undefined) throw new Error(`No tab ${tab} in ${this.tabNames().join(', ')}`);
    return id;
  }
}

function nameOf({ col, row }: { readonly col: number; readonly row: number }): string {
  return `${String.fromCharCode(65 + col)}${row + 1}`;
}

function rowByRow(a: { col: number; row: number }, b: { col: number; row: number }): number {
  return a.row - b.row || a.col - b.col;
}

function position(cell: string): { col: number; row: number } {
  const [, letter = 'A', number = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return { col: letter.charCodeAt(0) - 65, row: Number(number) - 1 };
}

const at = (day: string): Date => new Date(`${day}T10:00:00`);

/** Two months of a small shop with figures that are easy to add up by hand. */
export const orders: TabData = {
  name: 'Orders',
  cells: [
    ['Order ID', 'Order date', 'Customer', 'Quantity', 'Unit price', 'Status'],
    ['A1', at('2026-01-01'), 'ana', 2, 50, 'Completed'],
    ['A1', at('2026-01-01'), 'ana', 1, 100, 'Completed'],
    ['A2', at('2026-01-20'), 'budi', 1, 300, 'Completed'],
    ['A3', at('2026-01-25'), 'citra', 1, 80, 'Cancelled'],
    ['A4', at('2026-02-02'), 'ana', 1, 400, 'Completed'],
    ['A5', at('2026-02-03'), 'dewi', 4, 25, 'Completed'],
    ['A6', at('2026-02-10'), 'dewi', 1, 100, 'Completed'],
    ['A7', at('2026-02-28'), '', 1, 200, 'Completed'],
  ],
};

export const traffic: TabData = {
  name: 'Traffic',
  cells: [
    ['Date', 'Sessions', 'Visitors', 'Bounced sessions', 'Carts'],
    ...['2026-01-01', '2026-01-31', '2026-02-01', '2026-02-28'].map((day): readonly CellInput[] => [
      at(day),
      120,
      100,
      48,
      8,
    ]),
  ],
};

let openSummarised: (() => ShopSpreadsheet) | undefined;

/** The small shop with its first summary. It is written once, and each test opens a copy. */
export function shopWithSummary(): ShopSpreadsheet {
  if (openSummarised === undefined) {
    const spreadsheet = new ShopSpreadsheet([orders, traffic]);
    const { alert } = spreadsheet.generate();
    if (alert !== undefined) throw new Error(alert);
    openSummarised = spreadsheet.save();
  }
  return openSummarised();
}
