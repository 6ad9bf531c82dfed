import { isWorthALook, type Watch } from './change-watch';
import { type CivilHour, lastDue, nextDue } from './due-times';
import type { TimedSchedule } from './schedule';

/** How far a schedule has come. */
export interface Ledger {
  /** The due time that was dealt with last; those before it are never run any more. */
  readonly served: CivilHour;
  /** The due time whose run has begun and not succeeded, with the number of attempts; null if there is none. */
  readonly begun: {
    readonly due: CivilHour;
    readonly tries: number;
    /** False once the last attempt has stored its result. If it never did, it was cut off. */
    readonly isRunning: boolean;
  } | null;
}

/** A run that is to happen now. */
export interface DueRun {
  readonly due: CivilHour;
  /** Counted from 1. */
  readonly attempt: number;
  /** Whether the try before was cut off. */
  readonly wasCutOff: boolean;
  /** Due times that went by before it, because nothing looked at the clock. */
  readonly missed: number;
}

/** How often a run is tried that is cut off or fails for the moment. */
export const mostTries = 3;

/** The ledger of a schedule that was just set: what was due before that is not made up for. */
export function newLedger(schedule: TimedSchedule, now: CivilHour): Ledger {
  return { served: lastDue(schedule, now), begun: null };
}

/**
 * The run that is due by the clock, undefined if there is none. If several due times have passed, it is the
 * last one.
 */
export function dueRun(schedule: TimedSchedule, ledger: Ledger, now: CivilHour): DueRun | undefined {
  const due = lastDue(schedule, now);
  if (due <= ledger.served) return undefined;
  const isAgain = ledger.begun?.due === due;
  return {
    due,
    attempt: isAgain ? ledger.begun.tries + 1 : 1,
    wasCutOff: ledger.begun?.isRunning === true,
    // The gaps were told when the run was tried first.
    missed: isAgain ? 0 : missedBefore(schedule, ledger, due),
  };
}

/** The run that is due because raw tabs may have changed, undefined if there is none. */
export function dueAfterChange(
  watch: Watch,
  { begun: open }: Ledger,
  hour: CivilHour,
  now: number,
): DueRun | undefined {
  if (open === null && !isWorthALook(watch, now)) return undefined;
  return {
    due: hour,
    attempt: open === null ? 1 : open.tries + 1,
    wasCutOff: open?.isRunning === true,
    missed: 0,
  };
}

/** To be stored before a run, so that it is known to have begun if it is cut off. */
export function begun(ledger: Ledger, { due, attempt }: DueRun): Ledger {
  // What went by before it is told with it, and no second time.
  return { served: Math.max(ledger.served, due - 1), begun: { due, tries: attempt, isRunning: true } };
}

/** To be kept after a run that failed in passing: the next look at the clock tries again, as often as it may. */
export function putOff(ledger: Ledger, run: DueRun): Ledger {
  const { due, attempt } = run;
  if (attempt >= mostTries) return served(ledger, run);
  return { ...ledger, begun: { due, tries: attempt, isRunning: false } };
}

/** To be stored after a run, whatever its result. */
export function served(ledger: Ledger, { due }: DueRun): Ledger {
  return { served: Math.max(ledger.served, due), begun: null };
}

function missedBefore(
  schedule: TimedSchedule,
  { served: last, begun: open }: Ledger,
  due: CivilHour,
): number {
  let missed = 0;
  for (let at = nextDue(schedule, last); at < due; at = nextDue(schedule, at)) {
    // The run that had begun is reported elsewhere.
    if (at !== open?.due) missed += 1;
  }
  return missed;
}
