import { sameName } from '../kpi/rows-by-name';
import type { Records, WordColumn } from '../tables/reading/records/records';
import { rowsByDay } from './sort-by-day';

/**
 * The cost of one piece of each product, by its name and its stock number. The latest cost counts; one in the
 * costs tab comes before one in the stock tab.
 */
export class UnitCosts {
  private readonly costs = new Map<string, number>();

  constructor(inventory: Records<'inventory'> | undefined, costs: Records<'costs'> | undefined) {
    for (const records of [inventory, costs]) {
      const unitCost = records?.numbers.unitCost;
      if (records === undefined || unitCost === undefined) continue;
      for (const row of rowsByDay(records.day)) {
        const cost = unitCost[row] ?? Number.NaN;
        // A cost of 0 was never entered.
        if (Number.isNaN(cost) || cost === 0) continue;
        for (const column of [records.words.product, records.words.sku]) {
          const name = column && wordAt(column, row);
          if (name !== undefined) this.costs.set(sameName(name), cost);
        }
      }
    }
  }

  /** The cost of each word of a column, NaN if it is not known; undefined if none is known. */
  ofWords(column: WordColumn | undefined): Float64Array | undefined {
    if (column === undefined || this.costs.size === 0) return undefined;
    const found = Float64Array.from(column.words, (word) => this.costs.get(sameName(word)) ?? Number.NaN);
    return found.some((cost) => !Number.isNaN(cost)) ? found : undefined;
  }
}

/** The word of a row, undefined where the cell is blank. */
export function wordAt({ codes, words }: WordColumn, row: number): string | undefined {
  return words[codes[row] ?? -1];
}
