import type { Orders } from '../tables/reading/orders/orders';
import type { UnitCosts } from './unit-costs';

/** The costs of the lines stand for all goods sold where they are known for so much of the revenue. */
export const costedShare = 0.95;

/**
 * What the goods of each order line cost: what the orders say, else the unit cost of its stock number or product
 * times its quantity; NaN where nobody says. Undefined where no line's cost is known.
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
    // A cost of 0 was never entered; what is given away may cost nothing.
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
