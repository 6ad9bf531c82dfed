import * as z from 'zod/mini';
import type { TabChoice } from '../../tables/shop';
import { tableFields, tableKinds } from '../../vocabulary/fields';

/** The shape of an owner's correction of a tab. */
export function choiceShape(): z.ZodMiniType<TabChoice> {
  const columns = z.object({
    use: z.literal('as'),
    kind: z.enum(tableKinds),
    columns: z.record(z.string(), z.string()),
  });
  return z.discriminatedUnion('use', [
    z.object({ use: z.literal('leaveOut') }),
    columns.check(
      z.refine(({ kind, columns }) => Object.keys(columns).every((field) => field in tableFields[kind])),
    ),
  ]);
}
