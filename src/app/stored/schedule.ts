import * as z from 'zod/mini';
import type { DocumentStore } from '../../host/document-store';
import type { CivilDay } from '../../period/civil-day';
import type { Schedule } from '../../schedule/schedule';
import { fieldsOf, parseJson } from './json';
import { digestToShape, scheduleShape } from './schedule-shape';

/** When and by whose trigger the summary is made automatically. */
export interface ScheduleSettings {
  readonly schedule: Schedule;
  /** The key of the user whose trigger it is; '' where there is none. */
  readonly keeper: string;
  /** The zone of the spreadsheet when it was last open. A run that cannot reach the spreadsheet uses it. */
  readonly zone: string;
  /** The address of the digest; '' for none. */
  readonly digestTo: string;
  /** The day on which it was set; null if an earlier version set it. */
  readonly since: CivilDay | null;
}

const key = 'shopKpi.schedule';

/** The migrations, one for each version, as for the settings. */
const steps: readonly ((old: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>)[] = [
  // Version 1 had no digest.
  (old) => ({ ...old, version: 2, digestTo: '' }),
  // Version 2 did not store the day on which it was set.
  (old) => ({ ...old, version: 3, since: null }),
];
const version = steps.length + 1;

export const switchedOff: ScheduleSettings = {
  schedule: { every: 'off' },
  keeper: '',
  zone: '',
  digestTo: '',
  since: null,
};

/** The stored schedule in the present version; switched off where none can be read. */
export function loadSchedule(store: DocumentStore): ScheduleSettings {
  const { kept, from } = keptIn(store);
  if (from < 1 || from > version) return switchedOff;
  const migrated = steps.slice(from - 1).reduce((old, step) => step(old), kept);
  const shape = z.object({
    schedule: scheduleShape(),
    keeper: z.string(),
    zone: z.string(),
    digestTo: digestToShape(),
    since: z.nullable(z.number()),
  });
  const read = shape.safeParse(migrated);
  return read.success ? read.data : switchedOff;
}

/**
 * Whether a newer version of the add-on set it. This version can neither read nor run it, and leaves it
 * unchanged.
 */
export function isOfNewerVersion(store: DocumentStore): boolean {
  return keptIn(store).from > version;
}

function keptIn(store: DocumentStore) {
  const kept = fieldsOf(parseJson(store.get(key) ?? ''));
  return { kept, from: typeof kept.version === 'number' ? kept.version : 0 };
}

export function keptSchedule(settings: ScheduleSettings): { readonly [key]: string } {
  return { [key]: JSON.stringify({ version, ...settings }) };
}
