import type { MeasureId } from '../kpi/measure';
import { field } from './columns';
import { fieldsOf, type RecordMeasure, summed } from './definition';
import { levelsAtEnds } from './put-levels';

/**
 * The measures of consumption, waste, donations and groups of people. The number of people in a group is a
 * level: the last value holds.
 */
export const sustainabilityMeasures = {
  tonnes_co2e: summed(field('sustainability', 'tonnesCo2e')),
  kilowatt_hours: summed(field('sustainability', 'kilowattHours')),
  waste: summed(field('sustainability', 'waste')),
  recycled: summed(field('sustainability', 'recycled')),
  materials: summed(field('sustainability', 'materials')),
  sustainable_materials: summed(field('sustainability', 'sustainableMaterials')),
  contribution: summed(field('sustainability', 'contribution')),
  group_concentration: {
    needs: [[fieldsOf('sustainability', 'headcount', 'group')]],
    count: ({ records: { length, day, numbers, words }, sums, tally }, measure) => {
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
      levelsAtEnds(tally, groups, sums.coverage).forEach((at, span) => {
        if (at === undefined || at.total <= 0) return;
        const concentration = at.levels.reduce((sum, people) => sum + (people / at.total) ** 2, 0);
        tally.put(measure, span, concentration);
      });
    },
  },
} as const satisfies Partial<Record<MeasureId, RecordMeasure<'sustainability'>>>;
