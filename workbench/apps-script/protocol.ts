/** What crosses the bridge between the services in the script's context and Node: JSON, nothing else. */

/** A rectangle of cells; rows and columns count from 0. */
export interface GridRange {
  sheet: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type Scalar = string | number | boolean;

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Values by row. Dates stand as milliseconds, at the places (row * columns + column) that `dates` lists. */
export interface WireGrid {
  rows: Scalar[][];
  dates: number[];
}

/** A value on its way into a cell; null leaves the cell empty. */
export type WireValue = Scalar | null | { date: number };

export type BridgeReply =
  | { state: 'ok'; value?: unknown }
  | { state: 'error'; message: string }
  /** The script asked the user: nothing more may happen in this execution. */
  | { state: 'stopped' };

export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

/** What the services need to know when they are set up. */
export interface ContextSettings {
  authMode: AuthMode;
  userLocale: string;
  userEmail: string;
  scriptTimeZone: string;
  scriptId: string;
}

export type ContextOutcome =
  | { state: 'done'; value?: unknown }
  | { state: 'failed'; message: string; stack: string };

export interface CallCount {
  kind: 'call' | 'handle';
  method: string;
  count: number;
}

/** What the services' bundle hands to Node. Strings only, but for the functions themselves. */
export interface ContextControl {
  /** Leaves a parameterless function under this global name that runs the script's function and returns JSON. */
  prepare(globalName: string, functionName: string, argumentsJson: string, kind: ExecutionKind): void;
  countsJson(): string;
}

/** What is too large to cross as JSON, or to be compiled by each execution anew. */
export interface LargeTexts {
  /** The text of a file of the script project. */
  file(name: string): string;
  /** From how many characters on a text is evaluated by `evaluate`, which compiles it once for all executions. */
  from: number;
  evaluate(text: string): unknown;
}

/** Puts the services into a context. */
export type InstallServices = (
  callHost: (name: string, argumentsJson: string) => string,
  settingsJson: string,
  largeTexts: LargeTexts,
) => ContextControl;

export type ExecutionKind = 'menu' | 'open' | 'client' | 'customFunction' | 'trigger';
