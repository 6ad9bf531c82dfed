import type { Certainty } from '../../comparison/certainty';
import { dataLine } from '../../i18n/finding-text';
import { sayIn } from '../../i18n/say';
import { type BlockCell, blank, link, ownerText, text } from '../block';
import { headlineLines } from '../headline-words';
import { isUncertain } from '../judgement';
import { moneyOf } from '../number-formats';
import type { KpiFigure } from '../summary';
import { factColumn } from '../written-columns';
import { chanceLegend } from './change-cell';
import { column, emptyRows, type PageRow, pageRow } from './layout';
import type { Page } from './page';
import { turnedTargets } from './target-rows';

/** The cell that says that the block is out of date. Its row is frozen, so it is always visible. */
export const staleCell = { row: 1, column: column.trend } as const;

/** The id of the row with this cell. */
export const stateId = 'state';

/** Rows that stay in view: the title, and the state of the data. */
export const frozenRows = 2;

/**
 * The top of the page: the title, the state of the data, the headlines, the periods, and when the summary was
 * made.
 */
export function headRows(page: Page): readonly PageRow[] {
  const { summary, texts, choices, madeAt, dataCheck } = page;
  const words = texts.summary;
  const date = (day: number, format: string = texts.dateFormat): BlockCell => ({
    kind: 'date',
    day,
    format,
    style: 'plain',
  });
  const { currency, sign, period, previous, lastYear, covered } = summary;
  const title =
    choices.shopName === null
      ? text(words.title, 'title')
      : ownerText(`${choices.shopName} – ${words.title}`, 'title');
  return [
    pageRow('title', [title]),
    pageRow(
      'state',
      [
        text(texts.dataCheck.tabName, 'strong'),
        link(dataLine(summary.findings, texts), dataCheck, '', 'link'),
      ],
      stateId,
    ),
    ...headlineRows(page),
    factRow('period', {
      label: words.period,
      cells: [date(period.from), date(period.to)],
      besides: { label: words.dataThrough, cells: [date(summary.asOf)] },
      note: covered === undefined ? '' : words.inPart(sayIn(texts).span(covered)),
    }),
    factRow('previous', {
      label: words.comparedWith,
      cells: [date(previous.from), date(previous.to)],
      besides: { label: words.lastYear, cells: [date(lastYear.from), date(lastYear.to)] },
      note: comparedNote(page),
    }),
    factRow('madeAt', {
      label: words.made,
      cells: [date(Math.floor(madeAt)), date(madeAt, 'hh:mm')],
      besides: {
        label: words.currency,
        cells: [
          currency === undefined ? text(words.currencyUnknown, 'muted') : ownerText(currency),
          ...(sign === undefined ? [] : [ownerText(sign)]),
        ],
      },
      note: '',
    }),
    // Earlier versions wrote a row for each of these.
    ...emptyRows(['lastYear', 'asOf', 'currency'].filter((key) => page.kept.has(key))),
    pageRow('gap:head', []),
  ];
}

/** A label with its cells. */
interface Fact {
  readonly label: string;
  readonly cells: readonly BlockCell[];
}

/** A row with two facts and a note on both. */
function factRow(
  key: string,
  { label, cells, besides, note }: Fact & { readonly besides: Fact; readonly note: string },
): PageRow {
  const from = (first: number, placed: readonly BlockCell[]): Readonly<Record<number, BlockCell>> =>
    Object.fromEntries(placed.map((cell, at) => [first + at, cell]));
  return pageRow(
    key,
    {
      [factColumn.label]: text(label, 'strong'),
      ...from(factColumn.value, cells),
      [factColumn.secondLabel]: text(besides.label, 'muted'),
      ...from(factColumn.secondValue, besides.cells),
      ...(note === '' ? {} : { [factColumn.note]: text(note, 'muted') }),
    },
    key,
  );
}

/** Notes on what cannot be compared or may be chance; written once if it applies to both periods. */
function comparedNote({ summary, texts }: Page): string {
  const words = texts.summary;
  const note = (isWhole: boolean, certaintyOf: (figure: KpiFigure) => Certainty | undefined): string => {
    if (!isWhole) return words.notComparable;
    return summary.figures.some((figure) => isUncertain(certaintyOf(figure))) ? chanceLegend(texts) : '';
  };
  const before = note(summary.comparable, ({ certainty }) => certainty);
  const yearEarlier = note(summary.comparableLastYear, ({ certaintyLastYear }) => certaintyLastYear);
  if (before === yearEarlier) return before;
  return [
    ...(before === '' ? [] : [`${before} (${words.columns.previous})`]),
    ...(yearEarlier === '' ? [] : [`${yearEarlier} (${words.columns.lastYear})`]),
  ].join(' · ');
}

/** Links each headline to the row of its KPI, if there is one. `rows` are all rows of the page. */
export function withHeadlineLinks(rows: readonly PageRow[], page: Page): readonly PageRow[] {
  const { summary, texts, ownTab } = page;
  // Headlines about targets come first.
  const ofTargets = turnedTargets(page).length;
  return rows.map((row, at) => {
    const headline = summary.headlines[(headlineAt(row.key) ?? -1) - ofTargets];
    if (headline === undefined || headline.kind === 'nothingCertain') return row;
    const { kpi } = headline;
    const target = rows.findIndex(({ key }) => key === kpi);
    const { name } = texts.kpis[kpi];
    const cell = target < 0 ? text(name, 'strong') : link(name, ownTab, { rowsDown: target - at }, 'link');
    return { ...row, cells: row.cells.map((own, index) => (index === column.name ? cell : own)) };
  });
}

/** The index of the headline that begins in a row. */
function headlineAt(key: string): number | undefined {
  const [, at] = /^headline:(\d+)$/.exec(key) ?? [];
  return at === undefined ? undefined : Number(at);
}

/** The number of characters that fit beside the first column on a small screen. */
const lineLength = 145;

/** The headlines, each in one or two rows. Additional rows of an earlier summary are kept empty. */
function headlineRows(page: Page): readonly PageRow[] {
  const { summary, texts, kept } = page;
  const money = moneyOf(summary);
  const headlines = [
    ...turnedTargets(page).map((sentence) => [sentence]),
    ...summary.headlines.map((headline) => headlineLines(headline, money, texts, lineLength)),
  ];
  const rows = headlines.flatMap((lines, at) =>
    lines.map((line, below) => {
      const key = below === 0 ? `headline:${at}` : `headline:${at}:${below}`;
      const label = at === 0 && below === 0 ? text(texts.summary.headlines, 'strong') : blank;
      // Owner's text, because it may name a product. A long line runs over the columns beside it.
      return pageRow(key, [label, ownerText(line)], key);
    }),
  );
  const keys = new Set(rows.map(({ key }) => key));
  const left = [...kept].filter((key) => key.startsWith('headline:') && !keys.has(key));
  return [...rows, ...emptyRows(left)];
}
