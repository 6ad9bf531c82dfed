import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';

/** A summary to count: a kind of period and the day of the question. */
export interface Question {
  readonly kind: 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly asOf: string;
}

type Row = Record<string, DuckDBValue>;

/** The part of the real data that the tests use. */
export const partPath = fileURLToPath(new URL('part.csv.gz', import.meta.url));

/** The questions whose answers are in figures.json. */
export const questions: readonly Question[] = [
  { kind: 'month', asOf: '2011-02-28' },
  { kind: 'month', asOf: '2011-02-10' },
  { kind: 'month', asOf: '2011-03-31' },
  { kind: 'quarter', asOf: '2011-03-31' },
  { kind: 'quarter', asOf: '2011-03-30' },
  { kind: 'week', asOf: '2011-02-13' },
  { kind: 'week', asOf: '2011-02-10' },
  { kind: 'day', asOf: '2011-02-10' },
  { kind: 'year', asOf: '2011-03-31' },
];

/**
 * Counts the figures of an invoice file in SQL. It shares no code with the product, so that the tests compare
 * two independent computations.
 */
export async function countFigures(file: string, asked: readonly Question[]) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const [total] = await rowsOf(connection, 'totals.sql', { file });
    const answers = [];
    for (const { kind, asOf } of asked) {
      const rows = await rowsOf(connection, 'figures.sql', { file, kind, as_of: asOf });
      answers.push({ kind, asOf, ...answer(rows) });
    }
    return { file: total, answers };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function rowsOf(
  connection: DuckDBConnection,
  query: string,
  values: Record<string, string>,
): Promise<Row[]> {
  const sql = readFileSync(new URL(query, import.meta.url), 'utf8');
  return (await connection.runAndReadAll(sql, values)).getRowObjects();
}

function answer(rows: readonly Row[]) {
  const current = rows.find(({ which }) => which === 'current');
  const previous = rows.find(({ which }) => which === 'previous');
  return { current, previous, revenue_growth: growth(current?.revenue, previous?.revenue) };
}

function growth(current: DuckDBValue | undefined, previous: DuckDBValue | undefined): number | null {
  if (typeof current !== 'number' || typeof previous !== 'number' || previous === 0) return null;
  return (current - previous) / Math.abs(previous);
}
