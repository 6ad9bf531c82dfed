import * as z from 'zod/mini';
import { holidayNames } from '../../period/holiday-names';
import type { KeptCampaign, KeptCorrection, OwnDays } from '../../sidebar/requests';
import { dayShape } from './day-shape';
import { textOf } from './text-shape';

/**
 * The greatest number of campaigns: a longer list would be hard to choose from, and stored settings are
 * limited in size.
 */
const most = 50;

function campaignShape(): z.ZodMiniType<KeptCampaign> {
  return z
    .object({ name: campaignName(), from: dayShape(), to: dayShape() })
    .check(z.refine(({ from, to }) => from <= to));
}

/** The name of a campaign: one line, without blanks around it. */
export function campaignName(): z.ZodMiniType<string> {
  return textOf(/^\S(?:.{0,58}\S)?$/);
}

function correctionShape(): z.ZodMiniType<KeptCorrection> {
  return z.object({ holiday: z.enum(holidayNames), day: dayShape() });
}

/** The days that the sidebar may send to be saved. */
export function ownDaysShape(): z.ZodMiniType<OwnDays> {
  return z.object({
    campaigns: z.array(campaignShape()).check(z.refine(isListOfNames)),
    corrections: z.array(correctionShape()).check(z.refine(({ length }) => length <= most)),
  });
}

function isListOfNames(campaigns: readonly KeptCampaign[]): boolean {
  return campaigns.length <= most && new Set(campaigns.map(({ name }) => name)).size === campaigns.length;
}

/** The days as they are stored. Entries that cannot be read are dropped, the others kept. */
export function keptOwnDays() {
  return { campaigns: listOf(campaignShape()), corrections: listOf(correctionShape()) };
}

function listOf<Item>(shape: z.ZodMiniType<Item>) {
  return z.pipe(
    z.array(z.unknown()),
    z.transform((items): readonly Item[] =>
      items.flatMap((item) => {
        const read = shape.safeParse(item);
        return read.success ? [read.data] : [];
      }),
    ),
  );
}
