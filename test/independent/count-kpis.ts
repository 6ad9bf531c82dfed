import { DuckDBListValue, type DuckDBValue } from '@duckdb/node-api';
import { sampleColumns } from './sample-columns';
import { type SheetRows, ShopDatabase, type SqlRow } from './shop-database';

/** A summary to count: a kind of period and the day of the question as YYYY-MM-DD. */
export interface Question {
  readonly kind: 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly asOf: string;
}

/** Consecutive days, both ends included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The answers to one question. */
export interface SqlFigures {
  /** The period of the question, the one before it and the same one a year earlier. */
  readonly spans: ReadonlyMap<'now' | 'previous' | 'lastYear', Span>;
  /** By the first day of the span and the segment ('all' for the whole shop): a column for each KPI. */
  readonly kpis: ReadonlyMap<string, SqlRow>;
  /** By KPI: the rows of its table in the period of the question, each a name with figures. */
  readonly tables: ReadonlyMap<string, readonly (readonly (string | number | null)[])[]>;
}

const countFiles = [
  'spans.sql',
  'coverage.sql',
  'orders.sql',
  'customers.sql',
  'staying.sql',
  'acquisition.sql',
  'traffic.sql',
  'other-tabs.sql',
  'reorder-point.sql',
  'kpis.sql',
  'kpi-tables.sql',
];

/** Counts every KPI of the sample shop's tabs in SQL. */
export async function countSampleShop(
  tabs: ReadonlyMap<string, SheetRows>,
  questions: readonly Question[],
): Promise<readonly SqlFigures[]> {
  return inDatabase(async (database) => {
    await loadSampleShop(database, tabs);
    return countFigures(database, questions);
  });
}

/** Counts the invoices of a CSV file, as a shop without any other tab. */
export async function countOnlineRetail(
  file: string,
  questions: readonly Question[],
): Promise<readonly SqlFigures[]> {
  return inDatabase(async (database) => {
    await loadOnlineRetail(database, file);
    return countFigures(database, questions);
  });
}

/** Makes the database tables from the sample shop's tabs. */
export async function loadSampleShop(
  database: ShopDatabase,
  tabs: ReadonlyMap<string, SheetRows>,
): Promise<void> {
  for (const [name, types] of Object.entries(sampleColumns)) {
    await database.load(name, tabs.get(name) ?? [], types);
  }
  await database.runFile('sample-orders.sql');
  await database.runFile('sample-tabs.sql');
}

/** Makes the database tables from the invoices of a CSV file; those of other tabs stay empty. */
export async function loadOnlineRetail(database: ShopDatabase, file: string): Promise<void> {
  for (const [name, types] of Object.entries(sampleColumns)) {
    await database.load(name, [Object.keys(types)], types);
  }
  await database.run(`set variable file = '${file.replaceAll("'", "''")}'`);
  await database.runFile('online-retail.sql');
  await database.runFile('sample-tabs.sql');
}

/** Runs a task with a new database. */
export async function inDatabase<Answer>(task: (database: ShopDatabase) => Promise<Answer>): Promise<Answer> {
  const database = await ShopDatabase.open();
  try {
    return await task(database);
  } finally {
    database.close();
  }
}

async function countFigures(
  database: ShopDatabase,
  questions: readonly Question[],
): Promise<readonly SqlFigures[]> {
  const values = questions.map(({ kind, asOf }, question) => `(${question}, '${kind}', date '${asOf}')`);
  await database.run(
    `create table questions as from (values ${values.join(', ')}) as asked(question, kind, as_of)`,
  );
  for (const file of countFiles) await database.runFile(file);
  const figures = questions.map(() => ({
    spans: new Map<'now' | 'previous' | 'lastYear', Span>(),
    kpis: new Map<string, SqlRow>(),
    tables: new Map<string, (readonly (string | number | null)[])[]>(),
  }));
  for (const span of await database.rows('from spans')) {
    const run = { from: String(span.first_day), to: String(span.last_day) };
    const spans = figures[Number(span.question)]?.spans;
    if (span.is_main === true) spans?.set('now', run);
    if (span.is_previous === true) spans?.set('previous', run);
    if (span.is_last_year === true) spans?.set('lastYear', run);
  }
  for (const row of await database.rows('from kpis')) {
    figures[Number(row.question)]?.kpis.set(`${row.first_day} ${row.segment}`, row);
  }
  for (const { question, kpi, name, cells } of await database.rows('from kpi_tables order by row')) {
    const tables = figures[Number(question)]?.tables;
    const rows = tables?.get(String(kpi)) ?? [];
    tables?.set(String(kpi), rows);
    rows.push([wordOrNull(name), ...listOf(cells)]);
  }
  return figures;
}

function wordOrNull(value: DuckDBValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function listOf(value: DuckDBValue | undefined): readonly (number | null)[] {
  if (!(value instanceof DuckDBListValue)) return [];
  return value.items.map((item) => (item === null ? null : Number(item)));
}
