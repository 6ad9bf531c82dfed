import type { CountedKpi } from '../kpi/counted';
import type { MeasureId } from '../kpi/measure';
import { isProblem, type Problem } from '../kpi/problem';
import type { Table } from '../kpi/table';
import { composedValue, isComposed, partsLacking } from './composed-measures';
import { keyFor } from './counted-together';
import type { Segment, Tally } from './tally';

/** The result of a KPI in a span: a number, a table, the measures that the tabs lack, or why there is none. */
export type KpiValue =
  | { readonly state: 'value'; readonly value: number }
  | { readonly state: 'table'; readonly table: Table }
  | { readonly state: 'noData'; readonly missing: readonly MeasureId[] }
  | { readonly state: 'problem'; readonly problem: Problem };

export interface Count {
  readonly measure: MeasureId;
  readonly value: number;
}

/** The result of a KPI in a span, with the known inputs of its formula. */
export interface CountedValue {
  readonly value: KpiValue;
  readonly counts: readonly Count[];
}

/** Computes a KPI of the shop or of a segment in the span at an index. */
export function kpiValue(kpi: CountedKpi, tally: Tally, segment: Segment, span: number): CountedValue {
  const counts: Count[] = [];
  const missing: MeasureId[] = [];
  let problem: Problem | undefined;
  for (const { measure, of, fallback } of kpi.inputs) {
    const at = of === 'period' ? span : (tally.list.before[span] ?? -1);
    const counted = (part: MeasureId): number | undefined => {
      const key = keyFor(part, kpi);
      return tally.get(of === 'period' && tally.has(key) ? key : part, segment, at);
    };
    const outcome = composedValue(measure, counted) ?? fallback;
    if (outcome === undefined) missing.push(...partsLacking(measure, counted));
    else if (isProblem(outcome)) problem ??= outcome;
    else counts.push({ measure, value: outcome });
  }
  if (missing.length > 0) return { value: { state: 'noData', missing }, counts };
  if (problem !== undefined) return { value: { state: 'problem', problem }, counts };
  const [a = 0, b = 0, c = 0, d = 0] = counts.map(({ value }) => value);
  const outcome = kpi.formula(a, b, c, d);
  return {
    value: isProblem(outcome) ? { state: 'problem', problem: outcome } : { state: 'value', value: outcome },
    counts,
  };
}

/** Whether a KPI of a segment can have a value in any span, because its measures were counted. */
export function isCounted(kpi: CountedKpi, tally: Tally, segment: Segment): boolean {
  return kpi.inputs.every(
    ({ measure, fallback }) =>
      fallback !== undefined ||
      isComposed(measure) ||
      tally.hasOf(keyFor(measure, kpi), segment) ||
      tally.hasOf(measure, segment),
  );
}

/** The numerator and denominator of a ratio, so that owners can add up spans. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

const digits = 14;

/** The numerator and denominator of a KPI's value; undefined if it is no ratio. */
export function fractionOf({ inputs }: CountedKpi, { value, counts }: CountedValue): Fraction | undefined {
  const divisor = inputs.findIndex(({ isDivisor }) => isDivisor === true);
  const denominator = counts[divisor]?.value;
  if (value.state !== 'value' || denominator === undefined) return undefined;
  const first = counts[0]?.value ?? Number.NaN;
  if (first / denominator === value.value) return { numerator: first, denominator };
  // The numerator is computed from several inputs, such as carts - orders. Rounding removes the errors of the
  // division.
  return { numerator: Number((value.value * denominator).toPrecision(digits)), denominator };
}
