import { createContext, runInContext } from 'node:vm';
import type { ExampleArgument } from '../../src/help/example.js';
import { examples } from '../../src/help/examples/index.js';
import { catalogue } from '../../src/kpi/catalogue.js';
import type { KpiDefinition } from '../../src/kpi/definition.js';
import { type Figure, milliseconds } from './figure.js';
import { stopwatch, timeInTurns } from './timing.js';

const rows = 10_000;

/**
 * Every function over 10,000 rows (its worked example repeated), compared with the simplest loop over the
 * same cells: a division a row, a sum of the columns, or a sum by name.
 */
export function allFunctions(code: string): readonly Figure[] {
  const context = createContext(Object.create(null));
  runInContext(spreadsheet, context);
  runInContext(code, context);
  const timed = catalogue.map((kpi) => {
    const given = examples[kpi.id].given.map((argument) => cells(kpi, argument));
    const run = (call: string): (() => unknown) => {
      const task: unknown = runInContext(
        `(() => { const given = [${given.join(', ')}]; return () => ${call}; })()`,
        context,
      );
      if (typeof task !== 'function') throw new Error(`${kpi.functionName} is not in Code.js.`);
      return () => task();
    };
    const ours = run(`${kpi.functionName}(...given)`);
    const peer = run(peers[kpi.kind]);
    const times = timeInTurns(
      5,
      () => stopwatch(ours),
      () => stopwatch(peer),
    );
    return { name: kpi.functionName, ...times };
  });
  const sum = (side: 'ours' | 'peer'): number => timed.reduce((total, one) => total + one[side], 0);
  const slowest = timed.reduce((worst, one) => (one.ours > worst.ours ? one : worst));
  const figure = (what: string, one: { readonly ours: number; readonly peer: number }): Figure => ({
    what,
    ours: milliseconds(one.ours),
    peer: milliseconds(one.peer),
    measured: one.ours / one.peer,
    limit: undefined,
  });
  return [
    figure(`${timed.length} functions over ${rows} rows each; peer: plain loops`, {
      ours: sum('ours'),
      peer: sum('peer'),
    }),
    figure(`the slowest of them, ${slowest.name}; peer: a plain loop`, slowest),
  ];
}

/** The part of a spreadsheet that functions use: the language for a table's headers, the zone for a date. */
const spreadsheet = `const SpreadsheetApp = {
  getActiveSpreadsheet: () => ({
    getSpreadsheetLocale: () => 'en_US',
    getSpreadsheetTimeZone: () => 'Asia/Jakarta',
  }),
};`;

/** Loops over `given`, in the script's own realm. */
const peers: Readonly<Record<KpiDefinition['kind'], string>> = {
  values: `given[0].map((row, at) => [row[0] / (given[1] ? given[1][at][0] : 1)])`,
  columns: `{
    let sum = 0;
    for (const column of given) if (Array.isArray(column)) for (const row of column) sum += Number(row[0]);
    return sum;
  }`,
  table: `{
    const sums = new Map();
    for (let at = 0; at < given[0].length; at += 1) {
      const name = given[0][at][0];
      sums.set(name, (sums.get(name) || 0) + Number(given[1] ? given[1][at][0] : 1));
    }
    return sums;
  }`,
};

/** The source code of an argument: columns are repeated to 10,000 rows, options stay single cells. */
function cells(kpi: KpiDefinition, argument: ExampleArgument): string {
  const column = typeof argument === 'object' && !('date' in argument) ? argument : undefined;
  if (column === undefined && (kpi.kind !== 'values' || typeof argument === 'object'))
    return source(argument);
  const list = (column ?? [argument]).map((cell) => `[${source(cell)}]`);
  return `((some) => Array.from({ length: ${rows} }, (_, row) => some[row % some.length]))([${list.join(', ')}])`;
}

function source(cell: ExampleArgument): string {
  if (typeof cell !== 'object') return cell === '' ? 'undefined' : JSON.stringify(cell);
  return 'date' in cell ? `new Date('${cell.date}')` : '[]';
}
