import * as z from 'zod/mini';
import { catalogue, type KpiId } from '../../kpi/catalogue';
import { segments } from '../../measures/segments';
import type { NewTarget, TargetDraft } from '../../sidebar/requests';
import { goals } from '../../target/goals';
import type { RevenueSplit } from '../../target/split-revenue';
import { targetAims } from '../../target/target';
import { dayShape } from './day-shape';
import { textOf } from './text-shape';

/** The greatest number of targets; a goal has only a handful of KPIs. */
export const mostTargets = 12;

const ids: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));

function isKpi(text: string): text is KpiId {
  return ids.has(text);
}

function kpiShape(): z.ZodMiniType<KpiId> {
  return z.pipe(
    z.string().check(z.refine(isKpi)),
    z.transform((text): KpiId => {
      if (!isKpi(text)) throw new Error('It was checked.');
      return text;
    }),
  );
}

function splitShape(): z.ZodMiniType<RevenueSplit> {
  return z.object({ visitors: z.number(), conversion: z.number(), orderValue: z.number() });
}

/** The shape of a single line that the owner typed, such as a name. */
function lineShape(): z.ZodMiniType<string> {
  return textOf(/^.{0,200}$/);
}

/** The shape of a target that the sidebar sends to be written. */
export function newTargetShape(): z.ZodMiniType<NewTarget> {
  return z.object({
    kpi: kpiShape(),
    segment: z.enum(segments),
    aim: z.enum(targetAims),
    baseline: z.number(),
    target: z.number(),
    start: dayShape(),
    deadline: dayShape(),
    owner: lineShape(),
    note: textOf(/^.{0,600}$/),
  });
}

/**
 * The shape of a draft, as the sidebar sends it and as it is stored. Figures are unchecked texts, since the
 * owner may still be typing. Drafts of earlier versions lack the segment and the factors.
 */
export function targetDraftShape(): z.ZodMiniType<TargetDraft> {
  return z.object({
    step: z.number(),
    goal: z.enum([...goals, '']),
    segment: z._default(z.enum(segments), 'all'),
    targets: z
      .array(z.object({ kpi: kpiShape(), aim: z.enum(targetAims), text: textOf(/^.{0,40}$/) }))
      .check(z.refine(({ length }) => length <= mostTargets)),
    months: z.number(),
    capacity: textOf(/^.{0,20}$/),
    split: z._default(z.nullable(splitShape()), null),
    isSplitWanted: z._default(z.boolean(), false),
    review: z._default(z.enum(['weekly', 'monthly']), 'weekly'),
    start: textOf(/^.{0,10}$/),
    deadline: textOf(/^.{0,10}$/),
    owner: lineShape(),
    note: lineShape(),
  });
}
