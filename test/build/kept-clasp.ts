import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import * as z from 'zod/mini';
import { claspCommand } from '../../build/push.js';

/** How one command of clasp ended, and what it said. */
const outcome = z.object({ code: z.number(), output: z.string() });

export type ClaspOutcome = z.infer<typeof outcome>;

let kept: Promise<ChildProcess> | undefined;
afterAll(async () => void (await kept)?.kill());

/**
 * Runs clasp in a folder with variables of the environment, in a process that all commands of a test file share: what
 * takes long is the loading of clasp, not what it does.
 */
export async function runKeptClasp(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ClaspOutcome> {
  kept ??= start(env);
  const process = await kept;
  const answer = messageOf(process);
  process.send({ folder, args, env });
  return z.parse(outcome, await answer);
}

async function start(env: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const file = fileURLToPath(new URL('./kept-clasp.mjs', import.meta.url));
  const started = fork(file, [claspCommand()], { env: { ...process.env, ...env } });
  started.once('exit', () => {
    kept = undefined;
  });
  await messageOf(started);
  return started;
}

/** The next message; a process that ends instead has failed. */
function messageOf(process: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`The kept clasp ended with ${code}.`));
    process.once('exit', ended);
    process.once('message', (message) => {
      process.off('exit', ended);
      resolve(message);
    });
  });
}
