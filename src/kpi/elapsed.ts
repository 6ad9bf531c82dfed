import { millisecondsPerDay } from '../period/civil-day';
import type { ArgumentName, ChoiceCode } from './arguments';
import type { ColumnSource } from './column-source';
import { isProblem, type Outcome, type Problem } from './problem';
import { statisticOf } from './statistic';

const millisecondsIn = {
  seconds: 1000,
  minutes: 60_000,
  hours: 3_600_000,
  days: millisecondsPerDay,
} as const;

type TimeUnit = keyof typeof millisecondsIn;

/**
 * The mean or median time between two columns of moments. Rows without both are left out. A row whose end is before its
 * beginning is a problem.
 */
export function typicalTime(
  columns: ColumnSource,
  from: ArgumentName,
  to: ArgumentName,
  unit: TimeUnit,
): readonly [number, number] | Problem {
  const ends = columns.moments(to);
  const times: number[] = [];
  for (const [row, begin] of columns.moments(from).entries()) {
    const end = ends[row] ?? null;
    if (begin === null || end === null) continue;
    if (end < begin) return endsBefore(from, to, row);
    times.push((end - begin) / millisecondsIn[unit]);
  }
  const time = statisticOf(columns.choice('statistic'), times, to);
  return isProblem(time) ? time : [time, 1];
}

/** The mean time, from a total and a number of times. For a custom function, `typicalTime` passes its result and 1. */
export function meanTime(total: number, times: number, argument: ArgumentName): Outcome {
  return times === 0 ? { code: 'noValues', argument } : total / times;
}

/** The problem of a row (counted from 0) whose end is before its beginning. */
export function endsBefore(from: ArgumentName, to: ArgumentName, row: number): Problem {
  return { code: 'endsBefore', argument: to, other: from, row: row + 1 };
}

/** The unit that the owner chose; hours by default. */
export function chosenUnit(columns: ColumnSource): TimeUnit {
  const chosen: ChoiceCode = columns.choice('unit');
  return isTimeUnit(chosen) ? chosen : 'hours';
}

function isTimeUnit(choice: ChoiceCode): choice is TimeUnit {
  return choice in millisecondsIn;
}
