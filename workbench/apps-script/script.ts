import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { CustomArgument, CustomResult, WireCell } from '../custom-function-wire';
import { civilMsToSerial, serialToCivilMs } from '../spreadsheet/serial-dates';
import { civilToInstant, instantToCivil } from '../spreadsheet/time-zones';
import type { Workbook } from '../spreadsheet/workbook';
import { CacheStores } from './cache-stores';
import { checkCrossing } from './client-values';
import { Clock } from './clock';
import { type CustomFunctionSignature, customFunctionSignatures } from './code-documentation';
import { DocumentState } from './document-state';
import { registerFormulaFunctions } from './formula-functions';
import { type LockName, Locks } from './locks';
import { Mails } from './mails';
import type { MenuItem } from './menus';
import type { BrokenNamesRule, ExecutionHost } from './operations/execution-host';
import { type OperationName, operations } from './operations/operations';
import { isPermitted } from './operations/permissions';
import {
  isCellWrite,
  isWrite,
  letsUpdatesWait,
  needsWrites,
  writtenTab,
} from './operations/spreadsheet-writes';
import { PendingWrites, PROTECTED_MESSAGE, type SpreadsheetWrite, type WriteFault } from './pending-writes';
import { PropertyStores } from './property-stores';
import type { AuthMode, BridgeReply, CallCount, ExecutionKind } from './protocol';
import type { Answer, Question } from './questions';
import { ScriptContext, TimeLimitError } from './script-context';
import { ScriptError } from './script-error';
import { type TriggerInfo, Triggers } from './triggers';
import type { UiEffect } from './ui-effects';

export { Clock } from './clock';
export type { CustomFunctionSignature } from './code-documentation';
export type { MenuItem } from './menus';
export type { BrokenNamesRule } from './operations/execution-host';
export type { SpreadsheetWrite, WriteFault } from './pending-writes';
export type { Answer } from './questions';
export type { TriggerInfo } from './triggers';
export type { UiEffect } from './ui-effects';

export interface ScriptOptions {
  workbook: Workbook;
  /** The folder with the built Code.js, appsscript.json and pages. */
  distFolder: string;
  /** Code that is evaluated after Code.js, like a further file of the project. */
  addedCode?: string;
  /** The name of the script project, which is also the name of its menu under Extensions. */
  name?: string;
  user?: { email?: string; locale?: string };
  /** Google's limits by default; tests can shorten them. */
  limits?: { executionMs?: number; customFunctionMs?: number };
  /** The clock of scripts, caches, locks and triggers; a new one by default. */
  clock?: Clock;
  /** Whether triggers have the limits of an add-on instead of those of a bound script. */
  installedAsAddOn?: boolean;
  /** False: triggers find no active spreadsheet, as can happen to add-ons. */
  activeSpreadsheetInTriggers?: boolean;
  /** What happens to named ranges whose cells are deleted. */
  brokenNames?: BrokenNamesRule;
}

export type RunOutcome =
  | { state: 'done'; value: unknown }
  /** The script threw. What it wrote before stays, as at Google. */
  | { state: 'failed'; message: string; stack: string }
  /** The script asked the user. Its changes were undone; it is to be run again with the answer. */
  | ({ state: 'question' } & Question);

export interface ServiceCalls {
  /** The number of calls that read or write something. */
  calls: number;
  /** The number of calls that only return a service object. */
  handles: number;
  byMethod: ReadonlyMap<string, number>;
}

const EXECUTION_MS = 6 * 60 * 1000;
const CUSTOM_FUNCTION_MS = 30 * 1000;
/** How many results of custom functions are remembered, so that the same arguments are not computed again. */
const MAX_REMEMBERED = 20_000;

interface LoadedCode {
  readonly code: vm.Script;
  readonly signatures: readonly CustomFunctionSignature[];
}

const loadedCodes = new Map<string, LoadedCode>();

/** Code that is read and compiled once, however many scripts are loaded from it. */
function loadedCode(source: string): LoadedCode {
  const known = loadedCodes.get(source);
  if (known !== undefined) return known;
  const code = new vm.Script(source, { filename: 'Code.js' });
  const loaded = { code, signatures: customFunctionSignatures(source) };
  loadedCodes.set(source, loaded);
  return loaded;
}

const readTexts = new Map<
  string,
  { readonly changed: number; readonly size: number; readonly text: string }
>();

/** The text of a file, which is read again only after it was written: app.html is large. */
function unchangedText(file: string): string {
  const { mtimeMs: changed, size } = statSync(file);
  const read = readTexts.get(file);
  if (read?.changed === changed && read.size === size) return read.text;
  const text = readFileSync(file, 'utf8');
  readTexts.set(file, { changed, size, text });
  return text;
}

class AskedError extends Error {}
class TimeUpError extends Error {}

/**
 * The strictest behaviour that Google may have: the range is not listed, so it cannot be removed, but its
 * name is taken.
 */
const BROKEN_NAMES: BrokenNamesRule = { listed: 'no', nameTaken: true };

/** Google's name for a script that nobody has named. */
const UNNAMED = 'Untitled project';

const SPREADSHEET_ID = 'workbench-spreadsheet';
const SCRIPT_ID = 'workbench-script';

interface Execution {
  kind: ExecutionKind;
  authMode: AuthMode;
  answers: Answer[];
  /** Why the execution stopped early. */
  stopped?: 'question' | 'time';
  question?: Question;
  deadline: number;
  pending: PendingWrites;
  writes: SpreadsheetWrite[];
  functionName: string;
  hostCalls: number;
  releasedEarly: LockName[];
}

export type FaultAt = (write: SpreadsheetWrite) => WriteFault | undefined;

/** A service call of an execution. */
export interface HostCall {
  /** Its number in the execution, from 1. */
  number: number;
  /** The operation, such as readValues, setProperties or tryLock. */
  operation: string;
  /** The function with which the execution began. */
  functionName: string;
}

/** How a call fails: the service throws, or the six minutes of the execution are over. */
export type CallFault = { kind: 'thrown'; message: string } | { kind: 'timeUp' };

export type CallFaultAt = (call: HostCall) => CallFault | undefined;

/** The result of a call by a clock trigger. */
export interface TriggerOutcome {
  trigger: TriggerInfo;
  outcome: RunOutcome;
  /** In milliseconds of the clock: when it fired, and how long it took. */
  at: number;
  milliseconds: number;
  calls: number;
}

/** The built script of an add-on, bound to a workbook as Apps Script binds it to a spreadsheet. */
export class Script {
  readonly signatures: readonly CustomFunctionSignature[];
  readonly timeZone: string;
  readonly name: string;
  /** The script's log, one execution after the other. */
  readonly logs: string[] = [];
  /** Turning it makes triggers fire, caches expire and locks time out. */
  readonly clock: Clock;

  /** The mails that the script sent, and its quota. */
  readonly mails: Mails;

  private readonly code: readonly vm.Script[];
  private readonly properties: PropertyStores;
  private readonly document: DocumentState;
  private readonly caches: CacheStores;
  private readonly locks: Locks;
  private readonly triggers: Triggers;
  private readonly fileTexts = new Map<string, string>();
  private readonly remembered = new Map<string, CustomResult>();
  private readonly outcomes: TriggerOutcome[] = [];
  private readonly toInstant: (civilMs: number) => number;
  private menuList: MenuItem[] = [];
  private effects: UiEffect[] = [];
  private lastCalls: ServiceCalls = { calls: 0, handles: 0, byMethod: new Map() };
  private lastWrites: readonly SpreadsheetWrite[] = [];
  private lastReleasedEarly: readonly LockName[] = [];
  private faultAt: FaultAt | null = null;
  private callFaultAt: CallFaultAt | null = null;
  private isHiddenFromTriggers: boolean;
  private readonly running: Execution[] = [];
  private customContext: ScriptContext | undefined;

  private constructor(private readonly options: ScriptOptions) {
    const file = join(options.distFolder, 'Code.js');
    const source = readFileSync(file, 'utf8');
    this.name = options.name ?? UNNAMED;
    this.isHiddenFromTriggers = options.activeSpreadsheetInTriggers === false;
    const { code, signatures } = loadedCode(source);
    const { addedCode } = options;
    const added = addedCode === undefined ? [] : [new vm.Script(addedCode, { filename: 'Added.js' })];
    this.code = [code, ...added];
    this.signatures = signatures;
    const manifest = readManifest(options.distFolder);
    this.mails = new Mails(manifest.oauthScopes ?? []);
    this.timeZone = manifest.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    this.document = DocumentState.of(options.workbook);
    this.toInstant = civilToInstant(options.workbook.timeZone);
    this.properties = new PropertyStores(this.document);
    this.clock = options.clock ?? new Clock();
    this.caches = new CacheStores(this.clock);
    this.locks = new Locks(this.clock);
    this.triggers = new Triggers(
      this.clock,
      this.timeZone,
      (trigger, timeZone) => this.runTrigger(trigger, timeZone),
      options.installedAsAddOn === true,
    );
    registerFormulaFunctions(options.workbook, this.signatures, (name, args) =>
      this.callCustomFunction(name, args),
    );
  }

  /** Loads the built Code.js without running anything of it. */
  static load(options: ScriptOptions): Script {
    return new Script(options);
  }

  get customFunctionNames(): readonly string[] {
    return this.signatures.map(({ name }) => name);
  }

  /** The menus that `onOpen` added to the menu bar. */
  get menus(): readonly MenuItem[] {
    return this.menuList;
  }

  private addMenu(menu: MenuItem): void {
    const label = menu.kind === 'menu' ? menu.label : '';
    const others = this.menuList.filter((known) => known.kind !== 'menu' || known.label !== label);
    this.menuList = [...others, menu];
  }

  /** How many service calls the last execution made. */
  get serviceCalls(): ServiceCalls {
    return this.lastCalls;
  }

  /** The writes of the last execution to the spreadsheet, in order. */
  get writes(): readonly SpreadsheetWrite[] {
    return this.lastWrites;
  }

  /**
   * Locks that the last execution released while writes were waiting: at Google the next holder might not see
   * those writes.
   */
  get locksReleasedBeforeFlush(): readonly LockName[] {
    return this.lastReleasedEarly;
  }

  /**
   * Makes writes to the spreadsheet fail from now on: `faultAt` is asked at each. With null none fails any
   * more.
   */
  failWrites(faultAt: FaultAt | null): void {
    this.faultAt = faultAt;
  }

  /** Makes service calls of any kind fail; with null none fails any more. */
  failCalls(faultAt: CallFaultAt | null): void {
    this.callFaultAt = faultAt;
  }

  /** Sets whether triggers find no active spreadsheet. */
  hideSpreadsheetFromTriggers(isHidden: boolean): void {
    this.isHiddenFromTriggers = isHidden;
  }

  /** What executions have shown to the user since the last call of this method. */
  takeEffects(): readonly UiEffect[] {
    const taken = this.effects;
    this.effects = [];
    return taken;
  }

  /**
   * Opens the spreadsheet: `onOpen(e)` runs as a simple trigger. NONE: the add-on has not been used in this
   * file yet.
   */
  open(authMode: 'NONE' | 'LIMITED' = 'LIMITED'): RunOutcome {
    this.menuList = [];
    return this.execute('onOpen', [], 'open', authMode);
  }

  /**
   * Runs a function with full authorisation. With `args` (even none) it is called like `google.script.run`
   * and its result is returned; without, like a menu item.
   */
  run(
    functionName: string,
    args?: readonly unknown[],
    options: { answers?: readonly Answer[] } = {},
  ): RunOutcome {
    const answers = [...(options.answers ?? [])];
    if (args === undefined) return this.execute(functionName, [], 'menu', 'FULL', answers);
    try {
      const crossing = args.map((arg, index) => checkCrossing(arg, `Argument ${index + 1}`));
      return this.execute(functionName, crossing, 'client', 'FULL', answers);
    } catch (error) {
      if (error instanceof TypeError) return { state: 'failed', message: error.message, stack: '' };
      throw error;
    }
  }

  /** The installable triggers that the script made. */
  get installedTriggers(): readonly TriggerInfo[] {
    return this.triggers.all();
  }

  /** The results of clock triggers since the last call of this method. */
  takeTriggerOutcomes(): readonly TriggerOutcome[] {
    return this.outcomes.splice(0);
  }

  /**
   * Lets another execution hold a lock for some milliseconds of the clock, so that executions of this script
   * wait for it.
   */
  holdLockElsewhere(lock: LockName, milliseconds: number): void {
    this.locks.holdElsewhere(lock, milliseconds);
  }

  /**
   * Calls a custom function for a cell. As in Google Sheets it is computed again only when an argument
   * changes. Calls in one turn of the event loop share one evaluation of Code.js; Google evaluates it for
   * each call.
   */
  callCustomFunction(name: string, args: readonly CustomArgument[]): CustomResult {
    const key = JSON.stringify([name, args]);
    const known = this.remembered.get(key);
    if (known) return known;
    const result = this.computeCustomFunction(name, args);
    if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear();
    this.remembered.set(key, result);
    return result;
  }

  private computeCustomFunction(name: string, args: readonly CustomArgument[]): CustomResult {
    const limit = this.options.limits?.customFunctionMs ?? CUSTOM_FUNCTION_MS;
    try {
      const context = this.customFunctionContext(limit);
      const timed = args.map((arg) => mapCells(arg, (cell) => this.serialToInstant(cell)));
      const outcome = context.run(name, timed, 'customFunction', limit);
      if (outcome.state === 'failed') return { state: 'error', message: outcome.message };
      if (!isCustomResult(outcome.value))
        return { state: 'error', message: 'The result cannot stand in a cell.' };
      if (outcome.value.state === 'error') return outcome.value;
      return { state: 'value', value: mapCells(outcome.value.value, (cell) => this.instantToSerial(cell)) };
    } catch (error) {
      this.customContext = undefined;
      return { state: 'error', message: error instanceof Error ? error.message : String(error) };
    }
  }

  private customFunctionContext(limitMs: number): ScriptContext {
    if (this.customContext) return this.customContext;
    const execution = this.newExecution('customFunction', 'CUSTOM_FUNCTION', [], limitMs);
    const context = this.newContext(this.host(execution, {}), execution);
    context.evaluate(limitMs);
    this.customContext = context;
    queueMicrotask(() => {
      this.customContext = undefined;
    });
    return context;
  }

  private runTrigger(trigger: TriggerInfo, timeZone: string): void {
    // The trigger fires while another execution sleeps or waits. That one's writes are applied first, so that
    // undoing them later does not undo the trigger's.
    for (const { pending } of this.running) pending.settle();
    const at = this.clock.now();
    const event = clockEvent(at, timeZone, trigger.id);
    const outcome = this.execute(trigger.handler, [event], 'trigger', 'FULL');
    const { calls } = this.lastCalls;
    this.outcomes.push({ trigger, outcome, at, milliseconds: this.clock.now() - at, calls });
  }

  private newExecution(
    kind: ExecutionKind,
    authMode: AuthMode,
    answers: Answer[],
    limitMs: number,
    functionName = '',
  ): Execution {
    return {
      functionName,
      hostCalls: 0,
      kind,
      authMode,
      answers,
      deadline: this.clock.now() + limitMs,
      pending: new PendingWrites(() => this.markOfSpreadsheet()),
      writes: [],
      releasedEarly: [],
    };
  }

  private execute(
    functionName: string,
    args: readonly unknown[],
    kind: ExecutionKind,
    authMode: AuthMode,
    answers: Answer[] = [],
  ): RunOutcome {
    const { workbook } = this.options;
    const limit = this.options.limits?.executionMs ?? EXECUTION_MS;
    const before = this.snapshot();
    const holder = {};
    const execution = this.newExecution(kind, authMode, answers, limit, functionName);
    const context = this.newContext(this.host(execution, holder), execution);
    return workbook.withDeferredEvaluation((): RunOutcome => {
      let outcome: RunOutcome;
      this.running.push(execution);
      try {
        context.evaluate(limit);
        const { state, ...result } = context.run(functionName, args, kind, limit);
        outcome =
          state === 'done'
            ? { state, value: 'value' in result ? result.value : undefined }
            : { state, message: '', stack: '', ...result };
      } catch (error) {
        // Evaluating Code.js failed, or the time was up.
        outcome = { state: 'failed', ...described(error) };
      }
      try {
        execution.pending.apply();
      } catch (error) {
        if (outcome.state === 'done') outcome = { state: 'failed', ...described(error) };
      }
      this.running.pop();
      this.lastCalls = tally(context.countsJson());
      this.lastWrites = execution.writes;
      this.lastReleasedEarly = execution.releasedEarly;
      // Like Google, releases the locks that an execution still holds at its end.
      this.locks.releaseAll(holder);
      if (execution.stopped === 'time') {
        return { state: 'failed', message: timeUp(limit), stack: '' };
      }
      if (execution.question === undefined) return outcome;
      this.restore(before);
      return { state: 'question', ...execution.question };
    });
  }

  /** A function that restores the spreadsheet as it is now. */
  private markOfSpreadsheet(): () => void {
    const { revisions } = this.options.workbook;
    const document = this.document.snapshot();
    return () => {
      this.options.workbook.undoTo(revisions);
      this.document.restoreSpreadsheet(document);
    };
  }

  /** Everything that an execution can change, to be restored before it runs again. */
  private snapshot() {
    return {
      revisions: this.options.workbook.revisions,
      document: this.document.snapshot(),
      properties: this.properties.snapshot(),
      caches: this.caches.snapshot(),
      triggers: this.triggers.snapshot(),
      effects: this.effects.length,
      menus: this.menuList,
    };
  }

  private restore(before: ReturnType<Script['snapshot']>): void {
    this.options.workbook.undoTo(before.revisions);
    this.document.restore(before.document);
    this.properties.restore(before.properties);
    this.caches.restore(before.caches);
    this.triggers.restore(before.triggers);
    this.menuList = before.menus;
    this.effects.length = before.effects;
  }

  private host(execution: Execution, holder: object): ExecutionHost {
    const { locks, clock } = this;
    const { kind, authMode, answers, pending } = execution;
    return {
      workbook: this.options.workbook,
      document: this.document,
      properties: this.properties,
      caches: this.caches,
      triggers: this.triggers,
      clock,
      mails: this.mails,
      distFolder: this.options.distFolder,
      authMode,
      kind,
      spreadsheetId: SPREADSHEET_ID,
      brokenNames: this.options.brokenNames ?? BROKEN_NAMES,
      hasActiveSpreadsheet: kind !== 'trigger' || !this.isHiddenFromTriggers,
      answers,
      effects: this.effects,
      logs: this.logs,
      ask: (question) => {
        execution.stopped = 'question';
        execution.question = question;
        throw new AskedError();
      },
      checkTime: () => {
        if (clock.now() <= execution.deadline) return;
        execution.stopped = 'time';
        throw new TimeUpError();
      },
      applyWrites: () => pending.apply(),
      refuseWrite: (message) => pending.refuse(message, pending.mark()),
      setMenu: (menu) => this.addMenu(menu),
      setAddOnMenu: (items) =>
        this.addMenu({
          kind: 'menu',
          label: 'Extensions',
          items: [{ kind: 'menu', label: this.name, items }],
        }),
      locks: {
        tryLock: (name, timeoutMs) => locks.tryLock(name, holder, timeoutMs),
        release: (name) => {
          if (pending.waiting && locks.has(name, holder)) execution.releasedEarly.push(name);
          locks.release(name, holder);
        },
        has: (name) => locks.has(name, holder),
      },
    };
  }

  private newContext(host: ExecutionHost, execution: Execution): ScriptContext {
    const { authMode } = execution;
    const available = operations(host);
    const isOperation = (name: string): name is OperationName => Object.hasOwn(available, name);
    const callHost = (name: string, argumentsJson: string): string => {
      const reply = (): BridgeReply => {
        if (execution.stopped !== undefined) return { state: 'stopped' };
        execution.hostCalls += 1;
        const { hostCalls: number, functionName } = execution;
        const fault = this.callFaultAt?.({ number, operation: name, functionName });
        if (fault?.kind === 'thrown') return { state: 'error', message: fault.message };
        if (fault?.kind === 'timeUp') {
          execution.stopped = 'time';
          return { state: 'stopped' };
        }
        if (!isOperation(name)) return { state: 'error', message: `${name} is not in the workbench yet` };
        if (!isPermitted(authMode, name)) {
          return {
            state: 'error',
            message: `You do not have permission to call ${name} (AuthMode.${authMode}).`,
          };
        }
        try {
          const args: unknown = JSON.parse(argumentsJson);
          const given: unknown[] = Array.isArray(args) ? args : [];
          if (needsWrites(name)) execution.pending.apply();
          if (!letsUpdatesWait(name)) this.options.workbook.applyUpdates();
          const work = (): unknown => Reflect.apply(available[name], available, given);
          return { state: 'ok', value: isWrite(name) ? this.write(execution, name, given, work) : work() };
        } catch (error) {
          if (error instanceof AskedError || error instanceof TimeUpError) return { state: 'stopped' };
          if (error instanceof ScriptError) return { state: 'error', message: error.message };
          // A bug of the workbench and not of the script, so it is also printed here.
          console.error(error);
          const reason = error instanceof Error ? error.message : String(error);
          return { state: 'error', message: `The workbench failed in ${name}: ${reason}` };
        }
      };
      return JSON.stringify(reply());
    };
    const settings = {
      authMode,
      userLocale: this.options.user?.locale ?? 'en',
      userEmail: this.options.user?.email ?? '',
      scriptTimeZone: this.timeZone,
      scriptId: SCRIPT_ID,
    };
    return new ScriptContext(this.code, callHost, settings, (name) => this.fileText(name));
  }

  /** Files are read once, like Code.js, however many scripts are loaded from them. */
  private fileText(name: string): string {
    const known = this.fileTexts.get(name);
    if (known !== undefined) return known;
    const text = unchangedText(join(this.options.distFolder, name));
    this.fileTexts.set(name, text);
    return text;
  }

  /** Does one write, unless a test makes it fail. */
  private write(
    execution: Execution,
    operation: OperationName,
    args: readonly unknown[],
    work: () => unknown,
  ): unknown {
    const { pending, writes } = execution;
    const tab = writtenTab(this.options.workbook, args);
    const write = { number: writes.length + 1, operation, tab };
    writes.push(write);
    const fault = this.faultAt?.(write);
    if (fault?.kind === 'timeUp') {
      execution.stopped = 'time';
      if (fault.notApplied === 'lost') pending.lose();
      throw new TimeUpError();
    }
    const message = fault?.message ?? PROTECTED_MESSAGE;
    if (fault?.when === 'called') throw new ScriptError(message);
    // Made only if this write fails or is the first of those that wait, and only while writes may fail: a
    // mark copies the whole state beside the engine.
    const isMarked = this.faultAt !== null && (fault !== undefined || !pending.waiting);
    const before = isMarked ? pending.mark() : undefined;
    if (fault && before) pending.refuse(message, before);
    // A write of cells that will be undone is skipped. Others must be done, since the script can see them
    // until then.
    const value = pending.inVain && isCellWrite(operation) ? undefined : work();
    pending.add(before);
    return value;
  }

  private serialToInstant(cell: WireCell): WireCell {
    return typeof cell === 'object' ? { date: this.toInstant(serialToCivilMs(cell.date)) } : cell;
  }

  private instantToSerial(cell: WireCell): WireCell {
    if (typeof cell !== 'object') return cell;
    return { date: civilMsToSerial(instantToCivil(cell.date, this.options.workbook.timeZone)) };
  }
}

function mapCells(value: CustomArgument, change: (cell: WireCell) => WireCell): CustomArgument {
  return Array.isArray(value) ? value.map((row) => row.map(change)) : change(value);
}

function timeUp(limitMs: number): string {
  return `Exceeded maximum execution time (${limitMs / 1000} s)`;
}

/** The event that a clock trigger's function gets. */
function clockEvent(now: number, timeZone: string, triggerUid: string): Record<string, string | number> {
  const civil = new Date(instantToCivil(now, timeZone));
  const dayOfYear = Math.floor((civil.getTime() - Date.UTC(civil.getUTCFullYear(), 0, 1)) / 86_400_000);
  return {
    triggerUid,
    timezone: timeZone,
    year: civil.getUTCFullYear(),
    month: civil.getUTCMonth() + 1,
    'day-of-month': civil.getUTCDate(),
    'day-of-week': civil.getUTCDay() === 0 ? 7 : civil.getUTCDay(),
    'week-of-year': Math.floor(dayOfYear / 7) + 1,
    hour: civil.getUTCHours(),
    minute: civil.getUTCMinutes(),
    second: civil.getUTCSeconds(),
  };
}

function isCustomResult(value: unknown): value is CustomResult {
  return typeof value === 'object' && value !== null && 'state' in value;
}

function described(error: unknown): { message: string; stack: string } {
  if (error instanceof TimeLimitError) return { message: error.message, stack: '' };
  // Not tested by instanceof, because errors of the script's context belong to another realm.
  if (typeof error === 'object' && error !== null && 'message' in error) {
    return { message: String(error.message), stack: 'stack' in error ? String(error.stack) : '' };
  }
  return { message: String(error), stack: '' };
}

function tally(countsJson: string): ServiceCalls {
  const counts: CallCount[] = JSON.parse(countsJson);
  const total = (kind: CallCount['kind']) =>
    counts.filter((entry) => entry.kind === kind).reduce((sum, entry) => sum + entry.count, 0);
  return {
    calls: total('call'),
    handles: total('handle'),
    byMethod: new Map(counts.map(({ method, count }) => [method, count])),
  };
}

/** The part of a manifest that the workbench uses. */
interface Manifest {
  timeZone?: string;
  oauthScopes?: string[];
}

function readManifest(distFolder: string): Manifest {
  const file = join(distFolder, 'appsscript.json');
  if (!existsSync(file)) return {};
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof manifest !== 'object' || manifest === null) return {};
  const timeZone = 'timeZone' in manifest && typeof manifest.timeZone === 'string' ? manifest.timeZone : null;
  const scopes = 'oauthScopes' in manifest && Array.isArray(manifest.oauthScopes) ? manifest.oauthScopes : [];
  return { ...(timeZone === null ? {} : { timeZone }), oauthScopes: scopes.map(String) };
}
