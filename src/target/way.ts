import type { CivilDay } from '../period/civil-day';
import { type Course, shareBy, straightCourse } from './course';
import type { Sign } from './kind-of-kpi';
import { daysOf, elapsedDays, type TargetAim, type TargetDays, type TargetKind } from './target';

/** The way from where a target begins to where it ends. */
export interface Way extends TargetDays {
  readonly kind: TargetKind;
  readonly sign: Sign;
  readonly target: number;
  /** Where the way begins; a figure that is to stay where it is has no way to go and begins at the target. */
  readonly from: number;
  readonly course: Course;
  /** Whether what was gained can be lost again. */
  readonly canTurn: boolean;
}

/** What a way is made from. */
export interface WayGiven extends TargetDays {
  readonly kind: TargetKind;
  readonly sign: Sign;
  readonly aim: TargetAim;
  readonly target: number;
  readonly origin: number;
  readonly canTurn: boolean;
  readonly baseline: number | undefined;
  /** Of a sum, that of the year before where there is one. */
  readonly course: Course | undefined;
}

/**
 * A sum grows from nothing along its season. A ratio or a level that is to get somewhere goes there straight from its
 * baseline; one that is to stay on its side of the target, or of which no baseline is known, is held to the target all
 * along.
 */
export function wayOf(given: WayGiven): Way {
  const { start, deadline, kind, sign, aim, target, origin, canTurn, baseline, course } = given;
  const straight = straightCourse(daysOf(given));
  const common = { start, deadline, kind, sign, target, canTurn };
  if (kind === 'sum') return { ...common, from: origin, course: course ?? straight };
  return { ...common, from: aim === 'reach' ? (baseline ?? target) : target, course: straight };
}

/** What should be reached at the end of a day. */
export function expectedBy(way: Way, asOf: CivilDay): number {
  const share = shareBy(way.course, elapsedDays(way, asOf));
  return share === 1 ? way.target : way.from + (way.target - way.from) * share;
}

/** Whether there is any way to go. */
export function isLevelWay({ from, target }: Way): boolean {
  return from === target;
}
