import type { CivilDay } from '../period/civil-day';
import { type Course, shareBy, straightCourse } from './course';
import type { Sign } from './kind-of-kpi';
import { daysOf, elapsedDays, type TargetAim, type TargetDays, type TargetKind } from './target';

/** The expected values of a target from its start to its deadline. */
export interface TargetPath extends TargetDays {
  readonly kind: TargetKind;
  readonly sign: Sign;
  readonly target: number;
  /** The starting value; for a limit to keep it equals the target. */
  readonly from: number;
  readonly course: Course;
  /** Whether what was gained can be lost again. */
  readonly canTurn: boolean;
}

/** What a path is computed from. */
export interface PathGiven extends TargetDays {
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
 * A sum grows with its season. A ratio or level goes straight from its baseline to the target. For a limit to
 * keep, or an unknown baseline, the expected value is the target on every day.
 */
export function pathOf(given: PathGiven): TargetPath {
  const { start, deadline, kind, sign, aim, target, origin, canTurn, baseline, course } = given;
  const straight = straightCourse(daysOf(given));
  const common = { start, deadline, kind, sign, target, canTurn };
  if (kind === 'sum') return { ...common, from: origin, course: course ?? straight };
  return { ...common, from: aim === 'reach' ? (baseline ?? target) : target, course: straight };
}

/** The value that should be reached at the end of a day. */
export function expectedBy(path: TargetPath, asOf: CivilDay): number {
  const share = shareBy(path.course, elapsedDays(path, asOf));
  return share === 1 ? path.target : path.from + (path.target - path.from) * share;
}

/** Whether the expected value is the target on every day. */
export function isFlat({ from, target }: TargetPath): boolean {
  return from === target;
}
