/** What can be wrong with a row of targets. It is shown as a sentence beside the row; the row is not changed. */
const targetProblems = [
  'noKpi',
  'unknownKpi',
  'tableKpi',
  'unknownSegment',
  'noSegment',
  'unknownType',
  'noTarget',
  'targetNotNumber',
  'baselineNotNumber',
  'noStart',
  'startNotDate',
  'noDeadline',
  'deadlineNotDate',
  'datesOpen',
  'deadlineBeforeStart',
  'wrongSide',
  'duplicate',
  'noData',
  'notCovered',
  'baselineZero',
] as const;

export type TargetProblem = (typeof targetProblems)[number];

/** Problems that are mentioned although the target is followed and its figures are right. */
const onlyNoted: ReadonlySet<TargetProblem> = new Set(['baselineZero']);

export function keepsFromFollowing(problem: TargetProblem | undefined): boolean {
  return problem !== undefined && !onlyNoted.has(problem);
}
