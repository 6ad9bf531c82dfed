import { findBlock } from '../../host/block-names';
import { ensureHourlyTrigger, isAuthorised, removeTriggers } from '../../host/clock-triggers';
import { withDocumentLock } from '../../host/document-lock';
import { type DocumentStore, openDocumentStore } from '../../host/document-store';
import type { Spreadsheet } from '../../host/google-objects';
import { openSpreadsheet } from '../../host/open-spreadsheet';
import { openingNotice } from '../../host/opening-notice';
import { pause } from '../../host/pause';
import { changesFrom } from '../../host/schedule-marks';
import { userKey } from '../../host/user-key';
import { userLocale } from '../../host/user-locale';
import { clockOfZone } from '../../host/zone';
import { textsIn } from '../../i18n/all-texts';
import { languageOfLocale } from '../../i18n/language';
import type { Texts } from '../../i18n/texts';
import { millisecondsPerDay } from '../../period/civil-day';
import { mostRetries, runBudget, waitBefore } from '../../schedule/back-off';
import { type DueRun, ledgerAtStart, ledgerToRetry, ledgerWhenDone } from '../../schedule/due-run';
import { isFailure, type LogLine, mayWorkLater, type RunResult } from '../../schedule/log-line';
import { logSentence } from '../../summary/log-rows';
import { type OpenDocument, openDocument } from '../open-document';
import { markOutOfDate } from '../stale-mark';
import { isOfNewerVersion, loadSchedule, type ScheduleSettings } from '../stored/schedule';
import {
  failingSince,
  keptFailing,
  keptState,
  loadScheduleState,
  notFailing,
  type ScheduleState,
} from '../stored/schedule-state';
import { loadSettings } from '../stored/settings';
import { runName, standingFailure, toKeepForNext, withNewLines, writeLog } from './run-journal';
import { momentText, runDue } from './schedule-clock';
import { mayPassAgain, type RunOutcome, runScheduled, serviceFailed } from './scheduled-run';
import { type Found, sendDigest } from './send-digest';
import { newState } from './set-schedule';
import { changeHandler, refreshHandler } from './trigger-handlers';

/** One call of the hourly trigger, with all its attempts. */
interface Execution {
  readonly began: number;
  readonly deadline: number;
  /** The due run that this call has claimed in the store, so that no other call makes it. */
  run: DueRun | undefined;
  /** The result of the run, if only storing it is left to do. */
  outcome: RunOutcome | undefined;
}

/** How an attempt ended: finished, or with a failure of a service that another attempt may get past. */
type Tried = 'over' | { readonly error: unknown };

/**
 * Called by the hourly trigger: makes the summary when it is due. If a service fails, it tries again after
 * growing pauses while there is time. A failure that remains is reported in the log, in the summary and at
 * the next opening.
 */
export function refreshOnSchedule(): void {
  const began = Date.now();
  const execution: Execution = { began, deadline: began + runBudget, run: undefined, outcome: undefined };
  for (let retry = 1; ; retry += 1) {
    const tried = tryTo(() => look(execution));
    if (tried === 'over') return;
    const wait = waitBefore(retry, Math.random());
    const isLast = retry > mostRetries || Date.now() + wait > execution.deadline;
    if (isLast || !mayPassAgain(tried.error)) {
      giveUp(execution, tried.error);
      return;
    }
    pause(wait);
  }
}

function tryTo(work: () => Tried): Tried {
  try {
    return work();
  } catch (error) {
    return { error };
  }
}

/** One attempt: looks whether a run is due, and makes it. */
function look(execution: Execution): Tried {
  const store = openDocumentStore();
  // A newer version set the schedule. Its own notice tells at the opening if the run does not take place.
  if (isOfNewerVersion(store)) return 'over';
  const kept = loadSchedule(store);
  if (kept.schedule.every === 'off' || kept.keeper !== userKey()) {
    // Switched off, or taken over by another editor, who cannot delete this user's triggers.
    removeTriggers(refreshHandler);
    removeTriggers(changeHandler);
    return 'over';
  }
  // If the state cannot be read, the schedule begins anew from now.
  const state = loadScheduleState(store) ?? newState(kept, false, Date.now());
  if (execution.run === undefined && dueNow(kept, state, store) === undefined) {
    keepWatch(kept, state, store);
    return 'over';
  }
  if (!isAuthorised()) return endWithoutSpreadsheet(execution, store, 'notAuthorised');
  const spreadsheet = openSpreadsheet();
  if (spreadsheet === null) return endWithoutSpreadsheet(execution, store, 'noSpreadsheet');
  const locked = withDocumentLock(() => workInLock(execution, spreadsheet), atOnce);
  if (locked.state === 'done') return locked.value;
  // Another run holds the lock and goes on. This call only adds a line to the log, which is read again
  // because that run may have added some.
  const now = openDocumentStore();
  now.setAll(withNewLines(now, [lineFor(kept, textlessOutcome('busy'), execution.began)]));
  return 'over';
}

/** How long to wait for the lock, in milliseconds. Not long, since the trigger calls again within the hour. */
const atOnce = 1_000;

function dueNow(
  { schedule, zone }: ScheduleSettings,
  state: ScheduleState,
  store: DocumentStore,
): DueRun | undefined {
  return runDue(schedule, state, changesFrom(store.get('shopKpi.changes')), zone, Date.now());
}

/**
 * Called when nothing is due: makes sure that there is exactly one trigger, and stores from when on the next
 * run counts as overdue.
 */
function keepWatch(kept: ScheduleSettings, state: ScheduleState, store: DocumentStore): void {
  const found = ensureHourlyTrigger(refreshHandler);
  store.setAll({
    ...keptState(state),
    ...(found === 'one' ? {} : withNewLines(store, [lineFor(kept, textlessOutcome('repaired'), undefined)])),
    ...toKeepForNext(kept, state, standingFailure(store), Date.now(), textsOf(store)),
  });
}

/** The texts in the chosen language, else the user's, because there may be no spreadsheet to ask. */
function textsOf(store: DocumentStore): Texts {
  return textsIn(loadSettings(store).settings.language ?? languageOfLocale(userLocale()));
}

function workInLock(execution: Execution, spreadsheet: Spreadsheet): Tried {
  const document = openDocument(spreadsheet);
  const { store } = document;
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const kept = { ...loadSchedule(store), zone };
  const state = loadScheduleState(store);
  if (state === undefined) return 'over';
  // Asked again under the lock: another call may have made the run since.
  const run = execution.run ?? dueNow(kept, state, store);
  if (run === undefined) return 'over';
  if (execution.run === undefined) {
    const earlier = outcomesOfEarlierRuns(run).map((outcome) => lineFor(kept, outcome, undefined));
    store.setAll({
      ...keptState({ ...state, ledger: ledgerAtStart(state.ledger, run) }),
      ...(earlier.length === 0 ? {} : withNewLines(store, earlier)),
      // Changes from here on are for the next run.
      'shopKpi.changes': '',
    });
    execution.run = run;
  }
  if (execution.outcome === undefined) {
    const outcome = runScheduled(document, run, execution.deadline);
    if ('error' in outcome) return outcome;
    execution.outcome = outcome;
  }
  end(execution, kept, run, execution.outcome, document);
  return 'over';
}

/** What the log reports about earlier runs: that the last one was cut off, and that some were missed. */
function outcomesOfEarlierRuns({ missed, wasCutOff }: DueRun): readonly RunOutcome[] {
  return [
    ...(wasCutOff ? [textlessOutcome('cutOff')] : []),
    ...(missed > 0 ? [{ ...textlessOutcome('missed'), detail: String(missed) }] : []),
  ];
}

function textlessOutcome(result: RunResult): RunOutcome {
  return { result, detail: '', rows: null };
}

const longestDetail = 300;

function lineFor(
  { schedule, zone }: ScheduleSettings,
  { result, detail, rows }: RunOutcome,
  began: number | undefined,
): LogLine {
  const now = Date.now();
  return {
    at: clockOfZone(zone).wallOfInstant(now) / millisecondsPerDay,
    run: runName(schedule),
    result,
    rows,
    seconds: began === undefined ? null : Math.round((now - began) / 100) / 10,
    detail: detail.length > longestDetail ? `${detail.slice(0, longestDetail)}…` : detail,
  };
}

/** Stores the result of a run, and reports it in the summary, the digest and the log. */
function end(
  execution: Execution,
  kept: ScheduleSettings,
  run: DueRun,
  outcome: RunOutcome,
  document: OpenDocument,
): void {
  const line = lineFor(kept, outcome, execution.began);
  if (isFailure(outcome.result)) reportInSummary(document, line);
  // Opened again, because calls that found the lock taken may have added lines to the log.
  const store = openDocumentStore();
  keep(store, kept, run, line, document.texts);
  try {
    if (outcome.found !== undefined) mailDigest({ ...document, store }, kept, outcome.found);
    writeLog({ ...document, store });
  } catch {
    // Lines that could not be written stay in the store, where the sidebar shows them; the next run writes
    // them.
  }
}

/** Sends the digest if it is due, and stores how that went. */
function mailDigest(document: OpenDocument, kept: ScheduleSettings, found: Found): void {
  const { store, texts } = document;
  const sent = sendDigest(document, found);
  if (sent === undefined) return;
  const line = lineFor(kept, { ...sent, rows: null }, undefined);
  const sentence = texts.schedule.notice(momentText(line.at, texts), logSentence(line, texts));
  store.setAll({
    ...withNewLines(store, [line]),
    ...(isFailure(line.result) ? { 'shopKpi.notice': openingNotice(Date.now(), sentence) } : {}),
  });
}

/** Marks the summary as out of date since the first failure, not since the last one. */
function reportInSummary({ spreadsheet, store, texts }: OpenDocument, line: LogLine): void {
  const summary = findBlock(spreadsheet, 'summary');
  if (summary === null) return;
  const since = failingSince(store) ?? Math.floor(line.at);
  markOutOfDate(summary, since, logSentence(line, texts), texts);
}

/** Stores everything about a run that ended, in one trip to the server. */
function keep(store: DocumentStore, kept: ScheduleSettings, run: DueRun, line: LogLine, texts: Texts): void {
  const state = loadScheduleState(store);
  if (state === undefined) return;
  const ledger = (mayWorkLater(line.result) ? ledgerToRetry : ledgerWhenDone)(state.ledger, run);
  const now = Date.now();
  const after = { ...state, ledger, lookedAt: now };
  const fails = isFailure(line.result);
  store.setAll({
    ...keptState(after),
    ...withNewLines(store, [line]),
    ...(fails ? keptFailing(failingSince(store) ?? Math.floor(line.at)) : notFailing),
    ...toKeepForNext(kept, after, fails ? line : undefined, now, texts),
  });
}

function endWithoutSpreadsheet(execution: Execution, store: DocumentStore, result: RunResult): Tried {
  const outcome = textlessOutcome(result);
  return endInStore(execution, store, outcome);
}

/** Ends a run that cannot reach the spreadsheet. Its line is written into the log by a later run. */
function endInStore(execution: Execution, store: DocumentStore, outcome: RunOutcome): Tried {
  const kept = loadSchedule(store);
  const state = loadScheduleState(store);
  const run = execution.run ?? (state === undefined ? undefined : dueNow(kept, state, store));
  if (run === undefined || state === undefined) return 'over';
  if (execution.run === undefined)
    store.setAll(keptState({ ...state, ledger: ledgerAtStart(state.ledger, run) }));
  execution.run = run;
  keep(store, kept, run, lineFor(kept, outcome, execution.began), textsOf(store));
  return 'over';
}

/**
 * Called when the last attempt failed. If not even the store can be written, the error is thrown, so that
 * Google sends its mail about failed triggers.
 */
function giveUp(execution: Execution, error: unknown): void {
  const outcome = serviceFailed(error);
  execution.outcome ??= outcome;
  const tried = tryTo(() => {
    const spreadsheet = openSpreadsheet();
    if (spreadsheet === null) return { error };
    const locked = withDocumentLock(() => workInLock(execution, spreadsheet), atOnce);
    return locked.state === 'done' ? locked.value : { error };
  });
  if (tried === 'over') return;
  try {
    endInStore(execution, openDocumentStore(), outcome);
  } catch {
    throw error;
  }
}
