import type { CivilDay } from '../period/civil-day';
import { noDay, type Records } from '../tables/reading/records/records';
import { stillHold } from './count-levels';
import type { CountSheet } from './count-sheet';
import { coverageOfDays } from './coverage';
import { type Levels, levelsAt, pairKeys } from './snapshots';
import { columnOf, firstOf, TableSums } from './table-sums';
import type { UnitCosts } from './unit-costs';

/** A list of the stock without dates is one of the last day that the summary looks at. */
export function datedInventory(
  inventory: Records<'inventory'>,
  asOf: CivilDay,
): Pick<Records<'inventory'>, 'length' | 'day' | 'numbers' | 'words'> {
  if (!inventory.day.includes(noDay)) return inventory;
  return { ...inventory, day: inventory.day.map((day) => (day === noDay ? asOf : day)) };
}

/**
 * Counts the stock: its value at the start and the end of each period, by the last count of each product and
 * place on that day or before it, and how many of the period's counts found none left.
 */
export function countInventory(
  inventory: ReturnType<typeof datedInventory>,
  unitCosts: UnitCosts,
  sheet: CountSheet,
): void {
  const { length, day, numbers, words } = inventory;
  const { stock, unitCost, stockValue } = numbers;
  const sums = new TableSums(inventory, undefined, sheet, 'measurements');
  if (stock !== undefined) {
    const isCounted = (row: number): boolean => !Number.isNaN(stock[row]);
    sums.put(
      'stock_checks',
      columnOf(length, (row) => (isCounted(row) ? 1 : Number.NaN)),
    );
    sums.put(
      'out_of_stock',
      columnOf(length, (row) => (isCounted(row) ? ((stock[row] ?? 0) <= 0 ? 1 : 0) : Number.NaN)),
    );
  }
  const ofSku = unitCosts.ofWords(words.sku);
  const ofProduct = unitCosts.ofWords(words.product);
  const costAt = (row: number): number => {
    const own = unitCost?.[row] ?? Number.NaN;
    if (!Number.isNaN(own)) return own;
    const bySku = ofSku?.[words.sku?.codes[row] ?? -1] ?? Number.NaN;
    return Number.isNaN(bySku) ? (ofProduct?.[words.product?.codes[row] ?? -1] ?? Number.NaN) : bySku;
  };
  // What is owed to customers is no stock: a count below zero is worth nothing.
  const worth = firstOf(
    stockValue,
    stock && columnOf(length, (row) => (stock[row] === 0 ? 0 : Math.max(stock[row] ?? 0, 0) * costAt(row))),
  );
  const coverage = coverageOfDays(day);
  if (worth === undefined || coverage === undefined) return;
  // A product without a stock number goes by its name.
  const skus = words.sku?.words.length ?? 0;
  const items = new Int32Array(length).map((_, row) => {
    const sku = words.sku?.codes[row] ?? -1;
    const product = words.product?.codes[row] ?? -1;
    return sku >= 0 || product < 0 ? sku : skus + product;
  });
  const { keys, count } = pairKeys(items, words.location?.codes);
  const levels: Levels = {
    length,
    day,
    values: worth,
    key: (row) => keys[row] ?? -1,
    keyCount: count,
  };
  const { periods } = sheet.grid;
  const opening = levelsAt(
    levels,
    periods.map(({ from }) => from),
  );
  const closing = levelsAt(
    levels,
    periods.map(({ to }) => to),
  );
  periods.forEach((period, bucket) => {
    if (!stillHold(coverage, period)) return;
    sheet.put('opening_stock', bucket, opening[bucket]?.total);
    sheet.put('closing_stock', bucket, closing[bucket]?.total);
  });
}
