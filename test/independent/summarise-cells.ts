import { type ReadShop, readShop } from '../../src/measures/read-shop';
import { parseIsoDay } from '../../src/period/civil-day';
import { summarise } from '../../src/summary/summarise';
import type { Summary } from '../../src/summary/summary';
import { rulesInUtc } from '../reading-rules';
import type { Question } from './count-kpis';
import type { SheetRows } from './shop-database';

/** Reads the cells of raw tabs, for questions about any of their days. */
export function readCells(tabs: ReadonlyMap<string, SheetRows>): ReadShop {
  const answer = readShop({
    tabs: [...tabs].map(([name, cells]) => ({ name, cells })),
    rules: rulesInUtc,
    today: Number.MAX_SAFE_INTEGER,
    asOf: undefined,
  });
  if (answer.kind === 'refused') throw new Error(`The shop was refused: ${answer.refusal.code}.`);
  return answer.read;
}

/** The product's summary of a shop. */
export function summaryOf(read: ReadShop, { kind, asOf }: Question): Summary {
  const answer = summarise(read, { period: kind, asOf: parseIsoDay(asOf) });
  if (answer.kind === 'refused') throw new Error(`The summary was refused: ${answer.refusal.code}.`);
  return answer.summary;
}

/** The product's summary from the cells of raw tabs. */
export function summariseCells(tabs: ReadonlyMap<string, SheetRows>, question: Question): Summary {
  return summaryOf(readCells(tabs), question);
}
