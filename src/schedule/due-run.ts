import { shouldReadTabs, type Watch } from './change-watch';
import { type CivilHour, lastDue, nextDue } from './due-times';
import type { TimedSchedule } from './schedule';

/** Which runs of a schedule were done. */
export interface Ledger {
  /** The last due time that is done. Earlier ones are never run. */
  readonly served: CivilHour;
  /** The due time whose run was begun and has not succeeded yet; null if there is none. */
  readonly begun: {
    readonly due: CivilHour;
    readonly tries: number;
    /** False when the last attempt has stored its result. If it stays true, the attempt was cut off. */
    readonly isRunning: boolean;
  } | null;
}

/** A run that is to happen now. */
export interface DueRun {
  readonly due: CivilHour;
  /** Counted from 1. */
  readonly attempt: number;
  /** Whether the attempt before was cut off. */
  readonly wasCutOff: boolean;
  /** How many due times passed before it without a run, because the trigger did not work. */
  readonly missed: number;
}

/** How often a run is attempted if it is cut off or fails for a reason that may pass. */
export const mostTries = 3;

/** The ledger of a schedule that was just set. Earlier due times count as done. */
export function newLedger(schedule: TimedSchedule, now: CivilHour): Ledger {
  return { served: lastDue(schedule, now), begun: null };
}

/** The run that is due by the clock; undefined if there is none. If several due times have passed, it is the last. */
export function dueRun(schedule: TimedSchedule, ledger: Ledger, now: CivilHour): DueRun | undefined {
  const due = lastDue(schedule, now);
  if (due <= ledger.served) return undefined;
  const isAgain = ledger.begun?.due === due;
  return {
    due,
    attempt: isAgain ? ledger.begun.tries + 1 : 1,
    wasCutOff: ledger.begun?.isRunning === true,
    // The first attempt already reported the missed runs.
    missed: isAgain ? 0 : missedBefore(schedule, ledger, due),
  };
}

/** The run that is due because raw tabs may have changed; undefined if there is none. */
export function dueAfterChange(
  watch: Watch,
  { begun: open }: Ledger,
  hour: CivilHour,
  now: number,
): DueRun | undefined {
  if (open === null && !shouldReadTabs(watch, now)) return undefined;
  return {
    due: hour,
    attempt: open === null ? 1 : open.tries + 1,
    wasCutOff: open?.isRunning === true,
    missed: 0,
  };
}

/** The ledger to store before a run, so that the next run knows if this one was cut off. */
export function ledgerAtStart(ledger: Ledger, { due, attempt }: DueRun): Ledger {
  // Earlier due times are reported with this run, and must not be reported again.
  return { served: Math.max(ledger.served, due - 1), begun: { due, tries: attempt, isRunning: true } };
}

/** The ledger to store after a run that may succeed later: it is due again, unless this was the last attempt. */
export function ledgerToRetry(ledger: Ledger, run: DueRun): Ledger {
  const { due, attempt } = run;
  if (attempt >= mostTries) return ledgerWhenDone(ledger, run);
  return { ...ledger, begun: { due, tries: attempt, isRunning: false } };
}

/** The ledger to store after a run that is done, with success or not. */
export function ledgerWhenDone(ledger: Ledger, { due }: DueRun): Ledger {
  return { served: Math.max(ledger.served, due), begun: null };
}

function missedBefore(
  schedule: TimedSchedule,
  { served: last, begun: open }: Ledger,
  due: CivilHour,
): number {
  let missed = 0;
  for (let at = nextDue(schedule, last); at < due; at = nextDue(schedule, at)) {
    // A run that was begun is not missed. It is reported as cut off.
    if (at !== open?.due) missed += 1;
  }
  return missed;
}
