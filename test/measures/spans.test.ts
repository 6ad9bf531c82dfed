import { describe, expect, it } from 'vitest';
import { countableShop } from '../../src/measures/countable-shop';
import { type MeasuredShop, measureShop } from '../../src/measures/measure-shop';
import { ascendingGroups, type Span, spanList } from '../../src/measures/spans';
import { sampleVariance } from '../../src/statistics/moments';
import { lineKinds, type Orders } from '../../src/tables/reading/orders/orders';
import { dayOf, type Line, ordersOf, shopOf } from './tables-by-hand';

const { sale } = lineKinds;

function span(from: string, to: string): Span {
  return { from: dayOf(from), to: dayOf(to) };
}

function measuredIn(orders: Orders, spans: readonly Span[]): MeasuredShop {
  const dayOfInstant = (instant: number): number => Math.floor(instant / 86_400_000);
  return measureShop(countableShop(shopOf({ orders })), spanList(spans), {
    dayOfInstant,
    lostAfterDays: undefined,
  });
}

describe('spans that overlap', () => {
  const lines: readonly Line[] = [
    [0, '2026-02-01', 3, sale, 1],
    [1, '2026-03-01', 0, sale, 10],
    [2, '2026-03-15', 1, sale, 20],
    [3, '2026-03-20', 0, sale, 5],
    // One order with lines on two days.
    [4, '2026-03-31', -1, sale, 4],
    [4, '2026-04-01', -1, sale, 3],
    [5, '2026-04-20', 1, sale, 100],
  ];
  const { tally } = measuredIn(ordersOf(lines), [
    span('2026-03-01', '2026-03-31'),
    span('2026-03-10', '2026-04-05'),
    span('2026-03-15', '2026-03-15'),
    span('2026-04-01', '2026-04-20'),
  ]);
  const inEach = (measure: Parameters<typeof tally.get>[0]): readonly (number | undefined)[] =>
    tally.spans.map((_, index) => tally.get(measure, 'all', index));

  it('each have the revenue of their own days', () => {
    // 10 + 20 + 5 + 4; 20 + 5 + 4 + 3; 20; 3 + 100
    expect(inEach('revenue')).toEqual([39, 32, 20, 103]);
  });

  it('each count an order with lines on two days once', () => {
    // 1, 2, 3, 4; 2, 3, 4; 2; 4, 5
    expect(inEach('orders')).toEqual([4, 3, 1, 2]);
  });

  it('each count their own customers, and those who never bought before as new', () => {
    // 0, 1; 1, 0; 1; 1
    expect(inEach('customers')).toEqual([2, 2, 1, 1]);
    // 0, 1; 1; 1; nobody
    expect(inEach('new_customers')).toEqual([2, 1, 1, 0]);
  });

  it('are grouped so that days ascend within a group', () => {
    // The one day of March lies within the two longer spans, which overlap but follow each other.
    expect(ascendingGroups(tally.spans)).toEqual([[0, 1, 3], [2]]);
  });
});

describe('the value of an order', () => {
  const { tally } = measuredIn(
    ordersOf([
      [0, '2026-03-01', 0, sale, 6],
      [0, '2026-03-01', 0, sale, 4],
      [1, '2026-03-15', 1, sale, 20],
      [2, '2026-03-20', -1, sale, 5],
      [3, '2026-04-01', 0, sale, 1000],
    ]),
    [span('2026-03-01', '2026-03-31')],
  );

  it('has the moments of the orders of the span', () => {
    // 10, 20 and 5: 100 + 400 + 25
    expect(tally.momentsOf('order_value', 'all', 0)).toEqual({ count: 3, sum: 35, sumOfSquares: 525 });
  });

  it('has a variance', () => {
    // Distances from the mean 11.667: -1.667, 8.333, -6.667; their squares 116.667 over 2
    const moments = tally.momentsOf('order_value', 'all', 0);
    expect(moments && sampleVariance(moments)).toBeCloseTo(58.3333, 4);
  });
});
