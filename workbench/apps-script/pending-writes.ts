import { ScriptError } from './script-error';

/** A write to the spreadsheet on its way. */
export interface SpreadsheetWrite {
  /** Counted from 1 in its execution. */
  number: number;
  /** What the services ask for: writeValues, insertSheet, putObject. */
  operation: string;
  /** The tab that is written to; null for what belongs to the whole spreadsheet. */
  tab: string | null;
}

/** What goes wrong at a write. */
export type WriteFault =
  /** The spreadsheet refuses it: when it is applied, or, as a bad argument, when it is called. */
  | { kind: 'refused'; message?: string; when?: 'applied' | 'called' }
  /** The execution's six minutes are over: it ends there. What was not applied yet is kept or lost. */
  | { kind: 'timeUp'; notApplied?: 'kept' | 'lost' };

/** What Google says of a cell that somebody else protected. */
export const PROTECTED_MESSAGE =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

type TakeBack = () => void;

/**
 * The writes of an execution that Google would not have applied yet. It may bundle them until `flush`, the end of the
 * execution, or a read of what a sheet holds, and only then says that one is refused: whatever try stood around the
 * call is left by then. The refused write and those after it are not there afterwards; those before it are.
 */
export class PendingWrites {
  private count = 0;
  private first: TakeBack | undefined;
  private refused: { message: string; takeBack: TakeBack } | undefined;
  private notTold: string | undefined;

  /** `mark` gives what leads back to how the spreadsheet stands when it is called. */
  constructor(readonly mark: () => TakeBack) {}

  get waiting(): boolean {
    return this.count > 0;
  }

  /** What is written from here on will be taken back. */
  get inVain(): boolean {
    return this.refused !== undefined;
  }

  /** One more write. `before`, where it is known, leads back to what was there before it. */
  add(before: TakeBack | undefined): void {
    if (this.count === 0) this.first = before;
    this.count++;
  }

  /** Has the spreadsheet refuse a write when it is applied. */
  refuse(message: string, before: TakeBack): void {
    this.refused ??= { message, takeBack: before };
  }

  /** Applies what waits, without saying yet what was refused. */
  settle(): void {
    const { refused } = this;
    this.count = 0;
    this.first = undefined;
    this.refused = undefined;
    if (refused === undefined) return;
    refused.takeBack();
    this.notTold ??= refused.message;
  }

  /** Applies what waits; throws when a write was refused. */
  apply(): void {
    this.settle();
    const message = this.notTold;
    this.notTold = undefined;
    if (message !== undefined) throw new ScriptError(message);
  }

  /** Forgets what waits, as far as it is known what was there before. */
  lose(): void {
    const takeBack = this.first;
    this.count = 0;
    this.refused = undefined;
    takeBack?.();
  }
}
