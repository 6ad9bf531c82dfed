import { sampleCells } from '../independent/sample-cells.js';
import type { SheetCell, SheetRows } from '../independent/shop-database.js';

/**
 * The sample shop repeated up to a number of order lines. Each repetition has its own orders and customers,
 * and visits are multiplied, so that they stay more than the orders.
 */
export function shopWith(lines: number): ReadonlyMap<string, SheetRows> {
  const tabs = new Map(sampleCells());
  const [header = [], ...rows] = tabs.get('Orders') ?? [];
  const id = header.indexOf('Order ID');
  const customer = header.indexOf('Customer');
  const orders = Array.from({ length: lines }, (_, line): readonly SheetCell[] => {
    const row = rows[line % rows.length] ?? [];
    const copy = Math.floor(line / rows.length);
    if (copy === 0) return row;
    return row.map((cell, column) => {
      const isName = (column === id || column === customer) && cell !== '';
      return isName ? `${copy}-${String(cell)}` : cell;
    });
  });
  tabs.set('Orders', [header, ...orders]);
  const copies = Math.ceil(lines / rows.length);
  for (const name of ['Visits', 'Product views']) {
    const visits = (tabs.get(name) ?? []).map((row) =>
      row.map((cell): SheetCell => (typeof cell === 'number' ? cell * copies : cell)),
    );
    tabs.set(name, visits);
  }
  return tabs;
}
