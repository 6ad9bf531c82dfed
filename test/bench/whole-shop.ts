import { differences, pairs } from '../independent/compared.js';
import { countSampleShop, type Question, type SqlFigures } from '../independent/count-kpis.js';
import type { SheetRows } from '../independent/shop-database.js';
import { summariseCells } from '../independent/summarise-cells.js';
import { type Figure, milliseconds } from './figure.js';
import { shopWith } from './large-shop.js';
import { stopwatch, stopwatchAgain, timeAgainst, timeInTurns } from './timing.js';

const peerLimit = 1.5;
const growthLimit = 12;
const question: Question = { kind: 'month', asOf: '2026-10-31' };

type Tabs = ReadonlyMap<string, SheetRows>;

/**
 * Every KPI of a shop with all tabs, from the rows of the sheet to the 24 periods of each channel. The peer
 * is DuckDB, which loads the same rows and counts the same figures by the SQL of test/independent.
 */
export async function wholeShop(): Promise<readonly Figure[]> {
  const some = 100_000;
  const many = 1_000_000;
  const tabs = shopWith(some);
  assertSame(tabs, await figuresBySql(tabs));
  const against = await timeAgainst(
    9,
    () => stopwatch(() => summariseCells(tabs, question)),
    async () => {
      const start = performance.now();
      await figuresBySql(tabs);
      return performance.now() - start;
    },
  );
  const manyTabs = shopWith(many);
  const again = (tabs: Tabs): number => stopwatchAgain(() => summariseCells(tabs, question));
  const grown = timeInTurns(
    3,
    () => again(manyTabs),
    () => again(tabs),
  );
  const figure = (what: string, times: { ours: number; peer: number }, limit: number): Figure => ({
    what,
    ours: milliseconds(times.ours),
    peer: milliseconds(times.peer),
    measured: times.ours / times.peer,
    limit,
  });
  return [
    figure(`All KPIs, 24 months, ${some} order lines and nine tables; peer: DuckDB`, against, peerLimit),
    figure(`The same with ${many} order lines; peer: ${some}`, grown, growthLimit),
  ];
}

async function figuresBySql(tabs: Tabs): Promise<SqlFigures> {
  const [figures] = await countSampleShop(tabs, [question]);
  if (figures === undefined) throw new Error('DuckDB gave no figures.');
  return figures;
}

/** Fails unless both sides counted the same: otherwise their times could not be compared. */
function assertSame(tabs: Tabs, sql: SqlFigures): void {
  const [first] = differences(pairs(summariseCells(tabs, question), sql));
  if (first !== undefined) throw new Error(first);
}
