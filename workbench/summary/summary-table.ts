import type { Summary, SummaryText } from './summary-tab';

/** The summary as a table for a terminal. */
export function summaryTable(summary: Summary, text: SummaryText): string {
  const { period, previous, currency } = summary;
  const lines = [`${period.from} to ${period.to}${currency ? ` (${currency})` : ''}`];
  if (previous) lines.push(`compared with ${previous.from} to ${previous.to}`);
  lines.push('');
  const rows = summary.kpis.map(({ id, value, previous: before, change }) => [
    text.labels.get(id) ?? id,
    figure(value),
    before === null ? '' : figure(before),
    change === null ? '' : `${change > 0 ? '+' : ''}${(change * 100).toFixed(1)}%`,
  ]);
  const table = [['', 'now', previous ? 'before' : '', previous ? 'change' : ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  for (const row of table) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    lines.push(cells.join('  ').trimEnd());
  }
  if (text.sentences.length > 0) lines.push('', ...text.sentences);
  return `${lines.join('\n')}\n`;
}

const FIGURES = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

function figure(value: number): string {
  return FIGURES.format(value);
}
