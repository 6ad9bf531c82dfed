import * as z from 'zod/mini';
import type { DocumentStore } from '../../host/document-store';
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
}

const key = 'shopKpi.schedule';

/** One step for each version, as those of the settings. */
const steps: readonly ((old: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>)[] = [
  // Version 1 knew no digest.
  (old) => ({ ...old, version: 2, digestTo: '' }),
];
const version = steps.length + 1;

export const switchedOff: ScheduleSettings = {
  schedule: { every: 'off' },
  keeper: '',
  zone: '',
  digestTo: '',
};

/** The schedule that the document keeps, brought to this version; off where none can be read. */
export function loadSchedule(store: DocumentStore): ScheduleSettings {
  const kept = fieldsOf(parseJson(store.get(key) ?? ''));
  const from = typeof kept.version === 'number' ? kept.version : 0;
  if (from < 1 || from > version) return switchedOff;
  const migrated = steps.slice(from - 1).reduce((old, step) => step(old), kept);
  const shape = z.object({
    schedule: scheduleShape(),
    keeper: z.string(),
    zone: z.string(),
    digestTo: digestToShape(),
  });
  const read = shape.safeParse(migrated);
  return read.success ? read.data : switchedOff;
}

export function keptSchedule(settings: ScheduleSettings): { readonly [key]: string } {
  return { [key]: JSON.stringify({ version, ...settings }) };
}
