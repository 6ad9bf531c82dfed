import type { ShopComparison } from '../../comparison/compare-shop';
import type { Texts } from '../../i18n/texts';
import { countedKpi } from '../../kpi/counted';
import { type BlockArea, type BlockCell, text } from '../block';
import { numberFormat, shownUnit } from '../number-formats';
import { type WaterfallSeries, waterfallBars, waterfallSeries } from './waterfall';

/**
 * A waterfall chart of why a KPI changed. Its series are in adjacent columns, with the names of the bars to
 * their left.
 */
export interface WaterfallChart {
  readonly title: string;
  /** The range from the names of the bars to the last series. */
  readonly area: BlockArea;
  readonly series: readonly { readonly part: WaterfallSeries; readonly name: string }[];
}

interface ChartPart {
  readonly rows: readonly (readonly BlockCell[])[];
  readonly charts: readonly WaterfallChart[];
}

/**
 * The figures that the charts are drawn from, a table for each chart. The first begins at `firstRow` of the
 * block.
 */
export function chartPart(
  { drivers, figures }: ShopComparison,
  money: string | undefined,
  texts: Texts,
  firstRow: number,
): ChartPart {
  const rows: (readonly BlockCell[])[] = [];
  const charts: WaterfallChart[] = [];
  const { bars: names, before, chartFigures, whyChanged, words } = texts.comparison;
  for (const { of, parts } of drivers) {
    const kpi = countedKpi(of);
    const start = figures.find(({ id }) => id === of)?.compared;
    if (kpi === undefined || start === undefined) continue;
    const bars = waterfallBars(
      start,
      parts.map(({ effect }) => effect),
    );
    const series = waterfallSeries.filter((part) => bars.some((bar) => bar[part] !== undefined));
    const labels = [before, ...parts.map(({ id }) => texts.headlines.drivers[id]), words.valueNow];
    const title = whyChanged(texts.kpis[of].name);
    if (rows.length === 0) rows.push([text(chartFigures, 'strong')]);
    rows.push([text(title, 'section'), ...series.map((part) => text(names[part], 'numberSection'))]);
    charts.push({
      title,
      area: { row: firstRow + rows.length, column: 0, rows: bars.length, columns: series.length + 1 },
      series: series.map((part) => ({ part, name: names[part] })),
    });
    const format = numberFormat(shownUnit(kpi), money, texts);
    for (const [at, bar] of bars.entries()) {
      rows.push([
        text(labels[at] ?? '', 'muted'),
        ...series.map(
          (part): BlockCell => ({ kind: 'number', value: bar[part] ?? 0, format, style: 'muted' }),
        ),
      ]);
    }
    rows.push([]);
  }
  return { rows, charts };
}
