import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../src/kpi/measure';
import { countOrders } from '../../src/measures/count-orders';
import {
  categoryDimension,
  countryDimension,
  customerTypeDimension,
  type Dimension,
  deviceDimension,
  productDimension,
  segmentsOf,
} from '../../src/measures/dimension';
import { putOrders } from '../../src/measures/order-measures';
import { spanList } from '../../src/measures/spans';
import { Tally } from '../../src/measures/tally';
import { lineKinds, type Orders } from '../../src/tables/reading/orders/orders';
import { dayOf, ordersOf, wordColumn } from './tables-by-hand';

const { sale, credit, cancelled } = lineKinds;
const march = { from: dayOf('2026-03-01'), to: dayOf('2026-03-31') };

/** A measure of the orders in March, for the whole shop and for each segment. */
function byDimension<Name extends string>(
  orders: Orders,
  dimension: Dimension<Name>,
  measure: MeasureId,
): Readonly<Record<string, number | undefined>> {
  const tally = new Tally(spanList([march]), dimension);
  const { named } = dimension.ofOrders(orders);
  putOrders(countOrders(orders, undefined, tally), tally, { covers: () => true, named }, orders);
  const segments = ['all' as const, ...segmentsOf(dimension)];
  return Object.fromEntries(segments.map((segment) => [segment, tally.get(measure, segment, 0)]));
}

describe('countries', () => {
  const country = wordColumn(['Indonesia', 'Malaysia', 'indonesia ', '', 'France']);
  const orders = ordersOf(
    [
      [0, '2026-03-01', 0, sale, 10],
      [1, '2026-03-02', 1, sale, 20],
      [2, '2026-03-03', 2, sale, 5],
      [3, '2026-03-04', 3, sale, 7],
      [4, '2026-03-05', 4, cancelled, 9],
    ],
    {},
    { country },
  );
  const dimension = countryDimension([orders.country]);

  it('are split by the names in orders, whatever their capitals and blanks', () => {
    // The order without a country counts only for the whole.
    expect(byDimension(orders, dimension, 'orders')).toEqual({
      all: 4,
      Indonesia: 2,
      Malaysia: 1,
      France: 0,
    });
    expect(byDimension(orders, dimension, 'revenue')).toEqual({
      all: 42,
      Indonesia: 15,
      Malaysia: 20,
      France: 0,
    });
  });

  it('have no segments if no tab names one', () => {
    const nowhere = ordersOf([[0, '2026-03-01', 0, sale, 10]]);
    expect(byDimension(nowhere, countryDimension([nowhere.country]), 'revenue')).toEqual({ all: 10 });
  });
});

describe('products', () => {
  const orders = ordersOf(
    [
      [0, '2026-03-01', 0, sale, 10, 1],
      [0, '2026-03-01', 0, sale, 5, 2],
      [1, '2026-03-02', 1, sale, 7, 3],
    ],
    {},
    { product: wordColumn(['Mug', 'Tea', 'Tea']) },
  );
  const dimension = productDimension([orders.product]);

  it('count an order with two of them in each, and once in the whole', () => {
    expect(byDimension(orders, dimension, 'orders')).toEqual({ all: 2, Mug: 1, Tea: 2 });
  });

  it('have the revenue and the pieces of their own lines', () => {
    expect(byDimension(orders, dimension, 'revenue')).toEqual({ all: 22, Mug: 10, Tea: 12 });
    expect(byDimension(orders, dimension, 'items')).toEqual({ all: 6, Mug: 1, Tea: 5 });
  });
});

describe('devices', () => {
  it('come from the first line of each order', () => {
    const orders = ordersOf(
      [
        [0, '2026-03-01', 0, sale, 10],
        [0, '2026-03-01', 0, sale, 5],
        [1, '2026-03-02', 1, sale, 7],
      ],
      {},
      { device: wordColumn(['Phone', 'Desktop', 'Desktop']) },
    );
    expect(byDimension(orders, deviceDimension([orders.device]), 'revenue')).toEqual({
      all: 22,
      Phone: 15,
      Desktop: 7,
    });
  });
});

describe('customers', () => {
  it('are new on the day of their first purchase, returning afterwards, and neither without a name', () => {
    const orders = ordersOf([
      // Ana buys twice on her first day, and again later.
      [0, '2026-03-01', 0, sale, 10],
      [1, '2026-03-01', 0, sale, 5],
      [2, '2026-03-09', 0, sale, 7],
      // Budi bought before March. Cici had only cancelled before, which is no purchase.
      [3, '2026-02-01', 1, sale, 1],
      [4, '2026-03-10', 1, sale, 20],
      [5, '2026-02-02', 2, cancelled, 1],
      [6, '2026-03-11', 2, sale, 40],
      [7, '2026-03-12', -1, sale, 100],
    ]);
    // 10 + 5 + 40; 7 + 20
    expect(byDimension(orders, customerTypeDimension, 'revenue')).toEqual({
      all: 182,
      new: 55,
      returning: 27,
    });
  });
});

describe('credits of returned goods', () => {
  const credits = ordersOf([
    // Ana bought on 1 March; Budi bought before the data begin.
    [0, '2026-03-01', 0, sale, 10],
    [1, '2026-03-01', 0, credit, 4],
    [2, '2026-03-03', 0, credit, 2],
    [3, '2026-03-05', 1, credit, 9],
  ]);
  const { slotOf } = customerTypeDimension.ofOrders(credits);
  const typesOf = [0, 1, 2, 3].map((line) => customerTypeDimension.segmentOfSlot[slotOf(line)]);

  it('belong to new customers on the day of their first purchase, and to returning ones on any other day', () => {
    expect(typesOf).toEqual(['new', 'new', 'returning', 'returning']);
  });
});

describe('categories', () => {
  it('come from the lines: an order with several counts in each, a line without one only in the whole', () => {
    const orders = ordersOf(
      [
        [0, '2026-03-01', 0, sale, 10],
        [0, '2026-03-01', 0, sale, 5],
        [0, '2026-03-01', 0, sale, 2],
        [1, '2026-03-02', 1, sale, 7],
      ],
      {},
      { category: wordColumn(['Batik', 'Shoes', '', 'batik ']) },
    );
    const dimension = categoryDimension([orders.category]);
    expect(byDimension(orders, dimension, 'revenue')).toEqual({ all: 24, Batik: 17, Shoes: 5 });
    expect(byDimension(orders, dimension, 'orders')).toEqual({ all: 2, Batik: 2, Shoes: 1 });
  });
});
