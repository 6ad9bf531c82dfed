import type { Workbook } from '../../spreadsheet/workbook';
import type { DocumentState } from '../document-state';
import type { MenuItem } from '../menus';
import type { PropertyStores } from '../property-stores';
import type { AuthMode } from '../protocol';
import type { UiEffect } from '../ui-effects';

export interface Question {
  title: string;
  message: string;
  buttons: 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

/** What the operations of one execution work on. */
export interface ExecutionHost {
  readonly workbook: Workbook;
  readonly document: DocumentState;
  readonly properties: PropertyStores;
  readonly distFolder: string;
  readonly authMode: AuthMode;
  readonly locks: Locks;
  /** Answers to questions, in the order asked. */
  readonly answers: string[];
  readonly effects: UiEffect[];
  readonly logs: string[];
  /** Stops the execution until the question is answered. */
  ask(question: Question): never;
  /** Replaces the items of the add-on's menu. */
  setMenu(menu: MenuItem): void;
}

/** Who holds which lock; the holder is an execution. */
export interface Locks {
  tryLock(name: string): boolean;
  release(name: string): void;
  has(name: string): boolean;
}
