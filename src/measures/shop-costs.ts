import type { CivilDay } from '../period/civil-day';
import type { WordColumn } from '../tables/reading/records/records';
import { type CostCategory, costCategories, costCategoryOf } from './cost-category';
import { type Coverage, coverageOfRows, covers, overlaps } from './coverage';
import { DayTotals } from './day-totals';
import type { Span } from './spans';
import type { SpreadRecords } from './spread-rows';
import type { Tally } from './tally';
import { classOfWords } from './word-classes';

/**
 * The costs tab of a shop: what was spent in any span, by category. Rows without an amount belong to a price
 * list.
 */
export class ShopCosts {
  private readonly coverage: Coverage | undefined;
  private readonly totals: ReadonlyMap<CostCategory, DayTotals>;
  /** Costs for several days each. */
  private readonly spread: (Span & { readonly category: CostCategory; readonly value: number })[] = [];
  private readonly named = new Set<CostCategory>();

  constructor(
    costs: SpreadRecords<'costs'> | undefined,
    private readonly tally: Pick<Tally, 'firstDay' | 'dayCount' | 'spans' | 'list'>,
  ) {
    const { firstDay, dayCount } = tally;
    this.totals = new Map(
      costCategories.map((category) => [category, new DayTotals(firstDay, firstDay + dayCount - 1)]),
    );
    const amount = costs?.numbers.amount;
    if (costs === undefined || amount === undefined) return;
    this.coverage = coverageOfRows(costs);
    const isBelowZero = areBelowZero(amount);
    const spending = isBelowZero ? categoriesBelowZero(amount, costs.words.category) : undefined;
    const categoryAt = classOfWords(
      costs.words.category,
      (word) => costCategories.indexOf(costCategoryOf(word)),
      costCategories.indexOf('other'),
    );
    for (let row = 0; row < costs.length; row += 1) {
      const given = amount[row] ?? Number.NaN;
      const category = costCategories[categoryAt(row)];
      if (Number.isNaN(given) || category === undefined) continue;
      // If costs are negative in the tab, a positive amount is an income or a refunded cost.
      if (spending?.has(costs.words.category?.codes[row] ?? -1) === false) continue;
      const value = isBelowZero ? -given : given;
      const from = costs.from[row] ?? 0;
      const to = costs.to[row] ?? 0;
      this.named.add(category);
      if (from === to) this.totals.get(category)?.add(from, value);
      else this.spread.push({ category, from, to, value });
    }
  }

  /**
   * Whether the costs cover a span. For the main span a part is enough, because findings report what is
   * missing.
   */
  covers(index: number): boolean {
    const span = this.tally.spans[index];
    if (span === undefined || this.coverage === undefined) return false;
    return index === this.tally.list.main ? overlaps(this.coverage, span) : covers(this.coverage, span);
  }

  get firstDay(): CivilDay | undefined {
    return this.coverage?.firstDay;
  }

  /** Whether any row has one of these categories. Costs of a category without rows are unknown, not 0. */
  names(...categories: readonly CostCategory[]): boolean {
    return categories.some((category) => this.named.has(category));
  }

  of(category: CostCategory, { from, to }: Span): number {
    let sum = this.totals.get(category)?.between(from, to) ?? 0;
    for (const row of this.spread) {
      if (row.category !== category || row.from > to || row.to < from) continue;
      const days = Math.min(row.to, to) - Math.max(row.from, from) + 1;
      sum += (row.value * days) / (row.to - row.from + 1);
    }
    return sum;
  }
}

/** Whether costs are written as negative amounts, as in a bank statement: most amounts are below 0. */
export function areBelowZero(amounts: Float64Array): boolean {
  let below = 0;
  let above = 0;
  for (const amount of amounts) {
    if (amount < 0) below += 1;
    else if (amount > 0) above += 1;
  }
  return below > above;
}

/** The codes of the categories with negative amounts; -1 for rows without a category. */
function categoriesBelowZero(amounts: Float64Array, category: WordColumn | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  amounts.forEach((amount, row) => {
    if (amount < 0) found.add(category?.codes[row] ?? -1);
  });
  return found;
}
