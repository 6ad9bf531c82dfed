import * as z from 'zod/mini';
import { parseIsoDay } from '../../period/civil-day';

/** A day that exists, as YYYY-MM-DD. */
export function dayShape(): z.ZodMiniType<string> {
  return z.string().check(z.refine((text) => parseIsoDay(text) !== undefined));
}
