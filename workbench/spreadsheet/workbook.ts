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
  /** The spreadsheet's own zone, which can differ from the script's. */
  timeZone: string;
  tabs: readonly TabData[];
  name?: string;
  /** Where revisions go, when others collaborate on the workbook. */
  transportService?: TransportService;
  /** 'whenRead' spares the evaluation of a large file that is only read by a script. */
  evaluation?: 'always' | 'whenRead';
}

/** A cell as it stands, with the updates of it that wait. */
export interface CellNow {
  isFormula: boolean;
  /** Of a cell without a formula. */
  content: string;
  format: string | undefined;
  style: Style | undefined;
}

/** Counts the revisions that pass, so that an execution can be taken back. */
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

/** A workbook as a file would hold it, to be opened again any number of times. */
export interface SavedWorkbook {
  readonly options: WorkbookOptions;
  readonly data: object;
  readonly holdsFormulas: boolean;
}

/** A spreadsheet file: the engine's model, its locale and zone. The model is synchronous and the one truth. */
export class Workbook {
  readonly model: Model;
  readonly locale: LocaleCode;
  readonly timeZone: string;
  readonly name: string;
  /** Zones that things outside the model refer to. */
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
    options.tabs.forEach(({ type }, index) => {
      if (type) this.otherSheets.set(String(index), type);
    });
  }

  /** Opens a workbook that holds these tabs. */
  static open(options: WorkbookOptions): Workbook {
    return new Workbook(options);
  }

  /** Opens what was saved, without the changes since and without its history. */
  static reopen({ options, data, holdsFormulas }: SavedWorkbook): Workbook {
    const workbook = new Workbook(options, structuredClone(data));
    workbook.evaluation.formulasSeen = holdsFormulas;
    return workbook;
  }

  /** All that the engine holds; a document's state beside it is not part of it. */
  save(): SavedWorkbook {
    this.evaluateNow();
    return {
      options: this.options,
      data: plainData(this.model),
      holdsFormulas: this.evaluation.formulasSeen,
    };
  }

  /** The engine has grids of cells only: what a sheet is instead, is kept beside it. */
  sheetType(sheetId: string): 'GRID' | OtherSheetType {
    return this.otherSheets.get(sheetId) ?? 'GRID';
  }

  /** Adds a tab without cells in front of all others, as when somebody moves a chart to a sheet of its own. */
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

  /** Enters these, together with what comes for the same cells before something else happens. */
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

  /** Enters what waits: the engine knows nothing of it before. */
  applyUpdates(): void {
    this.dispatchNow(this.updates.take());
  }

  /** A cell with what waits for it; undefined where nothing ever was. */
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

  /** Changes made by `work` are evaluated when something evaluated is read, at the latest when it ends. */
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

  /** True when cells can be read as they were entered: there is nothing to compute. */
  get holdsOnlyLiterals(): boolean {
    return !this.evaluation.formulasSeen;
  }

  /** Brings evaluated cells up to date. */
  evaluateNow(): void {
    this.applyUpdates();
    const { deferred, stale } = this.evaluation;
    if (!stale) return;
    this.evaluation.deferred = false;
    // Any command makes the plugins finalize; no plugin knows this one.
    Reflect.apply(this.model.dispatch, this.model, ['WORKBENCH_EVALUATE', {}]);
    this.evaluation.deferred = deferred;
  }

  /** Revisions made so far: the mark that `undoTo` returns to. */
  get revisions(): number {
    this.applyUpdates();
    return this.transport.revisions;
  }

  /** Takes back every revision made since the mark. */
  undoTo(mark: number): void {
    this.applyUpdates();
    const count = this.transport.revisions - mark;
    for (let i = 0; i < count; i++) this.model.dispatch('REQUEST_UNDO');
    // What is undone is not undone again when somebody goes back to an earlier mark.
    this.transport.revisions = mark;
  }

  /** Has what was done so far stand for good: to go back over and over costs ever more otherwise. */
  forgetHistory(): void {
    this.applyUpdates();
    forgetRevisions(this.model);
  }

  /** How the first number of a range, named with its tab, is shown. */
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
    // The engine's export evaluates all cells, but only over the dependencies that it knew before.
    this.evaluateNow();
    return toXlsx(await this.model.exportXLSX(), {
      formatOf: (range) => this.formatOf(range),
      pages: printSetups(this.model),
    });
  }
}
