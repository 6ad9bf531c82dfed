import { describe, expect, it } from 'vitest';
import type { Cell, RawTab } from '../../src/cells/cell';
import { checkShop } from '../../src/measures/check-shop';
import { isoDay, parseIsoDay } from '../../src/period/civil-day';
import type { Finding, FindingCode } from '../../src/tables/findings/finding';
import { readWorkbook } from '../../src/tables/read-workbook';
import type { Shop } from '../../src/tables/shop';
import { rulesInUtc } from '../reading-rules';

function dayOf(iso: string): number {
  return parseIsoDay(iso) ?? Number.NaN;
}

function daily(
  from: string,
  to: string,
  ...without: readonly (readonly [string, string])[]
): readonly string[] {
  const days: string[] = [];
  for (let day = dayOf(from); day <= dayOf(to); day += 1) {
    if (!without.some(([first, last]) => day >= dayOf(first) && day <= dayOf(last))) days.push(isoDay(day));
  }
  return days;
}

function ordersOn(days: readonly string[], customer = 'Ana'): RawTab {
  const rows = days.map((day, at): readonly Cell[] => [`S${at}`, day, customer, 10]);
  return { name: 'Orders', cells: [['Order ID', 'Date', 'Customer', 'Amount'], ...rows] };
}

function visitsOn(rows: readonly (readonly [string, number])[]): RawTab {
  return { name: 'Web', cells: [['Date', 'Visitors'], ...rows] };
}

function shopOf(...tabs: readonly RawTab[]): Shop {
  const read = readWorkbook(tabs, rulesInUtc);
  if (read.kind === 'refused') throw new Error(read.refusal.code);
  return read.shop;
}

function told(shop: Shop, code: FindingCode): readonly Finding[] {
  return checkShop(shop).filter((finding) => finding.code === code);
}

describe('days without data', () => {
  it('are told with their number and the first of them, the longest run first', () => {
    const days = daily(
      '2026-01-01',
      '2026-03-31',
      ['2026-01-11', '2026-01-17'],
      ['2026-02-01', '2026-02-20'],
    );
    expect(told(shopOf(ordersOn(days)), 'daysWithoutData').map(({ tab, days }) => [tab, days])).toEqual([
      ['Orders', { from: dayOf('2026-02-01'), count: 20 }],
      ['Orders', { from: dayOf('2026-01-11'), count: 7 }],
    ]);
  });

  it('are nothing special below a week, or where the shop usually rests as long', () => {
    const days = daily('2026-01-01', '2026-03-31', ['2026-01-11', '2026-01-16']);
    expect(told(shopOf(ordersOn(days)), 'daysWithoutData')).toEqual([]);
    // An order every eighth day.
    const seldom = daily('2026-01-01', '2026-06-30').filter((_, at) => at % 8 === 0);
    expect(told(shopOf(ordersOn(seldom)), 'daysWithoutData')).toEqual([]);
  });

  it('of visits are told from two on, because visits come every day', () => {
    const orders = ordersOn(daily('2026-01-01', '2026-03-31'));
    const days = daily(
      '2026-01-01',
      '2026-03-31',
      ['2026-01-04', '2026-01-04'],
      ['2026-01-20', '2026-01-21'],
    );
    const visits = visitsOn(days.map((day) => [day, 90]));
    expect(told(shopOf(orders, visits), 'daysWithoutData').map(({ tab, days }) => [tab, days])).toEqual([
      ['Web', { from: dayOf('2026-01-20'), count: 2 }],
    ]);
  });
});

describe('days with fewer visitors than orders', () => {
  const january = daily('2026-01-01', '2026-01-10');
  // Two orders on each day.
  const orders = ordersOn([...january, ...january]);

  it('are counted, with the first of them', () => {
    const visits = visitsOn(january.map((day, at) => [day, at === 3 || at === 7 ? 1 : 2]));
    expect(told(shopOf(orders, visits), 'daysFewerVisitors')).toMatchObject([
      { tab: 'Web', days: { from: dayOf('2026-01-04'), count: 2 } },
    ]);
  });

  it('are none where the rows of a day come to enough, or stand for longer than a day', () => {
    const twice = visitsOn([...january, ...january].map((day) => [day, 1]));
    expect(told(shopOf(orders, twice), 'daysFewerVisitors')).toEqual([]);
    const weekly = visitsOn([
      ['2026-01-01', 1],
      ['2026-01-08', 1],
    ]);
    expect(told(shopOf(orders, weekly), 'daysFewerVisitors')).toEqual([]);
  });
});

describe('rows without a customer', () => {
  it('are told as a share of the rows that were used', () => {
    const days = daily('2026-01-01', '2026-01-10');
    const { cells } = ordersOn(days);
    const guests = cells.map((row, at) =>
      at > 7 ? row.map((cell, column) => (column === 2 ? '' : cell)) : row,
    );
    expect(told(shopOf({ name: 'Orders', cells: guests }), 'missingCustomer')).toMatchObject([
      { rows: 3, of: 10 },
    ]);
  });
});
