import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { CustomArgument, CustomResult, WireCell } from '../custom-function-wire';
import { civilMsToSerial, serialToCivilMs } from '../spreadsheet/serial-dates';
import { civilToInstant, instantToCivil } from '../spreadsheet/time-zones';
import type { Workbook } from '../spreadsheet/workbook';
import { checkCrossing } from './client-values';
import { type CustomFunctionSignature, customFunctionSignatures } from './code-documentation';
import { DocumentState } from './document-state';
import { registerFormulaFunctions } from './formula-functions';
import type { MenuItem } from './menus';
import type { ExecutionHost, Question } from './operations/execution-host';
import { FORBIDDEN_IN_CUSTOM_FUNCTIONS, type OperationName, operations } from './operations/operations';
import { PropertyStores } from './property-stores';
import type { AuthMode, BridgeReply, CallCount, ExecutionKind } from './protocol';
import { ScriptContext, TimeLimitError } from './script-context';
import { ScriptError } from './script-error';
import type { UiEffect } from './ui-effects';

export type { CustomFunctionSignature } from './code-documentation';
export type { MenuItem } from './menus';
export type { UiEffect } from './ui-effects';

export interface ScriptOptions {
  workbook: Workbook;
  /** Where the built Code.js, appsscript.json and pages lie. */
  distFolder: string;
  user?: { email?: string; locale?: string };
  /** Google's limits, unless a test shortens them. */
  limits?: { executionMs?: number; customFunctionMs?: number };
}

export type RunOutcome =
  | { state: 'done'; value: unknown }
  /** The script threw: what it wrote before stays, as on Google. */
  | { state: 'failed'; message: string; stack: string }
  /** The script asked the user. Its changes are taken back: run it again with the answer. */
  | ({ state: 'question' } & Question);

export interface ServiceCalls {
  /** Methods that read or write something. */
  calls: number;
  /** Methods that only hand out a service object. */
  handles: number;
  byMethod: ReadonlyMap<string, number>;
}

const EXECUTION_MS = 6 * 60 * 1000;
const CUSTOM_FUNCTION_MS = 30 * 1000;

class AskedError extends Error {}

/** The built script of an add-on, bound to a workbook as Apps Script binds it to a spreadsheet. */
export class Script {
  readonly signatures: readonly CustomFunctionSignature[];
  readonly timeZone: string;
  /** What the script logged, execution after execution. */
  readonly logs: string[] = [];

  private readonly code: vm.Script;
  private readonly properties: PropertyStores;
  private readonly document: DocumentState;
  private readonly locks = new Map<string, object>();
  private readonly toInstant: (civilMs: number) => number;
  private menuList: MenuItem[] = [];
  private effects: UiEffect[] = [];
  private lastCalls: ServiceCalls = { calls: 0, handles: 0, byMethod: new Map() };
  private customContext: ScriptContext | undefined;

  private constructor(private readonly options: ScriptOptions) {
    const file = join(options.distFolder, 'Code.js');
    const source = readFileSync(file, 'utf8');
    this.code = new vm.Script(source, { filename: 'Code.js' });
    this.signatures = customFunctionSignatures(source);
    this.timeZone = manifestTimeZone(options.distFolder) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    this.document = DocumentState.of(options.workbook);
    this.toInstant = civilToInstant(options.workbook.timeZone);
    this.properties = new PropertyStores(this.document);
    registerFormulaFunctions(options.workbook, this.signatures, (name, args) =>
      this.callCustomFunction(name, args),
    );
  }

  /** Loads the built Code.js. Nothing of it runs yet. */
  static load(options: ScriptOptions): Script {
    return new Script(options);
  }

  get customFunctionNames(): readonly string[] {
    return this.signatures.map(({ name }) => name);
  }

  /** The menus that `onOpen` put into the menu bar. */
  get menus(): readonly MenuItem[] {
    return this.menuList;
  }

  /** How many service calls the last execution made. */
  get serviceCalls(): ServiceCalls {
    return this.lastCalls;
  }

  /** What executions showed to the user since this was last asked. */
  takeEffects(): readonly UiEffect[] {
    const taken = this.effects;
    this.effects = [];
    return taken;
  }

  /** Opens the spreadsheet: `onOpen(e)` runs as a simple trigger. NONE: the add-on was never used in this file. */
  open(authMode: 'NONE' | 'LIMITED' = 'LIMITED'): RunOutcome {
    this.menuList = [];
    return this.execute('onOpen', [], 'open', authMode, []);
  }

  /**
   * Runs a function with full authorisation. With `args`, even none, it is called as `google.script.run` does and its
   * result comes back; without, as a menu item does.
   */
  run(
    functionName: string,
    args?: readonly unknown[],
    options: { answers?: readonly string[] } = {},
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

  /**
   * Calls a custom function for a cell. Calls in one turn of the event loop, as a recalculation makes them, share one
   * evaluation of Code.js; Google evaluates it for each.
   */
  callCustomFunction(name: string, args: readonly CustomArgument[]): CustomResult {
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
    const host = this.host('CUSTOM_FUNCTION', [], () => {
      throw new ScriptError('A custom function cannot ask the user.');
    });
    const context = this.newContext(host, 'CUSTOM_FUNCTION', () => false);
    context.evaluate(limitMs);
    this.customContext = context;
    queueMicrotask(() => {
      this.customContext = undefined;
    });
    return context;
  }

  private execute(
    functionName: string,
    args: readonly unknown[],
    kind: ExecutionKind,
    authMode: AuthMode,
    answers: string[],
  ): RunOutcome {
    const { workbook } = this.options;
    const limit = this.options.limits?.executionMs ?? EXECUTION_MS;
    const before = {
      revisions: workbook.revisions,
      document: this.document.snapshot(),
      properties: this.properties.snapshot(),
      effects: this.effects.length,
      menus: this.menuList,
    };
    let question: Question | undefined;
    const host = this.host(authMode, answers, (asked) => {
      question = asked;
      throw new AskedError();
    });
    const context = this.newContext(host, authMode, () => question !== undefined);
    return workbook.withDeferredEvaluation((): RunOutcome => {
      let outcome: RunOutcome;
      try {
        context.evaluate(limit);
        const { state, ...result } = context.run(functionName, args, kind, limit);
        outcome =
          state === 'done'
            ? { state, value: 'value' in result ? result.value : undefined }
            : { state, message: '', stack: '', ...result };
      } catch (error) {
        // Evaluating Code.js itself failed, or the time was up.
        outcome = { state: 'failed', ...described(error) };
      } finally {
        this.lastCalls = tally(context.countsJson());
        this.releaseLocks(host);
      }
      if (question === undefined) return outcome;
      workbook.undoTo(before.revisions);
      this.document.restore(before.document);
      this.properties.restore(before.properties);
      this.menuList = before.menus;
      this.effects.length = before.effects;
      return { state: 'question', ...question };
    });
  }

  private host(authMode: AuthMode, answers: string[], ask: (question: Question) => never): ExecutionHost {
    const { locks } = this;
    const holder = {};
    return {
      workbook: this.options.workbook,
      document: this.document,
      properties: this.properties,
      distFolder: this.options.distFolder,
      authMode,
      answers,
      effects: this.effects,
      logs: this.logs,
      ask,
      setMenu: (menu) => {
        const label = menu.kind === 'menu' ? menu.label : '';
        const others = this.menuList.filter((known) => known.kind !== 'menu' || known.label !== label);
        this.menuList = [...others, menu];
      },
      locks: {
        tryLock: (name) => {
          const current = locks.get(name);
          if (current !== undefined && current !== holder) return false;
          locks.set(name, holder);
          return true;
        },
        release: (name) => {
          if (locks.get(name) === holder) locks.delete(name);
        },
        has: (name) => locks.get(name) === holder,
      },
    };
  }

  /** Google frees the locks of an execution that ends without doing so. */
  private releaseLocks(host: ExecutionHost): void {
    for (const name of [...this.locks.keys()]) host.locks.release(name);
  }

  private newContext(host: ExecutionHost, authMode: AuthMode, isStopped: () => boolean): ScriptContext {
    const available = operations(host);
    const isOperation = (name: string): name is OperationName => Object.hasOwn(available, name);
    const callHost = (name: string, argumentsJson: string): string => {
      const reply = (): BridgeReply => {
        if (isStopped()) return { state: 'stopped' };
        if (!isOperation(name)) return { state: 'error', message: `${name} is not in the workbench yet` };
        if (authMode === 'CUSTOM_FUNCTION' && FORBIDDEN_IN_CUSTOM_FUNCTIONS.has(name)) {
          return {
            state: 'error',
            message: `You do not have permission to call ${name} in a custom function.`,
          };
        }
        try {
          const args: unknown = JSON.parse(argumentsJson);
          const value: unknown = Reflect.apply(available[name], available, Array.isArray(args) ? args : []);
          return { state: 'ok', value };
        } catch (error) {
          if (error instanceof AskedError) return { state: 'stopped' };
          if (error instanceof ScriptError) return { state: 'error', message: error.message };
          // A fault of the workbench, not of the script: say so in both places.
          console.error(error);
          const reason = error instanceof Error ? error.message : String(error);
          return { state: 'error', message: `The workbench failed in ${name}: ${reason}` };
        }
      };
      return JSON.stringify(reply());
    };
    return new ScriptContext(this.code, callHost, {
      authMode,
      userLocale: this.options.user?.locale ?? 'en',
      userEmail: this.options.user?.email ?? '',
      scriptTimeZone: this.timeZone,
    });
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

function isCustomResult(value: unknown): value is CustomResult {
  return typeof value === 'object' && value !== null && 'state' in value;
}

function described(error: unknown): { message: string; stack: string } {
  if (error instanceof TimeLimitError) return { message: error.message, stack: '' };
  // Errors of the script's context are of another realm: no instanceof.
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

function manifestTimeZone(distFolder: string): string | undefined {
  const file = join(distFolder, 'appsscript.json');
  if (!existsSync(file)) return undefined;
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('timeZone' in manifest)) return undefined;
  return typeof manifest.timeZone === 'string' ? manifest.timeZone : undefined;
}
