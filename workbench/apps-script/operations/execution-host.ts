import type { Workbook } from '../../spreadsheet/workbook';
import type { CacheStores } from '../cache-stores';
import type { Clock } from '../clock';
import type { DocumentState } from '../document-state';
import type { LockName } from '../locks';
import type { Mails } from '../mails';
import type { MenuItem } from '../menus';
import type { PropertyStores } from '../property-stores';
import type { AuthMode, ExecutionKind } from '../protocol';
import type { Answer, Question } from '../questions';
import type { Triggers } from '../triggers';
import type { UiEffect } from '../ui-effects';

/** How the spreadsheet keeps a named range whose cells were deleted: nobody wrote down what Google does. */
export interface BrokenNamesRule {
  /** Whether getNamedRanges lists it, and what its range is then. */
  listed: 'no' | 'withoutRange' | 'throwing';
  /** setNamedRange refuses its name. */
  nameTaken: boolean;
}

/** What the operations of one execution work on. */
export interface ExecutionHost {
  readonly workbook: Workbook;
  readonly document: DocumentState;
  readonly properties: PropertyStores;
  readonly caches: CacheStores;
  readonly triggers: Triggers;
  readonly clock: Clock;
  readonly mails: Mails;
  readonly distFolder: string;
  readonly authMode: AuthMode;
  readonly kind: ExecutionKind;
  readonly spreadsheetId: string;
  readonly brokenNames: BrokenNamesRule;
  /** False where `getActiveSpreadsheet` is to give null. */
  readonly hasActiveSpreadsheet: boolean;
  readonly locks: ExecutionLocks;
  /** Answers to questions, in the order asked. */
  readonly answers: Answer[];
  readonly effects: UiEffect[];
  readonly logs: string[];
  /** Stops the execution until the question is answered. */
  ask(question: Question): never;
  /** Stops the execution when its time is up by the clock. */
  checkTime(): void;
  /** Applies the writes that wait; throws when one was refused. */
  applyWrites(): void;
  /** Has the spreadsheet refuse what is being written, once it is applied. */
  refuseWrite(message: string): void;
  /** Adds a menu to the menu bar, in place of one of the same name. */
  setMenu(menu: MenuItem): void;
  /** Puts the add-on's menu into the menu Extensions. */
  setAddOnMenu(items: readonly MenuItem[]): void;
}

/** The locks as one execution sees them. */
export interface ExecutionLocks {
  tryLock(name: LockName, timeoutMs: number): boolean;
  release(name: LockName): void;
  has(name: LockName): boolean;
}
