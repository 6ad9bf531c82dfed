import type { Summary, SummaryText } from './summary-tab';

/** The summary as a table for a terminal. */
export function summaryTable({ currency }: Summary, text: SummaryText): string {
  const [period = '', ...compared] = text.spans;
  const lines = [`${period}${currency ? ` (${currency})` : ''}`, ...compared, ''];
  const widths: number[] = [];
  for (const row of text.kpis) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  for (const row of text.kpis) {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      const isFigure = column > 0 && column < row.length - 1;
      return isFigure ? cell.padStart(width) : cell.padEnd(width);
    });
    lines.push(cells.join('  ').trimEnd());
  }
  if (text.findings.length > 0) lines.push('', ...text.findings);
  return `${lines.join('\n')}\n`;
}
