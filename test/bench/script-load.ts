import { createContext, Script } from 'node:vm';
import { min } from 'd3-array';
import { bundle } from '../../build/bundle.js';
import { appLimit, codeLimit } from '../../build/gate/gate.js';
import { projectRoot } from '../../build/project.js';
import { type Figure, milliseconds } from './figure.js';
import { stopwatch, timeInTurns } from './timing.js';

/**
 * Of this many loads the fastest counts, because a busy machine interrupts the longer of two tasks more often
 * than the shorter.
 */
const rounds = 121;

/** How long a formula cell may take to its value, in multiples of the peer. */
const loadLimit = 8;

/** A call with plain numbers, as most are; it asks the spreadsheet nothing. */
const call = 'KPI_AOV(100, 4)';

/**
 * The cost of every formula cell: Google compiles and evaluates Code.js for each. The peer is the smallest
 * script that makes a checked settings object. What menus and the sidebar load besides is shown without a
 * limit.
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

/** The milliseconds from a script's text to the value of a call, in a new context. */
function load(text: string, expression: string): number {
  const context = createContext(Object.create(null));
  // A different text each time, because V8 caches what it has compiled.
  loads += 1;
  const whole = `${text}\n;${expression}//${loads}`;
  return stopwatch(() => {
    new Script(whole).runInContext(context);
  });
}
