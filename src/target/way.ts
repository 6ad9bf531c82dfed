import type { CivilDay } from '../period/civil-day';
import { type Course, shareBy, straightCourse } from './course';
import type { Sign } from './kind-of-kpi';
import { daysOf, elapsedDays, type TargetAim, type TargetDays, type TargetKind } from './target';

/** The expected course of a target from its start to its deadline. */
export interface Way extends TargetDays {
  readonly kind: TargetKind;
  readonly sign: Sign;
  readonly target: number;
  /** The starting value; for a limit to keep it equals the target. */
  readonly from: number;
  readonly course: Course;
  /** Whether what was gained can be lost again. */
  readonly canTurn: boolean;
}

/** What the course is computed from. */
export interface WayGiven extends TargetDays {
  readonly kind: TargetKind;
  readonly sign: Sign;
  readonly aim: TargetAim;
  readonly target: number;
  readonly origin: number;
  readonly canTurn: boolean;
  readonly baseline: number | undefined;
  /** For a sum the course of the year before, if there is one. */
  readonly course: Course | undefined;
}

/**
 * A sum grows from 0 along its season. A ratio or level goes straight from its baseline to the target. One
 * that is to be kept, or whose baseline is not known, is compared with the target all along.
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

/** Whether the target is a limit to keep, so that there is no way to go. */
export function isLevelWay({ from, target }: Way): boolean {
  return from === target;
}
