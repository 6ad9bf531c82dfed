import type { LogLine } from '../../src/schedule/log-line';
import { DocumentState } from '../../workbench/apps-script/document-state';
import { type CallFault, Clock, type RunOutcome } from '../../workbench/apps-script/script';
import { entered } from './entered';
import { changeData } from './everything';
import { orders, ShopSpreadsheet, traffic } from './shop-spreadsheet';

const refresh = 'refreshOnSchedule';
/** 2 March 2026 as a civil day. */
const day = 20_514;
/** Half an hour after the run was due, in milliseconds. */
const half = Date.parse('2026-03-02T07:30:00+07:00');

function isStale(content: string): boolean {
  return content.startsWith('Not up to date since');
}

/**
 * A service call of a run; `ordinal` is its number among calls of the same operation since the attempt began.
 */
export interface Point {
  readonly operation: string;
  readonly ordinal: number;
}

/** A service call of an undisturbed run, with what happened before it. */
export interface Call extends Point {
  /** How many earlier calls changed something: the spreadsheet, the stored properties or a lock. */
  readonly changes: number;
  /** How many earlier calls read the stored properties. */
  readonly kept: number;
  /** How often the clock was read before. */
  readonly looks: number;
  /** The add-on's lines of the call stack, the innermost first. */
  readonly path: readonly string[];
  /** Whether the call only reads. */
  readonly isRead: boolean;
}

/** Operations that change nothing. */
const reads = /^(?:read|sheet|namedRanges$|contentSize$|spreadsheet$|activeSheet$|htmlFile$|getPropert)/;

/** The add-on's lines of the present call stack. */
function pathHere(): readonly string[] {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 200;
  const { stack = '' } = new Error('here');
  Error.stackTraceLimit = before;
  return stack.split('\n').filter((line) => /(?:eval|Code)\.js:/.test(line));
}

export type Standing = ReadonlyMap<string, string>;

interface Mark {
  readonly revisions: number;
  readonly document: ReturnType<DocumentState['snapshot']>;
}

/**
 * A shop with a summary that is out of date, on 2 March 2026 at 7:30, half an hour after its daily run was
 * due.
 */
export class DueShop {
  /** What the spreadsheet holds before the run. */
  readonly old: Standing;
  private start = half;
  private readonly clock = new Clock(() => this.start);
  private readonly shop: ShopSpreadsheet;
  private readonly mark: Mark;

  constructor() {
    this.shop = this.newShop();
    this.makeDue();
    this.mark = this.newMark();
    this.old = this.standing();
  }

  /**
   * What the spreadsheet holds after an undisturbed run, and after a second one, by which nothing counts as
   * changed any more.
   */
  undisturbed(): { readonly made: Standing; readonly madeAgain: Standing } {
    this.run();
    const made = this.standing();
    this.makeDue();
    this.run();
    const madeAgain = this.standing();
    this.takeBack();
    return { made, madeAgain };
  }

  get spreadsheet(): ShopSpreadsheet {
    return this.shop;
  }

  /** The stored value under one of the add-on's keys. */
  kept(key: string): string {
    return this.state.documentProperties.get(`shopKpi.${key}`) ?? '';
  }

  /** Makes today's run due, even if it has taken place. */
  makeDue(): void {
    const kept = JSON.parse(this.kept('scheduleState'));
    const ledger = { served: (day - 1) * 24 + 7, begun: null };
    this.state.documentProperties.set('shopKpi.scheduleState', JSON.stringify({ ...kept, ledger }));
    this.state.documentProperties.set('shopKpi.nextLook', '0');
  }

  /** Restores the shop as it was at first. */
  takeBack(): void {
    this.shop.workbook.undoTo(this.mark.revisions);
    this.shop.workbook.forgetHistory();
    this.state.restore({ ...this.mark.document, contents: structuredClone(this.mark.document.contents) });
    this.start -= this.clock.now() - half;
  }

  /** What the spreadsheet holds, without the log and the mark that the summary is out of date. */
  standing(): Standing {
    return entered(this.shop, { tabs: ['KPI Log'], isBlank: isStale });
  }

  /** Calls the trigger's function. `fault` decides which call fails and how. */
  run(fault: (point: Point) => CallFault | undefined = () => undefined): {
    readonly state: RunOutcome['state'];
  } {
    const { script } = this.shop;
    const counts = new Map<string, number>();
    let isInside = false;
    script.failCalls(({ operation }) => {
      // Reading the clock is no service call, and calls that a fault makes itself must not fail.
      if (operation === 'now' || isInside) return undefined;
      // A pause means that the attempt has failed and a new one begins.
      if (operation === 'sleep') counts.clear();
      const ordinal = (counts.get(operation) ?? 0) + 1;
      counts.set(operation, ordinal);
      isInside = true;
      try {
        return fault({ operation, ordinal });
      } finally {
        isInside = false;
      }
    });
    const { state } = script.run(refresh, []);
    script.failCalls(null);
    script.takeEffects();
    return { state };
  }

  /** The service calls of an undisturbed run. */
  calls(): readonly Call[] {
    const { script } = this.shop;
    const counts = new Map<string, number>();
    const calls: Call[] = [];
    let [changes, kept, looks] = [0, 0, 0];
    script.failCalls(({ operation }) => {
      if (operation === 'now') {
        looks += 1;
        return undefined;
      }
      const ordinal = (counts.get(operation) ?? 0) + 1;
      counts.set(operation, ordinal);
      const isRead = reads.test(operation);
      calls.push({ operation, ordinal, changes, kept, looks, path: pathHere(), isRead });
      if (!isRead) changes += 1;
      if (operation.startsWith('getPropert')) kept += 1;
      return undefined;
    });
    script.run(refresh, []);
    script.failCalls(null);
    script.takeEffects();
    return calls;
  }

  /** Everything that the next run finds, without times of day. After equal states the next run does the same. */
  left(): string {
    const timeless = [...this.state.documentProperties].map(([key, value]) => [
      key,
      value.replace(/\b1[78]\d{11}\b|\b\d\d:\d\d\b|(?<="(?:at|seconds)":)[\d.]+/g, '…'),
    ]);
    const whole = entered(this.shop, { tabs: [], isBlank: () => false });
    return JSON.stringify([[...whole], timeless.toSorted(), this.spreadsheet.script.installedTriggers]);
  }

  /** Lets time pass, with the triggers that fire meanwhile. */
  wait(milliseconds: number): void {
    this.clock.advance(milliseconds);
  }

  /** Sets whether triggers find no active spreadsheet. */
  hideSpreadsheet(isHidden: boolean): void {
    this.spreadsheet.script.hideSpreadsheetFromTriggers(isHidden);
  }

  /** Lets another execution hold the lock. */
  holdLock(milliseconds: number): void {
    this.spreadsheet.script.holdLockElsewhere('document', milliseconds);
  }

  /** The stored lines of the log, the newest first. */
  logged(): readonly LogLine[] {
    const kept: { lines: readonly LogLine[] } = JSON.parse(this.kept('log') || '{"lines":[]}');
    return kept.lines;
  }

  /** Whether the summary says that it is out of date. */
  isMarkedStale(): boolean {
    const { workbook } = this.shop;
    workbook.applyUpdates();
    const { getters } = workbook.model;
    const cells = Object.values(getters.getCells(getters.getSheetIdByName('KPI Summary') ?? ''));
    return cells.some((cell) => !cell.isFormula && isStale(cell.content));
  }

  private get state(): DocumentState {
    return DocumentState.of(this.shop.workbook);
  }

  private newShop(): ShopSpreadsheet {
    const spreadsheet = new ShopSpreadsheet([orders, traffic], 'en_US', 'Asia/Jakarta', {
      clock: this.clock,
    });
    spreadsheet.chooseKpis('revenue', 'orders', 'conversion_rate');
    spreadsheet.generate();
    spreadsheet.workbook.evaluateNow();
    spreadsheet.type('KPI Summary', spreadsheet.cellOf('KPI Summary', 'revenue', 'notes'), 'ask Budi');
    spreadsheet.colour('KPI Summary', spreadsheet.cellOf('KPI Summary', 'orders', 'value'), '#fff2cc');
    spreadsheet.type('Data check', `A${spreadsheet.lastRow('Data check') + 2}`, 'mine');
    changeData(spreadsheet);
    spreadsheet.ask({ type: 'saveSchedule', schedule: { every: 'day', hour: 7 } });
    return spreadsheet;
  }

  private newMark(): Mark {
    this.shop.workbook.forgetHistory();
    return { revisions: this.shop.workbook.revisions, document: this.state.snapshot() };
  }
}
