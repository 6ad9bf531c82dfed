import { dataLine } from '../../i18n/finding-text';
import { sayIn } from '../../i18n/say';
import type { Period } from '../../period/period';
import { type BlockCell, link, ownerText, text } from '../block';
import { column, type PageRow, pageRow } from './layout';
import type { Page } from './page';

/** Where the block says that it is not up to date: in view wherever the owner is. */
export const staleCell = { row: 1, column: column.trend } as const;

/** Rows that stay in view: whose page it is, and the state of its data. */
export const frozenRows = 2;

/** Whose summary it is, of when, compared with what, made when, and in which state the data are. */
export function headRows({ summary, texts, choices, madeAt, dataCheck }: Page): readonly PageRow[] {
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
      [text(texts.dataCheck.tabName, 'strong'), link(dataLine(summary.findings, texts), dataCheck)],
      'state',
    ),
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
