import type { CountedKpi } from '../kpi/counted';
import { countedKpis } from '../kpi/counted';
import { deviceGroups } from '../measures/device';
import { kpiValue } from '../measures/kpi-value';
import { measureShop } from '../measures/measure-shop';
import type { ReadShop } from '../measures/read-shop';
import { type Span, spanList } from '../measures/spans';
import type { SegmentName } from '../measures/tally';
import { countedSegment } from './counted-segment';

/** A KPI of one segment over some spans; undefined where it is not known. */
interface SegmentHistory {
  readonly id: CountedKpi['id'];
  readonly segment: SegmentName;
  readonly values: readonly (number | undefined)[];
}

/**
 * Each KPI by device; empty if no tab has devices. `ofShop` gives the values of the whole shop over the same
 * spans.
 */
export function historyByDevice(
  { countable, rules }: ReadShop,
  spans: readonly Span[],
  ofShop: (id: CountedKpi['id']) => SegmentHistory['values'] | undefined,
  lostAfterDays: number | undefined,
): readonly SegmentHistory[] {
  const { orders, traffic } = countable.shop;
  const words = [orders.device, (countable.trafficByDevice ?? traffic)?.words.device];
  if (words.every((column) => column === undefined)) return [];
  const { dayOfInstant } = rules;
  const { tally } = measureShop(countable, spanList(spans), { dayOfInstant, lostAfterDays, by: 'device' });
  return countedKpis.flatMap((kpi) =>
    deviceGroups.flatMap((segment): readonly SegmentHistory[] => {
      const counted = countedSegment(kpi, segment);
      if (counted === undefined) return [];
      if (counted.by === 'channel') {
        const values = ofShop(counted.kpi.id);
        return values === undefined ? [] : [{ id: kpi.id, segment, values }];
      }
      const values = spans.map((_, span) => {
        const { value } = kpiValue(kpi, tally, segment, span);
        return value.state === 'value' ? value.value : undefined;
      });
      return [{ id: kpi.id, segment, values }];
    }),
  );
}
