import { expect, it } from 'vitest';
import { readOrdersSample, sample } from '../../exports/read-export';

it('counts one piece for each row if each row has the id of its piece', () => {
  const text =
    'orderItemId|orderNumber|createTime|status|paidPrice|itemName\n81|1001|2026-03-01|delivered|10|Mug\n82|1002|2026-03-02|delivered|20|Pot\n83|1002|2026-03-02|delivered|20|Pot';
  expect(readOrdersSample(sample(text)).seen).toMatchObject({ orders: 2, revenue: 50, items: 3 });
});

it('does not know the number of pieces if rows have no such id', () => {
  const text = 'orderNumber|createTime|status|paidPrice|itemName\n1001|2026-03-01|delivered|10|Mug';
  expect(readOrdersSample(sample(text)).seen.items).toBeUndefined();
});
