import { type CountedKpi, countedKpis } from '../kpi/counted';
import { channelGroups } from '../measures/channel-group';
import type { CountSheet, Segment } from '../measures/count-sheet';
import { fractionOf, kpiValue } from '../measures/kpi-value';
import type { History, Series } from './summary';

/** Each KPI of the shop and of each channel over the periods; what is known in no period has no series. */
export function historyOf(sheet: CountSheet): History {
  const { grid } = sheet;
  const segments: readonly Segment[] = ['all', ...channelGroups];
  const series = countedKpis.flatMap((kpi) => segments.flatMap((segment) => seriesOf(kpi, segment, sheet)));
  return { periods: grid.periods.slice(grid.historyStart), series };
}

function seriesOf(kpi: CountedKpi, segment: Segment, sheet: CountSheet): readonly Series[] {
  const { size, historyStart } = sheet.grid;
  const values: (number | undefined)[] = [];
  const numerators: (number | undefined)[] = [];
  const denominators: (number | undefined)[] = [];
  for (let bucket = historyStart; bucket < size; bucket += 1) {
    const counted = kpiValue(kpi, sheet, segment, bucket);
    const fraction = fractionOf(kpi, counted);
    values.push(counted.value.state === 'value' ? counted.value.value : undefined);
    numerators.push(fraction?.numerator);
    denominators.push(fraction?.denominator);
  }
  if (values.every((value) => value === undefined)) return [];
  return [{ id: kpi.id, segment, values, numerators, denominators }];
}
