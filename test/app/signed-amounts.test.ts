import { expect, it } from 'vitest';
import { ShopSpreadsheet } from './shop-spreadsheet';

/** The texts that the cells of the summary show. */
function shown(shop: ShopSpreadsheet): readonly string[] {
  const { model } = shop.workbook;
  shop.workbook.evaluateNow();
  const sheetId = model.getters.getSheetIdByName('KPI Summary') ?? '';
  return model.getters
    .getCells(sheetId)
    .map((cell) => model.getters.getEvaluatedCell(model.getters.getCellPosition(cell.id)).formattedValue);
}

const header = ['Order ID', 'Order date', 'Amount'];

it('shows the sign of all amounts, and names no currency because of it', () => {
  const cells = [
    header,
    ['A-1', new Date(2026, 0, 5), '$14.00'],
    ['A-2', new Date(2026, 0, 31), '$1,217.50'],
  ];
  const shop = new ShopSpreadsheet([{ name: 'Orders', cells }]);
  expect(shop.generate().alert).toBeUndefined();
  // 14.00 + 1,217.50 = 1,231.50
  const texts = shown(shop);
  expect(texts).toContain('$1,231.50');
  expect(texts).toContain('not named in the orders');
});

it('shows no sign if amounts have none', () => {
  const cells = [header, ['A-1', new Date(2026, 0, 5), 14], ['A-2', new Date(2026, 0, 31), 1217.5]];
  const shop = new ShopSpreadsheet([{ name: 'Orders', cells }]);
  expect(shop.generate().alert).toBeUndefined();
  expect(shown(shop)).toContain('1,231.50');
});

it('shows the sign in the number format of the amounts', () => {
  const cells = [
    header,
    ['A-1', new Date(2026, 0, 5), { number: 14, format: '"$"#,##0.00' }],
    ['A-2', new Date(2026, 0, 31), { number: 1217.5, format: '"$"#,##0.00' }],
  ];
  const shop = new ShopSpreadsheet([{ name: 'Orders', cells }]);
  expect(shop.generate().alert).toBeUndefined();
  expect(shown(shop)).toContain('$1,231.50');
});

it('does not add up amounts in two currencies, even if only their formats differ', () => {
  const cells = [
    header,
    ['A-1', new Date(2026, 0, 5), { number: 14, format: '"$"#,##0.00' }],
    ['A-2', new Date(2026, 0, 7), { number: 1000, format: '#,##0.00 [$€]' }],
    ['A-3', new Date(2026, 0, 31), { number: 1217.5, format: '"$"#,##0.00' }],
  ];
  const shop = new ShopSpreadsheet([{ name: 'Orders', cells }]);
  shop.generate();
  expect(shown(shop)).toContain('$1,231.50');
  expect(shown(shop)).not.toContain('$2,231.50');
});
