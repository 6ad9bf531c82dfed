import type { CountedKpi } from '../kpi/counted';
import type { MeasureId } from '../kpi/measure';
import { isProblem, type Problem } from '../kpi/problem';
import type { Table } from '../kpi/table';
import { composedValue, isComposed, partsLacking } from './composed-measures';
import type { CountSheet, Segment } from './count-sheet';
import { keyFor } from './counted-together';

/** The value of a KPI in a span: a figure or a table, what the tabs lack for it, or why there is none. */
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

/** A KPI in a span, with what its formula was given as far as it is known. */
export interface CountedValue {
  readonly value: KpiValue;
  readonly counts: readonly Count[];
}

/** Computes a KPI of the shop or of a segment in the span at an index of the sheet. */
export function kpiValue(kpi: CountedKpi, sheet: CountSheet, segment: Segment, span: number): CountedValue {
  const counts: Count[] = [];
  const missing: MeasureId[] = [];
  let problem: Problem | undefined;
  for (const { measure, of, fallback } of kpi.inputs) {
    const at = of === 'period' ? span : (sheet.list.before[span] ?? -1);
    const counted = (part: MeasureId): number | undefined => {
      const key = keyFor(part, kpi);
      return sheet.get(of === 'period' && sheet.has(key) ? key : part, segment, at);
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

/** Whether a KPI of a segment can come to a figure in any span: what each of its measures is made of was counted. */
export function isCounted(kpi: CountedKpi, sheet: CountSheet, segment: Segment): boolean {
  return kpi.inputs.every(
    ({ measure, fallback }) =>
      fallback !== undefined ||
      isComposed(measure) ||
      sheet.hasOf(keyFor(measure, kpi), segment) ||
      sheet.hasOf(measure, segment),
  );
}

/** What was counted above and below the line of a ratio, so that owners can add up spans. */
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
  // Sums of inputs, such as carts that became no order, without the rounding errors of a division.
  return { numerator: Number((value.value * denominator).toPrecision(digits)), denominator };
}
