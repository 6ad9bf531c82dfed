import type { KpiId } from '../kpi/catalogue';
import { type CountedKpi, countedKpis } from '../kpi/counted';
import type { MeasureId } from '../kpi/measure';
import { type Period, periodBefore } from '../period/period';
import type { Shop } from '../tables/shop';
import { type Counts, countOrders, customerHistory } from './count-orders';
import { countTraffic } from './count-traffic';
import type { KpiValue } from './kpi-value';

export type KpiValues = ReadonlyMap<KpiId, KpiValue>;

/** Computes every counted KPI for any period of a shop; what a period needs is counted once. */
export class ShopMeter {
  private readonly history;
  private readonly counted = new Map<string, Counts>();

  /** `isComplete` tells whether the data cover the whole of a period: only such a period is compared with. */
  constructor(
    private readonly shop: Shop,
    private readonly isComplete: (period: Period) => boolean,
  ) {
    this.history = customerHistory(shop.orders);
  }

  counts(period: Period): Counts {
    const key = `${period.from}:${period.to}`;
    const known = this.counted.get(key);
    if (known !== undefined) return known;
    const { orders, traffic } = this.shop;
    const counts: Counts = {
      ...countOrders(orders, this.history, period),
      ...(traffic === undefined ? {} : countTraffic(traffic, period)),
    };
    this.counted.set(key, counts);
    return counts;
  }

  values(period: Period): KpiValues {
    const before = periodBefore(period);
    const countsBefore: Counts = this.isComplete(before) ? this.counts(before) : {};
    const counts = this.counts(period);
    return new Map(countedKpis.map((kpi) => [kpi.id, kpiValue(kpi, counts, countsBefore)]));
  }
}

function kpiValue(kpi: CountedKpi, counts: Counts, countsBefore: Counts): KpiValue {
  const inputs: number[] = [];
  const missing: MeasureId[] = [];
  for (const { measure, of } of kpi.inputs) {
    const count = (of === 'period' ? counts : countsBefore)[measure];
    if (count === undefined) missing.push(measure);
    else inputs.push(count);
  }
  if (missing.length > 0) return { state: 'noData', missing };
  const [a = 0, b = 0, c = 0, d = 0] = inputs;
  const outcome = kpi.formula(a, b, c, d);
  return typeof outcome === 'number'
    ? { state: 'value', value: outcome }
    : { state: 'problem', problem: outcome };
}
