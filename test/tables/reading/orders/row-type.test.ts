import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/cells/cell';
import { readWorkbook } from '../../../../src/tables/read-workbook';
import { rulesInUtc } from '../../../reading-rules';

function read(cells: readonly (readonly Cell[])[]) {
  const answer = readWorkbook([{ name: 'Settlement', cells }], rulesInUtc);
  if (answer.kind !== 'read') throw new Error(answer.refusal.code);
  return answer.shop;
}

describe('a list in which each row is an amount of one type', () => {
  it.each([
    ['English', 'Order', 'Shipping', 'Commission', 'Tax'],
    ['French', 'Montant', 'Frais de port', 'Commission', 'TVA'],
    ['Indonesian', 'Penjualan', 'Ongkir', 'Komisi', 'Pajak'],
    ['Malay', 'Jualan', 'Kos penghantaran', 'Komisi', 'Cukai'],
  ])('counts only the goods as sales, in %s', (_, goods, shipping, commission, tax) => {
    const shop = read([
      ['Order ID', 'Type', 'Order date', 'Amount'],
      ['D1', goods, '2026-09-10', 100],
      ['D1', shipping, '2026-09-10', 10],
      ['D1', commission, '2026-09-10', -15],
      ['D1', tax, '2026-09-10', 20],
      ['D2', goods, '2026-09-27', 50],
    ]);
    expect([...shop.orders.amount]).toEqual([100, 50]);
    expect(shop.orders.orderCount).toBe(2);
    expect(shop.findings).toContainEqual(expect.objectContaining({ code: 'noSales', rows: 3, cell: 'B3' }));
  });

  it('does not count a withdrawal in a list of payments', () => {
    const shop = read([
      ['Date', 'Name', 'Type', 'Currency', 'Gross', 'Fee', 'Net', 'Transaction ID'],
      ['2026-09-01', 'Ana', 'Express Checkout Payment', 'EUR', 120, -4, 116, '1AB'],
      ['2026-09-14', '', 'General Withdrawal', 'EUR', -100, 0, -100, '3EF'],
      ['2026-09-28', 'Cy', 'Website Payment', 'EUR', 90, -3, 87, '6KL'],
    ]);
    expect([...shop.orders.amount]).toEqual([120, 90]);
  });
});
