import type { MeasureId } from '../kpi/measure';
import type { CivilDay } from '../period/civil-day';
import { noDay, type Records } from '../tables/reading/records/records';
import { columnFrom, columnOf, firstOf } from './columns';
import { type CountedRecords, fieldsOf, type RecordMeasure, summed } from './definition';
import { stillHold } from './put-levels';
import { type Levels, type LevelsAt, levelsAt, pairKeys } from './snapshots';
import type { Span } from './spans';
import type { UnitCosts } from './unit-costs';

type Inventory = Records<'inventory'>;

/** A stock list without dates is taken as of the last day that is counted. */
export function datedInventory(inventory: Inventory, lastDay: CivilDay): Inventory {
  if (!inventory.day.includes(noDay)) return inventory;
  return { ...inventory, day: inventory.day.map((day) => (day === noDay ? lastDay : day)) };
}

/** The sum of a figure over all rows with a stock. */
function ofCounts(figure: (stock: number) => number): RecordMeasure<'inventory'> {
  return summed(
    columnFrom(
      'inventory',
      [['stock', 'product']],
      ({ numbers: { stock } }) =>
        stock &&
        columnOf(stock.length, (row) => {
          const pieces = stock[row] ?? Number.NaN;
          return Number.isNaN(pieces) ? pieces : figure(pieces);
        }),
    ),
  );
}

/** The value of each row's stock: as in the tab, else pieces times unit cost. */
function worthOf({ length, numbers, words }: Inventory, unitCosts: UnitCosts): Float64Array | undefined {
  const { stock, unitCost, stockValue } = numbers;
  const ofSku = unitCosts.ofWords(words.sku);
  const ofProduct = unitCosts.ofWords(words.product);
  const costAt = (row: number): number => {
    const own = unitCost?.[row] ?? Number.NaN;
    if (!Number.isNaN(own) && own !== 0) return own;
    const bySku = ofSku?.[words.sku?.codes[row] ?? -1] ?? Number.NaN;
    return Number.isNaN(bySku) ? (ofProduct?.[words.product?.codes[row] ?? -1] ?? Number.NaN) : bySku;
  };
  // Stock below 0 was sold before it arrived; it has no value.
  return firstOf(
    stockValue,
    stock && columnOf(length, (row) => (stock[row] === 0 ? 0 : Math.max(stock[row] ?? 0, 0) * costAt(row))),
  );
}

/**
 * The value of the stock on the day of each span that `day` returns: the last counts of each product and
 * location.
 */
function valueOn(day: (span: Span) => CivilDay): RecordMeasure<'inventory'> {
  return {
    needs: [[fieldsOf('inventory', 'stock', 'unitCost')], [fieldsOf('inventory', 'stockValue')]],
    alsoReads: [fieldsOf('costs', 'unitCost'), fieldsOf('inventory', 'product', 'sku', 'location')],
    count: (counted, measure) => {
      const { sums, tally } = counted;
      const { coverage } = sums;
      if (coverage === undefined) return;
      stockOn(counted, tally.spans.map(day)).forEach((at, span) => {
        const of = tally.spans[span];
        if (of !== undefined && stillHold(coverage, of)) tally.put(measure, span, at?.total);
      });
    },
  };
}

function stockOn(
  { records, unitCosts }: CountedRecords<'inventory'>,
  days: readonly CivilDay[],
): readonly (LevelsAt | undefined)[] {
  const { length, day, words } = records;
  const worth = worthOf(records, unitCosts);
  if (worth === undefined) return [];
  // A product without a stock number is identified by its name.
  const skus = words.sku?.words.length ?? 0;
  const items = new Int32Array(length).map((_, row) => {
    const sku = words.sku?.codes[row] ?? -1;
    const product = words.product?.codes[row] ?? -1;
    return sku >= 0 || product < 0 ? sku : skus + product;
  });
  const { keys, count } = pairKeys(items, words.location?.codes);
  const levels: Levels = { length, day, values: worth, key: (row) => keys[row] ?? -1, keyCount: count };
  return levelsAt(levels, days);
}

/** The measures of the stock, among them how many of the counts found a product sold out. */
export const inventoryMeasures = {
  stock_checks: ofCounts(() => 1),
  out_of_stock: ofCounts((pieces) => (pieces <= 0 ? 1 : 0)),
  opening_stock: valueOn(({ from }) => from),
  closing_stock: valueOn(({ to }) => to),
} as const satisfies Partial<Record<MeasureId, RecordMeasure<'inventory'>>>;
