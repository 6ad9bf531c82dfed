import type { Texts } from '../i18n/texts';
import { catalogue, type KpiId } from '../kpi/catalogue';
import type { CountedKpi } from '../kpi/counted';
import { type ChannelGroup, channelGroups } from '../measures/channel-group';
import type { PeriodKind } from '../period/period';
import { type Block, type BlockCell, blank, text } from './block';
import { figureName } from './figure-text';
import { moneyOf, numberFormat } from './number-formats';
import type { Series, Summary } from './summary';

/** Every series has the same number of rows, so that ranges pointing to one stay valid. */
export const seriesLength = 24;

/** Id, name, segment, from, to, value, numerator, denominator. */
const columns = 8;
export const dataColumn = { from: 3, value: 5 } as const;

export type Segment = 'all' | ChannelGroup;

const segments: readonly Segment[] = ['all', ...channelGroups];

/** The key of a series' rows. */
export function seriesKey(id: KpiId, segment: Segment): string {
  return `${id}/${segment}`;
}

/** The history as a block, and where each series begins in it. */
export interface DataBlock {
  readonly block: Block;
  /** The first row of each series, counted from the top of the block, by its key. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * One row for each KPI, segment and period, ordered so that each series is one range. Series of an earlier
 * summary (`kept` are their keys) keep their rows, which are empty if nothing is known of them any more.
 */
export function dataBlock(summary: Summary, texts: Texts, kept: ReadonlySet<string>): DataBlock {
  const { history, period } = summary;
  const known = new Map(history.series.map((series) => [seriesKey(series.id, series.segment), series]));
  const words = texts.summary.dataColumns;
  const labels = [words.id, words.kpi, words.segment, words.from, words.to];
  const numbers = [words.value, words.numerator, words.denominator];
  const rows: (readonly BlockCell[])[] = [
    [
      ...labels.map((label) => text(label, 'heading')),
      ...numbers.map((label) => text(label, 'numberHeading')),
    ],
  ];
  const keys = ['head'];
  const places = new Map<string, number>();
  for (const kpi of catalogue) {
    if (kpi.kind === 'table') continue;
    const format = numberFormat(kpi.unit, moneyOf(summary), texts);
    for (const segment of segments) {
      const key = seriesKey(kpi.id, segment);
      const series = known.get(key);
      if (series === undefined && !kept.has(key)) continue;
      places.set(key, rows.length);
      for (const row of seriesRows(kpi, segment, series, { history, period, format, texts })) {
        rows.push(row);
        keys.push(key);
      }
    }
  }
  return {
    block: {
      rows,
      columns,
      keys,
      frozenRows: 1,
      widths: [150, 190, 90, 84, 84, 120, 120, 120],
    },
    rows: places,
  };
}

interface SeriesLook extends Pick<Summary, 'history' | 'period'> {
  readonly format: string;
  readonly texts: Texts;
}

/** How the first day of a period is written, in the column and along the axes of the charts. */
const axisFormats: Readonly<Partial<Record<PeriodKind, string>>> = {
  month: 'mmm yyyy',
  quarter: 'mmm yyyy',
  year: 'yyyy',
};

function seriesRows(
  kpi: CountedKpi,
  segment: Segment,
  series: Series | undefined,
  { history: { periods }, period, format, texts }: SeriesLook,
): readonly (readonly BlockCell[])[] {
  const name = text(figureName(kpi, period.kind, texts));
  const words = texts.summary;
  const segmentName = text(segment === 'all' ? words.wholeShop : words.channelGroups[segment]);
  const number = (value: number | undefined, of: string): BlockCell =>
    value === undefined
      ? { kind: 'blank', style: 'plain' }
      : { kind: 'number', value, format: of, style: 'plain' };
  // With fewer periods than rows, the last rows are used, as in a full history.
  const skipped = seriesLength - periods.length;
  return Array.from({ length: seriesLength }, (_, row) => {
    const at = row - skipped;
    const of = periods[at];
    const date = (day: number | undefined, as: string): BlockCell =>
      day === undefined ? blank : { kind: 'date', day, format: as, style: 'plain' };
    return [
      text(kpi.id),
      name,
      segmentName,
      date(of?.from, axisFormats[period.kind] ?? texts.dateFormat),
      date(of?.to, texts.dateFormat),
      number(series?.values[at], format),
      number(series?.numerators[at], '#,##0.##'),
      number(series?.denominators[at], '#,##0.##'),
    ];
  });
}

/** The place of KPI Data: its tab, and the row and column (from 1) of the block's upper left corner. */
export interface DataPlace {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: ReadonlyMap<string, number>;
}

/** The formula that draws the last periods of a series; undefined when there are no two values to draw. */
export function sparkline(place: DataPlace, series: Series | undefined, periods: number): string | undefined {
  if (series === undefined) return undefined;
  const start = place.rows.get(seriesKey(series.id, series.segment));
  const values = series.values.slice(-periods);
  const known = values.filter((value) => value !== undefined).length;
  if (start === undefined || known < 2) return undefined;
  // Blank cells before the first value would draw a line from nothing.
  const drawn = values.length - values.findIndex((value) => value !== undefined);
  const last = place.row + start + seriesLength - 1;
  const letter = columnLetter(place.column + dataColumn.value);
  return `=SPARKLINE('${place.tab.replace(/'/g, "''")}'!${letter}${last - drawn + 1}:${letter}${last})`;
}

/** The letters of a column, counted from 1. */
function columnLetter(number: number): string {
  const before = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return before === 0 ? letter : columnLetter(before) + letter;
}
