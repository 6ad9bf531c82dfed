import { inDatabase, loadOnlineRetail, loadSampleShop, type Span } from './count-kpis';
import type { SheetRows, ShopDatabase } from './shop-database';

/** Two periods to compare. */
export interface PairOfPeriods {
  readonly period: Span;
  readonly compared: Span;
}

/** The effects that explain the changes of a pair, by name, such as "revenue by channel: web". */
export type Reasons = ReadonlyMap<string, number>;

/** Counts the effects for each pair of periods of the sample shop in SQL. */
export async function sampleReasons(
  tabs: ReadonlyMap<string, SheetRows>,
  pairs: readonly PairOfPeriods[],
): Promise<readonly Reasons[]> {
  return inDatabase(async (database) => {
    await loadSampleShop(database, tabs);
    return countReasons(database, pairs);
  });
}

/** The same for the invoices of a CSV file. */
export async function onlineRetailReasons(
  file: string,
  pairs: readonly PairOfPeriods[],
): Promise<readonly Reasons[]> {
  return inDatabase(async (database) => {
    await loadOnlineRetail(database, file);
    return countReasons(database, pairs);
  });
}

async function countReasons(
  database: ShopDatabase,
  pairs: readonly PairOfPeriods[],
): Promise<readonly Reasons[]> {
  const days = ({ from, to }: Span): string => `date '${from}', date '${to}'`;
  const rows = pairs.map(({ period, compared }, pair) => `(${pair}, ${days(period)}, ${days(compared)})`);
  await database.run(
    `create table period_pairs as from (values ${rows.join(', ')})
     as pairs(pair, first_day, last_day, compared_first_day, compared_last_day)`,
  );
  // The tables of orders come from the summary's SQL, whose own question does not matter here.
  await database.run(
    "create table questions as select 0 as question, 'month' as kind, date '2026-10-31' as as_of limit 0",
  );
  for (const file of ['spans.sql', 'orders.sql', 'comparison.sql']) await database.runFile(file);
  const reasons = pairs.map(() => new Map<string, number>());
  for (const { pair, what, effect } of await database.rows(
    'select pair, what, effect::double as effect from reasons',
  )) {
    reasons[Number(pair)]?.set(String(what), Number(effect));
  }
  return reasons;
}
