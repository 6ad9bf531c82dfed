import * as z from 'zod/mini';
import type { DocumentStore } from '../../host/document-store';
import type { CivilDay } from '../../period/civil-day';
import type { Ledger } from '../../schedule/due-run';
import { emptyLog, type KeptLog, type LogLine } from '../../schedule/log-line';
import { fieldsOf, parseJson } from './json';
import { logLineShape } from './schedule-shape';

/** How far a schedule has come. */
export interface ScheduleState {
  readonly ledger: Ledger;
  /** When the raw tabs were read last, in milliseconds. */
  readonly lookedAt: number;
  /** Whether a trigger notes changes. */
  readonly isNoted: boolean;
}

const stateKey = 'shopKpi.scheduleState';
const logKey = 'shopKpi.log';
const failingKey = 'shopKpi.failingSince';
const digestKey = 'shopKpi.digestSent';
const nextLookKey = 'shopKpi.nextLook';

/** What the document keeps of it, undefined where nothing readable is kept. */
export function loadScheduleState(store: DocumentStore): ScheduleState | undefined {
  const begun = z.object({ due: z.number(), tries: z.number(), isRunning: z.boolean() });
  const shape = z.object({
    ledger: z.object({ served: z.number(), begun: z.nullable(begun) }),
    lookedAt: z.number(),
    isNoted: z.boolean(),
  });
  const read = shape.safeParse(parseJson(store.get(stateKey) ?? ''));
  return read.success ? read.data : undefined;
}

export function keptState(state: ScheduleState): { readonly [stateKey]: string } {
  return { [stateKey]: JSON.stringify(state) };
}

/** The newest lines of the log. */
export function loadLog(store: DocumentStore): KeptLog {
  const { lines, waiting } = fieldsOf(parseJson(store.get(logKey) ?? ''));
  if (!Array.isArray(lines)) return emptyLog;
  const shape = logLineShape();
  // One that another version wrote and this one does not understand takes no other with it.
  const read = lines.map((line) => shape.safeParse(line));
  const readable = (some: typeof read): readonly LogLine[] =>
    some.flatMap(({ success, data }) => (success ? [data] : []));
  const newest = typeof waiting === 'number' ? read.slice(0, waiting) : [];
  return { lines: readable(read), waiting: readable(newest).length };
}

export function keptLog(log: KeptLog): { readonly [logKey]: string } {
  return { [logKey]: JSON.stringify(log) };
}

/** The period whose digest went out last, '' where none did. */
export function digestSent(store: DocumentStore): string {
  return store.get(digestKey) ?? '';
}

export function keptDigest(period: string): { readonly [digestKey]: string } {
  return { [digestKey]: period };
}

/** Since when no summary could be made, undefined where the last one could. */
export function failingSince(store: DocumentStore): CivilDay | undefined {
  const kept = store.get(failingKey) ?? '';
  return kept === '' ? undefined : Number(kept);
}

export function keptFailing(since: CivilDay): { readonly [failingKey]: string } {
  return { [failingKey]: String(since) };
}

/** To be stored with every run that went well. */
export const notFailing = { [failingKey]: '' } as const;

/** To be stored with a summary that the owner made: what the schedule has said of a failure no longer holds. */
export function madeByHand(store: DocumentStore): {
  readonly [failingKey]?: '';
  readonly [nextLookKey]?: '0';
} {
  return failingSince(store) === undefined ? {} : { ...notFailing, [nextLookKey]: '0' };
}
