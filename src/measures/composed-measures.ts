import type { CountedKpi } from '../kpi/counted';
import { countedKpi } from '../kpi/counted';
import { defaultServiceLevel } from '../kpi/inventory';
import type { MeasureId } from '../kpi/measure';
import { isProblem, type Outcome } from '../kpi/problem';
import type { MeasureSource } from './definition';
import type { Tally } from './tally';

/** A measure that is itself a KPI: the formula of a KPI in the catalogue, given these measures. */
interface ComposedMeasure extends MeasureSource {
  readonly formulaOf: CountedKpi['id'];
  readonly madeOf: readonly MeasureId[];
}

/** A measure that is known for every span without any tab. */
interface FixedMeasure extends MeasureSource {
  readonly of: (days: number) => number;
}

const kpiMeasures = {
  clv: {
    needs: [],
    formulaOf: 'clv',
    madeOf: ['yearly_order_value', 'yearly_frequency', 'lifespan', 'yearly_margin'],
  },
  yearly_cac: { needs: [], formulaOf: 'cac', madeOf: ['yearly_spend', 'yearly_new_customers'] },
} as const satisfies Partial<Record<MeasureId, ComposedMeasure>>;

const fixedMeasures = {
  period_days: { needs: [], of: (days) => days },
  service_level: { needs: [], of: () => defaultServiceLevel },
} as const satisfies Partial<Record<MeasureId, FixedMeasure>>;

export const composedMeasures = { ...kpiMeasures, ...fixedMeasures } as const;

const composed: Readonly<Partial<Record<MeasureId, ComposedMeasure>>> = kpiMeasures;

/** Whether a measure is a KPI itself, made of other measures. */
export function isComposed(measure: MeasureId): boolean {
  return composed[measure] !== undefined;
}

export function putFixedMeasures(tally: Tally): void {
  tally.spans.forEach(({ from, to }, span) => {
    for (const [measure, { of }] of Object.entries(fixedMeasures) as [
      keyof typeof fixedMeasures,
      FixedMeasure,
    ][]) {
      tally.put(measure, span, of(to - from + 1));
    }
  });
}

/** The value of a measure that is itself a KPI, or the problem; undefined if a part of it is not known. */
export function composedValue(
  measure: MeasureId,
  counted: (part: MeasureId) => number | undefined,
): Outcome | undefined {
  const definition = composed[measure];
  const kpi = definition && countedKpi(definition.formulaOf);
  if (definition === undefined || kpi === undefined) return counted(measure);
  const parts = definition.madeOf.map((part, index) => counted(part) ?? kpi.inputs[index]?.fallback);
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = known;
  const outcome = kpi.formula(a, b, c, d);
  return isProblem(outcome) || Number.isFinite(outcome) ? outcome : { code: 'tooLarge' };
}

/** The required parts of a measure that are not known. */
export function partsLacking(
  measure: MeasureId,
  counted: (part: MeasureId) => number | undefined,
): readonly MeasureId[] {
  const definition = composed[measure];
  if (definition === undefined) return [measure];
  const inputs = countedKpi(definition.formulaOf)?.inputs;
  return definition.madeOf.filter(
    (part, index) => counted(part) === undefined && inputs?.[index]?.fallback === undefined,
  );
}
