import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column } from '../functions/formula';

describe('the figures of mobile devices', () => {
  it('are those of the whole shop, over the mobile part of it', () => {
    const figure = fc.integer({ min: 0, max: 100_000 });
    const bases = fc.constantFrom(
      ['KPI_MOBILE_CONVERSION', 'KPI_CONVERSION'],
      ['KPI_MOBILE_AOV', 'KPI_AOV'],
      ['KPI_MOBILE_CART_ABANDONMENT', 'KPI_CART_ABANDONMENT'],
    );
    const withoutDevice = (shown: unknown): unknown =>
      typeof shown === 'string' ? shown.replaceAll('mobile_', '') : shown;
    fc.assert(
      fc.property(bases, figure, figure, ([mobile = '', base = ''], first, second) => {
        expect(withoutDevice(call(mobile, first, second))).toBe(call(base, first, second));
      }),
    );
  });

  it('refuse more mobile orders than carts, and more mobile visits than visits', () => {
    expect(call('KPI_MOBILE_CART_ABANDONMENT', 12, 40)).toBe(
      '#NUM! mobile_orders: 40 is more than mobile_carts (12)',
    );
    expect(call('KPI_MOBILE_TRAFFIC', 801, 800)).toBe('#NUM! mobile_visits: 801 is more than visits (800)');
    expect(call('KPI_MOBILE_TRAFFIC', 800, 800)).toBe(1);
  });

  it('let a mobile visitor order twice', () => {
    expect(call('KPI_MOBILE_CONVERSION', 3, 2)).toBe(1.5);
  });
});

describe('SMS subscribers', () => {
  it('grow or shrink against the period before', () => {
    expect(call('KPI_SMS_SUBSCRIBERS', column(1150, 900), column(1000, 1000))).toEqual([[0.15], [-0.1]]);
    expect(call('KPI_SMS_SUBSCRIBERS', 10, 0)).toBe('#DIV/0! previous is 0');
    expect(call('KPI_SMS_SUBSCRIBERS', 10, -1)).toBe('#NUM! previous: -1 is below 0');
  });
});

describe('the app', () => {
  it('adds its downloads, below a heading and around empty cells', () => {
    expect(call('KPI_APP_DOWNLOADS', column('Unduhan', 120, '', 80, '1 045'))).toBe(1245);
    expect(call('KPI_APP_DOWNLOADS', column(5, -1))).toBe(
      '#NUM! downloads (row 2 of the range): -1 is below 0',
    );
  });

  it('has no more active users than downloads, and no more consent than users', () => {
    expect(call('KPI_APP_ACTIVE', 150, 600)).toBe(0.25);
    expect(call('KPI_APP_ACTIVE', 601, 600)).toBe('#NUM! active_users: 601 is more than downloads (600)');
    expect(call('KPI_PUSH_OPT_IN', 240, 600)).toBe(0.4);
    expect(call('KPI_PUSH_OPT_IN', 601, 600)).toBe('#NUM! opted_in: 601 is more than app_users (600)');
    expect(call('KPI_PUSH_OPT_IN', 0, 0)).toBe('#DIV/0! app_users is 0');
  });
});
