import * as z from 'zod';
import type { ComparisonArguments } from './comparison-arguments';
import { type Kpi, type Summary, type SummaryText, unitOfFigure } from './summary-tab';

/** The part of the add-on's answer to a comparison that is needed here; the rest is for its page. */
const comparedShape = z.object({
  state: z.literal('compared'),
  asOf: z.string(),
  period: z.object({ from: z.string(), to: z.string() }),
  compared: z.nullable(
    z.object({ from: z.string(), to: z.string(), kind: z.string(), sameElapsedDays: z.boolean() }),
  ),
  currency: z.nullable(z.string()),
  spans: z.array(z.string()),
  headlines: z.array(z.object({ kpi: z.nullable(z.string()), text: z.string() })),
  kpis: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      unit: z.string(),
      value: z.nullable(z.number()),
      compared: z.nullable(z.number()),
      difference: z.nullable(z.number()),
      relative: z.nullable(z.number()),
      low: z.nullable(z.number()),
      high: z.nullable(z.number()),
      p: z.nullable(z.number()),
      verdict: z.nullable(z.string()),
      shown: z.object({
        value: z.string(),
        compared: z.string(),
        change: z.string(),
        certainty: z.string(),
      }),
      absent: z.string(),
    }),
  ),
  drivers: z.array(
    z.object({
      of: z.string(),
      effect: z.number(),
      parts: z.array(z.object({ id: z.string(), effect: z.number() })),
    }),
  ),
  contributions: z.array(z.object({ by: z.string(), segment: z.nullable(z.string()), effect: z.number() })),
  mixAndRate: z.array(
    z.object({
      kpi: z.string(),
      by: z.string(),
      segment: z.nullable(z.string()),
      mix: z.number(),
      rate: z.number(),
    }),
  ),
  channels: z.array(
    z.object({
      group: z.string(),
      visits: z.nullable(z.number()),
      engagement: z.nullable(z.number()),
      conversion: z.nullable(z.number()),
      advocacy: z.nullable(z.number()),
      revenue: z.nullable(z.number()),
      orders: z.nullable(z.number()),
    }),
  ),
  tables: z.array(
    z.object({
      id: z.string(),
      columns: z.array(z.string()),
      rows: z.array(z.array(z.nullable(z.union([z.string(), z.number()])))),
    }),
  ),
});

export type ComparedAnswer = z.infer<typeof comparedShape>;

/** The comparison in an answer of the add-on, undefined if it has none. */
export function comparedAnswer(answer: unknown): ComparedAnswer | undefined {
  const result = comparedShape.safeParse(answer);
  return result.success ? result.data : undefined;
}

/** The summary with the results of the comparison, where the tab's own periods were compared. */
export function withComparison(summary: Summary, answer: ComparedAnswer): Summary {
  const byId = new Map(answer.kpis.map((kpi) => [kpi.id, kpi]));
  return {
    ...summary,
    compared: answer.compared,
    ...reasonsOf(answer),
    kpis: summary.kpis.map((kpi) => {
      const found = byId.get(kpi.id);
      return found === undefined ? kpi : { ...kpi, ...certaintyOf(found) };
    }),
  };
}

/**
 * The summary of the periods that were asked for. Figures of the tab for other days are left out, such as the
 * year before, unless the period is the tab's own.
 */
export function comparedSummary(
  summary: Summary,
  { period }: ComparisonArguments,
  answer: ComparedAnswer,
): Summary {
  const isOfTab = period.kind === 'complete';
  const ofTab = new Map(summary.kpis.map((kpi) => [kpi.id, kpi]));
  const { compared, currency } = answer;
  return {
    ...summary,
    asOf: isOfTab ? summary.asOf : answer.asOf,
    period: answer.period,
    previous: compared && { from: compared.from, to: compared.to },
    compared,
    ...reasonsOf(answer),
    lastYear: isOfTab ? summary.lastYear : null,
    tables: answer.tables,
    channels: answer.channels,
    kpis: answer.kpis
      .filter(({ id, value }) => ofTab.has(id) || value !== null)
      .map((found): Kpi => {
        const known = isOfTab ? ofTab.get(found.id) : undefined;
        return {
          id: found.id,
          unit: unitOfFigure(found.unit),
          ...(found.unit === 'money' && currency !== null ? { currency } : {}),
          value: found.value,
          previous: found.compared,
          change: found.relative,
          lastYear: known?.lastYear ?? null,
          changeLastYear: known?.changeLastYear ?? null,
          absent: found.absent === '' ? null : found.absent,
          ...certaintyOf(found),
        };
      }),
  };
}

/** The headlines, and the reasons for the change of revenue. */
function reasonsOf({
  headlines,
  drivers,
  contributions,
  mixAndRate,
}: ComparedAnswer): Pick<Summary, 'headlines' | 'drivers' | 'contributions' | 'mixAndRate'> {
  const ofRevenue = drivers.find(({ of }) => of === 'revenue') ?? null;
  return { headlines, drivers: ofRevenue, contributions, mixAndRate };
}

function certaintyOf({
  difference,
  low,
  high,
  p,
  verdict,
}: ComparedAnswer['kpis'][number]): Pick<Kpi, 'difference' | 'low' | 'high' | 'p' | 'verdict'> {
  return { difference, low, high, p, verdict };
}

/** The comparison in words and figures for a reader. */
export function comparedText(text: SummaryText, { spans, kpis }: ComparedAnswer): SummaryText {
  return {
    spans,
    kpis: kpis
      .filter(({ value }) => value !== null)
      .map(({ name, shown }) => [name, shown.value, shown.compared, shown.change, shown.certainty]),
    findings: text.findings,
  };
}
