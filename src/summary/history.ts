import { type CountedKpi, countedKpis } from '../kpi/counted';
import { channelGroups } from '../measures/channel-group';
import type { CountSheet } from '../measures/count-sheet';
import { fractionOf, isCounted, kpiValue } from '../measures/kpi-value';
import type { PeriodGrid } from '../measures/period-grid';
import type { History, Series } from './summary';

/** Each KPI of the shop and of each channel over the periods. KPIs without any value have no series. */
export function historyOf(sheet: CountSheet, { spans, historyStart }: PeriodGrid): History {
  const segments: readonly Series['segment'][] = ['all', ...channelGroups];
  const series = countedKpis.flatMap((kpi) =>
    segments.flatMap((segment) => seriesOf(kpi, segment, sheet, historyStart)),
  );
  return { periods: spans.slice(historyStart), series };
}

function seriesOf(
  kpi: CountedKpi,
  segment: Series['segment'],
  sheet: CountSheet,
  historyStart: number,
): readonly Series[] {
  // Most channels have no figures for most KPIs.
  if (!isCounted(kpi, sheet, segment)) return [];
  const values: (number | undefined)[] = [];
  const numerators: (number | undefined)[] = [];
  const denominators: (number | undefined)[] = [];
  for (let span = historyStart; span < sheet.spans.length; span += 1) {
    const counted = kpiValue(kpi, sheet, segment, span);
    const fraction = fractionOf(kpi, counted);
    values.push(counted.value.state === 'value' ? counted.value.value : undefined);
    numerators.push(fraction?.numerator);
    denominators.push(fraction?.denominator);
  }
  if (values.every((value) => value === undefined)) return [];
  return [{ id: kpi.id, segment, values, numerators, denominators }];
}
