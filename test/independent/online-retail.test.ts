import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { partPath } from '../data/online-retail/count-figures';
import { differences, pairs, spanOf } from './compared';
import { countOnlineRetail, type Question, type SqlFigures } from './count-kpis';
import { readCells, summaryOf } from './summarise-cells';

const questions: readonly Question[] = [
  { kind: 'month', asOf: '2011-03-31' },
  { kind: 'month', asOf: '2011-03-30' },
  { kind: 'quarter', asOf: '2011-03-31' },
  { kind: 'week', asOf: '2011-02-13' },
  { kind: 'week', asOf: '2011-03-31' },
  { kind: 'day', asOf: '2011-02-10' },
];

/** The KPIs that invoices alone can give; all others need another tab or a longer time. */
const told = [
  'revenue',
  'gmv',
  'orders',
  'aov',
  'order_size',
  'revenue_growth',
  'cancellation_rate',
  'new_customers',
  'clv',
  'retention_rate',
  'churn_rate',
  'repeat_purchase_rate',
  'purchase_frequency',
  'returning_customer_rate',
  'return_rate',
];

const file = gunzipSync(readFileSync(partPath)).toString('utf8');
const cells = Papa.parse<string[]>(file, { skipEmptyLines: true }).data;
const tabs = new Map([['Invoices', cells]]);
const read = readCells(tabs);
let figures: readonly SqlFigures[] = [];

beforeAll(async () => {
  figures = await countOnlineRetail(partPath, questions);
});

describe("the summary of a real shop's invoices", () => {
  it.each(
    questions.map((question, index) => [`${question.kind} on ${question.asOf}`, question, index] as const),
  )('has the figures that SQL counts, and no others: %s', (_, question, index) => {
    const sql = figures[index];
    if (sql === undefined) throw new Error('The SQL counted nothing.');
    const summary = summaryOf(read, question);
    expect(spanOf(summary.period)).toEqual(sql.spans.get('now'));
    const compared = pairs(summary, sql);
    expect(differences(compared.filter(({ id }) => told.includes(id)))).toEqual([]);
    expect(compared.filter(({ id, ours }) => !told.includes(id) && ours !== undefined)).toEqual([]);
  });

  it('has a value for each of these KPIs at least once', () => {
    const seen = new Set(
      questions
        .flatMap((question, index) => {
          const sql = figures[index];
          return sql === undefined ? [] : pairs(summaryOf(read, question), sql);
        })
        .filter(({ ours, expected }) => ours !== undefined && expected !== undefined)
        .map(({ id }) => id),
    );
    expect(told.filter((id) => !seen.has(id))).toEqual([]);
  });
});
