import { clockOfZone } from '../../host/zone';
import { sayIn } from '../../i18n/say';
import type { Texts } from '../../i18n/texts';
import type { Changes } from '../../schedule/change-watch';
import { type DueRun, dueAfterChange, dueRun } from '../../schedule/due-run';
import { type CivilHour, dayOfHour, nextDue } from '../../schedule/due-times';
import { isTimed, type Schedule } from '../../schedule/schedule';
import type { ScheduleState } from '../stored/schedule-state';

const hour = 3_600_000;

/** The civil hour of a moment in a zone. */
export function hourIn(zone: string, instant: number): CivilHour {
  return Math.floor(clockOfZone(zone).wallOfInstant(instant) / hour);
}

/** The run that is due, undefined where there is none. */
export function runDue(
  schedule: Schedule,
  { ledger, lookedAt, isNoted }: ScheduleState,
  changes: Changes | null,
  zone: string,
  now: number,
): DueRun | undefined {
  if (schedule.every === 'off') return undefined;
  const hourNow = hourIn(zone, now);
  return isTimed(schedule)
    ? dueRun(schedule, ledger, hourNow)
    : dueAfterChange({ changes, lookedAt, isNoted }, ledger, hourNow, now);
}

/** The hour in which the next run takes place; undefined for a schedule that waits for changes. */
export function nextRun(schedule: Schedule, { ledger }: ScheduleState, zone: string, now: number) {
  return isTimed(schedule) ? nextDue(schedule, Math.max(ledger.served, hourIn(zone, now) - 1)) : undefined;
}

/** How many hours late the hourly trigger may be before a run counts as overdue. */
const grace = 3;
/** A schedule that waits for changes looks at least once a day, so after two days it is overdue. */
const daysWithoutLook = 2;

/** The next run and the moment from which it counts as overdue; undefined where the schedule is off. */
export function overdueFrom(
  schedule: Schedule,
  state: ScheduleState,
  zone: string,
  now: number,
): { readonly from: number; readonly due: CivilHour } | undefined {
  if (schedule.every === 'off') return undefined;
  if (!isTimed(schedule)) {
    const from = state.lookedAt + daysWithoutLook * 24 * hour;
    return { from, due: hourIn(zone, from) };
  }
  const due = nextDue(schedule, Math.max(state.ledger.served, hourIn(zone, now)));
  return { from: clockOfZone(zone).instantOfWall(due * hour) + grace * hour, due };
}

/** The trigger looks at least once a day, in order to repair itself and to see whether a failure is over. */
const longestSleep = 24 * hour;

/** The moment before which the hourly trigger need not look. */
export function nextLook(
  schedule: Schedule,
  { ledger, isNoted, lookedAt }: ScheduleState,
  zone: string,
  now: number,
): number {
  // At every call if a run has begun but not succeeded, or (below) if no trigger notes changes.
  if (ledger.begun !== null) return 0;
  if (!isTimed(schedule)) return isNoted ? Math.max(now, lookedAt) + longestSleep : 0;
  const due = nextDue(schedule, Math.max(ledger.served, hourIn(zone, now)));
  return Math.min(clockOfZone(zone).instantOfWall(due * hour), now + longestSleep);
}

/** An hour of the clock in words. */
export function hourText(at: CivilHour, texts: Texts): string {
  const day = dayOfHour(at);
  return `${sayIn(texts).day(day)} ${String(at - day * 24).padStart(2, '0')}:00`;
}

/** A moment in words, given as a civil day with the time as its fraction. */
export function momentText(at: number, texts: Texts): string {
  const minutes = Math.floor((at - Math.floor(at)) * 24 * 60 + 1e-6);
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${sayIn(texts).day(Math.floor(at))} ${clock.join(':')}`;
}
