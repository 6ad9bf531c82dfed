import { describe, expect, it } from 'vitest';
import {
  dueAfterChange,
  dueRun,
  type Ledger,
  ledgerAtStart,
  ledgerToRetry,
  ledgerWhenDone,
  newLedger,
} from '../../src/schedule/due-run';
import { civilHour } from '../../src/schedule/due-times';
import type { TimedSchedule } from '../../src/schedule/schedule';

const daily: TimedSchedule = { every: 'day', hour: 7 };
/** The schedule is daily, so a civil hour is enough to name a run. */
const at = civilHour;
const noMore = { due: at(100, 7), attempt: 1, wasCutOff: false, missed: 0 };

describe('a run that is due', () => {
  it('is the next one, not one from before the schedule was set', () => {
    const ledger = newLedger(daily, at(99, 12));
    expect(dueRun(daily, ledger, at(99, 13))).toBeUndefined();
    expect(dueRun(daily, ledger, at(100, 6))).toBeUndefined();
    expect(dueRun(daily, ledger, at(100, 7))).toEqual(noMore);
  });

  it('is no longer due once it has ended, even if the clock is put back', () => {
    const ledger = ledgerWhenDone(newLedger(daily, at(99, 12)), noMore);
    expect(dueRun(daily, ledger, at(100, 8))).toBeUndefined();
    expect(dueRun(daily, ledger, at(100, 6))).toBeUndefined();
    expect(dueRun(daily, ledger, at(101, 7))?.due).toBe(at(101, 7));
  });

  it('is one for several that were missed, with their number', () => {
    const ledger = newLedger(daily, at(99, 12));
    expect(dueRun(daily, ledger, at(104, 3))).toEqual({ ...noMore, due: at(103, 7), missed: 3 });
  });

  it('that was cut off is tried again, and does not count as missed', () => {
    const ledger = ledgerAtStart(newLedger(daily, at(99, 12)), noMore);
    expect(dueRun(daily, ledger, at(100, 8))).toEqual({ ...noMore, attempt: 2, wasCutOff: true });
    expect(dueRun(daily, ledger, at(101, 7))).toEqual({ ...noMore, due: at(101, 7), wasCutOff: true });
  });

  it('reports missed runs once, even if it is cut off and the next one comes', () => {
    const first = dueRun(daily, newLedger(daily, at(99, 12)), at(104, 8));
    if (first === undefined) return expect.unreachable();
    const cutOff = ledgerAtStart(newLedger(daily, at(99, 12)), first);
    expect([first.missed, dueRun(daily, cutOff, at(105, 8))?.missed]).toEqual([4, 0]);
    expect(dueRun(daily, cutOff, at(106, 8))?.missed).toBe(1);
  });

  it('that failed in passing is tried three times in all, then waits for its next time', () => {
    let ledger: Ledger = newLedger(daily, at(99, 12));
    const attempts: number[] = [];
    for (let hour = 7; hour < 24; hour += 1) {
      const run = dueRun(daily, ledger, at(100, hour));
      if (run === undefined) continue;
      attempts.push(run.attempt);
      ledger = ledgerToRetry(ledgerAtStart(ledger, run), run);
    }
    expect(attempts).toEqual([1, 2, 3]);
    expect(dueRun(daily, ledger, at(101, 7))).toEqual({ ...noMore, due: at(101, 7) });
  });
});

describe('a run after a change', () => {
  const minute = 60_000;
  const idle: Ledger = { served: at(99, 0), begun: null };
  const watch = { changes: null, lookedAt: 0, isNoted: true };
  const isDue = (given: object, now: number): boolean =>
    dueAfterChange({ ...watch, ...given }, idle, at(100, 1), now) !== undefined;

  it('waits for five minutes without another change, but not longer than two hours', () => {
    const changes = { first: 10 * minute, last: 60 * minute };
    expect(isDue({ changes }, 64 * minute)).toBe(false);
    expect(isDue({ changes }, 65 * minute)).toBe(true);
    expect(isDue({ changes: { first: 10 * minute, last: 129 * minute } }, 130 * minute)).toBe(true);
  });

  it('is due without a note once a day, and every time where nothing is noted', () => {
    expect(isDue({}, 23 * 60 * minute)).toBe(false);
    expect(isDue({}, 24 * 60 * minute)).toBe(true);
    expect(isDue({ isNoted: false }, 60 * minute)).toBe(true);
  });

  it('that was cut off is tried again whatever changed', () => {
    const first = { due: at(100, 0), attempt: 1, wasCutOff: false, missed: 0 };
    const again = dueAfterChange(watch, ledgerAtStart(idle, first), at(100, 1), minute);
    expect(again).toEqual({ due: at(100, 1), attempt: 2, wasCutOff: true, missed: 0 });
  });
});
