import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Cell, RawTab } from '../../src/cells/cell';
import { catalogue, type KpiId } from '../../src/kpi/catalogue';
import { countedKpis } from '../../src/kpi/counted';
import { readShop, type ShopAnswer } from '../../src/measures/read-shop';
import { isoDay, parseIsoDay } from '../../src/period/civil-day';
import { type PeriodKind, periodKinds } from '../../src/period/period';
import { summarise as summariseShop } from '../../src/summary/summarise';
import type { KpiFigure, Summary } from '../../src/summary/summary';
import { partPath } from '../data/online-retail/count-figures';
import counted from '../data/online-retail/figures.json';
import { rulesInUtc } from '../reading-rules';
import { channelColumn, orderHeader, priceColumn, type RandomShop, randomShop, tabsOf } from './random-shop';
import { summariseTabs } from './summarise-tabs';

function dayOf(iso: string): number {
  return parseIsoDay(iso) ?? Number.NaN;
}

function summarise(
  tabs: readonly RawTab[],
  period: PeriodKind = 'month',
  asOf?: string,
  today = '2026-11-26',
): Summary {
  const last = asOf === undefined ? undefined : dayOf(asOf);
  const read = readOnce(tabs, dayOf(today), last);
  const answer = read.kind === 'refused' ? read : summariseShop(read.read, { period, asOf: last });
  if (answer.kind === 'refused') throw new Error(`The summary was refused: ${answer.refusal.code}.`);
  return answer.summary;
}

const readings = new WeakMap<readonly RawTab[], Map<number, ShopAnswer>>();

/** Reads tabs once for all periods that are asked about, of which none ends after today. */
function readOnce(tabs: readonly RawTab[], today: number, asOf = today): ShopAnswer {
  expect(asOf).toBeLessThanOrEqual(today);
  const known = readings.get(tabs) ?? new Map<number, ShopAnswer>();
  readings.set(tabs, known);
  const answer = known.get(today) ?? readShop({ tabs, rules: rulesInUtc, today, asOf });
  known.set(today, answer);
  return answer;
}

function figureValue({ now }: KpiFigure): number | undefined {
  return now.state === 'value' ? now.value : undefined;
}

function valuesOf(summary: Summary): ReadonlyMap<KpiId, number | undefined> {
  return new Map(summary.figures.map((figure) => [figure.id, figureValue(figure)]));
}

function figure(summary: Summary, id: KpiId): KpiFigure {
  const found = summary.figures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The summary has no ${id}.`);
  return found;
}

function codes(summary: Summary): readonly string[] {
  return summary.findings.map(({ code }) => code);
}

// Figures counted in SQL, see test/data/online-retail.
describe("a real shop's invoices", () => {
  const file = gunzipSync(readFileSync(partPath)).toString('utf8');
  const asText = Papa.parse<string[]>(file, { skipEmptyLines: true }).data;
  const [header = [], ...lines] = asText;
  const typed = lines.map(
    ([id = '', sku = '', what = '', quantity, date = '', price, customer = '', country = '']): Cell[] => [
      /^\d+$/.test(id) ? Number(id) : id,
      sku,
      what,
      Number(quantity),
      new Date(`${date.replace(' ', 'T')}Z`),
      Number(price),
      customer === '' ? '' : Number(customer),
      country,
    ],
  );
  const workbooks: readonly (readonly [string, readonly RawTab[]])[] = [
    ['as text', [{ name: 'Invoices', cells: asText }]],
    ['as numbers and dates', [{ name: 'Invoices', cells: [header, ...typed] }]],
  ];
  const counts = [
    'revenue',
    'gmv',
    'orders',
    'aov',
    'order_size',
    'cancellation_rate',
    'new_customers',
    'repeat_purchase_rate',
    'purchase_frequency',
    'returning_customer_rate',
  ] as const;

  function periodKind(kind: string): PeriodKind {
    const found = periodKinds.find((known) => known === kind);
    if (found === undefined) throw new Error(`No period ${kind}.`);
    return found;
  }

  function expectNear(found: number | undefined, expected: number | null | undefined, what: string): void {
    if (expected === null || expected === undefined) {
      expect(found, what).toBeUndefined();
      return;
    }
    expect(found, what).toBeDefined();
    expect(Math.abs((found ?? Number.NaN) - expected), what).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
  }

  describe.each(workbooks)('%s', (_form, tabs) => {
    it.each(counted.answers)('give the figures of the $kind at $asOf that SQL counts', (answer) => {
      const { current, previous } = answer;
      const summary = summarise(tabs, periodKind(answer.kind), answer.asOf);
      expect(isoDay(summary.period.from)).toBe(current.first_day);
      expect(isoDay(summary.period.to)).toBe(current.last_day);
      expect(isoDay(summary.previous.from)).toBe(previous.first_day);
      expect(isoDay(summary.previous.to)).toBe(previous.last_day);
      expect(summary.comparable).toBe(previous.begins_within_data);
      for (const id of counts) {
        const { previous: before } = figure(summary, id);
        expectNear(figureValue(figure(summary, id)), current[id], id);
        expectNear(before, previous.begins_within_data ? previous[id] : undefined, `${id} before`);
      }
      const growth = previous.begins_within_data ? answer.revenue_growth : undefined;
      expectNear(figureValue(figure(summary, 'revenue_growth')), growth, 'revenue_growth');
    });

    it('say how many lines have no customer, how many are credits and how many move stock', () => {
      const { findings } = summarise(tabs);
      const rows = new Map(findings.map((finding) => [finding.code, finding.rows]));
      expect(rows.get('missingCustomer')).toBe(counted.file.lines_without_customer);
      expect(rows.get('creditLines')).toBe(counted.file.credit_lines);
      expect(rows.get('stockMovements')).toBe(counted.file.movement_lines);
    });

    it('are counted up to the last day with an order when no day is given', () => {
      const summary = summarise(tabs);
      expect(isoDay(summary.asOf)).toBe(counted.file.last_day);
      expect(isoDay(summary.period.to)).toBe('2011-03-31');
    });
  });

  it('have no figures of visits without a tab of visits', () => {
    const summary = summarise([{ name: 'Invoices', cells: asText }]);
    for (const id of [
      'traffic',
      'conversion_rate',
      'revenue_per_visitor',
      'cart_abandonment',
      'bounce_rate',
    ] as const) {
      expect(figure(summary, id).now.state).toBe('noData');
    }
    expect(codes(summary)).toContain('noTrafficTab');
  });
});

describe('whatever a shop sold', () => {
  it('all KPIs are answered, in the order of the catalogue', () => {
    fc.assert(
      fc.property(randomShop, (shop) => {
        const { figures } = summarise(tabsOf(shop));
        expect(figures.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
      }),
      { numRuns: 20 },
    );
  });

  it('the order of the rows makes no difference to any figure', () => {
    // Shuffles the rows with random keys of fast-check.
    const keys = fc.infiniteStream(fc.nat());
    const kinds = fc.constantFrom<PeriodKind[]>('day', 'week', 'month', 'quarter');
    fc.assert(
      fc.property(randomShop, keys, kinds, (shop, stream, kind) => {
        const dealt = tabsOf(shop, (rows) =>
          rows
            .map((row) => ({ row, key: stream.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row),
        );
        expect(summarise(dealt, kind, '2026-03-31').figures).toEqual(
          summarise(tabsOf(shop), kind, '2026-03-31').figures,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('the order of the columns makes no difference to any figure', () => {
    fc.assert(
      fc.property(randomShop, (shop) => {
        const mirrored = tabsOf(shop).map(({ name, cells }) => ({
          name,
          cells: cells.map((row) => [...row].reverse()),
        }));
        expect(summarise(mirrored).figures).toEqual(summarise(tabsOf(shop)).figures);
      }),
      { numRuns: 15 },
    );
  });

  it('prices four times as high make money four times as much and change no other figure', () => {
    const money = new Set(countedKpis.filter(({ unit }) => unit === 'money').map(({ id }) => id));
    fc.assert(
      fc.property(randomShop, (shop) => {
        const dearer: RandomShop = {
          ...shop,
          orders: shop.orders.map((row) =>
            row.map((cell, column) => (column === priceColumn ? Number(cell) * 4 : cell)),
          ),
        };
        const [before, after] = [summarise(tabsOf(shop)), summarise(tabsOf(dearer))].map(valuesOf);
        for (const [id, value] of before ?? []) {
          expect(after?.get(id), id).toBe(value !== undefined && money.has(id) ? value * 4 : value);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('the days of a month make up its revenue, orders, merchandise and visits', () => {
    const additive = ['revenue', 'orders', 'gmv', 'traffic'] as const;
    fc.assert(
      fc.property(randomShop, (shop) => {
        const tabs = tabsOf(shop);
        const month = summarise(tabs, 'month', '2026-01-31');
        const days = Array.from({ length: 31 }, (_, index) =>
          summarise(tabs, 'day', `2026-01-${String(index + 1).padStart(2, '0')}`),
        );
        for (const id of additive) {
          const sum = days.reduce((total, day) => total + (figureValue(figure(day, id)) ?? Number.NaN), 0);
          expect(sum, id).toBe(figureValue(figure(month, id)));
        }
      }),
      { numRuns: 3 },
    );
  });

  it('the figures before are those of the summary of the period before', () => {
    const kinds = fc.constantFrom<(readonly [PeriodKind, string])[]>(
      ['day', '2026-02-10'],
      ['week', '2026-02-10'],
      ['month', '2026-03-31'],
      ['month', '2026-03-30'],
    );
    fc.assert(
      fc.property(randomShop, kinds, (shop, [kind, asOf]) => {
        const now = summarise(tabsOf(shop), kind, asOf);
        const before = summarise(tabsOf(shop), kind, isoDay(now.previous.to));
        expect(before.period).toEqual(now.previous);
        expect(now.comparable).toBe(true);
        for (const { id, previous, change, now: state } of now.figures) {
          expect(previous, id).toBe(figureValue(figure(before, id)));
          // A growth is itself a comparison and has no change.
          const compared = previous !== undefined && previous !== 0 && id !== 'revenue_growth';
          if (!compared || state.state !== 'value') {
            expect(change, id).toBeUndefined();
          } else {
            expect(change).toBeCloseTo((state.value - previous) / Math.abs(previous), 12);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('a conversion rate counts the orders of the own site, and not those of shops and marketplaces', () => {
    fc.assert(
      fc.property(randomShop, (shop) => {
        const { channels, history } = summarise(tabsOf(shop), 'month', '2026-03-31');
        const sales = shop.orders.filter(([id, , , quantity, , status]) => {
          return (
            !String(id).startsWith('C') && Number(quantity) > 0 && !/cancelled|refunded/.test(String(status))
          );
        });
        const own = sales.filter((order) => !['Shopee', 'POS'].includes(String(order[channelColumn])));
        // If hardly any order is of the website, the visits count for all channels.
        if (own.length * 5 < sales.length) return;
        const ofGroup = (group: string): number => channels.find((one) => one.group === group)?.orders ?? 0;
        const conversion = history.series.find(
          ({ id, segment }) => id === 'conversion_rate' && segment === 'all',
        );
        expect(conversion?.numerators.at(-1)).toBe(ofGroup('web') + ofGroup('social'));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a period that begins before the data', () => {
  const sale = (day: string): readonly Cell[] => [`S${day}`, day, 'Ana', 1, 10, 'paid'];
  const daily = (from: string, to: string): readonly (readonly Cell[])[] => {
    const rows: (readonly Cell[])[] = [];
    for (let day = dayOf(from); day <= dayOf(to); day += 1) rows.push(sale(isoDay(day)));
    return rows;
  };
  const shop = (rows: readonly (readonly Cell[])[]): readonly RawTab[] => [
    { name: 'Orders', cells: [orderHeader, ...rows] },
  ];

  it('is not compared with, and the summary says why', () => {
    const summary = summarise(shop(daily('2026-02-10', '2026-03-31')));
    expect(summary.comparable).toBe(false);
    expect(summary.figures.filter(({ previous, change }) => previous ?? change)).toEqual([]);
    expect(figure(summary, 'revenue_growth').now).toEqual({ state: 'noData', missing: ['revenue'] });
    expect(codes(summary)).toContain('dataStartsLate');
  });

  it('is compared with when the data begin on its first day', () => {
    const summary = summarise(shop(daily('2026-02-01', '2026-03-31')));
    expect(summary.comparable).toBe(true);
    // 28 days of February against 31 of March, 10 a day.
    expect(figure(summary, 'revenue')).toMatchObject({ previous: 280, change: 30 / 280 });
    expect(figureValue(figure(summary, 'revenue_growth'))).toBe(30 / 280);
    expect(codes(summary)).toEqual(['noTrafficTab']);
  });

  it('gives no summary when the data begin after it', () => {
    const tabs = shop(daily('2026-03-10', '2026-03-20'));
    const answer = summariseTabs({
      tabs,
      rules: rulesInUtc,
      period: 'month',
      today: dayOf('2026-11-26'),
      asOf: undefined,
    });
    expect(answer).toEqual({
      kind: 'refused',
      refusal: {
        code: 'noWholePeriod',
        tab: 'Orders',
        period: 'month',
        asOf: dayOf('2026-03-20'),
        firstDay: dayOf('2026-03-10'),
      },
    });
  });

  it('has a finding for a period whose end the data do not reach, or that has no order', () => {
    const tabs = shop(daily('2026-02-01', '2026-03-20'));
    expect(codes(summarise(tabs, 'month', '2026-03-31'))).toContain('dataEndsEarly');
    expect(codes(summarise(tabs, 'month', '2026-05-31'))).toContain('noOrdersInPeriod');
  });
});

describe('visits beside the orders', () => {
  const orders: RawTab = {
    name: 'Orders',
    cells: [
      orderHeader,
      ['A', '2026-02-01', 'Ana', 1, 10, 'paid'],
      ['B', '2026-03-01', 'Ana', 1, 10, 'paid'],
      ['C', '2026-03-31', 'Budi', 3, 10, 'paid'],
    ],
  };
  const visits = (header: readonly string[], ...rows: readonly (readonly Cell[])[]): readonly RawTab[] => [
    orders,
    { name: 'Visits', cells: [header, ...rows] },
  ];

  it('give the figures that need them', () => {
    const tabs = visits(
      ['Date', 'Sessions', 'Visitors', 'Bounces', 'Carts'],
      ['2026-03-01', 60, 50, 30, 5],
      ['2026-03-31', 40, 30, 15, 3],
    );
    const values = valuesOf(summarise(tabs, 'month', '2026-03-31'));
    // 2 orders, 40 of revenue, 80 visitors, 8 carts, 45 bounces of 100 sessions.
    expect(values.get('traffic')).toBe(100);
    expect(values.get('conversion_rate')).toBe(0.025);
    expect(values.get('revenue_per_visitor')).toBe(0.5);
    expect(values.get('cart_abandonment')).toBe(0.75);
    expect(values.get('bounce_rate')).toBe(0.45);
  });

  it.each<[string, readonly RawTab[], string]>([
    ['do not reach the period', visits(['Date', 'Visits'], ['2026-01-05', 9]), 'noTrafficInPeriod'],
    [
      'begin inside the period',
      visits(['Date', 'Visits'], ['2026-03-02', 9], ['2026-03-31', 9]),
      'trafficIncomplete',
    ],
    [
      'end inside the period',
      visits(['Date', 'Visits'], ['2026-03-01', 9], ['2026-03-30', 9]),
      'trafficIncomplete',
    ],
    [
      'count only visits',
      visits(['Date', 'Visits'], ['2026-03-01', 9], ['2026-03-31', 9]),
      'visitsStandForVisitors',
    ],
    [
      'are fewer than the orders',
      visits(['Date', 'Visits'], ['2026-03-01', 1], ['2026-03-31', 0]),
      'visitsFewerThanOrders',
    ],
  ])('that %s are reported', (_what, tabs, code) => {
    expect(codes(summarise(tabs, 'month', '2026-03-31'))).toContain(code);
  });

  it('that are as many as the orders are not reported', () => {
    const tabs = visits(['Date', 'Visits'], ['2026-03-01', 1], ['2026-03-31', 1]);
    expect(codes(summarise(tabs, 'month', '2026-03-31'))).not.toContain('visitsFewerThanOrders');
  });

  it('more orders than carts give a sentence, not a share above 1', () => {
    const tabs = visits(['Date', 'Visits', 'Carts'], ['2026-03-01', 50, 1], ['2026-03-31', 50, 0]);
    expect(figure(summarise(tabs, 'month', '2026-03-31'), 'cart_abandonment').now).toEqual({
      state: 'problem',
      problem: { code: 'partExceedsWhole', argument: 'orders', value: 2, whole: 'carts', limit: 1 },
    });
  });
});

describe('a workbook without orders', () => {
  const days = (from: string, to: string): readonly (readonly Cell[])[] => {
    const rows: (readonly Cell[])[] = [];
    for (let day = dayOf(from); day <= dayOf(to); day += 1) rows.push([isoDay(day), 100, 40]);
    return rows;
  };
  const tabs = [
    { name: 'Visits', cells: [['Date', 'Visits', 'Bounces'], ...days('2026-02-01', '2026-03-31')] },
  ];

  it('has the figures of its tabs, up to their last day', () => {
    const summary = summarise(tabs);
    expect(isoDay(summary.asOf)).toBe('2026-03-31');
    expect(summary.comparable).toBe(true);
    expect(figure(summary, 'traffic')).toMatchObject({
      now: { state: 'value', value: 3100 },
      previous: 2800,
    });
    expect(figure(summary, 'bounce_rate').counts).toEqual([
      { measure: 'bounced_sessions', value: 1240 },
      { measure: 'sessions', value: 3100 },
    ]);
    expect(figure(summary, 'conversion_rate').now).toEqual({ state: 'noData', missing: ['orders'] });
  });
});

describe('a table that covers a part of the period before', () => {
  const orders = (): readonly (readonly Cell[])[] => {
    const rows: (readonly Cell[])[] = [];
    for (let day = dayOf('2026-01-01'); day <= dayOf('2026-03-31'); day += 1) {
      rows.push([`S${day}`, isoDay(day), 'Ana', 1, 10, 'paid', 'POS']);
    }
    return rows;
  };
  const visitsFrom = (from: string): RawTab => {
    const rows: (readonly Cell[])[] = [];
    for (let day = dayOf(from); day <= dayOf('2026-03-31'); day += 1) rows.push([isoDay(day), 100, 90]);
    return { name: 'Visits', cells: [['Date', 'Visits', 'Visitors'], ...rows] };
  };

  it('is not compared with, while the orders are', () => {
    const summary = summarise([
      { name: 'Orders', cells: [orderHeader, ...orders()] },
      visitsFrom('2026-02-10'),
    ]);
    expect(summary.comparable).toBe(true);
    expect(figure(summary, 'orders')).toMatchObject({ previous: 28, change: 3 / 28 });
    expect(figure(summary, 'traffic')).toMatchObject({ previous: undefined, change: undefined });
    expect(figure(summary, 'conversion_rate').previous).toBeUndefined();
  });
});
