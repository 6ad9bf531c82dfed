import type { Records } from '../tables/reading/records/records';
import { type CostCategory, costCategories, costCategoryOf } from './cost-category';
import type { CountSheet } from './count-sheet';
import { classOfWords } from './order-lines';
import { TableSums } from './table-sums';

/** Sums of the costs of a period by category. */
export type CostSums = Readonly<Record<CostCategory, number>>;

/** The costs of each period; undefined where the tab does not cover it or has no amounts. */
export type CostsOf = (bucket: number) => CostSums | undefined;

/** Adds up the costs by category; a row without an amount is a price list's. */
export function countCosts(costs: Records<'costs'>, sheet: CountSheet): CostsOf {
  const { amount } = costs.numbers;
  if (amount === undefined) return () => undefined;
  const { grid } = sheet;
  const coverage = new TableSums(costs, undefined, sheet, 'events');
  const categoryAt = classOfWords(
    costs.words.category,
    (word) => costCategories.indexOf(costCategoryOf(word)),
    costCategories.indexOf('other'),
  );
  const sums = new Float64Array(grid.size * costCategories.length);
  for (let row = 0; row < costs.length; row += 1) {
    const bucket = grid.bucketOf(costs.day[row] ?? 0);
    const value = amount[row] ?? Number.NaN;
    if (bucket < 0 || Number.isNaN(value)) continue;
    const place = bucket * costCategories.length + categoryAt(row);
    sums[place] = (sums[place] ?? 0) + value;
  }
  return (bucket) => {
    if (!coverage.covers(bucket)) return undefined;
    const of = (category: CostCategory): number =>
      sums[bucket * costCategories.length + costCategories.indexOf(category)] ?? 0;
    return {
      goods: of('goods'),
      advertising: of('advertising'),
      marketing: of('marketing'),
      tax: of('tax'),
      other: of('other'),
    };
  };
}

/** The cost of the lines stands for the goods sold when it is known for so much of the revenue. */
const costedShare = 0.95;

/**
 * What the shop spent, by these rules:
 *
 * - Cost of goods sold: the costs of the order lines, when they are known for 95 % of the revenue; else the costs
 *   of the category goods. Costs of the category goods are not added to the costs of the lines.
 * - Marketing: the spend of the ads and the costs of the category marketing. Costs of the category advertising
 *   are the same money as the spend of the ads, and count only where no tab of ads covers the period.
 * - Other costs: marketing as above and all costs but goods and taxes. Tax that customers paid is no part of the
 *   revenue and so no cost.
 */
export function combineCosts(sheet: CountSheet, costsOf: CostsOf): void {
  for (let bucket = 0; bucket < sheet.grid.size; bucket += 1) {
    const costs = costsOf(bucket);
    const adSpend = sheet.get('ad_spend', 'all', bucket);
    const revenue = sheet.get('revenue', 'all', bucket);
    const costedRevenue = sheet.get('costed_revenue', 'all', bucket);
    const costOfLines = sheet.get('cost_of_costed', 'all', bucket);
    const isCosted =
      revenue !== undefined && costedRevenue !== undefined && costedRevenue >= costedShare * revenue;
    if (isCosted) {
      sheet.put('cogs', bucket, costOfLines);
    } else if (costs !== undefined && costs.goods > 0) {
      sheet.put('cogs', bucket, costs.goods);
      if (costedRevenue === undefined) {
        sheet.put('costed_revenue', bucket, revenue);
        sheet.put('cost_of_costed', bucket, costs.goods);
      }
    }
    if (costs === undefined) {
      sheet.put('marketing_spend', bucket, adSpend);
      continue;
    }
    const marketing = costs.marketing + (adSpend ?? costs.advertising);
    sheet.put('marketing_spend', bucket, marketing);
    sheet.put('taxes', bucket, costs.tax);
    sheet.put('other_costs', bucket, costs.other + marketing);
  }
}
