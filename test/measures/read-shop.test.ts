import { describe, expect, it } from 'vitest';
import type { RawTab } from '../../src/cells/cell';
import { readShop } from '../../src/measures/read-shop';
import { parseIsoDay } from '../../src/period/civil-day';
import type { PeriodKind } from '../../src/period/period';
import { summarise } from '../../src/summary/summarise';
import { rulesInUtc } from '../reading-rules';

function dayOf(iso: string): number {
  return parseIsoDay(iso) ?? Number.NaN;
}

const orders: RawTab = {
  name: 'Orders',
  cells: [
    ['Order ID', 'Order date', 'Amount'],
    ['A1', '2026-01-05', 10],
    ['A2', '2026-02-03', 20],
    ['A3', '2026-02-28', 40],
    ['A4', '2026-03-30', 80],
    ['A5', '2026-03-31', 160],
  ],
};

function read() {
  const answer = readShop({ tabs: [orders], rules: rulesInUtc, today: dayOf('2026-04-01'), asOf: undefined });
  if (answer.kind === 'refused') throw new Error(`The shop was refused: ${answer.refusal.code}.`);
  return answer.read;
}

const shop = read();

function revenue(period: PeriodKind, asOf: string) {
  const answer = summarise(shop, { period, asOf: dayOf(asOf) });
  if (answer.kind === 'refused') throw new Error(`The summary was refused: ${answer.refusal.code}.`);
  return answer.summary.figures.find(({ id }) => id === 'revenue')?.now;
}

describe('a shop that is read once', () => {
  it('is summarised for one period after another', () => {
    // February: 20 + 40; March: 80 + 160; February again, unchanged by what was counted since.
    expect(revenue('month', '2026-02-28')).toMatchObject({ value: 60 });
    expect(revenue('month', '2026-03-31')).toMatchObject({ value: 240 });
    expect(revenue('month', '2026-02-28')).toMatchObject({ value: 60 });
    // The quarter: 10 + 20 + 40 + 80 + 160.
    expect(revenue('quarter', '2026-03-31')).toMatchObject({ value: 310 });
  });

  it('is not summarised up to a later day than it was read, because later rows are missing', () => {
    expect(() => summarise(shop, { period: 'month', asOf: dayOf('2026-04-30') })).toThrow(
      'The shop is read to day',
    );
  });
});
