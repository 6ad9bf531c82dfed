import { randomLcg, randomNormal, randomPoisson } from 'd3-random';
import { describe, expect, it } from 'vitest';
import { certainties } from '../../src/comparison/certainties';
import type { PeriodFacts } from '../../src/comparison/change-facts';
import { ordersOfOneCustomer } from '../../src/comparison/orders-of-one-customer';
import type { KpiId } from '../../src/kpi/catalogue';
import { countedKpis } from '../../src/kpi/counted';
import { kpiValue } from '../../src/measures/kpi-value';
import type { MeasuredShop } from '../../src/measures/measure-shop';
import { PeriodGrid } from '../../src/measures/period-grid';
import { defaultCalendar } from '../../src/period/calendar';
import { isoDay } from '../../src/period/civil-day';
import { lineKinds } from '../../src/tables/reading/orders/orders';
import { figures, type Line, measured, monthOf, ordersOf, recordsOf } from '../measures/tables-by-hand';

const may = monthOf('2026-05-15');
const { main, previous } = new PeriodGrid(may, 24, defaultCalendar);

function sale(order: number, day: string, customer: number, value: number): Line {
  return [order, day, customer, lineKinds.sale, value];
}

function excess(id: KpiId, lines: readonly Line[]): number {
  const shop = measured({ orders: ordersOf(lines) }, may);
  const kpi = countedKpis.find((one) => one.id === id);
  if (kpi === undefined) throw new Error(id);
  const facts = (span: number): PeriodFacts => {
    const { value, counts } = kpiValue(kpi, shop.tally, 'all', span);
    if (value.state !== 'value') throw new Error(value.state);
    return { firstDay: 0, dayCount: 30, value: value.value, counts: counts.map((count) => count.value) };
  };
  return ordersOfOneCustomer(shop, main, previous)(kpi, facts(main), facts(previous));
}

describe('the additional variance from customers with several orders', () => {
  // Customer 1 buys twice in May, on two days; 2 in April and in May; 3 twice on one day of May; 4 and 5
  // once.
  const lines = [
    sale(0, '2026-05-02', 1, 50),
    sale(1, '2026-05-12', 1, 50),
    sale(2, '2026-04-20', 2, 40),
    sale(3, '2026-05-03', 2, 40),
    sale(4, '2026-05-05', 3, 30),
    sale(5, '2026-05-05', 3, 30),
    sale(6, '2026-04-07', 4, 60),
    sale(7, '2026-05-09', 5, 60),
    sale(8, '2026-05-20', -1, 60),
  ];

  it('is the sum of squares by customer minus the one by day', () => {
    // Orders: customer 1 adds 2² - (1² + 1²) = 2; customer 2 adds (1 - 1)² - (1² + 1²) = -2; customer 3
    // bought on a single day, which adds 0.
    expect(excess('orders', lines)).toBeCloseTo(0, 8);
    const without = lines.filter(([order]) => order !== 2);
    expect(excess('orders', without)).toBeCloseTo(2, 8);
    // Revenue: 100² - 2 · 50².
    expect(excess('revenue', without)).toBeCloseTo(5000, 4);
  });

  it('uses each order’s deviation for a mean', () => {
    const without = lines.filter(([order]) => order !== 2);
    // May: 7 orders of 320 in all, a mean of 320/7; each of customer 1's two adds (50 - 320/7) / 7.
    expect(excess('aov', without)).toBeCloseTo(2 * ((50 - 320 / 7) / 7) ** 2, 8);
  });

  it('is 0 if no customer is named, and for KPIs that count customers', () => {
    expect(
      excess(
        'orders',
        lines.map(([order, day, , kind, value = 0]) => [order, day, -1, kind, value]),
      ),
    ).toBe(0);
    expect(excess('purchase_frequency', lines)).toBe(0);
  });
});

describe('months of one and the same shop where most customers order the same again within ten days', () => {
  const ids = ['orders', 'revenue', 'aov', 'conversion_rate', 'revenue_per_visitor'] as const;
  const pairs = 100;
  const busy = [1, 0.95, 0.9, 0.95, 1.05, 1.3, 1.25];
  const source = randomLcg(0.57);
  const normal = randomNormal.source(source)();
  const poisson = (mean: number): number => randomPoisson.source(source)(mean)();

  function draw(): MeasuredShop {
    const first = may.from - 30 - 63;
    const days = Array.from({ length: may.to - first + 1 }, (_, at) => first + at);
    const lines: Line[] = [];
    let customers = 0;
    const visits = days.map((day) => {
      const effect = Math.exp(0.1 * normal()) * (busy[day % 7] ?? 1);
      for (let one = poisson(7 * effect); one > 0; one -= 1) {
        const value = 80 * Math.exp(0.7 * normal());
        const again = day + 1 + Math.floor(source() * 10);
        lines.push(sale(lines.length, isoDay(day), customers, value));
        if (source() < 0.8 && again <= may.to)
          lines.push(sale(lines.length, isoDay(again), customers, value));
        customers += 1;
      }
      return poisson(400 * effect);
    });
    const traffic = recordsOf('traffic', days.map(isoDay), {
      numbers: { visits: figures(...visits) },
      words: {},
      moments: {},
    });
    return measured({ orders: ordersOf(lines), traffic }, may);
  }

  const real = { asTheyAre: 0, asIfOthers: 0 };
  for (let pair = 0; pair < pairs; pair += 1) {
    const shop = draw();
    const count = (one: MeasuredShop): number => {
      const found = certainties(one, main, previous);
      return ids.filter((id) => {
        const certainty = found.get(id);
        if (certainty?.verdict !== 'real' && certainty?.verdict !== 'maybeChance') throw new Error(id);
        return certainty.p < 0.05 && (certainty.low > 0 || certainty.high < 0);
      }).length;
    };
    real.asTheyAre += count(shop);
    real.asIfOthers += count({ ...shop, bought: undefined });
  }

  it('are called different in at most 5 % of all pairs, unlike when customers are ignored', () => {
    // The five KPIs of a shop depend on each other, so they count as one: three standard errors of that.
    const samplingError = 3 * Math.sqrt((0.05 * 0.95) / pairs);
    expect(real.asTheyAre / (pairs * ids.length)).toBeLessThanOrEqual(0.05 + samplingError / Math.sqrt(2));
    expect(real.asIfOthers).toBeGreaterThan(1.5 * real.asTheyAre);
  });
});
