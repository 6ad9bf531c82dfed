import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { median } from 'd3-array';

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

/** The milliseconds of each of two tasks: their median, if nothing else is said. */
export interface Timed {
  readonly ours: number;
  readonly peer: number;
}

/**
 * Times two tasks in turns, so that a busy moment of the machine meets both, each from a clean heap.
 * A task gives its own milliseconds, so that it can prepare something first. `typical` makes one figure of a task's.
 */
export function timeInTurns(
  rounds: number,
  ours: () => number,
  peer: () => number,
  typical: (samples: readonly number[]) => number | undefined = median,
): Timed {
  const samples = { ours: [] as number[], peer: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    clean();
    samples.ours.push(ours());
    clean();
    samples.peer.push(peer());
  }
  return { ours: typical(samples.ours) ?? Number.NaN, peer: typical(samples.peer) ?? Number.NaN };
}

/** The same for a peer that is asynchronous. */
export async function timeAgainst(
  rounds: number,
  ours: () => number,
  peer: () => Promise<number>,
): Promise<Timed> {
  const samples = { ours: [] as number[], peer: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    clean();
    samples.ours.push(ours());
    clean();
    samples.peer.push(await peer());
  }
  return { ours: median(samples.ours) ?? Number.NaN, peer: median(samples.peer) ?? Number.NaN };
}

/**
 * The milliseconds that a task takes when it is run again, with its own caches and optimised code. V8 throws
 * optimised code away with the garbage that it refers to: after a clean heap, reading orders took twice as long,
 * and papaparse did not.
 */
export function stopwatchAgain(task: () => void): number {
  task();
  return stopwatch(task);
}

/** The milliseconds that a task takes. */
export function stopwatch(task: () => void): number {
  const start = process.hrtime.bigint();
  task();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function clean(): void {
  if (typeof collectGarbage === 'function') collectGarbage();
}
