import type { MeasureId } from '../kpi/measure';
import { sameName } from '../kpi/rows-by-name';
import { type Moments, momentsOf, sampleVariance } from '../statistics/moments';
import { lineKinds, type Orders } from '../tables/reading/orders/orders';
import type { Records, WordColumn } from '../tables/reading/records/records';
import { fieldsOf, type MeasureSource, type Need } from './definition';
import { rowsByDay } from './sort-by-day';
import type { Span } from './spans';
import type { Tally } from './tally';
import { wordAt } from './unit-costs';

/** The latest lead time of each product in the stock tab. */
function leadTimes(inventory: Records<'inventory'>): ReadonlyMap<string, number> {
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

/** The index of the word with the most units sold in the span, among those that `counts` accepts. */
function bestSeller(
  orders: Orders,
  quantity: Float64Array,
  column: WordColumn,
  { from, to }: Span,
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
    // If two sold the same, the alphabetically first, so that the order of the rows does not matter.
    if (sold > most || (sold === most && word < (column.words[best ?? -1] ?? ''))) best = code;
  });
  return best;
}

interface Demand {
  readonly ofDay: Moments;
  readonly leadTime: number | undefined;
}

interface ReorderMeasure extends MeasureSource {
  readonly of: (demand: Demand) => number | undefined;
}

const sold: readonly Need[] = [
  [fieldsOf('orders', 'product', 'quantity')],
  [fieldsOf('orders', 'sku', 'quantity')],
];

/** The measures of the reorder point. */
export const reorderMeasures = {
  daily_demand: { needs: sold, of: ({ ofDay }) => ofDay.sum / ofDay.count },
  demand_deviation: {
    needs: sold,
    of: ({ ofDay }) => Math.sqrt(sampleVariance(ofDay) ?? Number.NaN),
  },
  lead_time: {
    needs: [
      [fieldsOf('inventory', 'leadTimeDays', 'product')],
      [fieldsOf('inventory', 'leadTimeDays', 'sku')],
    ],
    of: ({ leadTime }) => leadTime,
  },
} as const satisfies Partial<Record<MeasureId, ReorderMeasure>>;

/**
 * Adds what the reorder point needs for one product: among the products with a known lead time, the one with
 * most pieces sold in the span of the question. All spans are about this product and include days without a
 * sale. Returns its name.
 */
export function putReorderPoint(
  orders: Orders,
  inventory: Records<'inventory'>,
  tally: Tally,
  covers: (span: number) => boolean,
): string | undefined {
  const { spans, list, firstDay, dayCount } = tally;
  const main = spans[list.main];
  const times = leadTimes(inventory);
  const { quantity } = orders;
  const column = [orders.product, orders.sku].find((one) =>
    one?.words.some((word) => times.has(sameName(word))),
  );
  if (main === undefined || quantity === undefined || column === undefined) return undefined;
  const best = bestSeller(orders, quantity, column, main, (word) => times.has(sameName(word)));
  const name = best === undefined ? undefined : column.words[best];
  if (name === undefined) return undefined;

  const pieces = new Float64Array(dayCount);
  for (let line = 0; line < orders.length; line += 1) {
    if (column.codes[line] !== best || orders.kind[line] !== lineKinds.sale) continue;
    const at = (orders.day[line] ?? 0) - firstDay;
    if (at >= 0 && at < dayCount) pieces[at] = (pieces[at] ?? 0) + (quantity[line] ?? 0);
  }
  spans.forEach(({ from, to }, span) => {
    if (!covers(span) || to === from) return;
    const ofDay = momentsOf(pieces.subarray(from - firstDay, to - firstDay + 1));
    const demand = { ofDay, leadTime: times.get(sameName(name)) };
    for (const [measure, { of }] of Object.entries(reorderMeasures) as [
      keyof typeof reorderMeasures,
      ReorderMeasure,
    ][]) {
      tally.put(measure, span, of(demand));
    }
  });
  return name;
}
