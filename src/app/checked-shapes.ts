import type { ZodMiniType } from 'zod/mini';
import { languages } from '../i18n/language';
import { catalogue, type KpiId } from '../kpi/catalogue';
import { parseIsoDay } from '../period/civil-day';
import { periodKinds } from '../period/period';
import type { Settings, SidebarRequest } from '../sidebar/requests';
import { fieldsOf } from './json';
import type { Zod } from './load-zod';
import { standardSettings } from './standard-settings';

/** The checks of what comes from outside: the document's properties and the sidebar's requests. */
export interface CheckedShapes {
  /** Settings of this version; a field that cannot be read gives way to the standard one, the others stay. */
  readonly readSettings: (kept: unknown) => { readonly settings: Settings; readonly isWhole: boolean };
  /** A request of the sidebar, which anybody with the page's console could have sent; undefined where it is none. */
  readonly readRequest: (candidate: unknown) => SidebarRequest | undefined;
}

/** A list of KPIs, each once; those that this version does not know fall out. */
function kpiList(z: Zod) {
  return z.pipe(
    z.array(z.string()),
    z.transform((ids): readonly KpiId[] => {
      const known = new Map<string, KpiId>(catalogue.map(({ id }) => [id, id]));
      return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
    }),
  );
}

function settingsShape(z: Zod): ZodMiniType<Settings> {
  return z.object({
    period: z.enum(periodKinds),
    asOf: z.nullable(z.string().check(z.refine((text) => parseIsoDay(text) !== undefined))),
    comparison: z.enum(['previous', 'lastYear']),
    language: z.nullable(z.enum(languages)),
    currency: z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/))),
    firstWeekday: z.literal([0, 1, 2, 3, 4, 5, 6]),
    fiscalFirstMonth: z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    sections: z.enum(['journey', 'family']),
    kpis: z.nullable(kpiList(z)),
    cards: z.pipe(
      kpiList(z),
      z.transform((ids) => ids.slice(0, 6)),
    ),
    lostAfterDays: z.nullable(z.int().check(z.gte(1), z.lte(3650))),
    shopName: z.nullable(z.string().check(z.maxLength(100))),
  });
}

/** Makes the checks; the caller brings zod, since only some calls of the script need it. */
export function checkedShapes(z: Zod): CheckedShapes {
  const settings = settingsShape(z);
  const request: ZodMiniType<SidebarRequest> = z.discriminatedUnion('type', [
    z.object({ type: z.literal('open') }),
    z.object({ type: z.literal('saveSettings'), settings }),
    z.object({ type: z.literal('generate'), settings, newTab: z.boolean() }),
  ]);
  return {
    readSettings: (kept) => {
      const read = settings.safeParse(kept);
      if (read.success) return { settings: read.data, isWhole: true };
      const unread = new Set(read.error.issues.map(({ path }) => String(path[0])));
      const good = Object.entries(fieldsOf(kept)).filter(([field]) => !unread.has(field));
      const mended = settings.safeParse({ ...standardSettings, ...Object.fromEntries(good) });
      return { settings: mended.success ? mended.data : standardSettings, isWhole: false };
    },
    readRequest: (candidate) => {
      const read = request.safeParse(candidate);
      return read.success ? read.data : undefined;
    },
  };
}
