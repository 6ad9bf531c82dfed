import type { CountedKpi } from '../kpi/counted';
import type { MeasureId } from '../kpi/measure';
import { isProblem, type Problem } from '../kpi/problem';
import type { Table } from '../kpi/table';
import type { CountSheet, Segment } from './count-sheet';

/** What a KPI comes to in a period: a figure or a table, what the tabs lack for it, or why there is none. */
export type KpiValue =
  | { readonly state: 'value'; readonly value: number }
  | { readonly state: 'table'; readonly table: Table }
  | { readonly state: 'noData'; readonly missing: readonly MeasureId[] }
  | { readonly state: 'problem'; readonly problem: Problem };

/** A measure and what was counted. */
export interface Count {
  readonly measure: MeasureId;
  readonly value: number;
}

/** A KPI in a period, with what its formula was given as far as it is known. */
export interface CountedValue {
  readonly value: KpiValue;
  readonly counts: readonly Count[];
}

/** The measures that a measure is made of. */
const madeOf: Readonly<Partial<Record<MeasureId, readonly MeasureId[]>>> = {
  cac: ['marketing_spend', 'new_customers'],
  clv: ['yearly_order_value', 'yearly_frequency', 'lifespan'],
};

/** Computes a KPI of the shop or of a channel in the period at an index of the sheet's grid. */
export function kpiValue(
  { inputs, formula }: CountedKpi,
  sheet: CountSheet,
  segment: Segment,
  bucket: number,
): CountedValue {
  const counts: Count[] = [];
  const missing: MeasureId[] = [];
  for (const { measure, of, fallback } of inputs) {
    const at = of === 'period' ? bucket : sheet.grid.before(bucket);
    const value = (at === undefined ? undefined : sheet.get(measure, segment, at)) ?? fallback;
    if (value === undefined) missing.push(...lacking(measure, sheet, segment, at));
    else counts.push({ measure, value });
  }
  if (counts.length < inputs.length) {
    // All that it takes is there: what is missing is a divisor.
    if (missing.length === 0) {
      return {
        value: { state: 'problem', problem: { code: 'zeroDivisor', argument: 'new_customers' } },
        counts,
      };
    }
    return { value: { state: 'noData', missing }, counts };
  }
  const [a = 0, b = 0, c = 0, d = 0] = counts.map(({ value }) => value);
  const outcome = formula(a, b, c, d);
  return {
    value: isProblem(outcome) ? { state: 'problem', problem: outcome } : { state: 'value', value: outcome },
    counts,
  };
}

function lacking(
  measure: MeasureId,
  sheet: CountSheet,
  segment: Segment,
  bucket: number | undefined,
): readonly MeasureId[] {
  const parts = madeOf[measure] ?? [measure];
  return parts.filter((part) => bucket === undefined || sheet.get(part, segment, bucket) === undefined);
}

/** What was counted above and below the line of a ratio, so that owners can add up periods. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

const digits = 14;

/** The fraction that a KPI's value is; undefined for one that is no ratio. */
export function fractionOf({ inputs }: CountedKpi, { value, counts }: CountedValue): Fraction | undefined {
  const divisor = inputs.findIndex(({ isDivisor }) => isDivisor === true);
  const denominator = counts[divisor]?.value;
  if (value.state !== 'value' || denominator === undefined) return undefined;
  const first = counts[0]?.value ?? Number.NaN;
  if (first / denominator === value.value) return { numerator: first, denominator };
  // Sums of inputs, such as carts that became no order: without the noise of the division.
  return { numerator: Number((value.value * denominator).toPrecision(digits)), denominator };
}
