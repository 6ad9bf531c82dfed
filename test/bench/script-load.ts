import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { bundle } from '../../build/bundle.js';
import { sizeLimit } from '../../build/gate/gate.js';
import { projectRoot } from '../../build/project.js';
import { languages } from '../../src/i18n/language.js';
import { type Figure, milliseconds } from './figure.js';
import { stopwatch, timeInTurns } from './timing.js';

const rounds = 41;

/** What a formula cell may wait, counted in peers: the half of Code.js that it does not need is parsed too. */
const loadLimit = 20;

/**
 * What every formula call pays before it computes anything: Google evaluates the whole file each time.
 * The peer is the smallest thing that a checked settings object can be made with.
 */
export async function scriptLoad(ours: string): Promise<readonly Figure[]> {
  const peer = await bundle({
    stdin: {
      contents: `
        import * as z from 'zod/mini';
        const settings = () => z.object({ period: z.string() });
        globalThis.read = (value) => settings().safeParse(value);`,
      resolveDir: projectRoot,
    },
    format: 'iife',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  const texts = await Promise.all(
    languages.map((language) =>
      bundle({ entryPoints: [join(projectRoot, 'src', 'i18n', language, 'index.ts')], format: 'esm' }),
    ),
  );
  const textBytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const bytes = { ours: Buffer.byteLength(ours), peer: Buffer.byteLength(peer) };
  const run = timeInTurns(
    rounds,
    () => load(ours).run,
    () => load(peer).run,
  );
  const whole = timeInTurns(
    rounds,
    () => load(ours).whole,
    () => load(peer).whole,
  );
  return [
    {
      what: 'bytes of Code.js; peer: zod/mini alone',
      ours: `${bytes.ours} B`,
      peer: `${bytes.peer} B`,
      measured: bytes.ours,
      limit: sizeLimit,
    },
    {
      what: `the texts of ${languages.length} languages in it; peer: all of Code.js`,
      ours: `${textBytes} B`,
      peer: `${bytes.ours} B`,
      measured: textBytes / bytes.ours,
      limit: undefined,
    },
    {
      what: 'top level of Code.js, without compiling; peer: zod/mini alone',
      ours: milliseconds(run.ours),
      peer: milliseconds(run.peer),
      measured: run.ours / run.peer,
      limit: undefined,
    },
    {
      what: 'top level of Code.js, with compiling; peer: zod/mini alone',
      ours: milliseconds(whole.ours),
      peer: milliseconds(whole.peer),
      measured: whole.ours / whole.peer,
      limit: loadLimit,
    },
  ];
}

let loads = 0;

function load(code: string): { readonly run: number; readonly whole: number } {
  const context = createContext(Object.create(null));
  // Another text each time: V8 would find what it compiled before.
  loads += 1;
  const text = `${code}\n//${loads}`;
  let script: Script | undefined;
  const compile = stopwatch(() => {
    script = new Script(text);
  });
  const run = stopwatch(() => script?.runInContext(context));
  return { run, whole: compile + run };
}
