import { expect, it } from 'vitest';
import { readOrdersSample, sample } from '../exports/read-export';

it('uses the full column of ids if the one with the better name is blank in rows with a day', () => {
  const text =
    'Payment ID|Date|Amount|Status|Order No\nch_11|2026-03-01|15|Paid|\nch_12|2026-03-02|20|Paid|7\nch_13|2026-03-03|30|Paid|';
  const { seen, fields } = readOrdersSample(sample(text));
  expect(fields.orderId).toBe('Payment ID');
  expect(seen).toMatchObject({ orders: 3, revenue: 65 });
});

it('keeps the id of the order if its further lines leave both id and day blank', () => {
  const text = 'Order No|Date|Customer|Amount|id\nS1|2026-03-01|Ana|10|501\n||||502\nS2|2026-03-02|Bo|5|503';
  expect(readOrdersSample(sample(text)).fields.orderId).toBe('Order No');
});

it('keeps the id that has several of the other column, because that is the id of lines', () => {
  const text =
    'Order No|Date|Amount|id\nS1|2026-03-01|10|501\nS1|2026-03-01|20|502\n|2026-03-02|5|503\nS2|2026-03-02|5|504';
  expect(readOrdersSample(sample(text)).fields.orderId).toBe('Order No');
});
