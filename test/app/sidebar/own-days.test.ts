import { describe, expect, it } from 'vitest';
import { orders, ShopSpreadsheet, traffic } from '../shop-spreadsheet';

const shop = (): ShopSpreadsheet => new ShopSpreadsheet([orders, traffic]);
const sale = { name: 'Sale', from: '2026-02-01', to: '2026-02-10' };
const before = { name: 'Sale before', from: '2026-01-16', to: '2026-01-25' };
const none = { campaigns: [], corrections: [] };

function save(spreadsheet: ShopSpreadsheet, days: object): unknown {
  return spreadsheet.ask({ type: 'saveOwnDays', days: { ...none, ...days } });
}

function compare(spreadsheet: ShopSpreadsheet, period: object, comparison: object): unknown {
  return spreadsheet.ask({ type: 'compare', period, comparison, run: '' });
}

describe('campaigns of the owner', () => {
  it('are stored, and compared by their names', () => {
    const spreadsheet = shop();
    const days = { campaigns: [sale, before], corrections: [] };
    expect(save(spreadsheet, days)).toEqual({ state: 'ownDays', days });
    expect(spreadsheet.ask({ type: 'open' })).toMatchObject({ settings: days });
    const answer = compare(
      spreadsheet,
      { kind: 'campaign', name: 'Sale' },
      { kind: 'campaign', name: 'Sale before' },
    );
    expect(answer).toMatchObject({
      period: { from: sale.from, to: sale.to },
      compared: { from: before.from, to: before.to, kind: 'campaign', sameElapsedDays: false },
      // 400 + 100 + 100 against 300.
      kpis: expect.arrayContaining([expect.objectContaining({ id: 'revenue', value: 600, compared: 300 })]),
    });
  });

  it('stay when the other settings are saved', () => {
    const spreadsheet = shop();
    save(spreadsheet, { campaigns: [sale] });
    const ready = spreadsheet.ask({ type: 'open' });
    const settings = { ...Object(Reflect.get(Object(ready), 'settings')), shopName: 'Toko', campaigns: [] };
    expect(spreadsheet.ask({ type: 'saveSettings', settings })).toEqual({ state: 'saved' });
    expect(spreadsheet.ask({ type: 'open' })).toMatchObject({
      settings: { shopName: 'Toko', campaigns: [sale] },
    });
  });

  it('without a name are refused', () => {
    expect(compare(shop(), { kind: 'campaign', name: 'Sale' }, { kind: 'previous' })).toEqual({
      state: 'refused',
      message: 'There is no campaign called “Sale”.',
    });
  });

  it.each([
    ['backwards', { campaigns: [{ ...sale, to: '2026-01-31' }] }],
    ['of one name twice', { campaigns: [sale, { ...before, name: 'Sale' }] }],
    ['without a name', { campaigns: [{ ...sale, name: '  ' }] }],
    ['on no days', { campaigns: [{ ...sale, to: '2026-02-30' }] }],
  ])('are not kept %s', (_, days) => {
    const spreadsheet = shop();
    expect(save(spreadsheet, days)).toMatchObject({ state: 'refused' });
    expect(spreadsheet.ask({ type: 'open' })).toMatchObject({ settings: none });
  });
});

describe('a holiday that the owner corrects', () => {
  const around = { kind: 'range', from: '2026-03-01', to: '2026-03-31' };
  const lebaran = { kind: 'holiday', holiday: 'lebaran' };
  const shopOfMarch = (): ShopSpreadsheet =>
    new ShopSpreadsheet([
      {
        name: 'Orders',
        cells: [
          ['Order ID', 'Order date', 'Amount'],
          ['A', new Date('2025-01-01T10:00:00'), 10],
          ['B', new Date('2026-04-01T10:00:00'), 10],
        ],
      },
    ]);

  it('moves the days that are compared', () => {
    const spreadsheet = shopOfMarch();
    // Lebaran began on 31 March 2025 and, by the table, on 21 March 2026: 355 days later.
    expect(compare(spreadsheet, around, lebaran)).toMatchObject({
      compared: { from: '2025-03-11', to: '2025-04-10' },
    });
    save(spreadsheet, { corrections: [{ holiday: 'lebaran', day: '2026-03-20' }] });
    expect(compare(spreadsheet, around, lebaran)).toMatchObject({
      compared: { from: '2025-03-12', to: '2025-04-11' },
    });
  });

  it('is refused if there is no such holiday to correct', () => {
    const spreadsheet = shop();
    expect(save(spreadsheet, { corrections: [{ holiday: 'lebaran', day: '2026-06-01' }] })).toEqual({
      state: 'refused',
      message:
        'The add-on knows no Lebaran (Eid al-Fitr) within 15 days of 2026-06-01, so there is nothing to correct.',
    });
    expect(spreadsheet.ask({ type: 'open' })).toMatchObject({ settings: none });
  });
});
