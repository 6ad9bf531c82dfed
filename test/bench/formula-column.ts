import { createContext, runInContext } from 'node:vm';
import { type Figure, milliseconds } from './figure.js';
import { stopwatch, timeInTurns } from './timing.js';

const rows = 10_000;
const limit = 10;

/** One formula over two whole columns, compared with the least that a script can do with them. */
export function formulaColumn(code: string): readonly Figure[] {
  const warm = tasks(code);
  if (warm.results() !== true) throw new Error('KPI_CONVERSION and the loop that divides disagree.');
  const steady = timeInTurns(
    31,
    () => timesTen(warm.formula),
    () => timesTen(warm.loop),
  );
  const first = timeInTurns(
    15,
    () => stopwatch(tasks(code).formula),
    () => stopwatch(tasks(code).loop),
  );
  return [
    {
      what: `KPI_CONVERSION over ${rows} rows; peer: a loop that divides`,
      ours: milliseconds(steady.ours),
      peer: milliseconds(steady.peer),
      measured: steady.ours / steady.peer,
      limit,
    },
    {
      what: 'the same as the first call of a fresh script',
      ours: milliseconds(first.ours),
      peer: milliseconds(first.peer),
      measured: first.ours / first.peer,
      limit: undefined,
    },
  ];
}

function timesTen(task: () => void): number {
  return (
    stopwatch(() => {
      for (let time = 0; time < 10; time += 1) task();
    }) / 10
  );
}

interface Tasks {
  readonly formula: () => void;
  readonly loop: () => void;
  /** Whether both give the same column. */
  readonly results: () => unknown;
}

/** Both tasks in a new context: the columns belong to the script's realm, as at Google. */
function tasks(code: string): Tasks {
  const context = createContext(Object.create(null));
  runInContext(code, context);
  runInContext(
    `const orders = Array.from({ length: ${rows} }, (_, row) => [row % 97]);
     const visitors = Array.from({ length: ${rows} }, (_, row) => [200 + (row % 1009)]);
     const loop = () => {
       const rates = [];
       for (let row = 0; row < orders.length; row += 1) rates.push([orders[row][0] / visitors[row][0]]);
       return rates;
     };
     const same = () => JSON.stringify(KPI_CONVERSION(orders, visitors)) === JSON.stringify(loop());`,
    context,
  );
  return {
    formula: callable(runInContext('() => KPI_CONVERSION(orders, visitors)', context)),
    loop: callable(runInContext('loop', context)),
    results: callable(runInContext('same', context)),
  };
}

function callable(value: unknown): () => unknown {
  if (typeof value !== 'function') throw new Error('The script has no such function.');
  return () => value();
}
