import { readAnswer } from '../../../cells/answer';
import { type Cell, isEmptyCell } from '../../../cells/cell';
import { plainWords } from '../../../cells/header-text';
import { holdsNoValue } from '../../../cells/no-value';
import { WordCodes } from '../../../cells/word-codes';
import { classes } from '../../../vocabulary/classes';
import { type FieldType, tableFields } from '../../../vocabulary/fields';
import { inEveryLanguage } from '../../../vocabulary/phrases';
import { isTotalWord } from '../../recognition/table-rows';
import { NumberNotation, type ReadingRules } from '../column-reader';
import { channelOfTab } from '../tab-channel';
import { deriveTraffic } from './derive-traffic';
import { pickRows } from './pick-rows';
import { readFigures } from './read-figures';
import { readMoments } from './read-moments';
import type { RecordKind } from './records';
import type { RecordsSource, TabColumns } from './tab-columns';

/** The codes of the words of each field. All tabs of a kind share them. */
export class FieldWordCodes {
  private readonly codes = new Map<string, WordCodes>();

  of(field: string): WordCodes {
    let codes = this.codes.get(field);
    if (codes === undefined) {
      codes = new WordCodes();
      this.codes.set(field, codes);
    }
    return codes;
  }
}

/** Counts of visits. A row in which one of them cannot be read is left out. */
const needed: ReadonlySet<string> = new Set([
  'visits',
  'visitors',
  'carts',
  'bouncedSessions',
  'engagedSessions',
]);

/** The types of a kind's fields. */
export function typesOf(kind: RecordKind): Readonly<Record<string, FieldType>> {
  return tableFields[kind];
}

/** Reads one tab of a kind into columns; money stays in the currency of its row. */
export function readTab(
  kind: RecordKind,
  source: RecordsSource,
  rules: ReadingRules,
  codes: FieldWordCodes,
): TabColumns {
  const tab = pickRows(kind, source, rules);
  const { layout } = source;
  const types = typesOf(kind);
  const fields = Object.keys(types).filter((field) => layout.columns[field] !== undefined);
  // All columns, even unused ones, help to find out whether the tab writes decimals with a point or a comma.
  const columns = layout.headers.flatMap(({ words }, column) => (words === '' ? [] : [column]));
  const notation = new NumberNotation(source.tab, layout, columns, rules.decimalMark);
  for (const field of fields) {
    const column = layout.columns[field] ?? -1;
    const type = types[field] ?? 'word';
    const isNeeded = kind === 'traffic' && needed.has(field);
    const onUnread = (record: number, at: number, cell: Cell): void => {
      if (isNeeded) tab.leaveOut('unreadVisits', record, at, cell);
      else tab.count('unreadNumber', tab.rows[record] ?? -1, at, cell);
    };
    if (type === 'word' || type === 'id') {
      tab.words.set(field, readWords(tab, column, codes.of(field)));
      if (kind === 'surveys' && field === 'satisfaction') countUnreadAnswers(tab, column);
    } else if (type === 'moment') {
      tab.moments.set(field, readMoments(tab, column, rules, onUnread));
    } else if (type !== 'day' && type !== 'status') {
      tab.numbers.set(field, readFigures(tab, field, type, notation, rules, onUnread));
    }
    if (isNeeded) leaveOutNegatives(tab, field, column);
  }
  if (kind === 'traffic') deriveTraffic(tab);
  if (kind === 'inventory') setNegativeStockToZero(tab);
  if (kind === 'social') fillCounts(tab);
  takeChannelFromName(tab, types, codes);
  if (kind === 'support') takeKindFromName(tab, codes);
  return tab;
}

/** Reads a column of words as codes. Leaves out rows with the word "Total". */
function readWords(tab: TabColumns, column: number, codes: WordCodes): Int32Array {
  const found = new Int32Array(tab.length);
  for (let record = 0; record < tab.length; record += 1) found[record] = codes.code(tab.cell(record, column));
  const totals = new Set<number>();
  codes.words.forEach((word, code) => {
    if (isTotalWord(word)) totals.add(code);
  });
  if (totals.size > 0) {
    for (let record = 0; record < tab.length; record += 1) {
      if (totals.has(found[record] ?? -1))
        tab.leaveOut('totalRows', record, column, tab.cell(record, column));
    }
  }
  return found;
}

function leaveOutNegatives(tab: TabColumns, field: string, column: number): void {
  tab.numbers.get(field)?.forEach((count, record) => {
    if (count < 0) tab.leaveOut('unreadVisits', record, column, tab.cell(record, column));
  });
}

/** Counts of a social network for each post. */
const countedOfPosts = ['likes', 'comments', 'shares', 'interactions', 'clicks'] as const;

/** A blank count is 0 if the account has that count in other rows. Else the account does not report it. */
function fillCounts(tab: TabColumns): void {
  const account = tab.words.get('channel') ?? tab.words.get('influencer');
  for (const field of countedOfPosts) {
    const counts = tab.numbers.get(field);
    const column = tab.source.layout.columns[field];
    if (counts === undefined || column === undefined) continue;
    const counting = new Set<number>();
    counts.forEach((count, record) => {
      if (!Number.isNaN(count)) counting.add(account?.[record] ?? -1);
    });
    counts.forEach((count, record) => {
      if (!Number.isNaN(count) || !isEmptyCell(tab.cell(record, column))) return;
      if (counting.has(account?.[record] ?? -1)) counts[record] = 0;
    });
  }
}

/** Negative stock is a mistake of the owner's records. It is reported and counts as 0. */
function setNegativeStockToZero(tab: TabColumns): void {
  const stock = tab.numbers.get('stock');
  const column = tab.source.layout.columns.stock ?? -1;
  stock?.forEach((pieces, record) => {
    if (!(pieces < 0)) return;
    tab.count('negativeStock', tab.rows[record] ?? -1, column, tab.cell(record, column));
    stock[record] = 0;
  });
}

/** Reports answers in unknown words. */
function countUnreadAnswers(tab: TabColumns, column: number): void {
  for (let record = 0; record < tab.length; record += 1) {
    const cell = tab.cell(record, column);
    if (tab.isLeftOut[record] === 1 || holdsNoValue(cell) || readAnswer(cell) !== undefined) continue;
    tab.count('unreadAnswer', tab.rows[record] ?? -1, column, cell);
  }
}

/** Without a column for the kind of ticket, all tickets are complaints if the tab's name or a header says so. */
function takeKindFromName(tab: TabColumns, codes: FieldWordCodes): void {
  if (tab.words.has('kind')) return;
  const { layout, tab: raw } = tab.source;
  complaints ??= inEveryLanguage(classes, ({ tickets }) => tickets.complaint);
  const complaint = complaints.find((word) =>
    [plainWords(raw.name), ...layout.headers.map(({ words }) => words)].some((text) =>
      ` ${text} `.includes(` ${word} `),
    ),
  );
  if (complaint !== undefined) {
    tab.words.set('kind', new Int32Array(tab.length).fill(codes.of('kind').code(complaint)));
  }
}

let complaints: readonly string[] | undefined;

/** Without a column for the channel, it is taken from the tab's name. */
function takeChannelFromName(
  tab: TabColumns,
  types: Readonly<Record<string, FieldType>>,
  codes: FieldWordCodes,
): void {
  if (types.channel === undefined || tab.words.has('channel')) return;
  const name = channelOfTab(tab.source.tab.name);
  if (name === undefined) return;
  tab.words.set('channel', new Int32Array(tab.length).fill(codes.of('channel').code(name)));
}
