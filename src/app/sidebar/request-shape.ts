import * as z from 'zod/mini';
import { holidayNames } from '../../period/holiday-names';
import { periodKinds } from '../../period/period';
import { scheduleKeepers } from '../../schedule/schedule';
import type { AskedComparison, AskedPeriod, SidebarRequest } from '../../sidebar/requests';
import { dayShape } from '../stored/day-shape';
import { campaignName, ownDaysShape } from '../stored/own-days-shape';
import { digestToShape, scheduleShape } from '../stored/schedule-shape';
import { summarySettingsShape } from '../stored/settings-shape';
import { choiceShape } from '../stored/tab-choice-shape';
import { mostTargets, newTargetShape, targetDraftShape } from '../stored/target-draft-shape';
import { textOf } from '../stored/text-shape';

function countShape() {
  return z.number().check(z.refine((count) => Number.isInteger(count) && count >= 1 && count <= 3660));
}

function periodShape(): z.ZodMiniType<AskedPeriod> {
  return z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['complete', 'toDate']), of: z.enum(periodKinds) }),
    z.object({ kind: z.literal('lastDays'), count: countShape() }),
    z.object({ kind: z.literal('range'), from: dayShape(), to: dayShape() }),
    z.object({ kind: z.literal('campaign'), name: campaignName() }),
  ]);
}

function comparisonShape(): z.ZodMiniType<AskedComparison> {
  return z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['previous', 'year', 'weekday']) }),
    z.object({ kind: z.literal('before'), count: countShape() }),
    z.object({ kind: z.literal('range'), from: dayShape(), to: dayShape() }),
    z.object({ kind: z.literal('holiday'), holiday: z.enum(holidayNames) }),
    z.object({ kind: z.literal('campaign'), name: campaignName() }),
  ]);
}

function requestShape(): z.ZodMiniType<SidebarRequest> {
  const settings = summarySettingsShape();
  // Limited to these characters because it becomes part of a property's key.
  const fingerprint = textOf(/^[\w-]{1,64}$/);
  const run = textOf(/^\w{0,40}$/);
  const tab = z.string();
  return z.discriminatedUnion('type', [
    z.object({ type: z.literal('open') }),
    z.object({ type: z.literal('saveSettings'), settings }),
    z.object({ type: z.literal('saveOwnDays'), days: ownDaysShape() }),
    z.object({
      type: z.literal('generate'),
      settings,
      whenEdited: z.enum(['ask', 'newTab', 'restore']),
      run,
    }),
    z.object({ type: z.literal('showSummary') }),
    z.object({ type: z.literal('progress'), run }),
    z.object({ type: z.literal('readTabs'), run }),
    z.object({ type: z.literal('targets'), run }),
    z.object({ type: z.literal('chooseTab'), tab, fingerprint, choice: choiceShape(), run }),
    z.object({ type: z.literal('forgetTab'), tab, fingerprint, run }),
    z.object({ type: z.literal('schedule') }),
    z.object({
      type: z.literal('saveSchedule'),
      schedule: scheduleShape(),
      digestTo: z.optional(digestToShape()),
      seen: z.optional(z.enum(scheduleKeepers)),
    }),
    z.object({ type: z.literal('planTargets'), run }),
    z.object({ type: z.literal('keepTargetDraft'), draft: z.nullable(targetDraftShape()) }),
    z.object({
      type: z.literal('addTargets'),
      targets: z
        .array(newTargetShape())
        .check(z.refine(({ length }) => length >= 1 && length <= mostTargets)),
      money: z.optional(textOf(/^(?:[A-Z]{3}|\$|¥|KR)$/)),
      run,
    }),
    z.object({
      type: z.enum(['compare', 'insertComparison']),
      period: periodShape(),
      comparison: comparisonShape(),
      withTables: z.optional(z.boolean()),
      run,
    }),
  ]);
}

/**
 * A valid request of the sidebar, else undefined. It is checked because anybody can send one from the console
 * of the browser.
 */
export function readRequest(candidate: unknown): SidebarRequest | undefined {
  const result = requestShape().safeParse(candidate);
  return result.success ? result.data : undefined;
}
