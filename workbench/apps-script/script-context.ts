import vm from 'node:vm';
import type {
  ContextControl,
  ContextOutcome,
  ContextSettings,
  ExecutionKind,
  InstallServices,
  LargeTexts,
} from './protocol';
import { servicesScript } from './services-bundle';

// Globals that Google's runtime does not have, or that would let a script reach beyond its context.
const ABSENT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console', 'gc'];
const removeAbsent = new vm.Script(
  `for (const name of ${JSON.stringify(ABSENT)}) Reflect.deleteProperty(globalThis, name);`,
);

const RUN = '__workbenchRun';
const runPrepared = new vm.Script(`globalThis.${RUN}()`, { filename: 'execution.js' });

/** Compiling a shorter text is faster than looking it up. */
const LARGE = 50_000;
const compiledTexts = new Map<string, vm.Script>();

/**
 * A large text that scripts evaluate, compiled once for all executions. Google compiles it each time, but
 * doing so here would only make every short execution much slower.
 */
function compiledOnce(text: string): vm.Script {
  const known = compiledTexts.get(text);
  if (known !== undefined) return known;
  const compiled = new vm.Script(text, { filename: 'eval.js' });
  compiledTexts.set(text, compiled);
  return compiled;
}

export class TimeLimitError extends Error {}

/** A bare context with the services, in which the add-on's code was evaluated. Each execution has its own. */
export class ScriptContext {
  private readonly context: vm.Context;
  private readonly control: ContextControl;

  constructor(
    private readonly code: readonly vm.Script[],
    callHost: (name: string, argumentsJson: string) => string,
    settings: ContextSettings,
    file: LargeTexts['file'],
  ) {
    this.context = vm.createContext(Object.create(null), {
      name: 'Apps Script',
      codeGeneration: { strings: true, wasm: false },
      microtaskMode: 'afterEvaluate',
    });
    removeAbsent.runInContext(this.context);
    const install: InstallServices = servicesScript().runInContext(this.context);
    const evaluate = (text: string): unknown => compiledOnce(text).runInContext(this.context);
    this.control = install(callHost, JSON.stringify(settings), { file, from: LARGE, evaluate });
  }

  /** Evaluates the top level of the add-on's code, as Google does at the start of every execution. */
  evaluate(timeLimitMs: number): void {
    limited(timeLimitMs, () => {
      for (const file of this.code) file.runInContext(this.context, { timeout: timeLimitMs });
    });
  }

  /** Calls a function of the script by its name. */
  run(
    functionName: string,
    args: readonly unknown[],
    kind: ExecutionKind,
    timeLimitMs: number,
  ): ContextOutcome {
    this.control.prepare(RUN, functionName, JSON.stringify(args), kind);
    const json: unknown = limited(timeLimitMs, () =>
      runPrepared.runInContext(this.context, { timeout: timeLimitMs }),
    );
    const outcome: ContextOutcome = JSON.parse(String(json));
    return outcome;
  }

  countsJson(): string {
    return this.control.countsJson();
  }
}

function limited<T>(timeLimitMs: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    // Not tested by instanceof, because the error belongs to the context's own classes.
    if (
      typeof error === 'object' &&
      error !== null &&
      'code' in error &&
      error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
    ) {
      throw new TimeLimitError(`Exceeded maximum execution time (${timeLimitMs / 1000} s)`);
    }
    throw error;
  }
}
