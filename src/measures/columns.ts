import type { RecordKind, Records } from '../tables/reading/records/records';
import type { FieldOf, FieldOfType } from '../vocabulary/fields';

/** Fields of a table that hold figures. */
export type FigureField<Kind extends RecordKind> = FieldOfType<
  Kind,
  'number' | 'money' | 'duration' | 'rate'
>;

/**
 * A column of figures from fields of one table. It lists the fields, so that owners are asked for exactly
 * these.
 */
export interface FigureColumn<Kind extends RecordKind> {
  readonly table: Kind;
  /** Sets of fields, the preferred one first; any of them is enough. */
  readonly needs: readonly (readonly FieldOf<Kind>[])[];
  /** NaN where a row has no value; undefined where no tab has the fields. */
  readonly values: (records: Records<Kind>) => Float64Array | undefined;
}

/** The figures of a field, unchanged. `madeOf`: sets of other fields from which reading can compute it. */
export function field<Kind extends RecordKind>(
  table: Kind,
  name: FigureField<Kind> & FieldOf<Kind>,
  ...madeOf: readonly (readonly FieldOf<Kind>[])[]
): FigureColumn<Kind> {
  return { table, needs: [[name], ...madeOf], values: ({ numbers }) => numbers[name] };
}

export function columnFrom<Kind extends RecordKind>(
  table: Kind,
  needs: readonly (readonly FieldOf<Kind>[])[],
  values: (records: Records<Kind>) => Float64Array | undefined,
): FigureColumn<Kind> {
  return { table, needs, values: remembered(values) };
}

/** Computes a column once for each table: several measures and KPIs ask for it, in every comparison anew. */
function remembered<Kind extends RecordKind>(
  values: (records: Records<Kind>) => Float64Array | undefined,
): FigureColumn<Kind>['values'] {
  const known = new WeakMap<Records<Kind>, { readonly column: Float64Array | undefined }>();
  return (records) => {
    const found = known.get(records) ?? { column: values(records) };
    known.set(records, found);
    return found.column;
  };
}

/** The first of two columns where it has a value, else the second. */
export function either<Kind extends RecordKind>(
  preferred: FigureColumn<Kind>,
  other: FigureColumn<Kind>,
): FigureColumn<Kind> {
  return columnFrom(preferred.table, [...preferred.needs, ...other.needs], (records) =>
    firstOf(preferred.values(records), other.values(records)),
  );
}

export function difference<Kind extends RecordKind>(
  whole: FigureColumn<Kind>,
  part: FigureColumn<Kind>,
): FigureColumn<Kind> {
  return combined(whole, part, (a, b) => a - b);
}

export function product<Kind extends RecordKind>(
  a: FigureColumn<Kind>,
  b: FigureColumn<Kind>,
): FigureColumn<Kind> {
  return combined(a, b, (x, y) => x * y);
}

function combined<Kind extends RecordKind>(
  a: FigureColumn<Kind>,
  b: FigureColumn<Kind>,
  combine: (a: number, b: number) => number,
): FigureColumn<Kind> {
  const needs = a.needs.flatMap((first) => b.needs.map((second) => [...new Set([...first, ...second])]));
  return columnFrom(a.table, needs, (records) => {
    const [x, y] = [a.values(records), b.values(records)];
    if (x === undefined || y === undefined) return undefined;
    return columnOf(x.length, (row) => combine(x[row] ?? Number.NaN, y[row] ?? Number.NaN));
  });
}

export function columnOf(length: number, value: (row: number) => number): Float64Array {
  const column = new Float64Array(length);
  for (let row = 0; row < length; row += 1) column[row] = value(row);
  return column;
}

/** The first of two columns of figures where it has a value, else the second. */
export function firstOf(
  preferred: Float64Array | undefined,
  other: Float64Array | undefined,
): Float64Array | undefined {
  if (preferred === undefined || other === undefined) return preferred ?? other;
  return columnOf(preferred.length, (row) => {
    const value = preferred[row] ?? Number.NaN;
    return !Number.isNaN(value) ? value : (other[row] ?? Number.NaN);
  });
}

/** The column with blanks in the rows for which `keeps` is false. */
export function rowsWhere(
  column: Float64Array | undefined,
  keeps: (row: number) => boolean,
): Float64Array | undefined {
  return column && columnOf(column.length, (row) => (keeps(row) ? (column[row] ?? Number.NaN) : Number.NaN));
}
