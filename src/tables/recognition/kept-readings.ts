import { cellName } from '../../cells/cell';
import { isUnready } from '../../cells/unready';
import { type AnyField, isField } from '../../vocabulary/fields';
import { type Finding, tabFinding } from '../findings/finding';
import type { TabReading } from '../shop';

/** What the document keeps of a tab until the next summary: its kind, and the header that each field was read from. */
export interface KeptReading {
  readonly tab: string;
  readonly kind: string;
  readonly headers: Readonly<Partial<Record<AnyField, string>>>;
  /** How many rows were used. */
  readonly rows: number;
  /** The fields whose column showed nothing but errors. */
  readonly unready: readonly AnyField[];
}

/** Of a longer header only the beginning is kept. */
const longestHeader = 80;

export function keptHeader(header: string): string {
  return header.trim().slice(0, longestHeader);
}

/** What to keep of the tabs that were read. */
export function keptReadings(tabs: readonly TabReading[]): readonly KeptReading[] {
  return tabs
    .filter(({ kind }) => kind !== 'unknown' && kind !== 'empty' && kind !== 'leftOut')
    .map(({ tab, kind, columns, rows }) => {
      const headers: Partial<Record<AnyField, string>> = {};
      const unready: AnyField[] = [];
      for (const { field, header, samples } of columns) {
        if (!isField(field)) continue;
        headers[field] ??= keptHeader(header);
        if (samples.length > 0 && samples.every(isUnready)) unready.push(field);
      }
      return { tab, kind, headers, rows: rows.used, unready };
    });
}

/**
 * Fields that are now read from another column than last time, or from none. A tab of another kind counts as
 * a different tab. Columns that the owner chose are not reported.
 */
export function changedColumns(
  before: readonly KeptReading[],
  tabs: readonly TabReading[],
): readonly Finding[] {
  return before.flatMap(({ tab, kind, headers }) => {
    const now = tabs.find((reading) => reading.tab === tab && reading.kind === kind);
    if (now === undefined || now.columns.some(({ reason }) => reason === 'owner')) return [];
    return Object.entries(headers).flatMap(([field, header]): readonly Finding[] => {
      if (!isField(field)) return [];
      const columns = now.columns.filter((column) => column.field === field);
      if (columns.some((column) => keptHeader(column.header) === header)) return [];
      const [column] = columns;
      if (column === undefined) return [{ ...tabFinding('columnGone', tab), text: header, field }];
      const { headerRow } = now;
      const cell = cellName(headerRow, column.column);
      return [
        {
          ...tabFinding('columnChanged', tab),
          column: column.header,
          row: headerRow,
          cell,
          text: header,
          field,
        },
      ];
    });
  });
}
