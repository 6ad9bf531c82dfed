import type { CivilDay } from '../period/civil-day';

/** A run of days that is counted as one; both ends belong to it. */
export interface Span {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** The spans of a question, in any order and of any length; they may overlap. */
export interface SpanList {
  readonly spans: readonly Span[];
  /** The span of the question, which is counted even if the data reach only a part of it. */
  readonly main: number;
  /** For each span the one it is compared with, -1 for none. */
  readonly before: readonly number[];
}

/** Spans that are not compared with each other; the last one is that of the question. */
export function spanList(spans: readonly Span[]): SpanList {
  return { spans, main: spans.length - 1, before: spans.map(() => -1) };
}

/**
 * Groups spans, by their indexes, so that in each group both the first and the last days ascend. Such a group
 * can be counted in one pass over the days. Consecutive periods form a single group.
 */
export function ascendingGroups(spans: readonly Span[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  const inOrder = spans.map((_, index) => index);
  const span = (index: number): Span => spans[index] ?? { from: 0, to: 0 };
  inOrder.sort((a, b) => span(a).from - span(b).from || span(a).to - span(b).to);
  for (const index of inOrder) {
    const group = groups.find((one) => span(one[one.length - 1] ?? index).to <= span(index).to);
    if (group === undefined) groups.push([index]);
    else group.push(index);
  }
  return groups;
}
