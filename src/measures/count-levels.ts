import type { MeasureId } from '../kpi/measure';
import { channelGroups } from './channel-group';
import type { CountSheet } from './count-sheet';
import { type Levels, type LevelsAt, levelsAt } from './snapshots';

/** The levels at the end of each period, undefined where the table does not reach it. */
export function levelsAtEnds(
  sheet: CountSheet,
  levels: Levels,
  firstRowDay: number,
  lastRowDay: number,
): readonly (LevelsAt | undefined)[] {
  const { periods } = sheet.grid;
  const found = levelsAt(
    levels,
    periods.map(({ to }) => to),
  );
  return periods.map(({ from, to }, bucket) =>
    lastRowDay < from || firstRowDay > to ? undefined : found[bucket],
  );
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
