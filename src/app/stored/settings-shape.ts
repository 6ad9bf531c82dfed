import * as z from 'zod/mini';
import { languages } from '../../i18n/language';
import { catalogue, type KpiId } from '../../kpi/catalogue';
import { periodKinds } from '../../period/period';
import type { Settings, SummarySettings } from '../../sidebar/requests';
import { dayShape } from './day-shape';
import { defaultSettings } from './default-settings';
import { fieldsOf } from './json';
import { keptOwnDays } from './own-days-shape';
import { textOf } from './text-shape';

/** A list of KPIs without repetitions; unknown ones are dropped. */
function kpiList() {
  return z.pipe(
    z.array(z.string()),
    z.transform((ids): readonly KpiId[] => {
      const known = new Map<string, KpiId>(catalogue.map(({ id }) => [id, id]));
      return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
    }),
  );
}

/** The shape of settings of the present version. */
function settingsShape(): z.ZodMiniType<Settings> {
  return z.object({ ...summaryFields(), ...keptOwnDays() });
}

/** The settings that the page Summary may send to be saved. */
export function summarySettingsShape(): z.ZodMiniType<SummarySettings> {
  return z.object(summaryFields());
}

function summaryFields() {
  return {
    period: z.enum(periodKinds),
    asOf: z.nullable(dayShape()),
    comparison: z.enum(['previous', 'lastYear']),
    language: z.nullable(z.enum(languages)),
    currency: z.nullable(textOf(/^[A-Z]{3}$/)),
    firstWeekday: z.literal([0, 1, 2, 3, 4, 5, 6]),
    fiscalFirstMonth: z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    sections: z.enum(['journey', 'family']),
    // A summary needs at least one KPI, so an empty list means all of them.
    kpis: z.pipe(
      z.nullable(kpiList()),
      z.transform((ids) => (ids?.length === 0 ? null : ids)),
    ),
    cards: z.pipe(
      kpiList(),
      z.transform((ids) => ids.slice(0, 6)),
    ),
    lostAfterDays: z.nullable(
      z.number().check(z.refine((days) => Number.isInteger(days) && days >= 1 && days <= 3650)),
    ),
    shopName: z.nullable(textOf(/^.{0,100}$/)),
  };
}

/** Reads settings of the present version. A field that cannot be read gets its default, the others are kept. */
export function readSettings(kept: unknown): { readonly settings: Settings; readonly isWhole: boolean } {
  const shape = settingsShape();
  const whole = shape.safeParse(kept);
  if (whole.success) return { settings: whole.data, isWhole: true };
  const unread = new Set(whole.error.issues.map(({ path }) => String(path[0])));
  const good = Object.entries(fieldsOf(kept)).filter(([field]) => !unread.has(field));
  const mended = shape.safeParse({ ...defaultSettings, ...Object.fromEntries(good) });
  return { settings: mended.success ? mended.data : defaultSettings, isWhole: false };
}
