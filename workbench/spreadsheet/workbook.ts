import { callOnlyAffectedPlugins } from './affected-plugins';
import { Anchors } from './anchor-plugin';
import { BATCH_COMMAND, CellUpdates } from './batch-plugin';
import { BrokenNames } from './broken-names-plugin';
import { type CellUpdate, CombinedUpdates, type Position } from './combined-updates';
import { EvaluationSwitch } from './deferrable-evaluation';
import { helpers, LocalTransportService, Model } from './engine';
import type { CoreCommand, Style, TransportService } from './engine-types';
import { forgetRevisions } from './forget-revisions';
import { LOCALES, type LocaleCode } from './locales';
import { plainData } from './plain-data';
import { sendPlainRevisions } from './plain-revisions';
import { printSetups } from './print-setup';
import { type OtherSheetType, type TabData, workbookData } from './workbook-data';
import { toXlsx } from './xlsx';
import type { RangeFormat } from './xlsx-charts';

export type { CellInput, TabData } from './workbook-data';

export interface WorkbookOptions {
  locale: LocaleCode;
  /** The zone of the spreadsheet, which can differ from the script's. */
  timeZone: string;
  tabs: readonly TabData[];
  name?: string;
  /** The transport for revisions, if others work on the workbook too. */
  transportService?: TransportService;
  /** 'whenRead' avoids evaluating a large file that a script only reads. */
  evaluation?: 'always' | 'whenRead';
}

/** A cell as it will be once the waiting updates are applied. */
export interface CellNow {
  isFormula: boolean;
  /** Only for a cell without a formula. */
  content: string;
  format: string | undefined;
  style: Style | undefined;
}

/** Counts revisions, so that an execution can be undone. */
class CountingTransport implements TransportService {
  revisions = 0;

  constructor(private readonly inner: TransportService) {}

  sendMessage: TransportService['sendMessage'] = (message) => {
    if (message.type === 'REMOTE_REVISION') this.revisions++;
    return this.inner.sendMessage(message);
  };

  onNewMessage: TransportService['onNewMessage'] = (id, callback) => this.inner.onNewMessage(id, callback);

  leave: TransportService['leave'] = (id) => this.inner.leave(id);
}

/** A saved workbook, which can be opened any number of times. */
export interface SavedWorkbook {
  readonly options: WorkbookOptions;
  readonly data: object;
  readonly holdsFormulas: boolean;
}

/**
 * A spreadsheet file: the engine's model with its locale and zone. The model is synchronous, and nothing else
 * holds cells.
 */
export class Workbook {
  readonly model: Model;
  readonly locale: LocaleCode;
  readonly timeZone: string;
  readonly name: string;
  /** Zones that objects outside the model refer to. */
  readonly anchors = new Anchors();
  readonly brokenNames = new BrokenNames();

  private readonly otherSheets = new Map<string, OtherSheetType>();

  private readonly transport: CountingTransport;
  private readonly evaluation = new EvaluationSwitch();
  private readonly updates = new CombinedUpdates();

  private constructor(
    private readonly options: WorkbookOptions,
    data: object = workbookData(options.tabs, LOCALES[options.locale]),
  ) {
    this.locale = options.locale;
    this.timeZone = options.timeZone;
    this.name = options.name ?? 'Untitled spreadsheet';
    this.evaluation.deferred = options.evaluation === 'whenRead';
    this.transport = new CountingTransport(options.transportService ?? new LocalTransportService());
    this.model = new Model(data, {
      custom: {
        evaluationSwitch: this.evaluation,
        cellUpdates: new CellUpdates(),
        anchors: this.anchors,
        brokenNames: this.brokenNames,
      },
      transportService: this.transport,
      client: { id: 'apps-script', name: 'Apps Script' },
    });
    sendPlainRevisions(this.model);
    callOnlyAffectedPlugins(this.model);
    options.tabs.forEach(({ type }, index) => {
      if (type) this.otherSheets.set(String(index), type);
    });
  }

  /** Opens a workbook that holds these tabs. */
  static open(options: WorkbookOptions): Workbook {
    return new Workbook(options);
  }

  /** Opens a saved workbook, without later changes and without its history. */
  static reopen({ options, data, holdsFormulas }: SavedWorkbook): Workbook {
    const workbook = new Workbook(options, structuredClone(data));
    workbook.evaluation.formulasSeen = holdsFormulas;
    return workbook;
  }

  /** Everything that the engine holds. The document's state is separate. */
  save(): SavedWorkbook {
    this.evaluateNow();
    return {
      options: this.options,
      data: plainData(this.model),
      holdsFormulas: this.evaluation.formulasSeen,
    };
  }

  /** The type of a sheet. The engine knows only grids of cells, so other types are kept here. */
  sheetType(sheetId: string): 'GRID' | OtherSheetType {
    return this.otherSheets.get(sheetId) ?? 'GRID';
  }

  /** Adds a tab without cells before all others, as if a chart were moved to its own sheet. */
  addOtherSheet(name: string, type: OtherSheetType): void {
    const sheetId = `${type.toLowerCase()}-${this.otherSheets.size}`;
    this.otherSheets.set(sheetId, type);
    this.dispatchAll([{ type: 'CREATE_SHEET', sheetId, name, position: 0, rows: 1, cols: 1 }]);
  }

  /** Runs commands as one revision. */
  dispatchAll(commands: readonly CoreCommand[]): void {
    this.applyUpdates();
    this.dispatchNow(commands);
  }

  /** Updates cells; waits for later updates of the same cells and combines them. */
  updateCells(updates: readonly CellUpdate[]): void {
    if (!this.evaluation.deferred) {
      this.dispatchAll(updates);
      return;
    }
    for (const update of updates) {
      if (!this.updates.takes(update)) this.applyUpdates();
      this.updates.add(update);
    }
  }

  /** Applies the waiting updates to the engine. */
  applyUpdates(): void {
    this.dispatchNow(this.updates.take());
  }

  /** A cell including its waiting updates; undefined if it was never filled. */
  cellNow(position: Position): CellNow | undefined {
    if (this.updates.isUnknown(position)) this.applyUpdates();
    const cell = this.model.getters.getCell(position);
    const waiting = this.updates.at(position);
    if (cell === undefined && waiting === undefined) return undefined;
    return {
      isFormula: waiting?.content === undefined && cell?.isFormula === true,
      content: waiting?.content ?? (cell === undefined || cell.isFormula ? '' : cell.content),
      format: waiting?.format === undefined ? cell?.format : waiting.format || undefined,
      style: waiting?.style === undefined ? cell?.style : (waiting.style ?? undefined),
    };
  }

  private dispatchNow(commands: readonly CoreCommand[]): void {
    if (commands.length > 0) Reflect.apply(this.model.dispatch, this.model, [BATCH_COMMAND, { commands }]);
  }

  /** Delays the evaluation of changes by `work` until an evaluated cell is read, at the latest until it ends. */
  withDeferredEvaluation<T>(work: () => T): T {
    const outer = this.evaluation.deferred;
    this.evaluation.deferred = true;
    try {
      return work();
    } finally {
      this.applyUpdates();
      if (!outer) {
        this.evaluateNow();
        this.evaluation.deferred = false;
      }
    }
  }

  /** Whether the workbook has no formulas, so that cells can be read without evaluation. */
  get holdsOnlyLiterals(): boolean {
    return !this.evaluation.formulasSeen;
  }

  /** Brings evaluated cells up to date. */
  evaluateNow(): void {
    this.applyUpdates();
    const { deferred, stale } = this.evaluation;
    if (!stale) return;
    this.evaluation.deferred = false;
    // Any command makes the plugins finish their work; no plugin handles this one.
    Reflect.apply(this.model.dispatch, this.model, ['WORKBENCH_EVALUATE', {}]);
    this.evaluation.deferred = deferred;
  }

  /** The number of revisions so far, to be passed to `undoTo`. */
  get revisions(): number {
    this.applyUpdates();
    return this.transport.revisions;
  }

  /** Undoes every revision since a mark. */
  undoTo(mark: number): void {
    this.applyUpdates();
    const count = this.transport.revisions - mark;
    for (let i = 0; i < count; i++) this.model.dispatch('REQUEST_UNDO');
    // So that a later call with an earlier mark does not undo them again.
    this.transport.revisions = mark;
  }

  /**
   * Drops the history, because undoing becomes slower with its length. Earlier changes can no longer be
   * undone.
   */
  forgetHistory(): void {
    this.applyUpdates();
    forgetRevisions(this.model);
  }

  /** The format of the first number in a range, which is named with its tab. */
  private formatOf(range: string): RangeFormat | undefined {
    const { getters } = this.model;
    const { sheetId, zone, invalidXc } = getters.getRangeFromSheetXC(getters.getActiveSheetId(), range);
    if (invalidXc !== undefined) return undefined;
    for (let row = zone.top; row <= zone.bottom; row++) {
      const { value, format } = getters.getEvaluatedCell({ sheetId, col: zone.left, row });
      if (typeof value !== 'number') continue;
      return format === undefined ? undefined : { format, isDay: helpers.isDateTimeFormat(format) };
    }
    return undefined;
  }

  /** The whole workbook as an .xlsx file. */
  async exportXlsx(): Promise<Uint8Array> {
    // The engine evaluates on export, but only with the dependencies that it knew before.
    this.evaluateNow();
    return toXlsx(await this.model.exportXLSX(), {
      formatOf: (range) => this.formatOf(range),
      pages: printSetups(this.model),
    });
  }
}
