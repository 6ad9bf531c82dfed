import { noDay, type RecordKind, type Records, type WordColumn } from '../tables/reading/records/records';

/** The records with only those rows for which `isWanted` is true. */
export function rowsOf<Kind extends RecordKind>(
  records: Records<Kind>,
  isWanted: (row: number) => boolean,
): Records<Kind> {
  const wanted = Int32Array.from(Array.from({ length: records.length }, (_, row) => row).filter(isWanted));
  const pick = (column: Float64Array): Float64Array =>
    Float64Array.from(wanted, (row) => column[row] ?? Number.NaN);
  const days = (column: Int32Array): Int32Array => Int32Array.from(wanted, (row) => column[row] ?? noDay);
  return {
    ...records,
    length: wanted.length,
    day: days(records.day),
    ...(records.until === undefined ? {} : { until: days(records.until) }),
    tabOf: Int32Array.from(wanted, (row) => records.tabOf[row] ?? 0),
    numbers: mapped(records.numbers, pick),
    moments: mapped(records.moments, pick),
    words: mapped(records.words, ({ codes, words }: WordColumn) => ({
      words,
      codes: Int32Array.from(wanted, (row) => codes[row] ?? -1),
    })),
  };
}

function mapped<Field extends string, Column>(
  columns: Readonly<Partial<Record<Field, Column>>>,
  map: (column: Column) => Column,
): Readonly<Partial<Record<Field, Column>>> {
  const made: Partial<Record<Field, Column>> = {};
  for (const field in columns) {
    const column = columns[field];
    if (column !== undefined) made[field] = map(column);
  }
  return made;
}
