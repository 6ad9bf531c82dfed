import { findBlock } from '../../host/block-names';
import { takeUpCutOffLog } from '../../host/log-tab';
import type { MarkProgress } from '../../host/progress';
import type { DueRun } from '../../schedule/due-run';
import { mostTries } from '../../schedule/due-run';
import type { RunResult } from '../../schedule/log-line';
import { logColumns } from '../../summary/log-rows';
import type { Summary } from '../../summary/summary';
import { reasonOf } from '../error-reason';
import { generateInLock } from '../generate-summary';
import type { OpenDocument } from '../open-document';
import { loadReadings } from '../stored/last-readings';
import { loadTabs } from '../stored/written-blocks';
import { takeUpCutOffRun } from '../take-up-cut-off-run';
import type { Found } from './send-digest';

/** What came of a run. */
export interface RunOutcome {
  readonly result: RunResult;
  readonly detail: string;
  readonly rows: number | null;
  /** What the summary says, where there is one. */
  readonly found?: Found;
}

/** It went wrong in a way that may pass: the same again may go well. */
export interface PassingFailure {
  readonly error: unknown;
}

/** The time of a run is used up, before anything was written. */
class TimeUsedUp extends Error {}

/** Makes the summary while nobody is there to be asked. */
export function runScheduled(
  document: OpenDocument,
  run: DueRun,
  deadline: number,
): RunOutcome | PassingFailure {
  const without = (result: RunResult, detail = ''): RunOutcome => ({ result, detail, rows: null });
  if (run.attempt > mostTries) {
    // Cut off as often as it may be: once more would end in the same way.
    takeUpCutOffRun(document);
    return without('tooMuch');
  }
  const gone = tabGone(document);
  if (gone !== undefined) return without('tabGone', gone);
  takeUpCutOffLog(document.spreadsheet, document.texts.schedule.log.tabName, logColumns.length);
  const generated = generateInLock(document, {
    whenEdited: 'ask',
    whenSame: 'leave',
    mark: stopAt(deadline),
  });
  switch (generated.state) {
    case 'written':
      return { result: 'written', detail: '', rows: rowsOf(generated.summary), found: generated };
    case 'same':
      return { result: 'nothingNew', detail: '', rows: rowsOf(generated.summary), found: generated };
    case 'edited':
      return without('edited', generated.tab);
    case 'refused':
      switch (generated.cause.kind) {
        case 'busy':
          return without('busy');
        case 'data':
          return without('refused', generated.sentence);
        case 'thrown':
          return outcomeOf(generated.cause.error, generated.sentence);
      }
  }
}

function outcomeOf(error: unknown, sentence: string): RunOutcome | PassingFailure {
  if (error instanceof TimeUsedUp) return { result: 'tooMuch', detail: '', rows: null };
  return mayPassAgain(error) ? { error } : { result: 'refused', detail: sentence, rows: null };
}

/**
 * Whether an exception came from a service. The platform's words are in the user's language and say nothing here; but
 * mistakes of a program have names of their own, and come again.
 */
export function mayPassAgain(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  return !['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError', 'EvalError', 'URIError'].includes(
    name,
  );
}

/** What a service that failed is called in the log. */
export function serviceFailed(error: unknown): RunOutcome {
  return { result: 'serviceFailed', detail: reasonOf(error), rows: null };
}

/** Stops a run between its steps, the last time before it writes. */
function stopAt(deadline: number): MarkProgress {
  return () => {
    if (Date.now() > deadline) throw new TimeUsedUp('The time of this run is used up.');
  };
}

/**
 * A tab that gave figures last time and is gone: by hand the owner sees what is missing; by itself the summary would
 * change without a word. One that was renamed, or was put anew under its name, is there.
 */
function tabGone({ spreadsheet, store }: OpenDocument): string | undefined {
  if (findBlock(spreadsheet, 'summary') === null) return undefined;
  const counted = new Set(
    loadReadings(store)
      .filter(({ rows }) => rows > 0)
      .map(({ tab }) => tab),
  );
  const gone = loadTabs(store)?.raw.find(
    ({ name, gid }) =>
      counted.has(name) &&
      spreadsheet.getSheetByName(name) === null &&
      spreadsheet.getSheetById(gid) === null,
  );
  return gone?.name;
}

function rowsOf({ tabs }: Summary): number {
  return tabs.reduce((sum, { rows }) => sum + rows.used, 0);
}
