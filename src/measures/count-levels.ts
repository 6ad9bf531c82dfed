import type { MeasureId } from '../kpi/measure';
import type { Period } from '../period/period';
import { channelGroups } from './channel-group';
import type { CountSheet } from './count-sheet';
import type { Coverage } from './coverage';
import { type Levels, type LevelsAt, levelsAt } from './snapshots';

/** Whether the last levels of a table still hold in a period: it may begin in the pause after them. */
export function stillHold({ lastDay, usualPause }: Coverage, { from }: Period): boolean {
  return from - lastDay <= usualPause;
}

/** The levels at the end of each period, undefined where the table does not reach it. */
export function levelsAtEnds(
  sheet: CountSheet,
  levels: Levels,
  coverage: Coverage,
): readonly (LevelsAt | undefined)[] {
  const { periods } = sheet.grid;
  const found = levelsAt(
    levels,
    periods.map(({ to }) => to),
  );
  return periods.map((period, bucket) => (stillHold(coverage, period) ? found[bucket] : undefined));
}

/** Puts what levels such as followers come to at the end of each period, of the shop and of its channels. */
export function putLevels(
  sheet: CountSheet,
  measure: MeasureId,
  levels: readonly (LevelsAt | undefined)[],
): void {
  levels.forEach((at, bucket) => {
    if (at === undefined) return;
    sheet.put(measure, bucket, at.total);
    channelGroups.forEach((group, index) => {
      sheet.put(measure, bucket, at.bySlot[index + 1], group);
    });
  });
}
