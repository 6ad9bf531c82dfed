import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { column } from '../functions/formula';
import { call } from './call-function';

/** A cell that Sheets shows as a duration reaches the script as a moment of 1899-12-30. */
function duration(hours: number, minutes: number, seconds = 0): Date {
  return new Date(Date.UTC(1899, 11, 30, hours, minutes, seconds));
}

const header = ['Source', 'Visits', 'Share'];

describe('traffic sources', () => {
  const sources = column('Source', 'Search', 'Ads', 'search', 'E-mail');
  const visits = column('Visits', 300, 400, 200, 100);
  const orders = column('Orders', 9, 8, 6, '');
  const revenue = column('Revenue', 450, 320, 300, 250);

  it('lists the largest source first, capitals making no difference', () => {
    expect(call('KPI_TRAFFIC_SOURCES', sources, visits)).toEqual([
      header,
      ['Search', 500, 0.5],
      ['Ads', 400, 0.4],
      ['E-mail', 100, 0.1],
    ]);
  });

  it('has conversion only where orders are given, and no figure where a source has none', () => {
    expect(call('KPI_TRAFFIC_SOURCES', sources, visits, orders)).toEqual([
      [...header, 'Conversion rate'],
      ['Search', 500, 0.5, 0.03],
      ['Ads', 400, 0.4, 0.02],
      ['E-mail', 100, 0.1, ''],
    ]);
  });

  it('has revenue per visit only where revenue is given, with orders or without', () => {
    expect(call('KPI_TRAFFIC_SOURCES', sources, visits, orders, revenue)).toEqual([
      [...header, 'Conversion rate', 'Revenue per visit'],
      ['Search', 500, 0.5, 0.03, 1.5],
      ['Ads', 400, 0.4, 0.02, 0.8],
      ['E-mail', 100, 0.1, '', 2.5],
    ]);
    expect(call('KPI_TRAFFIC_SOURCES', sources, visits, undefined, revenue)).toEqual([
      [...header, 'Revenue per visit'],
      ['Search', 500, 0.5, 1.5],
      ['Ads', 400, 0.4, 0.8],
      ['E-mail', 100, 0.1, 2.5],
    ]);
  });

  it('puts visits without a source together, and passes over rows without visits', () => {
    const found = call('KPI_TRAFFIC_SOURCES', column('Ads', '', '', 'Mail', ''), column(10, 20, 10, '', ''));
    expect(found).toEqual([header, ['(not named)', 30, 0.75], ['Ads', 10, 0.25]]);
  });

  it('orders equals by name, the one without a name last', () => {
    const found = call('KPI_TRAFFIC_SOURCES', column('', 'b', 'C', 'a'), column(5, 5, 5, 5));
    expect(found).toEqual([header, ['a', 5, 0.25], ['b', 5, 0.25], ['C', 5, 0.25], ['(not named)', 5, 0.25]]);
  });

  it('keeps a source without visits, whose conversion is empty', () => {
    const found = call('KPI_TRAFFIC_SOURCES', column('Ads', 'Mail'), column(10, 0), column(1, 0));
    expect(found).toEqual([
      [...header, 'Conversion rate'],
      ['Ads', 10, 1, 0.1],
      ['Mail', 0, 0, ''],
    ]);
  });

  it('needs visits', () => {
    const empty = call('KPI_TRAFFIC_SOURCES', column('Ads', 'Mail'), column('', ''));
    expect(empty).toEqual({ code: 'noValues', argument: 'visits' });
    const none = call('KPI_TRAFFIC_SOURCES', column('Ads', 'Mail'), column(0, 0));
    expect(none).toEqual({ code: 'zeroDivisor', argument: 'visits' });
  });

  it('gives the conversion that was published for each kind of visitor of Online Shoppers', () => {
    const csv = gunzipSync(readFileSync(new URL('../data/online-shoppers/sessions.csv.gz', import.meta.url)));
    const sessions = Papa.parse<Record<string, string>>(csv.toString('utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const found = call(
      'KPI_TRAFFIC_SOURCES',
      column(...sessions.map(({ VisitorType = '' }) => VisitorType)),
      column(...sessions.map(() => 1)),
      column(...sessions.map(({ Revenue }) => (Revenue === 'TRUE' ? 1 : 0))),
    );
    expect(found).toMatchObject([
      {},
      ['Returning_Visitor', 10_551, expect.closeTo(0.8557, 4), expect.closeTo(0.1393, 4)],
      ['New_Visitor', 1694, expect.closeTo(0.1374, 4), expect.closeTo(0.2491, 4)],
      ['Other', 85, expect.closeTo(0.0069, 4), expect.closeTo(0.1882, 4)],
    ]);
  });

  it('shares all visits out, as KPI_TRAFFIC counts them, whatever the order of the rows', () => {
    const row = fc.tuple(
      fc.constantFrom('Ads', 'ads', 'Mail', 'MAIL', 'Search'),
      fc.integer({ min: 1, max: 99 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const columns = (of: typeof rows) =>
          [column(...of.map(([source]) => source)), column(...of.map(([, count]) => count))] as const;
        const [names, counts] = columns(rows);
        const table = call('KPI_TRAFFIC_SOURCES', names, counts);
        expect(call('KPI_TRAFFIC_SOURCES', ...columns([...rows].reverse()))).toEqual(table);
        if (!Array.isArray(table)) throw new Error('No table.');
        const [, ...sources] = table;
        let all = 0;
        for (const [name, visits, share] of sources) {
          expect(visits).toBe(call('KPI_TRAFFIC', counts, names, name));
          all += share;
        }
        expect(all).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('visit duration', () => {
  it('counts durations in hours', () => {
    const durations = column('Duration', duration(0, 2), duration(0, 4), '', duration(0, 3));
    expect(call('KPI_SESSION_DURATION', durations)).toBeCloseTo(0.05, 12);
    expect(call('KPI_SESSION_DURATION', column('1:30:00', '0:30:00'))).toBe(1);
    expect(call('KPI_SESSION_DURATION', column('1:30', '2m 30s'))).toBeCloseTo(2 / 60, 12);
  });

  it('leaves numbers in their own unit', () => {
    expect(call('KPI_SESSION_DURATION', column(120, 60, ''))).toBe(90);
  });

  it('takes each row with a time for a visit unless the visits are given', () => {
    expect(call('KPI_SESSION_DURATION', column(120, 60, ''), 12)).toBe(15);
    expect(call('KPI_SESSION_DURATION', column(120, 60, ''), '')).toBe(90);
  });

  it('reads a duration of more than a day', () => {
    expect(call('KPI_SESSION_DURATION', column(duration(30, 0)))).toBe(30);
  });

  it('needs a time, and visits to spread it over', () => {
    expect(call('KPI_SESSION_DURATION', column('', ''))).toEqual({ code: 'noValues', argument: 'durations' });
    expect(call('KPI_SESSION_DURATION', column('', ''), 5)).toEqual({
      code: 'noValues',
      argument: 'durations',
    });
    expect(call('KPI_SESSION_DURATION', column(5), 0)).toEqual({ code: 'zeroDivisor', argument: 'sessions' });
    expect(call('KPI_SESSION_DURATION', column(5), -1)).toMatchObject({
      code: 'belowZero',
      argument: 'sessions',
    });
  });

  it('refuses a time below zero', () => {
    expect(call('KPI_SESSION_DURATION', column(5, -1))).toMatchObject({
      code: 'belowZero',
      argument: 'durations',
    });
  });
});

describe.each([
  ['KPI_NEW_VISITORS', 'new_visitors'],
  ['KPI_REVISIT', 'returning_visitors'],
])('%s', (name, part) => {
  it('is a share of all visitors', () => {
    expect(call(name, 600, 1000)).toBe(0.6);
    expect(call(name, 600, 0)).toEqual({ code: 'zeroDivisor', argument: 'visitors' });
    expect(call(name, 11, 10)).toEqual({
      code: 'partExceedsWhole',
      argument: part,
      value: 11,
      whole: 'visitors',
      limit: 10,
    });
  });
});

it('counts the pages of a visit', () => {
  expect(call('KPI_PAGES_PER_VISIT', 3400, 1000)).toBe(3.4);
  expect(call('KPI_PAGES_PER_VISIT', 3400, 0)).toEqual({ code: 'zeroDivisor', argument: 'visits' });
});
