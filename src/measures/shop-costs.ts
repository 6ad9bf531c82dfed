import type { Records } from '../tables/reading/records/records';
import { type CostCategory, costCategories, costCategoryOf } from './cost-category';
import type { CountSheet } from './count-sheet';
import { type Coverage, coverageOfDays, covers, overlaps } from './coverage';
import { DayTotals } from './day-totals';
import type { Span } from './spans';
import { classOfWords } from './word-classes';

/** The ledger of a shop: what was spent in any span, by category. A row without an amount is a price list's. */
export class ShopCosts {
  private readonly coverage: Coverage | undefined;
  private readonly totals: ReadonlyMap<CostCategory, DayTotals>;
  private readonly named = new Set<CostCategory>();

  constructor(
    costs: Records<'costs'> | undefined,
    private readonly sheet: Pick<CountSheet, 'firstDay' | 'dayCount' | 'spans' | 'list'>,
  ) {
    const { firstDay, dayCount } = sheet;
    this.totals = new Map(
      costCategories.map((category) => [category, new DayTotals(firstDay, firstDay + dayCount - 1)]),
    );
    const amount = costs?.numbers.amount;
    if (costs === undefined || amount === undefined) return;
    this.coverage = coverageOfDays(costs.day);
    const categoryAt = classOfWords(
      costs.words.category,
      (word) => costCategories.indexOf(costCategoryOf(word)),
      costCategories.indexOf('other'),
    );
    for (let row = 0; row < costs.length; row += 1) {
      const value = amount[row] ?? Number.NaN;
      const category = costCategories[categoryAt(row)];
      if (Number.isNaN(value) || category === undefined) continue;
      this.named.add(category);
      this.totals.get(category)?.add(costs.day[row] ?? 0, value);
    }
  }

  /** Whether the ledger covers a span; of the question's own one a part is enough, as its findings say so. */
  covers(index: number): boolean {
    const span = this.sheet.spans[index];
    if (span === undefined || this.coverage === undefined) return false;
    return index === this.sheet.list.main ? overlaps(this.coverage, span) : covers(this.coverage, span);
  }

  /** Whether any row is of one of these categories: what a ledger never names is not known, it is not 0. */
  names(...categories: readonly CostCategory[]): boolean {
    return categories.some((category) => this.named.has(category));
  }

  of(category: CostCategory, { from, to }: Span): number {
    return this.totals.get(category)?.between(from, to) ?? 0;
  }
}
