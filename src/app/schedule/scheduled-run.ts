import { findBlock } from '../../host/block-names';
import { adoptCutOffLog } from '../../host/log-tab';
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

/** The result of a run. */
export interface RunOutcome {
  readonly result: RunResult;
  readonly detail: string;
  readonly rows: number | null;
  /** The summary and the targets, if the run got that far. */
  readonly found?: Found;
}

/** A failure of a service: the next attempt may succeed. */
export interface PassingFailure {
  readonly error: unknown;
}

/** Thrown when the run has no time left to begin writing. */
class TimeUsedUp extends Error {}

/** Makes the summary without an owner who could be asked. */
export function runScheduled(
  document: OpenDocument,
  run: DueRun,
  deadline: number,
): RunOutcome | PassingFailure {
  const without = (result: RunResult, detail = ''): RunOutcome => ({ result, detail, rows: null });
  if (run.attempt > mostTries) {
    // The run has been cut off as often as it may be; another attempt would end the same way.
    takeUpCutOffRun(document);
    return without('tooMuch');
  }
  const gone = tabGone(document);
  if (gone !== undefined) return without('tabGone', gone);
  adoptCutOffLog(document.spreadsheet, document.texts.schedule.log.tabName, logColumns.length);
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
 * Whether an exception may come from a service, so that another attempt can succeed. Messages are in the
 * user's language and cannot be compared, but errors of the program itself have class names of their own.
 */
export function mayPassAgain(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  return !['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError', 'EvalError', 'URIError'].includes(
    name,
  );
}

/** The result of a run that a service kept from succeeding. */
export function serviceFailed(error: unknown): RunOutcome {
  return { result: 'serviceFailed', detail: reasonOf(error), rows: null };
}

/** Stops a run that is out of time between two steps, at the latest before it writes. */
function stopAt(deadline: number): MarkProgress {
  return () => {
    if (Date.now() > deadline) throw new TimeUsedUp('The time of this run is used up.');
  };
}

/**
 * The name of a tab that the last summary counted and that no longer exists. An owner who makes the summary
 * sees what is missing; a scheduled run would change the figures unnoticed. A renamed or replaced tab counts
 * as existing.
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
