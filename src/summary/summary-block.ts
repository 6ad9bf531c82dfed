import { catalogue } from '../kpi/catalogue';
import { type Block, type BlockCell, isEmptyColumn } from './block';
import { valueText } from './figure-text';
import { judgementWords } from './judgement';
import { moneyOf, shownUnit, shownValue } from './number-formats';
import { cardLooks, cardRows } from './page/card-rows';
import { channelAreas, channelRows } from './page/channel-rows';
import { type ChartSpec, chartRows, chartSpecs } from './page/chart-specs';
import { frozenRows, headRows, staleCell, withHeadlineLinks } from './page/head-rows';
import { kpiRows } from './page/kpi-rows';
import { column, columnCount, columnsForLater, columnWidths } from './page/layout';
import { missingRows } from './page/missing-rows';
import type { Page } from './page/page';
import { targetRows } from './page/target-rows';

/** The cells of the block that may contain something that the add-on did not write. */
export const freeCells = {
  ownerColumn: column.notes,
  staleCell,
  titleCell: { row: 0, column: 0 },
} as const;

/** The page that an owner looks at, as a block of cells and the charts that stand on it. */
export function summaryBlock(page: Page): { readonly block: Block; readonly charts: readonly ChartSpec[] } {
  const head = headRows(page);
  const cards = cardRows(page);
  const kpis = [...targetRows(page), ...kpiRows(page)];
  const channels = channelRows(page);
  const charts = chartRows(page, channelAreas(page, channels) !== undefined);
  const rows = withHeadlineLinks(
    [...head, ...cards, ...charts, ...channels, ...kpis, ...missingRows(page)],
    page,
  );
  const widths = columnWidths(longestFigure(page));
  const first = head.length + cards.length + charts.length;
  // In the rows of figures headings may wrap into two lines, and advice into as many as it needs.
  const figures = { row: first, column: 0, columns: columnCount, rows: channels.length + kpis.length };
  // If no KPI can be counted, as from a tab of costs alone, there is no row of figures. A range needs at
  // least one.
  const hasFigures = figures.rows > 0;
  const { names, ...looks } = cardLooks(head.length);
  const block: Block = {
    rows: rows.map(({ cells }): readonly BlockCell[] => cells),
    keys: rows.map(({ key }) => key),
    columns: columnCount,
    frozenRows,
    frozenColumns: 1,
    widths,
    hiddenWhileEmpty: columnsForLater,
    hidden: [column.id],
    wrapped: [
      names,
      ...(hasFigures
        ? [
            { ...figures, column: column.name, columns: column.history },
            { ...figures, column: column.target, columns: 4 },
            { ...figures, column: column.formula, columns: 2 },
          ]
        : []),
    ],
    ...(hasFigures && { centred: figures }),
    ...looks,
    ownerColumn: freeCells.ownerColumn,
    staleCell: freeCells.staleCell,
    judgements: judgementWords(),
  };
  const areas = channelAreas(page, rows);
  const seen = widths.map((width, at) =>
    columnsForLater.includes(at) && isEmptyColumn(block.rows, at) ? 0 : width,
  );
  return {
    block,
    charts: chartSpecs(page, { row: head.length + cards.length, widths: seen, channels: areas }),
  };
}

/** The length of the longest figure in the columns of values. */
function longestFigure({ summary, texts }: Page): number {
  let longest = 0;
  for (const { id, now, previous, lastYear } of summary.figures) {
    const kpi = catalogue.find((candidate) => candidate.id === id);
    if (kpi === undefined || kpi.kind === 'table') continue;
    for (const value of [now.state === 'value' ? now.value : undefined, previous, lastYear]) {
      if (value === undefined) continue;
      longest = Math.max(
        longest,
        valueText(shownUnit(kpi), shownValue(kpi, value), moneyOf(summary), texts).length,
      );
    }
  }
  return longest;
}
