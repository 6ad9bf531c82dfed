import { dataLine } from '../../i18n/finding-text';
import { sayIn } from '../../i18n/say';
import type { Period } from '../../period/period';
import { type BlockCell, blank, link, ownerText, text } from '../block';
import { headlineWords } from '../headline-words';
import { moneyOf } from '../number-formats';
import { column, emptyRows, type PageRow, pageRow } from './layout';
import type { Page } from './page';

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
  const compared = (isWhole: boolean): string => (isWhole ? '' : words.notComparable);
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
    span(words.comparedWith, 'previous', previous, compared(summary.comparable)),
    span(words.lastYear, 'lastYear', lastYear, compared(summary.comparableLastYear)),
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

/** What to know first, a row a headline; those of an earlier summary that had more stay, empty. */
function headlineRows({ summary, texts, kept }: Page): readonly PageRow[] {
  const key = (at: number): string => `headline:${at}`;
  const rows = summary.headlines.map((headline, at) =>
    // It may name a product of the owner's.
    pageRow(
      key(at),
      // Beside the column that stays in view, where a long sentence may run on over the next ones.
      [
        at === 0 ? text(texts.summary.headlines, 'strong') : blank,
        ownerText(headlineWords(headline, moneyOf(summary), texts)),
      ],
      key(at),
    ),
  );
  const left = [...kept].filter((one) => {
    const [, at] = /^headline:(\d+)$/.exec(one) ?? [];
    return at !== undefined && Number(at) >= rows.length;
  });
  return [...rows, ...emptyRows(left)];
}
