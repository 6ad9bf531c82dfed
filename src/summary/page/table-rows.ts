import { problemSentence } from '../../i18n/sentence';
import type { TableCell, TableColumn } from '../../kpi/table';
import { type BlockCell, ownerText, text } from '../block';
import { moneyOf, numberFormat } from '../number-formats';
import { shownTable } from '../shown-table';
import type { KpiFigure } from '../summary';
import { tableColumns } from '../written-columns';
import { emptyRows, type PageRow, pageRow } from './layout';
import { needsOf } from './needs';
import type { Page } from './page';

function inPlace(cells: readonly BlockCell[]): Readonly<Record<number, BlockCell>> {
  return Object.fromEntries(cells.map((cell, at) => [tableColumns[at] ?? at, cell]));
}

/** A table under its name: the largest rows first, at most eight, the rest added up. */
export function tableRows({ id, now }: KpiFigure, page: Page): readonly PageRow[] {
  const { texts, kept } = page;
  const table = now.state === 'table' ? shownTable(now.table, texts) : undefined;
  const labels = table?.columns.slice(1).map((of) => text(labelOf(id, of, texts), 'numberTable')) ?? [];
  const why = whyNone(now, page);
  const heading = pageRow(
    id,
    inPlace([text(texts.kpis[id].name, 'tableName'), ...(why === undefined ? labels : [text(why, 'muted')])]),
    id,
  );
  const rows = (table?.rows ?? []).map((row, index) =>
    pageRow(
      `${id}:${index}`,
      inPlace(row.map((cell, at) => tableCell(cell, table?.columns[at], page))),
      `${id}:${index + 1}`,
    ),
  );
  const left: string[] = [];
  for (let index = rows.length; kept.has(`${id}:${index}`); index += 1) left.push(`${id}:${index}`);
  return [heading, ...rows, ...emptyRows(left)];
}

/**
 * Traffic sources divide orders by visits, but the conversion rate of the page divides by visitors. So the
 * label differs.
 */
function labelOf(id: KpiFigure['id'], of: TableColumn, texts: Page['texts']): string {
  return id === 'traffic_sources' && of === 'conversion'
    ? texts.summary.ordersPerVisit
    : texts.tableColumns[of];
}

/** Why a table on the page has no rows. */
function whyNone(now: KpiFigure['now'], { summary, texts }: Page): string | undefined {
  if (now.state === 'problem') return problemSentence(now.problem, texts);
  if (now.state !== 'noData') return undefined;
  const needs = needsOf(now.missing, summary.tabs, texts);
  return needs.length === 0 ? texts.summary.notInPeriod : texts.summary.needs(needs);
}

function tableCell(cell: TableCell, of: TableColumn | undefined, { summary, texts }: Page): BlockCell {
  if (cell === null) return text(texts.unnamed, 'muted');
  // An empty text is a missing figure.
  if (typeof cell === 'string') return ownerText(cell);
  return { kind: 'number', value: cell, format: formatOf(of, moneyOf(summary), texts), style: 'plain' };
}

function formatOf(of: TableColumn | undefined, currency: string | undefined, texts: Page['texts']): string {
  switch (of) {
    case 'visits':
    case 'meanVisits':
    case 'views':
      return '#,##0';
    case 'revenuePerVisit':
      return numberFormat('money', currency, texts);
    case 'share':
    case 'conversion':
    case 'conversionLow':
    case 'conversionHigh':
    case 'orderRate':
      return numberFormat('percent', currency, texts);
    default:
      return numberFormat('ratio', currency, texts);
  }
}
