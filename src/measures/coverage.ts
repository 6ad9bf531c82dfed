import type { CivilDay } from '../period/civil-day';
import { lineKinds } from '../tables/reading/orders/orders';
import { noDay } from '../tables/reading/records/records';
import type { Span } from './spans';

/** The days that a table covers, so that a part of a span does not count as the whole. */
export interface Coverage {
  readonly firstDay: CivilDay;
  readonly lastDay: CivilDay;
  /** On how many days there is a row. */
  readonly dayCount: number;
  /** A run of days without a row that is usual for this table: Sundays, a slow week, a month. */
  readonly usualPause: number;
  /** The second longest pause, because the longest may be a mistake or a gap in the data. */
  readonly repeatedPause: number;
}

/** 19 of 20 pauses between days with rows are no longer than the usual one. */
const usualShare = 0.95;
/** With fewer pauses, no pause can be called unusual. */
const fewPauses = 4;
/**
 * A pause at an end of a span that is no longer than this share of it, and that happened before, leaves the span
 * complete.
 */
const smallShare = 0.1;
/** With fewer days, none counts as stray: a table this small may really have days far apart. */
const manyDays = 20;
/** At most this share of the days are stray dates, but at least one day may be. */
const strayShare = 0.01;
/** Stray dates are at least this many days away from the others. */
const strayAfter = 31;
/** A longer pause is the result of a mistyped date. */
const longestPause = 3660;

/** Undefined for a table without dates. `kinds`: rows that are no sale do not count. */
export function coverageOfDays(days: Int32Array, kinds?: Uint8Array): Coverage | undefined {
  const found = filledDays(days, kinds);
  if (found === undefined) return undefined;
  const { firstDay, filled } = withoutStrayDays(found);
  return {
    firstDay,
    lastDay: firstDay + filled.length - 1,
    dayCount: filled.reduce((sum, one) => sum + one, 0),
    ...pausesOf(filled),
  };
}

interface DatedRows {
  readonly day: Int32Array;
  readonly until?: Int32Array;
  readonly from?: Int32Array;
  readonly to?: Int32Array;
}

/** Remembered, because every measure, target and comparison asks about the same tables. */
const known = new WeakMap<DatedRows, { readonly coverage: Coverage | undefined }>();

/** The days covered by a table whose rows may be for several days each. */
export function coverageOfRows(table: DatedRows): Coverage | undefined {
  const found = known.get(table) ?? { coverage: newCoverageOfRows(table) };
  known.set(table, found);
  return found.coverage;
}

function newCoverageOfRows({ day, until = day, from = day, to = until }: DatedRows): Coverage | undefined {
  if (from === day && to === day) return coverageOfDays(day);
  const days: CivilDay[] = [];
  from.forEach((first, row) => {
    if (first === noDay) return;
    for (let at = first; at <= (to[row] ?? first); at += 1) days.push(at);
  });
  return coverageOfDays(Int32Array.from(days));
}

/** Days in a row on which a table has nothing. */
export interface Pause {
  readonly from: CivilDay;
  readonly count: number;
}

/** The pauses with at least this many days that are more than twice as long as usual, the longest first. */
export function longPauses(days: Int32Array, least: number, kinds?: Uint8Array): readonly Pause[] {
  const found = filledDays(days, kinds);
  if (found === undefined) return [];
  const { firstDay, filled } = found;
  const shortest = Math.max(least, 2 * pausesOf(filled).usualPause + 1);
  const pauses: Pause[] = [];
  let count = 0;
  for (let day = 0; day < filled.length; day += 1) {
    if (filled[day] === 0) count += 1;
    else {
      if (count >= shortest && count <= longestPause) pauses.push({ from: firstDay + day - count, count });
      count = 0;
    }
  }
  return pauses.sort((a, b) => b.count - a.count || a.from - b.from);
}

/** The days from the first row to the last; 1 for each with a row. */
interface FilledDays {
  readonly firstDay: CivilDay;
  readonly filled: Uint8Array;
}

/**
 * Leaves out a few days far from all others at either end: a single mistyped date would move the ends of the
 * data, and all periods with them.
 */
function withoutStrayDays(days: FilledDays): FilledDays {
  const { firstDay, filled } = days;
  const count = filled.reduce((sum, one) => sum + one, 0);
  if (count < manyDays) return days;
  const few = Math.max(1, Math.floor(count * strayShare));
  const pause = Math.max(strayAfter, 2 * pausesOf(filled).usualPause);
  const start = strayDays(filled.length, (at) => filled[at]);
  const end = strayDays(filled.length, (at) => filled[filled.length - 1 - at]);
  return { firstDay: firstDay + start, filled: filled.subarray(start, filled.length - end) };

  /**
   * The number of days to leave out at one end: a few days with rows, and the pause that separates them from
   * the others.
   */
  function strayDays(length: number, at: (distance: number) => number | undefined): number {
    let seen = 0;
    let before = 0;
    let stray = 0;
    for (let distance = 0; distance < length && seen <= few; distance += 1) {
      if (at(distance) !== 1) continue;
      if (seen > 0 && distance - before - 1 > pause) stray = distance;
      seen += 1;
      before = distance;
    }
    return stray;
  }
}

/** Undefined where no day has a row. */
function filledDays(days: Int32Array, kinds: Uint8Array | undefined): FilledDays | undefined {
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] ?? noDay;
    if (day === noDay || (kinds !== undefined && kinds[row] !== lineKinds.sale)) continue;
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  }
  if (lastDay < firstDay) return undefined;
  const filled = new Uint8Array(lastDay - firstDay + 1);
  for (let row = 0; row < days.length; row += 1) {
    if (kinds === undefined || kinds[row] === lineKinds.sale) filled[(days[row] ?? noDay) - firstDay] = 1;
  }
  return { firstDay, filled };
}

function pausesOf(filled: Uint8Array): Pick<Coverage, 'usualPause' | 'repeatedPause'> {
  const pausesOfLength = new Int32Array(longestPause + 1);
  let pauses = 0;
  let pause = 0;
  for (let day = 1; day < filled.length; day += 1) {
    if (filled[day] === 0) {
      pause += 1;
      continue;
    }
    const length = Math.min(pause, longestPause);
    pausesOfLength[length] = (pausesOfLength[length] ?? 0) + 1;
    pauses += 1;
    pause = 0;
  }
  const ranked = (rank: number): number => {
    let seen = 0;
    for (let length = 0; length <= longestPause; length += 1) {
      seen += pausesOfLength[length] ?? 0;
      if (seen >= rank) return length;
    }
    return 0;
  };
  return {
    usualPause: ranked(Math.ceil(pauses * usualShare)),
    repeatedPause: ranked(pauses < fewPauses ? pauses : pauses - 1),
  };
}

/**
 * The longest pause at an end of the span that leaves it complete: a usual or a small one, but only if the
 * table had such a pause before.
 */
function longestAtEnd({ usualPause, repeatedPause }: Coverage, { from, to }: Span): number {
  const small = Math.floor((to - from + 1) * smallShare);
  return Math.min(repeatedPause, Math.max(usualPause, small));
}

/** Whether the data begin before the span, or so soon after its start that it may have been a pause. */
export function coversStart(coverage: Coverage, span: Span): boolean {
  const { firstDay } = coverage;
  return firstDay <= span.to && firstDay - span.from <= longestAtEnd(coverage, span);
}

/** Whether the data reach the span's end, or so near it that it may have been a pause. */
export function coversEnd(coverage: Coverage, span: Span): boolean {
  return span.to - coverage.lastDay <= longestAtEnd(coverage, span);
}

/** Whether the data cover the whole span. */
export function covers(coverage: Coverage, span: Span): boolean {
  return coversStart(coverage, span) && coversEnd(coverage, span);
}

/** Whether any of the data's days may lie in the span. */
export function overlaps({ firstDay, lastDay }: Coverage, span: Span): boolean {
  return firstDay <= span.to && lastDay >= span.from;
}
