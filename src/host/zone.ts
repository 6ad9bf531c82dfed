import type { ZoneClock } from '../functions/call-rules';
import type { CivilDay } from '../period/civil-day';
import { zoneDays } from '../period/zone-days';
import { zoneOffsets } from '../period/zone-offsets';

const minute = 60_000;

/** For each zone, a function that gives the minutes east of UTC at an instant. */
export type KnownOffsets = Map<string, (milliseconds: number) => number>;

/** Remembered during an execution, because finding the offsets is slow. */
const offsetsOfExecution: KnownOffsets = new Map();

/**
 * Converts instants into civil days of the spreadsheet's zone, which may differ from the script's. If the JavaScript
 * runtime knows time zones, no call to the server is needed. Google does not promise that, so it is tested first.
 */
export function daysOfZone(
  zone: string,
  known: KnownOffsets = offsetsOfExecution,
): (milliseconds: number) => CivilDay {
  return zoneDays(offsetsOf(zone, known));
}

/** Converts between instants and local time of the spreadsheet's zone. */
export function clockOfZone(zone: string, known: KnownOffsets = offsetsOfExecution): ZoneClock {
  const offset = offsetsOf(zone, known);
  const wallOfInstant = (instant: number): number => Math.round(instant + offset(instant) * minute);
  return {
    wallOfInstant,
    // A first offset gives an approximate instant. The offset at that instant is right, even near a change to summer
    // time.
    instantOfWall: (wall) => Math.round(wall - offset(wall - offset(wall) * minute) * minute),
    instantOfCall: () => Date.now(),
  };
}

function offsetsOf(zone: string, known: KnownOffsets): (milliseconds: number) => number {
  const offsets = known.get(zone) ?? newOffsets(zone);
  known.set(zone, offsets);
  return offsets;
}

function newOffsets(zone: string): (milliseconds: number) => number {
  const offsetAt = runtimeKnows(zone) ? offsetByRuntime : offsetByService;
  return zoneOffsets((milliseconds) => offsetAt(milliseconds, zone));
}

/**
 * Two zones without summer time, to test the runtime. A runtime that ignores the zone and uses its own gives a wrong
 * offset for at least one of them.
 */
const testZones: readonly (readonly [string, number])[] = [
  ['Asia/Tokyo', 540],
  ['America/Phoenix', -420],
];

function runtimeKnows(zone: string): boolean {
  try {
    offsetByRuntime(0, zone);
    return testZones.every(([known, minutes]) => offsetByRuntime(0, known) === minutes);
  } catch {
    return false;
  }
}

/** Minutes east of UTC, computed from the local time that the runtime gives. */
function offsetByRuntime(milliseconds: number, zone: string): number {
  const wall = new Date(milliseconds).toLocaleString('en-US', {
    timeZone: zone,
    hour12: false,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const [month = 0, day = 0, year = 0, hour = 0, minutes = 0, seconds = 0] = (wall.match(/\d+/g) ?? []).map(
    Number,
  );
  // Some runtimes write midnight as 24.
  return minutesBetween(milliseconds, Date.UTC(year, month - 1, day, hour % 24, minutes, seconds));
}

function offsetByService(milliseconds: number, zone: string): number {
  const wall = Utilities.formatDate(new Date(milliseconds), zone, "yyyy-MM-dd'T'HH:mm:ss'Z'");
  return minutesBetween(milliseconds, Date.parse(wall));
}

/** Not rounded to minutes: durations are dates in 1899, when the offsets of zones had seconds too. */
function minutesBetween(instant: number, wall: number): number {
  return Math.round((wall - instant) / 1000) / 60;
}
