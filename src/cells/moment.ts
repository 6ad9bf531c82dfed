import type { CivilDay } from '../period/civil-day';
import { millisecondsPerDay } from '../period/civil-day';
import type { Cell } from './cell';
import { type DayMonthOrder, readDateText, timeOfDay } from './date-text';

/** Converts instants to local time of a zone and back. Local time is in milliseconds since 1970-01-01 00:00 there. */
export interface WallClock {
  readonly wallOfInstant: (milliseconds: number) => number;
  readonly instantOfWall: (milliseconds: number) => number;
}

/** The moment in a cell: an instant, or a local time (`wall`) without a zone. */
export type Moment =
  | { readonly kind: 'instant'; readonly instant: number; readonly wall?: number }
  | { readonly kind: 'wall'; readonly wall: number };

/** Undefined for a cell that is no date. `order` is called only if the order of day and month is ambiguous. */
export function readMoment(cell: Cell, order: () => DayMonthOrder): Moment | undefined {
  if (cell instanceof Date) return { kind: 'instant', instant: cell.getTime() };
  // 20260405 is a date that came as a number.
  const text = typeof cell === 'number' ? String(cell) : cell;
  if (typeof text !== 'string') return undefined;
  const open = readDateText(text);
  const read = open.kind === 'ambiguous' ? readDateText(text, order()) : open;
  if (read.kind === 'day') return { kind: 'wall', wall: read.day * millisecondsPerDay + timeOfDay(text) };
  if (read.kind !== 'instant') return undefined;
  const { milliseconds: instant, wall, isUtc } = read;
  // No shop uses UTC as its local time, so the day in UTC is not kept.
  return isUtc ? { kind: 'instant', instant } : { kind: 'instant', instant, wall };
}

/** The instant of a moment, in milliseconds since 1970. */
export function instantOf(moment: Moment, clock: WallClock): number {
  return moment.kind === 'instant' ? moment.instant : clock.instantOfWall(moment.wall);
}

/** The instant in a cell below a header that names a zone, which applies to times without a zone of their own. */
export function instantBelow(
  cell: Cell,
  moment: Moment,
  minutes: number | undefined,
  clock: WallClock,
): number {
  if (minutes === undefined) return instantOf(moment, clock);
  const east = minutes * 60_000;
  // Sheets read a date cell as local time of the spreadsheet's zone, but it is in the zone of the header.
  if (cell instanceof Date) return clock.wallOfInstant(cell.getTime()) - east;
  return moment.kind === 'instant' ? moment.instant : moment.wall - east;
}

/** The day of a moment: as it is written, else in the given zone. */
export function dayOf({ wall, ...moment }: Moment, dayOfInstant: (instant: number) => CivilDay): CivilDay {
  if (wall !== undefined) return Math.floor(wall / millisecondsPerDay);
  return 'instant' in moment ? dayOfInstant(moment.instant) : Number.NaN;
}
