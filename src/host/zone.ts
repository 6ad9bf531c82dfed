import type { CivilDay } from '../period/civil-day';
import { zoneDays } from '../period/zone-days';

const minute = 60_000;

/**
 * The civil days of the spreadsheet's zone, which need not be the script's. Where the runtime knows the
 * world's zones itself, no trip to a service is needed; nobody promises that it does, so it is put to the test
 * first, and the service tells the offsets otherwise.
 */
export function daysOfZone(zone: string): (milliseconds: number) => CivilDay {
  const offsetAt = runtimeKnows(zone) ? offsetByRuntime : offsetByService;
  return zoneDays((milliseconds) => offsetAt(milliseconds, zone));
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
  });
  const [month = 0, day = 0, year = 0, hour = 0, minutes = 0] = (wall.match(/\d+/g) ?? []).map(Number);
  // Some runtimes write midnight as 24.
  const clock = Date.UTC(year, month - 1, day, hour % 24, minutes);
  return Math.round((clock - milliseconds) / minute);
}

function offsetByService(milliseconds: number, zone: string): number {
  const offset = Utilities.formatDate(new Date(milliseconds), zone, 'Z');
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5));
  return offset.startsWith('-') ? -minutes : minutes;
}
