import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/cells/cell';
import { parseIsoDay } from '../../../src/period/civil-day';
import { Money, readRates } from '../../../src/tables/reading/money';
import { rulesInUtc } from '../../reading-rules';

const day = (iso: string): number => parseIsoDay(iso) ?? Number.NaN;

function ratesIn(...rows: readonly (readonly Cell[])[]) {
  const headers = ['currency', 'rate', 'date'].map((words) => ({ words, currency: undefined, scale: 1 }));
  const cells: readonly (readonly Cell[])[] = [['Currency', 'Rate', 'Date'], ...rows];
  const layout = {
    headerRow: 0,
    endRow: cells.length,
    columns: { currency: 0, rate: 1, date: 2 },
    headers,
  };
  return readRates({ name: 'Rates', cells }, layout, rulesInUtc);
}

describe('money in another currency', () => {
  const { rates } = ratesIn(
    ['USD', 16_000, '2026-02-01'],
    ['USD', 15_000, '2026-01-01'],
    ['€', '17.500', ''],
    ['RM', 3500, '2026-03-01'],
  );
  const money = new Money('IDR', rates);

  it('is converted by the last rate on or before its day', () => {
    expect(money.toMain(10, 'USD', day('2026-01-31'))).toBe(150_000);
    expect(money.toMain(10, 'USD', day('2026-02-01'))).toBe(160_000);
    expect(money.toMain(10, 'USD', day('2027-01-01'))).toBe(160_000);
  });

  it('cannot be converted before the first rate, or without any rate', () => {
    expect(money.toMain(10, 'USD', day('2025-12-31'))).toBeUndefined();
    expect(money.toMain(10, 'SGD', day('2026-05-01'))).toBeUndefined();
  });

  it('is converted on any day by a rate without a date, and a sign counts as its code', () => {
    expect(money.toMain(2, 'EUR', day('1999-01-01'))).toBe(35);
    expect(money.toMain(2, 'MYR', day('2026-03-01'))).toBe(7000);
  });

  it('is not converted if it is in the main currency or names none', () => {
    expect(money.toMain(10, 'IDR', 0)).toBe(10);
    expect(money.toMain(10, undefined, 0)).toBe(10);
  });

  it('is converted through the third currency that the rates are given in', () => {
    const inDollars = ratesIn(['EUR', 1.1, ''], ['MYR', 0.22, '']);
    expect(new Money('MYR', inDollars.rates).toMain(10, 'EUR', 0)).toBeCloseTo(50);
  });
});

it('a bare $ counts as the only kind of dollar in the shop, and is never added to rupiah', () => {
  expect(new Money('SGD').toMain(10, '$', 0)).toBe(10);
  expect(new Money('IDR').toMain(10, '$', 0)).toBeUndefined();
  expect(new Money('$').code).toBeUndefined();
});

it('explains every row of rates that cannot be used', () => {
  const { rows, findings } = ratesIn(
    ['USD', 15_000, '2026-01-01'],
    ['', '', ''],
    ['EUR', 'ask the bank', ''],
    ['', 4, ''],
    ['SGD', 0, ''],
    ['GBP', 20_000, 'soon'],
  );
  expect(rows).toEqual({ filled: 5, used: 1, explained: 4 });
  expect(findings).toMatchObject([{ code: 'unreadNumber', tab: 'Rates', rows: 4, text: 'ask the bank' }]);
});
