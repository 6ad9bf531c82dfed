import type { LogLine } from '../../src/schedule/log-line';
import { DocumentState } from '../../workbench/apps-script/document-state';
import { type CallFault, Clock, type RunOutcome } from '../../workbench/apps-script/script';
import { entered } from './entered';
import { changeData } from './everything';
import { orders, ShopSpreadsheet, traffic } from './shop-spreadsheet';

const refresh = 'refreshOnSchedule';
/** The civil day. */
const day = 20_514;
/** Half an hour after the run was due. */
const half = Date.parse('2026-03-02T07:30:00+07:00');

function isStale(content: string): boolean {
  return content.startsWith('Not up to date since');
}

/** A service call of a run: the so-manieth of its kind since the run was begun or begun again. */
export interface Point {
  readonly operation: string;
  readonly ordinal: number;
}

/** A call of a run in which nothing went wrong, and what it has in common with its neighbours. */
export interface Call extends Point {
  /** Calls so far that changed something: the spreadsheet, what the document keeps, the lock. */
  readonly changes: number;
  /** Looks so far at what the document keeps. */
  readonly kept: number;
  /** Looks so far at the clock. */
  readonly looks: number;
  /** The lines of the add-on that led to it, the one that made the call first. */
  readonly path: readonly string[];
  /** Whether it only reads. */
  readonly isRead: boolean;
}

/** What a call changes nothing with. */
const reads = /^(?:read|sheet|namedRanges$|contentSize$|spreadsheet$|activeSheet$|htmlFile$|getPropert)/;

/** The lines of the add-on's own code among those that were running. */
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

/** A shop whose summary is out of date on 2 March 2026 at half past seven, half an hour after its daily run was due. */
export class DueShop {
  /** Runs so far. */
  runs = 0;
  /** What stands before the run. */
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

  /** What stands after the run when nothing goes wrong, and after one more: what has changed is no news then. */
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

  /** What the document keeps under a key of the add-on's. */
  kept(key: string): string {
    return this.state.documentProperties.get(`shopKpi.${key}`) ?? '';
  }

  /** Has today's run due, whether there was one or not. */
  makeDue(): void {
    const kept = JSON.parse(this.kept('scheduleState'));
    const ledger = { served: (day - 1) * 24 + 7, begun: null };
    this.state.documentProperties.set('shopKpi.scheduleState', JSON.stringify({ ...kept, ledger }));
    this.state.documentProperties.set('shopKpi.nextLook', '0');
  }

  /** As it was when it was made. */
  takeBack(): void {
    this.shop.workbook.undoTo(this.mark.revisions);
    this.shop.workbook.forgetHistory();
    this.state.restore({ ...this.mark.document, contents: structuredClone(this.mark.document.contents) });
    this.start -= this.clock.now() - half;
  }

  /** All that stands, but for the log and for the cell that says that the summary is out of date. */
  standing(): Standing {
    return entered(this.shop, { tabs: ['KPI Log'], isBlank: isStale });
  }

  /** Calls the trigger's function; `fault` says what happens at which call. */
  run(fault: (point: Point) => CallFault | undefined = () => undefined): {
    readonly state: RunOutcome['state'];
  } {
    const { script } = this.shop;
    this.runs += 1;
    const counts = new Map<string, number>();
    let isInside = false;
    script.failCalls(({ operation }) => {
      // The clock of the machine is no service; and what a fault does itself is not disturbed.
      if (operation === 'now' || isInside) return undefined;
      // After a pause everything is tried from its beginning.
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

  /** The calls of a run in which nothing goes wrong. */
  calls(): readonly Call[] {
    const { script } = this.shop;
    const counts = new Map<string, number>();
    const calls: Call[] = [];
    let [changes, kept, looks] = [0, 0, 0];
    this.runs += 1;
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

  /** All that the next run finds, but for the times of day: two runs that leave the same are followed by the same. */
  left(): string {
    const timeless = [...this.state.documentProperties].map(([key, value]) => [
      key,
      value.replace(/\b1[78]\d{11}\b|\b\d\d:\d\d\b|(?<="(?:at|seconds)":)[\d.]+/g, '…'),
    ]);
    const whole = entered(this.shop, { tabs: [], isBlank: () => false });
    return JSON.stringify([[...whole], timeless.toSorted(), this.spreadsheet.script.installedTriggers]);
  }

  /** Has time go by, with the triggers that fire in it. */
  wait(milliseconds: number): void {
    this.clock.advance(milliseconds);
  }

  /** Whether triggers find no active spreadsheet. */
  hideSpreadsheet(isHidden: boolean): void {
    this.spreadsheet.script.hideSpreadsheetFromTriggers(isHidden);
  }

  /** Has somebody else write for a while. */
  holdLock(milliseconds: number): void {
    this.spreadsheet.script.holdLockElsewhere('document', milliseconds);
  }

  /** The lines of the log that the document keeps, the newest first. */
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
