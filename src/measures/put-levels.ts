import type { MeasureId } from '../kpi/measure';
import type { Coverage } from './coverage';
import { segmentsOf } from './dimension';
import { type Levels, type LevelsAt, levelsAt } from './snapshots';
import type { Span } from './spans';
import type { Tally } from './tally';

/**
 * Whether the last levels of a table are still valid in a span: it begins no later than a usual pause after
 * them.
 */
export function stillHold({ lastDay, usualPause }: Coverage, { from }: Span): boolean {
  return from - lastDay <= usualPause;
}

/** The levels at the end of each span, undefined where the table does not reach it. */
export function levelsAtEnds(
  { spans }: Pick<Tally, 'spans'>,
  levels: Levels,
  coverage: Coverage,
): readonly (LevelsAt | undefined)[] {
  const found = levelsAt(
    levels,
    spans.map(({ to }) => to),
  );
  return spans.map((span, index) => (stillHold(coverage, span) ? found[index] : undefined));
}

/** Puts the levels at the end of each span, such as followers, of the shop and of its segments. */
export function putLevels(tally: Tally, measure: MeasureId, levels: readonly (LevelsAt | undefined)[]): void {
  const { dimension } = tally;
  const segments = segmentsOf(dimension);
  levels.forEach((at, span) => {
    if (at === undefined) return;
    tally.put(measure, span, at.total);
    for (const segment of segments) {
      const there = at.bySlot.filter((_, slot) => dimension.segmentOfSlot[slot] === segment);
      const known = there.filter((level) => level !== undefined);
      if (known.length === 0) continue;
      tally.put(
        measure,
        span,
        known.reduce((sum, level) => sum + level, 0),
        segment,
      );
    }
  });
}
