import type { Period } from '../period/period';
import { lineKinds, type Orders } from '../tables/reading/orders/orders';
import type { WordColumn } from '../tables/reading/records/records';
import type { datedInventory } from './count-inventory';
import type { CountSheet } from './count-sheet';
import { rowsByDay } from './sort-by-day';
import { sameName, wordAt } from './unit-costs';

type Inventory = ReturnType<typeof datedInventory>;

/** The last lead time that the stock's tab says of each product. */
function leadTimes(inventory: Inventory): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const days = inventory.numbers.leadTimeDays;
  if (days === undefined) return found;
  for (const row of rowsByDay(inventory.day)) {
    const time = days[row] ?? Number.NaN;
    if (Number.isNaN(time)) continue;
    for (const column of [inventory.words.product, inventory.words.sku]) {
      const name = column && wordAt(column, row);
      if (name !== undefined) found.set(sameName(name), time);
    }
  }
  return found;
}

/** Units of each word sold in the period, and the index of the word that sold most of those that count. */
function bestSeller(
  orders: Orders,
  quantity: Float64Array,
  column: WordColumn,
  { from, to }: Period,
  counts: (word: string) => boolean,
): number | undefined {
  const units = new Float64Array(column.words.length);
  for (let line = 0; line < orders.length; line += 1) {
    const day = orders.day[line] ?? 0;
    const code = column.codes[line] ?? -1;
    if (code < 0 || day < from || day > to || orders.kind[line] !== lineKinds.sale) continue;
    units[code] = (units[code] ?? 0) + (quantity[line] ?? 0);
  }
  let best: number | undefined;
  column.words.forEach((word, code) => {
    const sold = units[code] ?? 0;
    if (sold <= 0 || !counts(word)) return;
    const most = best === undefined ? 0 : (units[best] ?? 0);
    // Of equals the first by name, whatever the order of the rows.
    if (sold > most || (sold === most && word < (column.words[best ?? -1] ?? ''))) best = code;
  });
  return best;
}

/**
 * Counts what the reorder point of one product needs: the product that sold most pieces in the summary's period,
 * of those whose lead time is known. All periods are about that product, days without a sale included. Gives its
 * name.
 */
export function countReorderPoint(
  orders: Orders,
  inventory: Inventory,
  sheet: CountSheet,
  covers: (bucket: number) => boolean,
): string | undefined {
  const { grid } = sheet;
  const current = grid.periods[grid.current];
  const times = leadTimes(inventory);
  const { quantity } = orders;
  const column = [orders.product, orders.sku].find((one) =>
    one?.words.some((word) => times.has(sameName(word))),
  );
  if (current === undefined || quantity === undefined || column === undefined) return undefined;
  const best = bestSeller(orders, quantity, column, current, (word) => times.has(sameName(word)));
  const name = best === undefined ? undefined : column.words[best];
  if (name === undefined) return undefined;

  const sold = new Float64Array(grid.bucketOfDay.length);
  for (let line = 0; line < orders.length; line += 1) {
    if (column.codes[line] !== best || orders.kind[line] !== lineKinds.sale) continue;
    const place = (orders.day[line] ?? 0) - grid.firstDay;
    if (place >= 0 && place < sold.length) sold[place] = (sold[place] ?? 0) + (quantity[line] ?? 0);
  }
  grid.periods.forEach(({ from, to }, bucket) => {
    const days = to - from + 1;
    if (!covers(bucket) || days < 2) return;
    const demand = sold.subarray(from - grid.firstDay, to - grid.firstDay + 1);
    const mean = demand.reduce((sum, pieces) => sum + pieces, 0) / days;
    const squares = demand.reduce((sum, pieces) => sum + (pieces - mean) ** 2, 0);
    sheet.put('daily_demand', bucket, mean);
    sheet.put('demand_deviation', bucket, Math.sqrt(squares / (days - 1)));
    sheet.put('lead_time', bucket, times.get(sameName(name)));
  });
  return name;
}
