import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/kpi/catalogue';
import type { Summary } from '../../src/summary/summary';
import { readSample } from '../sample/read-sample';
import { differences, pairs, spanOf } from './compared';
import { countSampleShop, type Question, type SqlFigures } from './count-kpis';
import { sampleCells } from './sample-cells';
import { summaryOf } from './summarise-cells';

const questions: readonly Question[] = [
  // A campaign with an influencer.
  { kind: 'month', asOf: '2026-10-31' },
  { kind: 'month', asOf: '2026-06-03' },
  { kind: 'month', asOf: '2025-08-31' },
  { kind: 'month', asOf: '2025-03-31' },
  { kind: 'week', asOf: '2026-10-31' },
  { kind: 'week', asOf: '2026-03-15' },
  { kind: 'quarter', asOf: '2026-09-30' },
  { kind: 'quarter', asOf: '2026-03-31' },
  { kind: 'year', asOf: '2026-01-31' },
  { kind: 'day', asOf: '2026-10-25' },
  { kind: 'day', asOf: '2025-11-11' },
];

interface Answer {
  readonly name: string;
  readonly summary: Summary;
  readonly sql: SqlFigures;
}

const tabs = sampleCells();
const read = readSample();
const answers: Answer[] = [];

beforeAll(async () => {
  const figures = await countSampleShop(tabs, questions);
  questions.forEach((question, index) => {
    const sql = figures[index];
    if (sql === undefined) return;
    answers.push({
      name: `${question.kind} on ${question.asOf}`,
      summary: summaryOf(read, question),
      sql,
    });
  });
});

describe('the summary of the sample shop', () => {
  it('is about the periods that the calendar says', () => {
    expect(answers).toHaveLength(questions.length);
    for (const { name, summary, sql } of answers) {
      expect(spanOf(summary.period), name).toEqual(sql.spans.get('now'));
      expect(spanOf(summary.previous), name).toEqual(sql.spans.get('previous'));
      expect(spanOf(summary.lastYear), name).toEqual(sql.spans.get('lastYear'));
    }
  });

  it('has the figures that SQL counts: each KPI, now, before, a year earlier and in the history of each channel', () => {
    const found = answers.flatMap(({ name, summary, sql }) =>
      differences(pairs(summary, sql)).map((line) => `${name}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  it('has the tables that SQL makes, row by row', () => {
    for (const { name, summary, sql } of answers) {
      for (const { id, now } of summary.figures) {
        if (now.state !== 'table') continue;
        const expected = (sql.tables.get(id) ?? []).map((row) => row.map(rounded));
        const ours = now.table.rows.map((row) => row.map((cell) => rounded(cell === '' ? null : cell)));
        expect(ours, `${id}, ${name}`).toEqual(expected);
      }
    }
  });

  it('leaves no KPI out of this comparison', () => {
    const compared = new Set<string>();
    for (const { summary, sql } of answers) {
      for (const { id, ours, expected } of pairs(summary, sql)) {
        if (ours !== undefined && expected !== undefined) compared.add(id);
      }
      for (const { id, now } of summary.figures) {
        if (now.state === 'table' && (sql.tables.get(id)?.length ?? 0) > 1) compared.add(id);
      }
    }
    expect([...compared].sort()).toEqual(catalogue.map(({ id }) => id).sort());
    expect(compared.size).toBe(77);
  });
});

function rounded(cell: string | number | null): string | number | null {
  return typeof cell === 'number' ? Number(cell.toPrecision(10)) : cell;
}
