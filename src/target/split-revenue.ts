/** The factors of revenue. */
export const revenueFactors = ['visitors', 'conversion', 'orderValue'] as const;

export type RevenueFactor = (typeof revenueFactors)[number];

/** Visitors of a period, orders per visitor, revenue per order: their product is the revenue. */
export type RevenueSplit = Readonly<Record<RevenueFactor, number>>;

export function revenueOf({ visitors, conversion, orderValue }: RevenueSplit): number {
  return visitors * conversion * orderValue;
}

/** The figures of a period's revenue. */
interface RevenueFigures {
  readonly visitors: number;
  readonly conversion: number;
  readonly orders: number;
  readonly revenue: number;
}

/** Revenue split into its factors. */
export interface RevenueParts {
  /** The revenue of orders whose visits were counted is the product of these. */
  readonly split: RevenueSplit;
  /**
   * All orders divided by those with counted visits. Orders without a visit, such as those of a physical
   * shop, are assumed to grow by the same share.
   */
  readonly rest: number;
}

/** If fewer than this share of orders belong to counted visits, visitors do not explain revenue. */
const leastWithVisits = 0.5;

/** Splits revenue into its factors; undefined if too few orders belong to counted visits. */
export function partsOf({ visitors, conversion, orders, revenue }: RevenueFigures): RevenueParts | undefined {
  const withVisits = visitors * conversion;
  if (!(orders > 0) || !(revenue > 0) || !(withVisits >= leastWithVisits * orders)) return undefined;
  const isProduct = Math.abs(withVisits - orders) <= 1e-6 * orders;
  return {
    split: { visitors, conversion, orderValue: revenue / orders },
    rest: isProduct ? 1 : orders / withVisits,
  };
}

/** The greatest possible conversion rate. */
const mostConversion = 1;

/**
 * Raises each factor by the same share, so that their product becomes the target; undefined if one of them is
 * not positive.
 */
export function evenSplit(baseline: RevenueSplit, target: number): RevenueSplit | undefined {
  const now = revenueOf(baseline);
  if (!(now > 0) || !(target > 0) || revenueFactors.some((factor) => !(baseline[factor] > 0)))
    return undefined;
  const growth = Math.cbrt(target / now);
  const conversion = Math.min(baseline.conversion * growth, mostConversion);
  const visitors = baseline.visitors * growth;
  return { visitors, conversion, orderValue: target / (visitors * conversion) };
}

/**
 * Changes one factor, and the two others by the same share, so that the product stays the same. The
 * conversion cannot exceed 1; the third factor takes what is beyond.
 */
export function moveFactor(split: RevenueSplit, moved: RevenueFactor, value: number): RevenueSplit {
  const target = revenueOf(split);
  const wanted = moved === 'conversion' ? Math.min(value, mostConversion) : value;
  if (!(wanted > 0)) return split;
  const [one, other] = revenueFactors.filter((factor) => factor !== moved);
  if (one === undefined || other === undefined) return split;
  const rest = Math.sqrt(split[moved] / wanted);
  const capped = (factor: RevenueFactor, to: number): number =>
    factor === 'conversion' ? Math.min(to, mostConversion) : to;
  const first = capped(one, split[one] * rest);
  const second = capped(other, target / (wanted * first));
  // The factor that is not capped takes the rest, so that the product stays the same.
  const firstAgain = other === 'conversion' ? target / (wanted * second) : first;
  return { ...split, [moved]: wanted, [one]: firstAgain, [other]: second };
}
