/**
 * Runs inside the script's context: puts Google's services there, built from the context's own Date, Array and Error.
 * Bundled to ES2019 and evaluated before the add-on's Code.js.
 */

import { checkCrossing } from '../client-values';
import type {
  ContextOutcome,
  ContextSettings,
  ExecutionKind,
  InstallServices,
  LargeTexts,
} from '../protocol';
import { connect, exception } from './bridge';
import { cacheService } from './cache-service';
import { charts } from './charts';
import { installClockDate } from './clock-date';
import { customArgument, customResult } from './custom-values';
import { htmlService } from './html-service';
import { lockService } from './lock-service';
import { logger, scriptConsole } from './logging';
import { mailApp } from './mail-app';
import { MISSING_SERVICES } from './missing-services';
import { propertiesService } from './properties-service';
import { authModeValue, scriptAppClass } from './script-app';
import { callCounts, missingService } from './service';
import { sessionClass } from './session';
import { activeSpreadsheet } from './spreadsheet';
import { spreadsheetApp } from './spreadsheet-app';
import { setEffectiveUser } from './user';
import { utilities } from './utilities';

/** Installs the services and returns what Node controls the execution with. */
export const install: InstallServices = (callHost, settingsJson, largeTexts) => {
  const settings: ContextSettings = JSON.parse(settingsJson);
  connect(callHost, largeTexts.file);
  installEvaluation(largeTexts);
  installClockDate();
  setEffectiveUser(settings.userEmail);
  const globals: Record<string, unknown> = {
    SpreadsheetApp: spreadsheetApp,
    CacheService: cacheService,
    Charts: charts,
    PropertiesService: propertiesService,
    LockService: lockService,
    MailApp: mailApp,
    HtmlService: htmlService,
    Utilities: utilities,
    Session: sessionClass.of(settings),
    ScriptApp: scriptAppClass.of(settings),
    Logger: logger,
    console: scriptConsole,
  };
  for (const name of MISSING_SERVICES) globals[name] = missingService(name);
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  }

  function execute(functionName: string, args: unknown[], kind: ExecutionKind): unknown {
    const target: unknown = Reflect.get(globalThis, functionName);
    if (typeof target !== 'function') throw exception(`Script function not found: ${functionName}`);
    switch (kind) {
      case 'customFunction':
        return customResult(target(...args.map(asCustomArgument)));
      case 'open':
        return target({
          authMode: authModeValue(settings.authMode),
          source: activeSpreadsheet(),
          user: { email: settings.userEmail, nickname: settings.userEmail.split('@')[0] },
        });
      case 'trigger':
        return target(...args.map((arg) => withMode(arg, settings)));
      case 'client':
        return checkCrossing(target(...args), `The result of ${functionName}`);
      case 'menu':
        return target(...args);
    }
  }

  return {
    prepare(globalName, functionName, argumentsJson, kind) {
      const run = (): string => {
        Reflect.deleteProperty(globalThis, globalName);
        return JSON.stringify(outcome(() => execute(functionName, JSON.parse(argumentsJson), kind), kind));
      };
      Object.defineProperty(globalThis, globalName, { value: run, configurable: true });
    },
    countsJson: () => JSON.stringify(callCounts()),
  };
};

/**
 * Replaces `eval` for large texts. They see the global scope only, as with `(0, eval)`, which suffices
 * because no script evaluates one inside a function.
 */
function installEvaluation({ from, evaluate }: LargeTexts): void {
  // biome-ignore lint/security/noGlobalEval: this is the one that scripts use
  const evaluateHere = globalThis.eval;
  const value = (code: unknown): unknown =>
    typeof code === 'string' && code.length >= from
      ? evaluate(code)
      : Reflect.apply(evaluateHere, undefined, [code]);
  Object.defineProperty(globalThis, 'eval', { value, writable: true, configurable: true });
}

/** A trigger's event with the members that cannot cross the bridge as JSON. */
function withMode(event: unknown, settings: ContextSettings): unknown {
  return typeof event === 'object' && event !== null
    ? { ...event, authMode: authModeValue(settings.authMode) }
    : event;
}

function asCustomArgument(argument: unknown): unknown {
  return customArgument(isCustomArgument(argument) ? argument : '');
}

function isCustomArgument(argument: unknown): argument is Parameters<typeof customArgument>[0] {
  return argument !== undefined && argument !== null;
}

function outcome(work: () => unknown, kind: ExecutionKind): ContextOutcome {
  try {
    const value = work();
    return kind === 'client' || kind === 'customFunction' ? { state: 'done', value } : { state: 'done' };
  } catch (error) {
    if (error instanceof Error) {
      return { state: 'failed', message: error.message, stack: error.stack ?? String(error) };
    }
    return { state: 'failed', message: String(error), stack: '' };
  }
}
