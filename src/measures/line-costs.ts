import type { Orders } from '../tables/reading/orders/orders';
import type { UnitCosts } from './unit-costs';

/**
 * The costs of the lines count as the costs of all goods sold if they are known for this share of the
 * revenue.
 */
export const costedShare = 0.95;

/**
 * The cost of each order line: as the orders give it, else the unit cost of its stock number or product times
 * its quantity; NaN if neither is known. Undefined if no line's cost is known.
 */
export function lineCosts(orders: Orders, unitCosts: UnitCosts): Float64Array | undefined {
  const { length, cost, quantity, sku, product, amount } = orders;
  const bySku = unitCosts.ofWords(sku);
  const byProduct = unitCosts.ofWords(product);
  if (bySku === undefined && byProduct === undefined && cost === undefined) return undefined;
  const costs = new Float64Array(length);
  let isKnown = false;
  for (let line = 0; line < length; line += 1) {
    let value = cost?.[line] ?? Number.NaN;
    // A cost of 0 beside an amount means that no cost was entered; a free item may really cost nothing.
    if (value === 0 && (amount[line] ?? 0) > 0) value = Number.NaN;
    if (Number.isNaN(value) && quantity !== undefined) {
      let unit = bySku?.[sku?.codes[line] ?? -1] ?? Number.NaN;
      if (Number.isNaN(unit)) unit = byProduct?.[product?.codes[line] ?? -1] ?? Number.NaN;
      value = unit * (quantity[line] ?? Number.NaN);
    }
    costs[line] = value;
    if (!Number.isNaN(value)) isKnown = true;
  }
  return isKnown ? costs : undefined;
}
