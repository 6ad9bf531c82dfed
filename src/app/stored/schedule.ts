import * as z from 'zod/mini';
import type { DocumentStore } from '../../host/document-store';
import type { CivilDay } from '../../period/civil-day';
import type { Schedule } from '../../schedule/schedule';
import { fieldsOf, parseJson } from './json';
import { digestToShape, scheduleShape } from './schedule-shape';

/** When the summary is made by itself, and by whom. */
export interface ScheduleSettings {
  readonly schedule: Schedule;
  /** Whose trigger it is, by the number of that user; '' where there is none. */
  readonly keeper: string;
  /** The zone of the spreadsheet when it was seen last: a run that finds no spreadsheet goes by it. */
  readonly zone: string;
  /** Where a digest goes by mail; '' for nowhere. */
  readonly digestTo: string;
  /** The civil day on which it was set; null where an earlier version set it. */
  readonly since: CivilDay | null;
}

const key = 'shopKpi.schedule';

/** One step for each version, as those of the settings. */
const steps: readonly ((old: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>)[] = [
  // Version 1 knew no digest.
  (old) => ({ ...old, version: 2, digestTo: '' }),
  // Version 2 did not keep since when.
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

/** The schedule that the document keeps, brought to this version; off where none can be read. */
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

/** Whether a newer version of the add-on set it: this one can neither read nor run it, and leaves it as it is. */
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
