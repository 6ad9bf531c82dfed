import { type CountedKpi, countedKpis } from '../kpi/counted';
import { channelGroups } from '../measures/channel-group';
import { fractionOf, isCounted, kpiValue } from '../measures/kpi-value';
import type { PeriodGrid } from '../measures/period-grid';
import type { Tally } from '../measures/tally';
import type { History, Series } from './summary';

/** Each KPI of the shop and of each channel over the periods. KPIs without any value have no series. */
export function historyOf(tally: Tally, { spans, historyStart }: PeriodGrid): History {
  const segments: readonly Series['segment'][] = ['all', ...channelGroups];
  const series = countedKpis.flatMap((kpi) =>
    segments.flatMap((segment) => seriesOf(kpi, segment, tally, historyStart)),
  );
  return { periods: spans.slice(historyStart), series };
}

function seriesOf(
  kpi: CountedKpi,
  segment: Series['segment'],
  tally: Tally,
  historyStart: number,
): readonly Series[] {
  // Most channels have no figures for most KPIs.
  if (!isCounted(kpi, tally, segment)) return [];
  const values: (number | undefined)[] = [];
  const numerators: (number | undefined)[] = [];
  const denominators: (number | undefined)[] = [];
  for (let span = historyStart; span < tally.spans.length; span += 1) {
    const counted = kpiValue(kpi, tally, segment, span);
    const fraction = fractionOf(kpi, counted);
    values.push(counted.value.state === 'value' ? counted.value.value : undefined);
    numerators.push(fraction?.numerator);
    denominators.push(fraction?.denominator);
  }
  if (values.every((value) => value === undefined)) return [];
  return [{ id: kpi.id, segment, values, numerators, denominators }];
}
