import { type Cell, isEmptyCell, type RawTab } from '../cell';
import { DayColumn, NumberColumn, NumberNotation, type ReadingRules } from '../column-reader';
import type { FieldOf } from '../fields';
import { type Finding, FindingCounter } from '../finding';
import type { Layout } from '../recognition/layout';
import { isDescription, isTotalRow, otherTableFindings } from '../recognition/table-rows';
import type { Traffic, TrafficCount } from './traffic';

export interface TrafficRead {
  /** Undefined when no row could be read: the findings say why. */
  readonly traffic: Traffic | undefined;
  readonly findings: readonly Finding[];
}

/** How one count of a row is found: the columns that it is read from and what is made of their figures. */
interface CountSource {
  readonly count: TrafficCount;
  readonly columns: readonly number[];
  readonly make: (first: number, second: number) => number;
}

/** Platforms tell bounces in three ways: as a count, as what is not engaged, or as a share of the visits. */
function countSources(columns: Layout<FieldOf<'traffic'>>['columns']): readonly CountSource[] {
  const sources: CountSource[] = [];
  const { visits, visitors, bouncedSessions, engagedSessions, bounceRate } = columns;
  const carts = columns.carts ?? columns.sessionsWithAdd;
  const same = (value: number): number => value;
  if (visits !== undefined) sources.push({ count: 'visits', columns: [visits], make: same });
  if (visitors !== undefined) sources.push({ count: 'visitors', columns: [visitors], make: same });
  if (carts !== undefined) sources.push({ count: 'carts', columns: [carts], make: same });
  if (bouncedSessions !== undefined) {
    sources.push({ count: 'bounced', columns: [bouncedSessions], make: same });
  } else if (visits !== undefined && engagedSessions !== undefined) {
    sources.push({
      count: 'bounced',
      columns: [visits, engagedSessions],
      make: (all, engaged) => all - engaged,
    });
  } else if (visits !== undefined && bounceRate !== undefined) {
    sources.push({ count: 'bounced', columns: [visits, bounceRate], make: (all, rate) => all * rate });
  }
  return sources;
}

/** Reads a tab of visits into columns; a blank count is 0, a row without a readable date or count is a finding. */
export function readTraffic(
  tab: RawTab,
  layout: Layout<FieldOf<'traffic'>>,
  rules: ReadingRules,
): TrafficRead {
  const { headerRow, endRow, columns } = layout;
  const dateColumn = columns.date ?? -1;
  const days = new DayColumn(tab, layout, dateColumn, rules);
  const capacity = Math.max(endRow - headerRow - 1, 0);
  const notation = new NumberNotation(tab, layout, [], rules.decimalMark);
  const sources = countSources(columns).map((source) => ({
    ...source,
    readers: source.columns.map(
      (column) => new NumberColumn(notation, column, column !== columns.bounceRate),
    ),
    into: new Float64Array(capacity),
  }));
  const day = new Int32Array(capacity);
  const unreadDate = new FindingCounter('unreadDate', tab, headerRow);
  const unreadVisits = new FindingCounter('unreadVisits', tab, headerRow);
  const totalRows = new FindingCounter('totalRows', tab, headerRow);
  const descriptionRows = new FindingCounter('descriptionRows', tab, headerRow);
  let length = 0;
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;

  for (let row = headerRow + 1; row < endRow; row += 1) {
    const cells = tab.cells[row] ?? [];
    if (cells.every(isEmptyCell)) continue;
    const rowDay = days.read(cells[dateColumn] ?? '', row);
    if (Number.isNaN(rowDay)) {
      const counter = isTotalRow(cells)
        ? totalRows
        : isDescription(cells, tab.cells[headerRow] ?? [])
          ? descriptionRows
          : unreadDate;
      counter.add(row, dateColumn, cells[dateColumn]);
      continue;
    }
    let unreadColumn: number | undefined;
    for (const { columns: from, readers, make, into } of sources) {
      const [first = 0, second = 0] = readers.map((reader, index) => {
        const column = from[index] ?? -1;
        const value = readCount(cells[column] ?? '', reader, row);
        if (Number.isNaN(value) || value < 0) unreadColumn ??= column;
        return value;
      });
      const count = make(first, second);
      // More engaged sessions than sessions cannot be.
      if (count < 0) unreadColumn ??= from[from.length - 1];
      into[length] = count;
    }
    if (unreadColumn !== undefined) {
      const column = unreadColumn;
      unreadVisits.add(row, column, cells[column]);
      continue;
    }
    day[length] = rowDay;
    firstDay = Math.min(firstDay, rowDay);
    lastDay = Math.max(lastDay, rowDay);
    length += 1;
  }

  const findings = [
    ...[unreadDate, unreadVisits, totalRows, descriptionRows].flatMap((counter) => counter.findings()),
    ...otherTableFindings(tab, layout),
    ...days.findings(),
    ...sources.flatMap(({ readers }) => readers.flatMap((reader) => reader.findings())),
  ];
  if (length === 0) return { traffic: undefined, findings };
  const counts: Partial<Record<TrafficCount, Float64Array>> = {};
  for (const { count, into } of sources) counts[count] = into.subarray(0, length);
  return {
    traffic: { tab: tab.name, length, day: day.subarray(0, length), counts, firstDay, lastDay },
    findings,
  };
}

function readCount(cell: Cell, reader: NumberColumn, row: number): number {
  return isEmptyCell(cell) ? 0 : reader.read(cell, row);
}
