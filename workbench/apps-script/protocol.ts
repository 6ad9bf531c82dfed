/** The types of what crosses the bridge between the services in the script's context and Node: JSON only. */

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

/**
 * Values by row. A date is a number of milliseconds; `dates` lists the places (row * columns + column) of
 * dates.
 */
export interface WireGrid {
  rows: Scalar[][];
  dates: number[];
}

/** A value to be written into a cell; null empties the cell. */
export type WireValue = Scalar | null | { date: number };

export type BridgeReply =
  | { state: 'ok'; value?: unknown }
  | { state: 'error'; message: string }
  /** The script has asked the user, so this execution must do nothing more. */
  | { state: 'stopped' };

export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

/** What the services need when they are set up. */
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

/** What the services' bundle gives to Node: strings only, except for the functions themselves. */
export interface ContextControl {
  /** Defines a global function without parameters that runs the script's function and returns JSON. */
  prepare(globalName: string, functionName: string, argumentsJson: string, kind: ExecutionKind): void;
  countsJson(): string;
}

/** Texts that are too large to cross as JSON, or to be compiled again by each execution. */
export interface LargeTexts {
  /** The text of a file of the script project. */
  file(name: string): string;
  /** From this length on, a text is evaluated by `evaluate`, which compiles it once for all executions. */
  from: number;
  evaluate(text: string): unknown;
}

/** Installs the services in a context. */
export type InstallServices = (
  callHost: (name: string, argumentsJson: string) => string,
  settingsJson: string,
  largeTexts: LargeTexts,
) => ContextControl;

export type ExecutionKind = 'menu' | 'open' | 'client' | 'customFunction' | 'trigger';
