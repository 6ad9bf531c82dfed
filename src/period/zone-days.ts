import { type CivilDay, millisecondsPerDay } from './civil-day';

const minute = 60_000;

/** Converts instants into the civil days of a zone. `offset` gives its minutes east of UTC. */
export function zoneDays(offset: (milliseconds: number) => number): (milliseconds: number) => CivilDay {
  return (milliseconds) => Math.floor((milliseconds + offset(milliseconds) * minute) / millisecondsPerDay);
}
