import { describe, expect, it } from 'vitest';
import { changedColumns, keptReadings } from '../../../src/tables/recognition/kept-readings';
import type { ColumnReading, TabReading } from '../../../src/tables/shop';

function reading(tab: string, columns: Readonly<Record<string, string | undefined>>): TabReading {
  return {
    tab,
    headerFingerprint: 'f',
    kind: 'orders',
    headerRow: 2,
    confidence: 'sure',
    columns: Object.entries(columns).map(
      ([header, field], column): ColumnReading => ({
        column,
        header,
        field,
        confidence: 'sure',
        reason: 'header',
        samples: [],
      }),
    ),
    rows: { filled: 5, used: 5, explained: 0 },
  };
}

const before = reading('Sales', { No: 'orderId', Net: 'lineAmount', Memo: undefined });

describe('from one summary to the next', () => {
  it('the column of each field is stored, and survives being written as JSON', () => {
    const kept = keptReadings([before, { ...before, tab: 'Notes', kind: 'unknown' }]);
    expect(JSON.parse(JSON.stringify(kept))).toEqual([
      { tab: 'Sales', kind: 'orders', headers: { orderId: 'No', lineAmount: 'Net' }, rows: 5, unready: [] },
    ]);
  });

  it('nothing is reported while the fields are read from the same columns, wherever these are', () => {
    const moved = reading('Sales', { Extra: undefined, Net: 'lineAmount', No: 'orderId' });
    expect(changedColumns(keptReadings([before]), [moved])).toEqual([]);
  });

  it('a field that is read from another column is reported, with the column before', () => {
    const now = reading('Sales', { No: 'orderId', Net: undefined, Gross: 'lineAmount' });
    expect(changedColumns(keptReadings([before]), [now])).toMatchObject([
      { code: 'columnChanged', tab: 'Sales', column: 'Gross', cell: 'C3', text: 'Net', field: 'lineAmount' },
    ]);
  });

  it('a field that is no longer read from any column is reported', () => {
    const now = reading('Sales', { No: 'orderId', Netto: undefined });
    expect(changedColumns(keptReadings([before]), [now])).toMatchObject([
      { code: 'columnGone', tab: 'Sales', column: '', cell: '', text: 'Net', field: 'lineAmount' },
    ]);
  });

  it('a new field, a new tab, a tab that is gone and one of another kind are no changed columns', () => {
    const more = reading('Sales', { No: 'orderId', Net: 'lineAmount', City: 'channel' });
    expect(changedColumns(keptReadings([before]), [more, reading('New', { No: 'orderId' })])).toEqual([]);
    expect(changedColumns(keptReadings([before]), [])).toEqual([]);
    expect(changedColumns(keptReadings([before]), [{ ...before, kind: 'ads', columns: [] }])).toEqual([]);
  });

  it('a column that the owner chose is not reported', () => {
    const now = reading('Sales', { No: 'orderId', Gross: 'lineAmount' });
    const chosen = now.columns.map((column): ColumnReading => ({ ...column, reason: 'owner' }));
    expect(changedColumns(keptReadings([before]), [{ ...now, columns: chosen }])).toEqual([]);
  });

  it('a header of any length is known again', () => {
    const long = reading('Sales', { [`${'x'.repeat(5000)}1`]: 'orderId' });
    expect(changedColumns(keptReadings([long]), [long])).toEqual([]);
    expect(JSON.stringify(keptReadings([long])).length).toBeLessThan(220);
  });
});
