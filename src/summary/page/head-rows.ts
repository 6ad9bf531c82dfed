import type { Certainty } from '../../comparison/certainty';
import { dataLine } from '../../i18n/finding-text';
import { sayIn } from '../../i18n/say';
import type { Period } from '../../period/period';
import { type BlockCell, blank, link, ownerText, text } from '../block';
import { headlineWords } from '../headline-words';
import { isUncertain } from '../judgement';
import { moneyOf } from '../number-formats';
import type { KpiFigure } from '../summary';
import { chanceMark } from './change-cell';
import { column, emptyRows, type PageRow, pageRow } from './layout';
import type { Page } from './page';
import { turnedTargets } from './target-rows';

/** Where the block says that it is not up to date: in view wherever the owner is. */
export const staleCell = { row: 1, column: column.trend } as const;

/** Rows that stay in view: whose page it is, and the state of its data. */
export const frozenRows = 2;

/** Whose summary it is, of when, compared with what, made when, and in which state the data are. */
export function headRows(page: Page): readonly PageRow[] {
  const { summary, texts, choices, madeAt, dataCheck } = page;
  const words = texts.summary;
  const date = (day: number, format: string = texts.dateFormat): BlockCell => ({
    kind: 'date',
    day,
    format,
    style: 'plain',
  });
  const say = sayIn(texts);
  const span = (label: string, id: string, period: Period, note: string): PageRow =>
    pageRow(
      id,
      [
        text(label, 'strong'),
        date(period.from),
        date(period.to),
        ...(note === '' ? [] : [text(note, 'muted')]),
      ],
      id,
    );
  const { currency, sign, period, previous, lastYear, covered } = summary;
  const compared = (isWhole: boolean, certaintyOf: (figure: KpiFigure) => Certainty | undefined): string => {
    if (!isWhole) return words.notComparable;
    return summary.figures.some((figure) => isUncertain(certaintyOf(figure)))
      ? `${chanceMark} ${words.trend.maybeChance}`
      : '';
  };
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
      'state',
    ),
    ...headlineRows(page),
    span(
      words.period,
      'period',
      period,
      covered === undefined ? '' : words.inPart(`${say.day(covered.from)} – ${say.day(covered.to)}`),
    ),
    span(
      words.comparedWith,
      'previous',
      previous,
      compared(summary.comparable, ({ certainty }) => certainty),
    ),
    span(
      words.lastYear,
      'lastYear',
      lastYear,
      compared(summary.comparableLastYear, ({ certaintyLastYear }) => certaintyLastYear),
    ),
    pageRow('asOf', [text(words.dataThrough, 'strong'), date(summary.asOf)], 'asOf'),
    pageRow('madeAt', [text(words.made, 'strong'), date(madeAt, `${texts.dateFormat} hh:mm`)], 'madeAt'),
    pageRow(
      'currency',
      [
        text(words.currency, 'strong'),
        currency === undefined ? text(words.currencyUnknown, 'muted') : ownerText(currency),
        ...(sign === undefined ? [] : [ownerText(sign)]),
      ],
      'currency',
    ),
    pageRow('gap:head', []),
  ];
}

/** Leads from each headline to the row of its KPI, where that has one; `rows` are all of the page. */
export function withHeadlineLinks(rows: readonly PageRow[], page: Page): readonly PageRow[] {
  const { summary, texts, ownTab } = page;
  // Those of targets come first.
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

/** Which headline a row holds. */
function headlineAt(key: string): number | undefined {
  const [, at] = /^headline:(\d+)$/.exec(key) ?? [];
  return at === undefined ? undefined : Number(at);
}

/** What to know first, a row a headline; those of an earlier summary that had more stay, empty. */
function headlineRows(page: Page): readonly PageRow[] {
  const { summary, texts, kept } = page;
  const key = (at: number): string => `headline:${at}`;
  const money = moneyOf(summary);
  const sentences = [
    ...turnedTargets(page),
    ...summary.headlines.map((headline) => headlineWords(headline, money, texts)),
  ];
  const rows = sentences.map((sentence, at) =>
    // It may name a product of the owner's.
    pageRow(
      key(at),
      // Beside the column that stays in view, where a long sentence may run on over the next ones.
      [at === 0 ? text(texts.summary.headlines, 'strong') : blank, ownerText(sentence)],
      key(at),
    ),
  );
  const left = [...kept].filter((one) => {
    const at = headlineAt(one);
    return at !== undefined && at >= rows.length;
  });
  return [...rows, ...emptyRows(left)];
}
