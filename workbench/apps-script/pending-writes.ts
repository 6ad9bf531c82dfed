import { ScriptError } from './script-error';

/** A write to the spreadsheet. */
export interface SpreadsheetWrite {
  /** Its number in the execution, from 1. */
  number: number;
  /** The operation, such as writeValues, insertSheet or putObject. */
  operation: string;
  /** The tab that is changed; null for a change of the whole spreadsheet. */
  tab: string | null;
}

/** How a write fails. */
export type WriteFault =
  /** The spreadsheet refuses it, either when it is applied or, like a bad argument, when it is called. */
  | { kind: 'refused'; message?: string; when?: 'applied' | 'called' }
  /**
   * The six minutes of the execution are over, and it ends here. Writes that were not applied yet are kept or
   * lost.
   */
  | { kind: 'timeUp'; notApplied?: 'kept' | 'lost' };

/** Google's message for a cell that somebody else has protected. */
export const PROTECTED_MESSAGE =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

type TakeBack = () => void;

/**
 * The writes of an execution that Google would not have applied yet. Google may delay them until `flush`, a
 * read of cells or the end of the execution. Only then does it report a refused write, outside any `try`
 * around the call. The refused write and all later ones are lost; the earlier ones stay.
 */
export class PendingWrites {
  private count = 0;
  private first: TakeBack | undefined;
  private refused: { message: string; takeBack: TakeBack } | undefined;
  private notTold: string | undefined;

  /** `mark` returns a function that restores the spreadsheet as it was when `mark` was called. */
  constructor(readonly mark: () => TakeBack) {}

  get waiting(): boolean {
    return this.count > 0;
  }

  /** Whether further writes would be undone, because an earlier one was refused. */
  get inVain(): boolean {
    return this.refused !== undefined;
  }

  /** Adds a write. `before`, if known, restores the state before it. */
  add(before: TakeBack | undefined): void {
    if (this.count === 0) this.first = before;
    this.count++;
  }

  /** Has a write refused when it is applied. */
  refuse(message: string, before: TakeBack): void {
    this.refused ??= { message, takeBack: before };
  }

  /** Applies the waiting writes without throwing; a refusal is thrown by the next `apply`. */
  settle(): void {
    const { refused } = this;
    this.count = 0;
    this.first = undefined;
    this.refused = undefined;
    if (refused === undefined) return;
    refused.takeBack();
    this.notTold ??= refused.message;
  }

  /** Applies the waiting writes; throws if one was refused. */
  apply(): void {
    this.settle();
    const message = this.notTold;
    this.notTold = undefined;
    if (message !== undefined) throw new ScriptError(message);
  }

  /** Drops the waiting writes, if the state before them is known. */
  lose(): void {
    const takeBack = this.first;
    this.count = 0;
    this.refused = undefined;
    takeBack?.();
  }
}
