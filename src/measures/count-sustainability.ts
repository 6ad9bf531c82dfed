import type { Records } from '../tables/reading/records/records';
import { levelsAtEnds } from './count-levels';
import type { CountSheet } from './count-sheet';
import { TableSums } from './table-sums';

/** Counts what a shop uses and gives. How many people each group has is a level: what was told last holds. */
export function countSustainability(sustainability: Records<'sustainability'>, sheet: CountSheet): void {
  const { length, day, numbers, words } = sustainability;
  const sums = new TableSums(sustainability, undefined, sheet, 'measurements');
  sums.put('tonnes_co2e', numbers.tonnesCo2e);
  sums.put('kilowatt_hours', numbers.kilowattHours);
  sums.put('waste', numbers.waste);
  sums.put('recycled', numbers.recycled);
  sums.put('materials', numbers.materials);
  sums.put('sustainable_materials', numbers.sustainableMaterials);
  sums.put('contribution', numbers.contribution);

  const { headcount } = numbers;
  const { group } = words;
  if (headcount === undefined || group === undefined || sums.coverage === undefined) return;
  const groups = {
    length,
    day,
    values: headcount,
    key: (row: number) => group.codes[row] ?? -1,
    keyCount: group.words.length,
    isLasting: true,
  } as const;
  levelsAtEnds(sheet, groups, sums.coverage).forEach((at, bucket) => {
    if (at === undefined || at.total <= 0) return;
    const concentration = at.levels.reduce((sum, people) => sum + (people / at.total) ** 2, 0);
    sheet.put('group_concentration', bucket, concentration);
  });
}
