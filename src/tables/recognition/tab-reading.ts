import { cellName, type RawTab } from '../../cells/cell';
import { readHeader } from '../../cells/header-text';
import { isField } from '../../vocabulary/fields';
import type { Finding } from '../findings/finding';
import type { ReadingRules } from '../reading/column-reader';
import type { Confidence, RowsRead, TabReading } from '../shop';
import { columnReadings } from './column-readings';
import { headerFingerprint } from './header-fingerprint';
import type { HeaderFound, RecognisedTab } from './recognise-tab';

const nothingFound: HeaderFound = { headerRow: -1, headers: [], assignments: [] };

/** The kind of table shown to the owner, also for a tab that has only a header or lacks a needed column. */
export function kindFound(found: RecognisedTab): TabReading['kind'] {
  switch (found.kind) {
    case 'headerOnly':
      return found.table;
    case 'ordersWithoutAmount':
      return 'orders';
    case 'trafficWithoutDates':
      return 'traffic';
    case 'purchases':
    case 'abandoned':
      return 'unknown';
    default:
      return found.kind;
  }
}

/** A tab is sure if most of its columns are. */
function confidenceOf(columns: TabReading['columns']): Confidence {
  const used = columns.filter(({ field }) => field !== undefined);
  const sure = used.filter(({ confidence }) => confidence === 'sure').length;
  if (sure * 2 > used.length) return 'sure';
  return sure > 0 ? 'likely' : 'unsure';
}

/** The recognised kind of a tab, and what happened to its rows. */
export function tabReading(
  tab: RawTab,
  found: RecognisedTab,
  rows: RowsRead | undefined,
  rules: ReadingRules,
): TabReading {
  const about = found.kind === 'empty' ? nothingFound : found.about;
  const columns = columnReadings(tab, about, rules);
  const filled = 'rows' in found ? found.rows : 0;
  return {
    tab: tab.name,
    headerFingerprint: headerFingerprint(about.headers),
    kind: kindFound(found),
    headerRow: about.headerRow,
    confidence: confidenceOf(columns),
    columns,
    // For a tab that is not read, one finding explains all rows.
    rows: rows ?? { filled, used: 0, explained: filled },
  };
}

/** Columns whose figures are in thousands or millions, according to their header. */
export function scaledColumns({ tab, headerRow, columns }: TabReading): readonly Finding[] {
  return columns.flatMap(({ column, header, field }): readonly Finding[] => {
    const { scale } = readHeader(header);
    if (scale === 1 || !isField(field)) return [];
    const cell = cellName(headerRow, column);
    const text = `× ${scale}`;
    return [{ code: 'scaledColumn', tab, column: header, rows: 0, row: headerRow, cell, text, field }];
  });
}

/** Columns of a tab whose values do not fit their header. */
export function unsureColumns({ tab, headerRow, columns }: TabReading): readonly Finding[] {
  return columns.flatMap(({ column, header, field, confidence, samples }): readonly Finding[] => {
    if (confidence !== 'unsure' || !isField(field) || samples.length === 0) return [];
    const cell = cellName(headerRow, column);
    return [{ code: 'unsureColumn', tab, column: header, rows: 0, row: headerRow, cell, text: '', field }];
  });
}
