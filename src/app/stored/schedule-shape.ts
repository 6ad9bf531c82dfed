import * as z from 'zod/mini';
import { type LogLine, runResults } from '../../schedule/log-line';
import type { Schedule } from '../../schedule/schedule';

function wholeNumber(from: number, to: number): z.ZodMiniType<number> {
  return z.number().check(z.refine((value) => Number.isInteger(value) && value >= from && value <= to));
}

/** The shape of a schedule, as it is stored and as the sidebar sends it. */
export function scheduleShape(): z.ZodMiniType<Schedule> {
  const hour = wholeNumber(0, 23);
  return z.discriminatedUnion('every', [
    z.object({ every: z.enum(['off', 'change']) }),
    z.object({ every: z.literal('day'), hour }),
    z.object({ every: z.literal('week'), weekday: wholeNumber(0, 6), hour }),
    z.object({ every: z.literal('month'), day: wholeNumber(1, 31), hour }),
  ]);
}

const longestAddress = 254;

/** The shape of the digest's address: one address, or '' for none. */
export function digestToShape(): z.ZodMiniType<string> {
  return z
    .string()
    .check(
      z.refine(
        (address) =>
          address === '' ||
          (address.length <= longestAddress && /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+$/.test(address)),
      ),
    );
}

/** The shape of a line of the log, as it is stored. */
export function logLineShape(): z.ZodMiniType<LogLine> {
  return z.object({
    at: z.number(),
    run: z.enum(['day', 'week', 'month', 'change']),
    result: z.enum(runResults),
    rows: z.nullable(z.number()),
    seconds: z.nullable(z.number()),
    detail: z.string(),
  });
}
