import { type CivilDay, millisecondsPerDay } from './civil-day';
import { zoneOffsets } from './zone-offsets';

const minute = 60_000;

/** Converts instants into the civil days of a zone. `offsetAt` gives its minutes east of UTC. */
export function zoneDays(offsetAt: (milliseconds: number) => number): (milliseconds: number) => CivilDay {
  const offset = zoneOffsets(offsetAt);
  return (milliseconds) => Math.floor((milliseconds + offset(milliseconds) * minute) / millisecondsPerDay);
}
