import * as z from 'zod';

const figure = z.nullable(z.number());
const text = z.nullable(z.string());

/** The part of the add-on's answer about targets that is needed here; its sentences are for the page. */
const targetsShape = z.object({
  state: z.literal('targets'),
  targets: z.array(
    z.object({
      kpi: text,
      segment: text,
      type: z.string(),
      baseline: figure,
      target: figure,
      start: text,
      deadline: text,
      actual: figure,
      expected: figure,
      low: figure,
      high: figure,
      status: text,
      forecast: figure,
      requiredPerDay: figure,
      problem: text,
      asOf: z.string(),
    }),
  ),
});

export type FollowedTarget = z.infer<typeof targetsShape>['targets'][number];

/** The targets in an answer of the add-on, undefined if it has none. */
export function followedTargets(answer: unknown): FollowedTarget[] | undefined {
  const result = targetsShape.safeParse(answer);
  return result.success ? result.data.targets : undefined;
}
