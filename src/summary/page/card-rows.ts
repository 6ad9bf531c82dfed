import { catalogue, type KpiId } from '../../kpi/catalogue';
import type { CountedKpi } from '../../kpi/counted';
import { type BlockArea, type BlockCell, text } from '../block';
import { seriesKey, sparkline } from '../data-block';
import { changeText, figureName } from '../figure-text';
import { verdictOf } from '../judgement';
import { moneyOf, numberFormat, shownUnit, shownValue } from '../number-formats';
import type { KpiFigure } from '../summary';
import { column, type PageRow, pageRow } from './layout';
import type { Page } from './page';

/** The columns that each card spans, so that all cards have about the same width. */
const places: readonly { readonly column: number; readonly columns: number }[] = [
  { column: column.name, columns: 1 },
  { column: column.value, columns: 2 },
  { column: column.change, columns: 2 },
  { column: column.lastYear, columns: 2 },
  // Spans the columns of targets too, because these are hidden while there are no targets.
  { column: column.history, columns: 4 },
  { column: column.advice, columns: 1 },
];

/** The KPIs that most shops look at, the most important first. */
const defaultCards: readonly KpiId[] = [
  'revenue',
  'orders',
  'aov',
  'gross_profit',
  'conversion_rate',
  'traffic',
  'new_customers',
  'roas',
  'return_rate',
  'order_size',
];

const names = ['name', 'value', 'change', 'trend'] as const;
/**
 * In pixels; rows that are not named have the default height. The name has three lines, because one that
 * includes its days is long in some languages.
 */
const heights: Readonly<Partial<Record<(typeof names)[number], number>>> = { name: 54, value: 30, trend: 34 };

/** The headline figures side by side, each with its change and the trend of twelve periods. */
export function cardRows(page: Page): readonly PageRow[] {
  const shown = shownCards(page);
  const cards = places.map((place, index) => ({ place, cells: cardCells(page, shown[index]) }));
  const rows = names.map((name, row) => {
    const cells: Record<number, BlockCell> = {};
    for (const { place, cells: card } of cards) {
      const cell = card[row];
      if (cell === undefined) continue;
      cells[place.column] = cell;
      // Each of the merged cells needs the style.
      for (let at = 1; at < place.columns; at += 1) {
        cells[place.column + at] = { kind: 'blank', style: cell.style };
      }
    }
    return pageRow(`card:${name}`, cells);
  });
  return [...rows, pageRow('gap:cards', [])];
}

/**
 * The merged cells of the cards, their names, and the heights of their rows, for cards that begin at row
 * `first`.
 */
export function cardLooks(first: number): {
  readonly merged: readonly BlockArea[];
  readonly names: BlockArea;
  readonly tall: readonly { readonly row: number; readonly height: number }[];
} {
  return {
    merged: places
      .filter(({ columns }) => columns > 1)
      .map((place) => ({ ...place, row: first, rows: names.length })),
    names: { row: first, column: 0, rows: 1, columns: column.advice + 1 },
    tall: names.flatMap((name, row) => {
      const height = heights[name];
      return height === undefined ? [] : [{ row: first + row, height }];
    }),
  };
}

/** The chosen cards that have a value, with default cards in place of those that have none. */
function shownCards({ summary, choices }: Page): readonly KpiId[] {
  const known = new Set(summary.figures.flatMap(({ id, now }) => (now.state === 'value' ? [id] : [])));
  const chosen = choices.cards.filter((id) => known.has(id));
  const others = defaultCards.filter((id) => known.has(id) && !chosen.includes(id));
  return [...chosen, ...others.slice(0, choices.cards.length - chosen.length)];
}

function cardCells(page: Page, id: KpiId | undefined): readonly BlockCell[] {
  const kpi = catalogue.find((candidate) => candidate.id === id);
  const figure = page.summary.figures.find((candidate) => candidate.id === id);
  if (kpi === undefined || kpi.kind === 'table' || figure === undefined) return [];
  const { summary, texts, data } = page;
  const empty: BlockCell = { kind: 'blank', style: 'cardName' };
  const { now } = figure;
  if (now.state !== 'value') return [];
  const value: BlockCell = {
    kind: 'number',
    value: shownValue(kpi, now.value),
    format: numberFormat(shownUnit(kpi), moneyOf(summary), texts),
    style: 'cardValue',
  };
  const history = summary.history.series.find(
    (series) => seriesKey(series.id, series.segment) === seriesKey(kpi.id, 'all'),
  );
  const formula = sparkline(data, history, 12);
  return [
    text(figureName(kpi, summary.period.kind, texts), 'cardName'),
    value,
    text(changeWords(page, kpi, figure), 'cardName'),
    formula === undefined ? empty : { kind: 'picture', formula, style: 'cardName' },
  ];
}

/** The change against what the owner compares with, as "▲ 12.3% better". */
function changeWords({ summary, texts, choices }: Page, kpi: CountedKpi, figure: KpiFigure): string {
  const [before, change, certainty] =
    choices.comparison === 'lastYear'
      ? [figure.lastYear, figure.changeLastYear, figure.certaintyLastYear]
      : [figure.previous, figure.change, figure.certainty];
  const verdict = verdictOf(kpi.better, change, certainty);
  const { now } = figure;
  if (verdict === undefined || now.state !== 'value') return '';
  const words = changeText(kpi, now.value, before, change, moneyOf(summary), texts);
  return `${words} ${texts.summary.trend[verdict]}`;
}
