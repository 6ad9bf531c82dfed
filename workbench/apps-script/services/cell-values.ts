import type { WireGrid, WireValue } from '../protocol';
import { exception } from './bridge';
import { NativeDate } from './clock-date';

/** The values of a range as a script reads them: strings, numbers, booleans and Dates of the script's realm. */
export function fromWire({ rows, dates }: WireGrid): unknown[][] {
  const values: unknown[][] = rows;
  const columns = rows[0]?.length ?? 1;
  for (const place of dates) {
    const row = values[Math.floor(place / columns)];
    const column = place % columns;
    if (row) row[column] = new NativeDate(Number(row[column]));
  }
  return values;
}

export function toWire(value: unknown): WireValue {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      // Google Sheets shows #NUM! for a number that JavaScript could not compute.
      return Number.isFinite(value) ? value : '#NUM!';
    case 'undefined':
      return null;
    case 'object':
      if (value === null) return null;
      if (value instanceof Date) return Number.isNaN(value.getTime()) ? '#NUM!' : { date: value.getTime() };
      return String(value);
    default:
      return String(value);
  }
}

/** Checks that the values have as many rows and columns as the range, as Google does. */
export function checkShape(values: unknown, rows: number, columns: number): readonly (readonly unknown[])[] {
  if (!isGrid(values)) {
    throw exception(
      "The parameters (String) don't match the method signature: a two-dimensional array is expected.",
    );
  }
  if (values.length !== rows) {
    throw exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
    );
  }
  for (const row of values) {
    if (row.length !== columns) {
      throw exception(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${columns}.`,
      );
    }
  }
  return values;
}

function isGrid(values: unknown): values is readonly (readonly unknown[])[] {
  return Array.isArray(values) && values.every((row) => Array.isArray(row));
}
