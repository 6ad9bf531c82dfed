import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/i18n/all-texts';
import type { Block } from '../../src/summary/block';
import { dataBlock, sparkline } from '../../src/summary/data-block';
import { columnsOf, NamedRow, type Shown } from './named-row';
import { period, series, shopSummary } from './shop-summary';

const texts = textsIn('en');
const history = {
  ...shopSummary([]).history,
  series: [
    series('orders', [10, 12]),
    series('revenue', [100, 120, 150]),
    series('revenue', [40], 'web'),
    series('conversion_rate', [0.025], 'all', [12, 480]),
  ],
};
const summary = shopSummary([], { history });

const headings = ['id', 'kpi', 'segment', 'from', 'to', 'value', 'numerator', 'denominator'] as const;

/** A row of KPI Data under these headings. */
function rowAt({ rows }: Block, at: number): readonly Shown[] {
  const [head = []] = rows;
  const row = new NamedRow(rows[at] ?? [], columnsOf(head));
  return row.shownIn(...headings.map((heading) => texts.summary.dataColumns[heading]));
}

describe('KPI Data', () => {
  const { block, rows } = dataBlock(summary, texts, new Set());

  it('has one row for each KPI, segment and period, and each series in one range of 24 rows', () => {
    expect([...rows]).toEqual([
      ['revenue/all', 1],
      ['revenue/web', 25],
      ['orders/all', 49],
      ['conversion_rate/all', 73],
    ]);
    expect(block.rows).toHaveLength(1 + 4 * 24);
    expect(rowAt(block, 24)).toEqual(['revenue', 'Revenue', 'all', period.from, period.to, 150, '', '']);
    expect(rowAt(block, 48)).toEqual(['revenue', 'Revenue', 'Web', period.from, period.to, 40, '', '']);
    expect(rowAt(block, 96)).toEqual([
      'conversion_rate',
      'Conversion rate',
      'all',
      period.from,
      period.to,
      0.025,
      12,
      480,
    ]);
  });

  it('leaves blank what is not known', () => {
    expect(rowAt(block, 21).slice(5)).toEqual(['', '', '']);
    expect(rowAt(block, 22)[5]).toBe(100);
  });

  it('keeps the rows of a series that is no longer known, so that charts on it stay valid', () => {
    const later = { ...history, series: history.series.filter(({ segment }) => segment === 'all') };
    const kept = new Set(block.keys);
    const after = dataBlock(shopSummary([], { history: later }), texts, kept);
    expect(after.block.keys).toEqual(block.keys);
    expect(rowAt(after.block, 48)[5]).toBe('');
  });
});

it('a trend uses the known rows of as many periods as asked for', () => {
  const { block, rows } = dataBlock(summary, texts, new Set());
  const place = { tab: "Ana's data", row: 3, column: 2, rows };
  const values = columnsOf(block.rows[0] ?? [])[texts.summary.dataColumns.value] ?? -1;
  const letter = String.fromCharCode(65 + 1 + values);
  const [, revenue, web] = history.series;
  expect(sparkline(place, revenue, 24)).toBe(`=SPARKLINE('Ana''s data'!${letter}25:${letter}27)`);
  expect(sparkline(place, revenue, 2)).toBe(`=SPARKLINE('Ana''s data'!${letter}26:${letter}27)`);
  // A single value makes no line.
  expect(sparkline(place, web, 24)).toBeUndefined();
  expect(sparkline(place, undefined, 24)).toBeUndefined();
});
