import type { CivilDay } from '../period/civil-day';
import { millisecondsPerDay } from '../period/civil-day';
import type { Cell } from './cell';
import { type DayMonthOrder, readDateText, timeOfDay } from './date-text';

/** How a zone's clock turns an instant into its reading and back; milliseconds counted from 1970-01-01 00:00 there. */
export interface WallClock {
  readonly wallOfInstant: (milliseconds: number) => number;
  readonly instantOfWall: (milliseconds: number) => number;
}

/** The moment in a cell: an instant, or a local time. */
export type Moment =
  | { readonly kind: 'instant'; readonly instant: number; readonly wall?: number }
  | { readonly kind: 'wall'; readonly wall: number };

/** Undefined for a cell that is no date; `order` is asked only where day and month are open. */
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
  // The day in UTC says nothing: no shop keeps its clock in it.
  return isUtc ? { kind: 'instant', instant } : { kind: 'instant', instant, wall };
}

/** The instant of a moment, in milliseconds since 1970. */
export function instantOf(moment: Moment, clock: WallClock): number {
  return moment.kind === 'instant' ? moment.instant : clock.instantOfWall(moment.wall);
}

/**
 * The instant in a cell below a header that names a zone (in minutes east of UTC), which applies to times
 * without a zone of their own.
 */
export function instantBelow(
  cell: Cell,
  moment: Moment,
  minutes: number | undefined,
  clock: WallClock,
): number {
  if (minutes === undefined) return instantOf(moment, clock);
  const east = minutes * 60_000;
  // A date cell was read from text by the sheet, on the clock of the spreadsheet's zone.
  if (cell instanceof Date) return clock.wallOfInstant(cell.getTime()) - east;
  return moment.kind === 'instant' ? moment.instant : moment.wall - east;
}

/** The day of a moment: as it is written, else in the given zone. */
export function dayOf({ wall, ...moment }: Moment, dayOfInstant: (instant: number) => CivilDay): CivilDay {
  if (wall !== undefined) return Math.floor(wall / millisecondsPerDay);
  return 'instant' in moment ? dayOfInstant(moment.instant) : Number.NaN;
}
