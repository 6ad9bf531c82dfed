/** What revenue is the product of. */
export const revenueFactors = ['visitors', 'conversion', 'orderValue'] as const;

export type RevenueFactor = (typeof revenueFactors)[number];

/** Visitors of a period, orders per visitor, revenue per order: their product is the revenue. */
export type RevenueSplit = Readonly<Record<RevenueFactor, number>>;

export function revenueOf({ visitors, conversion, orderValue }: RevenueSplit): number {
  return visitors * conversion * orderValue;
}

/** What is known of the revenue of a period. */
interface RevenueFigures {
  readonly visitors: number;
  readonly conversion: number;
  readonly orders: number;
  readonly revenue: number;
}

/** What revenue was made of. */
export interface RevenueParts {
  /** The revenue of orders whose visits were counted is the product of these. */
  readonly split: RevenueSplit;
  /** How many times as much all orders brought: those without a visit, as of a shop with a door, are taken to grow alike. */
  readonly rest: number;
}

/** If fewer than this share of orders belong to counted visits, visitors do not explain revenue. */
const leastWithVisits = 0.5;

/** What revenue was made of; undefined where too few orders belong to a visit that was counted. */
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
  // Whichever is not capped takes what is left, so that nothing of the product is lost.
  const firstAgain = other === 'conversion' ? target / (wanted * second) : first;
  return { ...split, [moved]: wanted, [one]: firstAgain, [other]: second };
}
