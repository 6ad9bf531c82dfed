import type { ChannelFigures } from '../../measures/channel-figures';
import { channelGroups } from '../../measures/channel-group';
import { type BlockArea, type BlockCell, blank, text } from '../block';
import { moneyOf, numberFormat } from '../number-formats';
import { channelColumn } from '../written-columns';
import { column, type PageRow, pageRow } from './layout';
import type { Page } from './page';

/** The figures of a channel, from left to right. */
const figures = ['visits', 'engagement', 'conversion', 'advocacy', 'revenue', 'orders'] as const;

const heading = 'section:channels';

/** A row for each channel, with its figures from visits to orders. */
export function channelRows({ summary, texts, kept }: Page): readonly PageRow[] {
  const { channels } = summary;
  if (channels.length === 0 && !kept.has(heading)) return [];
  const words = texts.summary;
  const labels: Record<number, BlockCell> = { [column.name]: text(words.channels, 'section') };
  for (const figure of figures) {
    const isKnown = channels.some((channel) => channel[figure] !== undefined);
    if (isKnown) labels[channelColumn[figure]] = text(words.channelColumns[figure], 'numberSection');
  }
  const rows = channelGroups.flatMap((group): readonly PageRow[] => {
    const channel = channels.find((candidate) => candidate.group === group);
    const key = `channel:${group}`;
    if (channel === undefined && !kept.has(key)) return [];
    const cells: Record<number, BlockCell> = { [column.name]: text(words.channelGroups[group]) };
    for (const figure of figures) {
      const value = channel?.[figure];
      cells[channelColumn[figure]] =
        value === undefined ? blank : { kind: 'number', value, format: formatOf(figure), style: 'plain' };
    }
    return [pageRow(key, cells, key)];
  });
  return [pageRow(heading, labels, '', 'section'), ...rows, pageRow('gap:channels', [])];

  function formatOf(figure: keyof ChannelFigures): string {
    const unit =
      figure === 'revenue' ? 'money' : figure === 'visits' || figure === 'orders' ? 'count' : 'percent';
    return numberFormat(unit, moneyOf(summary), texts);
  }
}

/** The cells with the names of the channels and their revenue, for the chart of their shares. */
export function channelAreas(
  { summary }: Page,
  rows: readonly PageRow[],
): { readonly names: BlockArea; readonly revenue: BlockArea } | undefined {
  const first = rows.findIndex(({ key }) => key.startsWith('channel:'));
  // One channel alone would be a pie of one colour.
  if (summary.channels.filter(({ revenue }) => revenue !== undefined && revenue > 0).length < 2)
    return undefined;
  if (first < 0) return undefined;
  const count = rows.filter(({ key }) => key.startsWith('channel:')).length;
  const area = (at: number): BlockArea => ({ row: first, column: at, rows: count, columns: 1 });
  return { names: area(column.name), revenue: area(channelColumn.revenue) };
}
