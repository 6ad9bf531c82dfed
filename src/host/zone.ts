import type { ZoneClock } from '../functions/call-rules';
import type { CivilDay } from '../period/civil-day';
import { zoneDays } from '../period/zone-days';
import { zoneOffsets } from '../period/zone-offsets';

const minute = 60_000;

/**
 * The civil days of the spreadsheet's zone, which need not be the script's. Where the runtime knows the
 * world's zones itself, no trip to a service is needed; nobody promises that it does, so it is put to the test
 * first, and the service tells the offsets otherwise.
 */
export function daysOfZone(zone: string): (milliseconds: number) => CivilDay {
  return zoneDays(offsetsOf(zone));
}

/** The clock on the wall of the spreadsheet's zone. */
export function clockOfZone(zone: string): ZoneClock {
  const offset = zoneOffsets(offsetsOf(zone));
  const wallOfInstant = (instant: number): number => Math.round(instant + offset(instant) * minute);
  return {
    wallOfInstant,
    // The offset is that of the instant which is looked for: taken twice, it is right beside a change of clocks too.
    instantOfWall: (wall) => Math.round(wall - offset(wall - offset(wall) * minute) * minute),
    instantOfCall: () => Date.now(),
  };
}

function offsetsOf(zone: string): (milliseconds: number) => number {
  const offsetAt = runtimeKnows(zone) ? offsetByRuntime : offsetByService;
  return (milliseconds) => offsetAt(milliseconds, zone);
}

/** Two zones without summer time, on either side of any script's own. */
const touchstones: readonly (readonly [string, number])[] = [
  ['Asia/Tokyo', 540],
  ['America/Phoenix', -420],
];

function runtimeKnows(zone: string): boolean {
  try {
    offsetByRuntime(0, zone);
    return touchstones.every(([known, minutes]) => offsetByRuntime(0, known) === minutes);
  } catch {
    return false;
  }
}

/** Minutes east of UTC, read off the wall clock of the zone. */
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

/** Durations in cells are dates of 1899, when zones were minutes and seconds away from UTC. */
function minutesBetween(instant: number, wall: number): number {
  return Math.round((wall - instant) / 1000) / 60;
}
