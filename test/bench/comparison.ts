import { compareShop, type ShopComparison } from '../../src/comparison/compare-shop.js';
import { readShop } from '../../src/measures/read-shop.js';
import { parseIsoDay } from '../../src/period/civil-day.js';
import type { Question } from '../independent/count-kpis.js';
import type { SheetRows } from '../independent/shop-database.js';
import { summariseCells } from '../independent/summarise-cells.js';
import { rulesInUtc } from '../reading-rules.js';
import { type Figure, milliseconds } from './figure.js';
import { shopWith } from './large-shop.js';
import { stopwatch, timeInTurns } from './timing.js';

const limit = 1.4;
const question: Question = { kind: 'month', asOf: '2026-10-31' };
/** The number of periods that the sidebar asks for. */
const trendLength = 12;

/** Comparing two periods of a shop, from the rows of the sheet; the peer is the summary of the same rows. */
export function comparison(): readonly Figure[] {
  const lines = 100_000;
  const tabs = shopWith(lines);
  assertSame(tabs);
  const { ours, peer } = timeInTurns(
    9,
    () => stopwatch(() => compareCells(tabs)),
    () => stopwatch(() => summariseCells(tabs, question)),
  );
  return [
    {
      what: `Two months compared, ${lines} order lines and nine tables; peer: their summary`,
      ours: milliseconds(ours),
      peer: milliseconds(peer),
      measured: ours / peer,
      limit,
    },
  ];
}

function compareCells(tabs: ReadonlyMap<string, SheetRows>): ShopComparison {
  const asOf = parseIsoDay(question.asOf);
  const shop = readShop({
    tabs: [...tabs].map(([name, cells]) => ({ name, cells })),
    rules: rulesInUtc,
    today: Number.MAX_SAFE_INTEGER,
    asOf,
  });
  if (shop.kind === 'refused') throw new Error(shop.refusal.code);
  const period = { kind: 'complete', of: question.kind } as const;
  const answer = compareShop(shop.read, { period, comparison: { kind: 'previous' }, asOf, trendLength });
  if (answer.kind !== 'compared') throw new Error(answer.kind);
  return answer.comparison;
}

/** Fails unless both sides computed the same: otherwise their times could not be compared. */
function assertSame(tabs: ReadonlyMap<string, SheetRows>): void {
  const before = new Map(summariseCells(tabs, question).figures.map(({ id, previous }) => [id, previous]));
  const other = compareCells(tabs).figures.find(({ id, compared }) => compared !== before.get(id));
  if (other !== undefined)
    throw new Error(`${other.id}: ${other.compared}, the summary says ${before.get(other.id)}`);
}
