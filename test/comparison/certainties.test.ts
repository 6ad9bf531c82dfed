import { describe, expect, it } from 'vitest';
import { certainties } from '../../src/comparison/certainties';
import type { KpiId } from '../../src/kpi/catalogue';
import type { MeasuredShop } from '../../src/measures/measure-shop';
import { PeriodGrid } from '../../src/measures/period-grid';
import { defaultCalendar } from '../../src/period/calendar';
import { isoDay } from '../../src/period/civil-day';
import { lineKinds } from '../../src/tables/reading/orders/orders';
import {
  dayOf,
  figures,
  type Line,
  measured,
  monthOf,
  ordersOf,
  recordsOf,
  wordColumn,
  words,
} from '../measures/tables-by-hand';

const may = monthOf('2026-05-15');
const { main, previous } = new PeriodGrid(may, 24, defaultCalendar);

/** The days of April and May 2026. */
const days = Array.from({ length: 61 }, (_, day) => isoDay(dayOf('2026-04-01') + day));
const isMay = (day: string): boolean => day >= '2026-05';

/**
 * Orders for every day of the two months: the number of the month plus 2, 0 and -2 in turn. Half of the
 * orders are of 50, half of 70.
 */
function ordersBy(april: number, mayOrders: number): readonly Line[] {
  const lines: Line[] = [];
  days.forEach((day, at) => {
    const orders = (isMay(day) ? mayOrders : april) + 2 * (1 - (at % 3));
    for (let one = 0; one < orders; one += 1) {
      const id = lines.length;
      lines.push([id, day, id, lineKinds.sale, id % 2 === 0 ? 50 : 70]);
    }
  });
  return lines;
}

function shopWith(lines: readonly Line[], visitsADay = 200): MeasuredShop {
  const traffic = recordsOf('traffic', days, {
    numbers: { visits: figures(...days.map((_, at) => visitsADay + 5 * (1 - (at % 3)))) },
    words: {},
    moments: {},
  });
  return measured({ orders: ordersOf(lines), traffic }, may);
}

/** By how much a KPI changed, and the upper end of its interval. */
function reachOf(found: ReturnType<typeof certainties>, id: KpiId): { difference: number; reach: number } {
  const certainty = found.get(id);
  if (certainty === undefined || !('high' in certainty)) throw new Error(`${id} has no interval.`);
  return { difference: certainty.difference, reach: certainty.high - certainty.difference };
}

describe('the certainty of the KPIs of a shop', () => {
  it('finds KPIs that rose more than days vary, and no others', () => {
    const found = certainties(shopWith(ordersBy(10, 16)), main, previous);
    // 300 orders in April and 16 · 31 in May, plus the pattern of two more and two less; 200 visits a day in
    // both.
    expect(found.get('orders')?.verdict).toBe('real');
    expect(found.get('revenue')?.verdict).toBe('real');
    expect(found.get('conversion_rate')?.verdict).toBe('real');
    expect(found.get('aov')?.verdict).toBe('maybeChance');
    expect(found.get('traffic')?.verdict).toBe('maybeChance');
  });

  it('gives a reason if nothing can be said', () => {
    const found = certainties(shopWith(ordersBy(10, 10)), main, previous);
    expect(found.get('clv')).toEqual({ verdict: 'unknown', reason: 'sharedDays' });
    expect(found.get('nps')).toEqual({ verdict: 'unknown', reason: 'noValue' });
    expect(found.get('orders')?.verdict).toBe('maybeChance');
  });

  it('counts a rent as certain, so that net profit is as uncertain as gross profit', () => {
    const months = recordsOf('costs', ['2026-03-01', '2026-04-01', '2026-05-01'], {
      numbers: { amount: figures(4000, 4000, 9000) },
      words: { category: words('rent', 'rent', 'rent') },
      moments: {},
    });
    const until = Int32Array.from(['2026-03-31', '2026-04-30', '2026-05-31'], dayOf);
    const lines = ordersBy(10, 10);
    const orders = ordersOf(lines, {}, { cost: new Float64Array(lines.length).fill(20) });
    const found = certainties(measured({ orders, costs: { ...months, until } }, may), main, previous);
    const [gross, net] = [reachOf(found, 'gross_profit'), reachOf(found, 'net_profit')];
    expect(net.reach).toBeCloseTo(gross.reach);
    expect(net.difference).toBeCloseTo(gross.difference - 5000);
    // A rent that more than doubles is certain, whatever the orders do from day to day.
    expect(found.get('gross_profit')?.verdict).toBe('maybeChance');
    expect(found.get('net_profit')?.verdict).toBe('real');
  });

  it('has no interval for visits that are known only by month, but has one for sales', () => {
    const months = recordsOf('traffic', ['2026-03-01', '2026-04-01', '2026-05-01'], {
      numbers: { visits: figures(6000, 6000, 6200) },
      words: {},
      moments: {},
    });
    const until = Int32Array.from(['2026-03-31', '2026-04-30', '2026-05-31'], dayOf);
    const shop = measured({ orders: ordersOf(ordersBy(10, 16)), traffic: { ...months, until } }, may);
    const found = certainties(shop, main, previous);
    expect(found.get('traffic')).toEqual({ verdict: 'unknown', reason: 'noDays' });
    expect(found.get('conversion_rate')?.verdict).toBe('real');
  });

  /**
   * New customers from October to May, a number for each day. Those who come back buy once more some days
   * later, three in four of them. Customers are lost after 60 days.
   */
  function customersBy(newOn: (day: string) => number, comesBack: (day: string) => boolean, after: number) {
    const lines: Line[] = [];
    let customers = 0;
    for (let day = dayOf('2025-10-01'); day <= dayOf('2026-05-31'); day += 1) {
      for (let one = 0; one < newOn(isoDay(day)); one += 1) {
        customers += 1;
        lines.push([lines.length, isoDay(day), customers, lineKinds.sale, 50]);
        if (one % 4 === 0 || !comesBack(isoDay(day)) || day + after > dayOf('2026-05-31')) continue;
        lines.push([lines.length, isoDay(day + after), customers, lineKinds.sale, 50]);
      }
    }
    return certainties(measured({ orders: ordersOf(lines) }, may, 60), main, previous);
  }

  it('does not call churn real that only follows a busy season', () => {
    // From 2 to 11 March ten times as many are new. Those who never come back are all lost in May.
    const isSeason = (day: string): boolean => day >= '2026-03-02' && day <= '2026-03-11';
    const found = customersBy(
      (day) => (isSeason(day) ? 80 : 8),
      () => true,
      30,
    );
    const echo = { verdict: 'unknown', reason: 'othersDue' };
    expect(found.get('churn_rate')).toEqual(echo);
    expect(found.get('retention_rate')).toEqual(echo);
  });

  it('calls churn real if customers who were due did not come back', () => {
    const found = customersBy(
      () => 8,
      (day) => day < '2026-03-15',
      45,
    );
    expect(found.get('churn_rate')?.verdict).toBe('real');
    expect(found.get('retention_rate')?.verdict).toBe('real');
  });

  /** The website sells ten a day from March on; a marketplace sells a given number on each day. */
  function withMarketplace(ordersOn: (day: string) => number): MeasuredShop {
    const lines: Line[] = [];
    const channels: string[] = [];
    for (let day = dayOf('2026-03-01'); day <= dayOf('2026-05-31'); day += 1) {
      const iso = isoDay(day);
      for (const [channel, count] of [
        ['Website', 10 + (day % 3)],
        ['Shopee', ordersOn(iso)],
      ] as const) {
        for (let one = 0; one < count; one += 1) {
          lines.push([lines.length, iso, lines.length, lineKinds.sale, 50]);
          channels.push(channel);
        }
      }
    }
    return measured({ orders: ordersOf(lines, {}, { channel: wordColumn(channels) }) }, may);
  }

  const newSource = { verdict: 'unknown', reason: 'newSource' };
  const ofOrders = (shop: MeasuredShop) => certainties(shop, main, previous).get('orders');

  it('does not compare orders if those of a marketplace begin within the month', () => {
    const found = certainties(
      withMarketplace((day) => (day >= '2026-05-11' ? 8 : 0)),
      main,
      previous,
    );
    expect(found.get('orders')).toEqual(newSource);
    expect(found.get('revenue')).toEqual(newSource);
    // A single order long ago does not make a channel an old one.
    expect(
      ofOrders(withMarketplace((day) => (day >= '2026-05-11' ? 8 : day === '2026-03-05' ? 1 : 0))),
    ).toEqual(newSource);
  });

  it('compares them if the marketplace had begun before, sells little, or is a single odd row', () => {
    expect(ofOrders(withMarketplace(() => 8))?.verdict).toBe('maybeChance');
    expect(ofOrders(withMarketplace((day) => (day >= '2026-05-11' ? 1 : 0)))?.verdict).toBe('maybeChance');
    expect(ofOrders(withMarketplace((day) => (day === '2026-05-11' ? 8 : 0)))?.verdict).toBe('maybeChance');
    // The marketplace grows; its few earlier sales show that it existed.
    const now = ofOrders(withMarketplace((day) => (day >= '2026-05-11' ? 8 : day.endsWith('5') ? 1 : 0)));
    expect(now?.verdict).toBe('real');
  });

  it('does not count days that both periods share as evidence', () => {
    const found = certainties(shopWith(ordersBy(10, 16)), main, main);
    expect(found.get('orders')).toEqual({ verdict: 'unknown', reason: 'overlap' });
  });

  it('has an interval around the difference of the two values', () => {
    const found = certainties(shopWith(ordersBy(10, 13)), main, previous);
    for (const certainty of found.values()) {
      if (certainty.verdict !== 'real' && certainty.verdict !== 'maybeChance') continue;
      expect(certainty.low).toBeLessThanOrEqual(certainty.difference);
      expect(certainty.high).toBeGreaterThanOrEqual(certainty.difference);
      expect(certainty.p).toBeGreaterThanOrEqual(0);
      expect(certainty.p).toBeLessThanOrEqual(1);
    }
    expect(found.get('orders')).toMatchObject({ difference: 13 * 31 + 2 - 300 });
  });
});
