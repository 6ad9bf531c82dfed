import { parseIsoDay } from '../../src/period/civil-day';
import type { Summary } from '../../src/summary/summary';
import { rulesInUtc } from '../reading-rules';
import { summariseTabs } from '../summary/summarise-tabs';
import type { Question } from './count-kpis';
import type { SheetRows } from './shop-database';

/** The product's answer to a question, from the cells of its raw tabs. */
export function summariseCells(tabs: ReadonlyMap<string, SheetRows>, { kind, asOf }: Question): Summary {
  const answer = summariseTabs({
    tabs: [...tabs].map(([name, cells]) => ({ name, cells })),
    rules: rulesInUtc,
    period: kind,
    today: Number.MAX_SAFE_INTEGER,
    asOf: parseIsoDay(asOf),
  });
  if (answer.kind === 'refused') throw new Error(`The summary was refused: ${answer.refusal.code}.`);
  return answer.summary;
}
