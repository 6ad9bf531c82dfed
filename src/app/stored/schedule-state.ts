import * as z from 'zod/mini';
import type { DocumentStore } from '../../host/document-store';
import type { CivilDay } from '../../period/civil-day';
import type { Ledger } from '../../schedule/due-run';
import { emptyLog, type KeptLog, type LogLine } from '../../schedule/log-line';
import { fieldsOf, parseJson } from './json';
import { logLineShape } from './schedule-shape';

/** The state of a schedule. */
export interface ScheduleState {
  readonly ledger: Ledger;
  /** When the raw tabs were last read, in milliseconds. */
  readonly lookedAt: number;
  /** Whether a trigger notes changes of the spreadsheet. */
  readonly isNoted: boolean;
}

const stateKey = 'shopKpi.scheduleState';
const logKey = 'shopKpi.log';
const failingKey = 'shopKpi.failingSince';
const digestKey = 'shopKpi.digestSent';
const nextLookKey = 'shopKpi.nextLook';

/** The stored state, undefined where it cannot be read. */
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
  // Read line by line: a line of another version that this one cannot read is dropped without the others.
  const read = lines.map((line) => shape.safeParse(line));
  const readable = (some: typeof read): readonly LogLine[] =>
    some.flatMap(({ success, data }) => (success ? [data] : []));
  const newest = typeof waiting === 'number' ? read.slice(0, waiting) : [];
  return { lines: readable(read), waiting: readable(newest).length };
}

export function keptLog(log: KeptLog): { readonly [logKey]: string } {
  return { [logKey]: JSON.stringify(log) };
}

/** The period of the last digest that was sent, '' where none was. */
export function digestSent(store: DocumentStore): string {
  return store.get(digestKey) ?? '';
}

export function keptDigest(period: string): { readonly [digestKey]: string } {
  return { [digestKey]: period };
}

/** The day since which no summary could be made, undefined if the last one could. */
export function failingSince(store: DocumentStore): CivilDay | undefined {
  const kept = store.get(failingKey) ?? '';
  return kept === '' ? undefined : Number(kept);
}

export function keptFailing(since: CivilDay): { readonly [failingKey]: string } {
  return { [failingKey]: String(since) };
}

/** Stored by every run that succeeds. */
export const notFailing = { [failingKey]: '' } as const;

/** Stored with a summary that the owner made: an earlier failure of the schedule is over. */
export function madeByHand(store: DocumentStore): {
  readonly [failingKey]?: '';
  readonly [nextLookKey]?: '0';
} {
  return failingSince(store) === undefined ? {} : { ...notFailing, [nextLookKey]: '0' };
}
