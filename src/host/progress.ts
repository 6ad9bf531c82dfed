import type { ProgressMark } from '../sidebar/requests';

/** Stores the progress of a long request, which the sidebar reads while the request runs. */
export type MarkProgress = (mark: ProgressMark) => void;

/** Longer than the six minutes that a script may run. */
const secondsToKeep = 600;

const keyOf = (run: string): string => `shopKpi.progress.${run}`;

export function progressOf(run: string): MarkProgress {
  const cache = CacheService.getDocumentCache();
  return ({ step, done, of }) => cache?.put(keyOf(run), `${step} ${done} ${of}`, secondsToKeep);
}

/** The last stored progress of a request; null if there is none yet. */
export function readProgress(run: string): ProgressMark | null {
  const [name, done, of] = CacheService.getDocumentCache()?.get(keyOf(run))?.split(' ') ?? [];
  const steps = ['reading', 'computing', 'writing'] as const;
  const step = steps.find((known) => known === name);
  return step === undefined ? null : { step, done: Number(done), of: Number(of) };
}
