import { Clock } from '../workbench/apps-script/clock';

/** Tuesday 24 November 2026, 10:00 in Jakarta. */
const start = Date.parse('2026-11-24T10:00:00+07:00');
const began = Date.now();

/** A clock for a script under test that begins at a fixed time, so that no test depends on when it is run. */
export function morningClock(): Clock {
  return new Clock(() => start + Date.now() - began);
}
