import type { KpiId } from '../../kpi/catalogue';
import type { BlockArea } from '../block';
import { type DataPlace, dataColumn, seriesKey, seriesLength } from '../data-block';
import { type PageRow, pageRow } from './layout';
import type { Page } from './page';

export const chartKeys = ['sales', 'funnel', 'channels'] as const;

export type ChartKey = (typeof chartKeys)[number];

/** A range that a chart shows: of the history, in the sheet's rows and columns from 1, or of the block itself. */
export type ChartRange =
  | { readonly of: 'data'; readonly row: number; readonly column: number; readonly rows: number }
  | { readonly of: 'summary'; readonly area: BlockArea };

/** A chart as data, before it is drawn. */
export interface ChartSpec {
  readonly key: ChartKey;
  readonly kind: 'columnsAndLine' | 'lines' | 'shares';
  readonly title: string;
  /** The names of the series. They are the ranges after the first one, which contains the labels of the axis. */
  readonly series: readonly string[];
  readonly ranges: readonly ChartRange[];
  /** The position of the upper left corner, counted from that of the block. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** Rows that are kept free for the charts. */
const chartRowCount = 14;
const rowHeight = 21;
const margin = 8;

const overTime: readonly {
  readonly key: ChartKey;
  readonly kind: ChartSpec['kind'];
  readonly ids: readonly KpiId[];
}[] = [
  { key: 'sales', kind: 'columnsAndLine', ids: ['revenue', 'orders'] },
  { key: 'funnel', kind: 'lines', ids: ['conversion_rate', 'aov'] },
];

/** The first column of each chart, and the first one after it. */
const spans: Readonly<Record<ChartKey, readonly [number, number]>> = {
  sales: [0, 4],
  funnel: [4, 10],
  channels: [10, 12],
};

/** The rows for charts; empty if there is nothing to draw yet. */
export function chartRows({ data, kept }: Page, hasChannels: boolean): readonly PageRow[] {
  const isDrawn = hasChannels || overTime.some(({ ids }) => overPeriods(data, ids) !== undefined);
  if (!isDrawn && !kept.has('chart:0')) return [];
  return Array.from({ length: chartRowCount }, (_, row) => pageRow(`chart:${row}`, []));
}

/** The charts for which there are data. */
export function chartSpecs(
  { texts, data }: Page,
  given: {
    readonly row: number;
    readonly widths: readonly number[];
    readonly channels: { readonly names: BlockArea; readonly revenue: BlockArea } | undefined;
  },
): readonly ChartSpec[] {
  const titles = texts.summary.charts;
  const { channels } = given;
  const place = (key: ChartKey) => {
    const [from, to] = spans[key];
    const width = given.widths.slice(from, to).reduce((sum, each) => sum + each, 0);
    return {
      row: given.row,
      column: from,
      width: width - margin,
      height: chartRowCount * rowHeight - margin,
    };
  };
  return [
    ...overTime.flatMap(({ key, kind, ids }): readonly ChartSpec[] => {
      const ranges = overPeriods(data, ids);
      if (ranges === undefined) return [];
      return [
        {
          key,
          kind,
          title: titles[key],
          series: ids.map((id) => texts.kpis[id].name),
          ranges,
          ...place(key),
        },
      ];
    }),
    ...(channels === undefined
      ? []
      : [
          {
            key: 'channels',
            kind: 'shares',
            title: titles.channels,
            series: [texts.kpis.revenue.name],
            ranges: [
              { of: 'summary', area: channels.names },
              { of: 'summary', area: channels.revenue },
            ],
            ...place('channels'),
          } as const,
        ]),
  ];
}

/** The days on which the periods begin, and the values of each KPI; undefined where one has no history. */
function overPeriods(data: DataPlace, ids: readonly KpiId[]): readonly ChartRange[] | undefined {
  const starts = ids.flatMap((id) => data.rows.get(seriesKey(id, 'all')) ?? []);
  const [first] = starts;
  if (first === undefined || starts.length < ids.length) return undefined;
  const range = (start: number, column: number): ChartRange => ({
    of: 'data',
    row: data.row + start,
    column: data.column + column,
    rows: seriesLength,
  });
  return [range(first, dataColumn.from), ...starts.map((start) => range(start, dataColumn.value))];
}
