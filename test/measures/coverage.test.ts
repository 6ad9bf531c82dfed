import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { coverageOfDays, coversEnd, coversStart } from '../../src/measures/coverage';
import { parseIsoDay } from '../../src/period/civil-day';
import { periodAround } from '../../src/period/period';
import { readWorkbook } from '../../src/tables/read-workbook';
import { rulesInUtc } from '../reading-rules';

function dayOf(iso: string): number {
  return parseIsoDay(iso) ?? Number.NaN;
}

/** The coverage of a shop that sold on some days and gave refunds on others. */
function coverage(sold: readonly (string | number)[], credited: readonly string[] = []) {
  const cell = (day: string | number): Cell => (typeof day === 'string' ? day : new Date(day * 86_400_000));
  const cells: readonly (readonly Cell[])[] = [
    ['Order ID', 'Date', 'Amount'],
    ...sold.map((day, index) => [`S${index}`, cell(day), 10]),
    ...credited.map((day, index) => [`C${index}`, cell(day), -10]),
  ];
  const read = readWorkbook([{ name: 'Orders', cells }], rulesInUtc);
  if (read.kind === 'refused') throw new Error(read.refusal.code);
  const found = coverageOfDays(read.shop.orders.day, read.shop.orders.kind);
  if (found === undefined) throw new Error('The orders cover nothing.');
  return found;
}

function days(from: string, to: string, keep: (day: number) => boolean = () => true): readonly number[] {
  const found: number[] = [];
  for (let day = dayOf(from); day <= dayOf(to); day += 1) if (keep(day)) found.push(day);
  return found;
}

const march = periodAround('month', dayOf('2026-03-15'));

describe('the orders of a shop that sells every day', () => {
  const full = coverage(days('2026-03-01', '2026-03-31'));
  const late = coverage(days('2026-03-02', '2026-03-30'));

  it('cover the month that begins and ends with them', () => {
    expect([coversStart(full, march), coversEnd(full, march)]).toEqual([true, true]);
  });

  it('do not cover a month if they begin a day late or end a day early', () => {
    expect([coversStart(late, march), coversEnd(late, march)]).toEqual([false, false]);
  });

  it('do not cover the month before the first order', () => {
    expect(coversStart(full, periodAround('month', dayOf('2026-02-15')))).toBe(false);
  });
});

describe('the orders of a shop that rests on weekends', () => {
  // 2026-03-01 was a Sunday, 2026-03-02 a Monday.
  const isWorkday = (day: number) => new Date(day * 86_400_000).getUTCDay() % 6 !== 0;

  it('cover a month that begins or ends on a weekend', () => {
    const found = coverage(days('2026-03-02', '2026-05-29', isWorkday));
    expect(found.usualPause).toBe(2);
    expect(coversStart(found, march)).toBe(true);
    expect(coversEnd(found, periodAround('month', dayOf('2026-05-15')))).toBe(true);
  });

  it('do not cover the days before the first of them', () => {
    const found = coverage(days('2026-03-02', '2026-05-29', isWorkday));
    expect(coversStart(found, periodAround('day', dayOf('2026-03-01')))).toBe(false);
  });

  it('do not cover a day before the first order, because the data had not begun', () => {
    const found = coverage(days('2026-03-02', '2026-05-29', isWorkday));
    expect(coversStart(found, periodAround('day', dayOf('2026-03-01')))).toBe(false);
    expect(coversStart(found, periodAround('week', dayOf('2026-03-01')))).toBe(false);
    expect(coversStart(found, periodAround('day', dayOf('2026-03-02')))).toBe(true);
  });

  it('do not cover a month if they begin a week late', () => {
    expect(coversStart(coverage(days('2026-03-09', '2026-05-29', isWorkday)), march)).toBe(false);
  });
});

it('one long holiday is not a usual pause', () => {
  const found = coverage([...days('2026-03-02', '2026-03-31'), ...days('2026-04-20', '2026-05-31')]);
  expect(found.usualPause).toBe(0);
});

it('a credit does not extend the days of the orders', () => {
  const found = coverage(days('2026-03-01', '2026-03-20'), ['2026-03-31']);
  expect(found.lastDay).toBe(dayOf('2026-03-20'));
});

it('a single order covers its own day and no longer period', () => {
  const found = coverage(['2026-03-15']);
  expect(found).toEqual({
    firstDay: dayOf('2026-03-15'),
    lastDay: dayOf('2026-03-15'),
    dayCount: 1,
    usualPause: 0,
    repeatedPause: 0,
  });
  expect(coversStart(found, march)).toBe(false);
  expect(coversStart(found, periodAround('day', dayOf('2026-03-15')))).toBe(true);
});
