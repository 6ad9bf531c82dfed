import type { ZodMiniType } from 'zod/mini';
import { languages } from '../i18n/language';
import { catalogue, type KpiId } from '../kpi/catalogue';
import { parseIsoDay } from '../period/civil-day';
import { periodKinds } from '../period/period';
import type { Settings, SidebarRequest } from '../sidebar/requests';
import type { TabChoice } from '../tables/shop';
import { tableFields, tableKinds } from '../vocabulary/fields';
import { fieldsOf } from './json';
import type { Zod } from './load-zod';
import { standardSettings } from './standard-settings';

/** The checks of what comes from outside: the document's properties and the sidebar's requests. */
export interface CheckedShapes {
  /** Settings of this version; a field that cannot be read gives way to the standard one, the others stay. */
  readonly readSettings: (kept: unknown) => { readonly settings: Settings; readonly isWhole: boolean };
  /** A request of the sidebar, which anybody with the page's console could have sent; undefined where it is none. */
  readonly readRequest: (candidate: unknown) => SidebarRequest | undefined;
  /** What the owner said about a tab; undefined where it cannot be read. */
  readonly readChoice: (kept: unknown) => TabChoice | undefined;
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

/** A text of some form. One kind of check does for all: each further one of zod's would be loaded with Code.js. */
function textShape(z: Zod): (form: RegExp) => ZodMiniType<string> {
  return (form) => z.string().check(z.refine((text) => form.test(text)));
}

function settingsShape(z: Zod): ZodMiniType<Settings> {
  const matching = textShape(z);
  return z.object({
    period: z.enum(periodKinds),
    asOf: z.nullable(z.string().check(z.refine((text) => parseIsoDay(text) !== undefined))),
    comparison: z.enum(['previous', 'lastYear']),
    language: z.nullable(z.enum(languages)),
    currency: z.nullable(matching(/^[A-Z]{3}$/)),
    firstWeekday: z.literal([0, 1, 2, 3, 4, 5, 6]),
    fiscalFirstMonth: z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    sections: z.enum(['journey', 'family']),
    // A summary of no KPI would be none: then all are meant.
    kpis: z.pipe(
      z.nullable(kpiList(z)),
      z.transform((ids) => (ids?.length === 0 ? null : ids)),
    ),
    cards: z.pipe(
      kpiList(z),
      z.transform((ids) => ids.slice(0, 6)),
    ),
    lostAfterDays: z.nullable(
      z.number().check(z.refine((days) => Number.isInteger(days) && days >= 1 && days <= 3650)),
    ),
    shopName: z.nullable(matching(/^.{0,100}$/)),
  });
}

function choiceShape(z: Zod): ZodMiniType<TabChoice> {
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

/** Makes the checks; the caller brings zod, since only some calls of the script need it. */
export function checkedShapes(z: Zod): CheckedShapes {
  const settings = settingsShape(z);
  const choice = choiceShape(z);
  const matching = textShape(z);
  // It becomes part of a property's key.
  const fingerprint = matching(/^[\w-]{1,64}$/);
  const run = matching(/^\w{0,40}$/);
  const tab = z.string();
  const request: ZodMiniType<SidebarRequest> = z.discriminatedUnion('type', [
    z.object({ type: z.literal('open') }),
    z.object({ type: z.literal('saveSettings'), settings }),
    z.object({ type: z.literal('generate'), settings, newTab: z.boolean(), run }),
    z.object({ type: z.literal('progress'), run }),
    z.object({ type: z.literal('readTabs'), run }),
    z.object({ type: z.literal('chooseTab'), tab, fingerprint, choice, run }),
    z.object({ type: z.literal('forgetTab'), tab, fingerprint, run }),
  ]);
  const read = <Value>(shape: ZodMiniType<Value>, candidate: unknown): Value | undefined => {
    const result = shape.safeParse(candidate);
    return result.success ? result.data : undefined;
  };
  return {
    readSettings: (kept) => {
      const whole = settings.safeParse(kept);
      if (whole.success) return { settings: whole.data, isWhole: true };
      const unread = new Set(whole.error.issues.map(({ path }) => String(path[0])));
      const good = Object.entries(fieldsOf(kept)).filter(([field]) => !unread.has(field));
      const mended = read(settings, { ...standardSettings, ...Object.fromEntries(good) });
      return { settings: mended ?? standardSettings, isWhole: false };
    },
    readRequest: (candidate) => read(request, candidate),
    readChoice: (kept) => read(choice, kept),
  };
}
