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

function findingsOf(shop: Shop, code: FindingCode): readonly Finding[] {
  return checkShop(shop).filter((finding) => finding.code === code);
}

describe('days without data', () => {
  it('are reported with their number and first day, the longest run first', () => {
    const days = daily(
      '2026-01-01',
      '2026-03-31',
      ['2026-01-11', '2026-01-17'],
      ['2026-02-01', '2026-02-20'],
    );
    expect(findingsOf(shopOf(ordersOn(days)), 'daysWithoutData').map(({ tab, days }) => [tab, days])).toEqual(
      [
        ['Orders', { from: dayOf('2026-02-01'), count: 20 }],
        ['Orders', { from: dayOf('2026-01-11'), count: 7 }],
      ],
    );
  });

  it('are not reported below a week, or if the shop usually pauses as long', () => {
    const days = daily('2026-01-01', '2026-03-31', ['2026-01-11', '2026-01-16']);
    expect(findingsOf(shopOf(ordersOn(days)), 'daysWithoutData')).toEqual([]);
    // An order every eighth day.
    const seldom = daily('2026-01-01', '2026-06-30').filter((_, at) => at % 8 === 0);
    expect(findingsOf(shopOf(ordersOn(seldom)), 'daysWithoutData')).toEqual([]);
  });

  it('of visits are reported from two on, because visits come every day', () => {
    const orders = ordersOn(daily('2026-01-01', '2026-03-31'));
    const days = daily(
      '2026-01-01',
      '2026-03-31',
      ['2026-01-04', '2026-01-04'],
      ['2026-01-20', '2026-01-21'],
    );
    const visits = visitsOn(days.map((day) => [day, 90]));
    expect(findingsOf(shopOf(orders, visits), 'daysWithoutData').map(({ tab, days }) => [tab, days])).toEqual(
      [['Web', { from: dayOf('2026-01-20'), count: 2 }]],
    );
  });
});

describe('days with fewer visitors than orders', () => {
  const january = daily('2026-01-01', '2026-01-10');
  // Two orders on each day.
  const orders = ordersOn([...january, ...january]);

  it('are reported with their number and the first of them', () => {
    const visits = visitsOn(january.map((day, at) => [day, at === 3 || at === 7 ? 1 : 2]));
    expect(findingsOf(shopOf(orders, visits), 'daysFewerVisitors')).toMatchObject([
      { tab: 'Web', days: { from: dayOf('2026-01-04'), count: 2 } },
    ]);
  });

  it('are not reported if the rows of a day add up to enough, or each row is for several days', () => {
    const twice = visitsOn([...january, ...january].map((day) => [day, 1]));
    expect(findingsOf(shopOf(orders, twice), 'daysFewerVisitors')).toEqual([]);
    const weekly = visitsOn([
      ['2026-01-01', 1],
      ['2026-01-08', 1],
    ]);
    expect(findingsOf(shopOf(orders, weekly), 'daysFewerVisitors')).toEqual([]);
  });
});

describe('rows without a customer', () => {
  it('are reported with the number of rows that were used', () => {
    const days = daily('2026-01-01', '2026-01-10');
    const { cells } = ordersOn(days);
    const guests = cells.map((row, at) =>
      at > 7 ? row.map((cell, column) => (column === 2 ? '' : cell)) : row,
    );
    expect(findingsOf(shopOf({ name: 'Orders', cells: guests }), 'missingCustomer')).toMatchObject([
      { rows: 3, of: 10 },
    ]);
  });
});
