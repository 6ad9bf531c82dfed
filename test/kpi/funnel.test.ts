import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call } from './call-function';

it('gives the conversion rate published for Online Shoppers', () => {
  expect(call('KPI_CONVERSION', 1908, 12_330)).toBeCloseTo(0.154_745, 6);
});

it('gives the abandonment of carts that Baymard published', () => {
  expect(call('KPI_CART_ABANDONMENT', 10_000, 3018)).toBeCloseTo(0.6982, 12);
});

describe.each([
  ['KPI_ADD_TO_CART', 'sessions_with_add', 'sessions'],
  ['KPI_CHECKOUT_COMPLETION', 'orders', 'checkouts'],
])('%s', (name, part, whole) => {
  it('is the share of a part in its whole', () => {
    expect(call(name, 180, 1500)).toBe(0.12);
    expect(call(name, 0, 1500)).toBe(0);
  });

  it('refuses a part that is more than the whole, and a whole of nothing', () => {
    expect(call(name, 11, 10)).toEqual({
      code: 'partExceedsWhole',
      argument: part,
      value: 11,
      whole,
      limit: 10,
    });
    expect(call(name, 0, 0)).toEqual({ code: 'zeroDivisor', argument: whole });
  });
});

it('loses as carts what it does not complete', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1 }), (some, more) => {
      const [orders, carts] = [Math.min(some, more), more];
      const lost = Number(call('KPI_CART_ABANDONMENT', carts, orders));
      expect(lost + Number(call('KPI_CHECKOUT_COMPLETION', orders, carts))).toBeCloseTo(1, 12);
    }),
  );
});
