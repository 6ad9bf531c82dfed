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

/**
 * How the spreadsheet treats a named range whose cells were deleted. A setting, because Google's behaviour is
 * not documented.
 */
export interface BrokenNamesRule {
  /** Whether getNamedRanges lists it, and what getRange then does. */
  listed: 'no' | 'withoutRange' | 'throwing';
  /** Whether setNamedRange refuses its name. */
  nameTaken: boolean;
}

/** What the operations of an execution work with. */
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
  /** Whether `getActiveSpreadsheet` returns the spreadsheet, rather than null. */
  readonly hasActiveSpreadsheet: boolean;
  readonly locks: ExecutionLocks;
  /** Answers to questions, in the order asked. */
  readonly answers: Answer[];
  readonly effects: UiEffect[];
  readonly logs: string[];
  /** Stops the execution until the question is answered. */
  ask(question: Question): never;
  /** Stops the execution if its time is used up. */
  checkTime(): void;
  /** Applies the waiting writes; throws if one of them was refused. */
  applyWrites(): void;
  /** Has the present write refused when it is applied. */
  refuseWrite(message: string): void;
  /** Adds a menu to the menu bar, replacing one of the same name. */
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
