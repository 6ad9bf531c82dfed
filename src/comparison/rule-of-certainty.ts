import type { CountedKpi } from '../kpi/counted';
import type { MeasureId } from '../kpi/measure';
import { measureDefinitions } from '../measures/measure-definitions';
import type { TableKind } from '../vocabulary/fields';
import type { CaseName, NoInterval } from './certainty';

/**
 * How the chance in a KPI is computed:
 * - `rate`: a share of cases, such as the visitors who order.
 * - `score`: cases of several sorts, such as promoters and detractors.
 * - `mean`: the mean of a value of each case, such as the order value. The moments of the values are known.
 * - `sum`: the sum of such values, such as revenue.
 * - `count`: a number of events, such as orders.
 * - `spread`: any other sum or quotient of sums. Only the variation of its days shows the chance.
 */
export type CertaintyRule =
  | { readonly kind: 'rate' | 'score' | 'count' | 'spread' }
  | { readonly kind: 'mean' | 'sum'; readonly mean: string }
  | { readonly kind: 'unknown'; readonly reason: NoInterval };

/**
 * The means whose moments are counted, by the measure of their sum. `per` counts the cases that the sum is
 * divided by.
 */
const means: Readonly<Partial<Record<MeasureId, { readonly per: MeasureId; readonly mean: string }>>> = {
  revenue: { per: 'orders', mean: 'order_value' },
  delivery_days: { per: 'delivered_orders', mean: 'delivery_days' },
  response_hours: { per: 'responses', mean: 'response_hours' },
  resolution_hours: { per: 'resolutions', mean: 'resolution_hours' },
};

/** The rule of a KPI, by its definition and by the tables of its measures. */
export function ruleOfCertainty(kpi: CountedKpi): CertaintyRule {
  const { inputs, unit, window } = kpi;
  if (window === 'change' || inputs.some(({ of }) => of === 'periodBefore')) {
    return { kind: 'unknown', reason: 'comparison' };
  }
  if (window === 'year') return { kind: 'unknown', reason: 'sharedDays' };
  if (window === 'end' || inputs.some(({ measure }) => isOfStock(measure))) {
    return { kind: 'unknown', reason: 'level' };
  }
  const divisor = inputs.find(({ isDivisor }) => isDivisor === true);
  const [first] = inputs;
  const values = first && means[first.measure];
  if (divisor === undefined) {
    if (unit === 'count') return { kind: 'count' };
    return inputs.length === 1 && values !== undefined
      ? { kind: 'sum', mean: values.mean }
      : { kind: 'spread' };
  }
  if (inputs.length === 2 && values?.per === divisor.measure) return { kind: 'mean', mean: values.mean };
  if (unit === 'score') return { kind: 'score' };
  return { kind: unit === 'percent' && countsCases(kpi) ? 'rate' : 'spread' };
}

/** Whether all arguments of a KPI are numbers of cases; others may be money, kilogrammes or hours. */
function countsCases({ arguments: given }: CountedKpi): boolean {
  return given.every(({ kind, optional }) => optional === true || kind === 'count' || kind === 'answer');
}

/** Whether a measure is known only from a list of the stock at a moment. */
function isOfStock(measure: MeasureId): boolean {
  const { needs } = measureDefinitions[measure];
  return needs.length > 0 && needs.every((need) => need.every(({ table }) => table === 'inventory'));
}

/** Whether a measure counts customers, who decide independently of each other, so that no days are needed. */
export function countsCustomers(measure: MeasureId): boolean {
  const { needs } = measureDefinitions[measure];
  return (
    needs.length > 0 &&
    needs.every((need) =>
      need.some(({ table, fields }) => table === 'orders' && fields.some((field) => field === 'customer')),
    )
  );
}

/** Measures that count customers as lost after some days without an order. */
const untilLost: ReadonlySet<MeasureId> = new Set([
  'customers_start',
  'customers_end',
  'joined_customers',
  'lost_customers',
]);

/** Whether a KPI depends on after how many days a customer counts as lost. */
export function countsLost({ inputs }: CountedKpi): boolean {
  return inputs.some(({ measure }) => untilLost.has(measure));
}

export function dependsOnEarlierPurchases(kpi: CountedKpi): boolean {
  return (
    countsLost(kpi) ||
    kpi.inputs.some(({ measure }) => measure === 'new_customers' || measure === 'returning_customers')
  );
}

/** The kind of cases that a KPI counts, by their table. For a rate these are the cases of its numerator. */
export function casesOf(kpi: CountedKpi): CaseName {
  const { inputs } = kpi;
  const divisor = inputs.find(({ isDivisor }) => isDivisor === true);
  const part = inputs.find(({ isDivisor }) => isDivisor !== true);
  const { kind } = ruleOfCertainty(kpi);
  const counted = (kind === 'mean' || kind === 'score' ? divisor : part) ?? divisor;
  if (counted === undefined) return 'cases';
  const { measure } = counted;
  const [table] = measureDefinitions[measure].needs.flatMap((need) => need.map((fields) => fields.table));
  if (table === 'orders') return countsCustomers(measure) ? 'customers' : 'orders';
  return (table && nameOfTable[table]) ?? 'cases';
}

const nameOfTable: Readonly<Partial<Record<TableKind, CaseName>>> = {
  traffic: 'visits',
  surveys: 'answers',
  support: 'tickets',
};
