import { expect, it } from 'vitest';
import { readOrdersSample, sample } from '../exports/read-export';

it('the rows of a report by product and day are not orders', () => {
  const text = 'Day|Product|Quantity|Net sales|Orders\n2026-03-01|Mug|5|50|4\n2026-03-01|Pot|2|60|2';
  const { seen, codes } = readOrdersSample(sample(text));
  expect(seen.revenue).toBe(110);
  expect(codes).toEqual(['sumsOfOrders']);
});

it('a column with the numbers of orders is their id', () => {
  const text = 'Tanggal|Produk|Qty|Harga|Pesanan\n2026-03-01|Mug|5|50|20011\n2026-03-01|Pot|2|60|20012';
  expect(readOrdersSample(sample(text)).codes).not.toContain('sumsOfOrders');
});
