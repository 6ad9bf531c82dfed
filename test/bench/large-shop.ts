import { sampleCells } from '../independent/sample-cells.js';
import type { SheetCell, SheetRows } from '../independent/shop-database.js';

const orderId = 0;
const customer = 5;

/**
 * The sample shop with so many order lines: its orders again and again, each time by other customers under other
 * numbers, in order of time as an export gives them. The visits are as many times as many, the other tabs stay.
 */
export function largeShop(lines: number): ReadonlyMap<string, SheetRows> {
  const tabs = new Map(sampleCells());
  const [header = [], ...rows] = tabs.get('Orders') ?? [];
  const copies = Math.ceil(lines / rows.length);
  const repeated: (readonly SheetCell[])[] = [];
  for (const order of groupedById(rows)) {
    for (let copy = 0; copy < copies && repeated.length < lines; copy += 1) {
      for (const row of order) {
        const again = [...row];
        again[orderId] = `${row[orderId]}-${copy}`;
        again[customer] = row[customer] === '' ? '' : `${copy}.${row[customer]}`;
        repeated.push(again);
      }
    }
  }
  tabs.set('Orders', [header, ...repeated]);
  const visits = (cell: SheetCell): SheetCell => (typeof cell === 'number' ? cell * copies : cell);
  tabs.set(
    'Visits',
    (tabs.get('Visits') ?? []).map((row) => row.map(visits)),
  );
  return tabs;
}

function groupedById(rows: SheetRows): readonly SheetRows[] {
  const groups: (readonly SheetCell[])[][] = [];
  let last: SheetCell | undefined;
  for (const row of rows) {
    if (row[orderId] !== last) groups.push([]);
    last = row[orderId];
    groups.at(-1)?.push(row);
  }
  return groups;
}
