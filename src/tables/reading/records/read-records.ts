import { type CivilDay, isoDay } from '../../../period/civil-day';
import type { FieldOfType, FieldType } from '../../../vocabulary/fields';
import type { Finding } from '../../findings/finding';
import type { RowsRead } from '../../shop';
import type { ReadingRules } from '../column-reader';
import type { Money } from '../money';
import { dayField } from './pick-rows';
import { FieldWordCodes, readTab, typesOf } from './read-tab';
import { RecordMoney } from './record-money';
import { noDay, type RecordKind, type Records, type WordColumn } from './records';
import { leaveOutCopies } from './same-rows';
import type { RecordsSource, TabColumns } from './tab-columns';

export interface RecordsRead<Kind extends RecordKind> {
  /** Undefined if no row could be read. The findings say why. */
  readonly records: Records<Kind> | undefined;
  /** One for each tab, in the order of the tabs. */
  readonly rows: readonly RowsRead[];
  readonly findings: readonly Finding[];
}

/** Reads all tabs of one kind. Each filled row is used or explained by a finding. */
export function readRecords<Kind extends RecordKind>(
  kind: Kind,
  sources: readonly RecordsSource[],
  rules: ReadingRules,
  money: Money,
  lastDay?: CivilDay,
): RecordsRead<Kind> {
  const codes = new FieldWordCodes();
  const types = typesOf(kind);
  const tabs = sources.map((source) => readTab(kind, source, rules, codes));
  if (lastDay !== undefined) for (const tab of tabs) leaveOutLaterDays(tab, kind, lastDay);
  leaveOutCopies(tabs);
  for (const tab of tabs) {
    const columnsOfMoney = [...tab.numbers].flatMap(([field, amounts]) => {
      const column = tab.source.layout.columns[field];
      return types[field] === 'money' && column !== undefined ? [{ column, amounts }] : [];
    });
    new RecordMoney(tab, money, columnsOfMoney).convert();
  }
  const length = tabs.reduce((sum, tab) => sum + tab.used, 0);
  return {
    records: length === 0 ? undefined : joined(kind, tabs, length, codes),
    rows: tabs.map(({ filled, used, leftOut }) => ({ filled, used, explained: leftOut })),
    findings: tabs.flatMap((tab) => tab.findings()),
  };
}

/** Leaves out rows of days after the last one to count. */
function leaveOutLaterDays(tab: TabColumns, kind: RecordKind, lastDay: CivilDay): void {
  const column = tab.source.layout.columns[dayField(kind)] ?? 0;
  for (let record = 0; record < tab.length; record += 1) {
    const day = tab.day[record] ?? noDay;
    if (day > lastDay) tab.leaveOut('futureDate', record, column, isoDay(day));
  }
}

/** Appends the columns of all tabs, without the rows that were left out. */
function joined<Kind extends RecordKind>(
  kind: Kind,
  tabs: readonly TabColumns[],
  length: number,
  codes: FieldWordCodes,
): Records<Kind> {
  const types = typesOf(kind);
  const day = new Int32Array(length);
  const until = new Int32Array(length);
  const numbers: Record<string, Float64Array> = {};
  const moments: Record<string, Float64Array> = {};
  const words: Record<string, WordColumn> = {};
  for (const tab of tabs) {
    for (const field of tab.numbers.keys()) numbers[field] ??= new Float64Array(length).fill(Number.NaN);
    for (const field of tab.moments.keys()) moments[field] ??= new Float64Array(length).fill(Number.NaN);
    for (const field of tab.words.keys()) {
      words[field] ??= { codes: new Int32Array(length).fill(-1), words: codes.of(field).words };
    }
  }
  let start = 0;
  for (const tab of tabs) {
    copyKept(tab, tab.day, day, start);
    copyKept(tab, tab.until, until, start);
    for (const [field, column] of tab.numbers) copyKept(tab, column, numbers[field], start);
    for (const [field, column] of tab.moments) copyKept(tab, column, moments[field], start);
    for (const [field, column] of tab.words) copyKept(tab, column, words[field]?.codes, start);
    start += tab.used;
  }
  const { firstDay, lastDay } = daysOf(
    day,
    until,
    kind === 'support' || kind === 'surveys' ? [] : Object.values(numbers),
  );
  const usedTabs = tabs.filter(({ used }) => used > 0);
  const tabOf = Int32Array.from(usedTabs.flatMap(({ used }, tab) => new Array<number>(used).fill(tab)));
  const fieldIs =
    <Type extends FieldType>(...of: readonly Type[]) =>
    (field: string): field is FieldOfType<Kind, Type> =>
      of.some((type) => type === types[field]);
  return {
    kind,
    tabs: usedTabs.map(({ source }) => source.tab.name),
    tabOf,
    length,
    day,
    ...(until.every((last, record) => last === day[record]) ? {} : { until }),
    firstDay,
    lastDay,
    numbers: columnsOf(numbers, fieldIs('number', 'money', 'duration', 'rate')),
    words: columnsOf(words, fieldIs('word', 'id')),
    moments: columnsOf(moments, fieldIs('moment')),
  };
}

function columnsOf<Field extends string, Column>(
  columns: Readonly<Record<string, Column>>,
  isField: (field: string) => field is Field,
): Readonly<Partial<Record<Field, Column>>> {
  const kept: Partial<Record<Field, Column>> = {};
  for (const [field, column] of Object.entries(columns)) if (isField(field)) kept[field] = column;
  return kept;
}

function copyKept(
  { isLeftOut, length }: TabColumns,
  from: Float64Array | Int32Array,
  to: Float64Array | Int32Array | undefined,
  start: number,
): void {
  if (to === undefined) return;
  let at = start;
  for (let record = 0; record < length; record += 1) {
    if (isLeftOut[record] === 1) continue;
    to[at] = from[record] ?? 0;
    at += 1;
  }
}

/** The first and the last day with a figure. Owners may have typed later dates without figures yet. */
function daysOf(
  day: Int32Array,
  until: Int32Array,
  numbers: readonly Float64Array[],
): { readonly firstDay: number; readonly lastDay: number } {
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;
  const hasFigure = (record: number): boolean =>
    numbers.length === 0 || numbers.some((column) => !Number.isNaN(column[record]));
  for (let record = 0; record < day.length; record += 1) {
    const at = day[record] ?? noDay;
    const last = until[record] ?? at;
    if (at === noDay || (at >= firstDay && last <= lastDay) || !hasFigure(record)) continue;
    firstDay = Math.min(firstDay, at);
    lastDay = Math.max(lastDay, last);
  }
  return { firstDay, lastDay };
}
