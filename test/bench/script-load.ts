import { createContext, Script } from 'node:vm';
import { min } from 'd3-array';
import { bundle } from '../../build/bundle.js';
import { appLimit, codeLimit } from '../../build/gate/gate.js';
import { projectRoot } from '../../build/project.js';
import { type Figure, milliseconds } from './figure.js';
import { stopwatch, timeInTurns } from './timing.js';

/** Of so many loads the fastest counts: a busy machine interrupts the longer of two tasks more often than the shorter. */
const rounds = 121;

/** What a formula cell may wait before it has its value, counted in peers. */
const loadLimit = 8;

/** A call whose arguments are plain numbers, as most are: it asks nothing of the spreadsheet. */
const call = 'KPI_AOV(100, 4)';

/**
 * What every formula cell pays: Google compiles and evaluates Code.js for each. The peer is the smallest thing that a
 * checked settings object can be made with. What a press of a button loads besides is shown without a limit.
 */
export async function scriptLoad(code: string, app: string): Promise<readonly Figure[]> {
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
  const bytes = { code: Buffer.byteLength(code), app: Buffer.byteLength(app), peer: Buffer.byteLength(peer) };
  const against = (ours: () => number) => timeInTurns(rounds, ours, () => load(peer, ''), min);
  const cell = against(() => load(code, call));
  const topLevel = against(() => load(code, ''));
  const button = against(() => load(app, ''));
  return [
    {
      what: 'bytes that a formula cell loads (Code.js); peer: zod/mini alone',
      ours: `${bytes.code} B`,
      peer: `${bytes.peer} B`,
      measured: bytes.code,
      limit: codeLimit,
    },
    {
      what: 'cold formula cell: Code.js and one call; peer: zod/mini alone',
      ours: milliseconds(cell.ours),
      peer: milliseconds(cell.peer),
      measured: cell.ours / cell.peer,
      limit: loadLimit,
    },
    {
      what: 'of that, all before the call; peer: zod/mini alone',
      ours: milliseconds(topLevel.ours),
      peer: milliseconds(topLevel.peer),
      measured: topLevel.ours / topLevel.peer,
      limit: undefined,
    },
    {
      what: 'bytes that a button loads besides (app.html); peer: Code.js',
      ours: `${bytes.app} B`,
      peer: `${bytes.code} B`,
      measured: bytes.app,
      limit: appLimit,
    },
    {
      what: 'cold app.html without a call; peer: zod/mini alone',
      ours: milliseconds(button.ours),
      peer: milliseconds(button.peer),
      measured: button.ours / button.peer,
      limit: undefined,
    },
  ];
}

let loads = 0;

/** Milliseconds from the text of a script to the value of a call, in a context that knows nothing of it. */
function load(text: string, expression: string): number {
  const context = createContext(Object.create(null));
  // Another text each time: V8 would find what it compiled before.
  loads += 1;
  const whole = `${text}\n;${expression}//${loads}`;
  return stopwatch(() => {
    new Script(whole).runInContext(context);
  });
}
