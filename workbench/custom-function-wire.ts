/**
 * Converts arguments and results of custom functions between a cell's formula and the script. They travel as
 * JSON. The server and the page share this file, so it has no imports.
 */

/**
 * A date travels as a serial number, which is civil time and independent of the zones of page, server and
 * script.
 */
export type WireCell = string | number | boolean | { date: number };
export type CustomArgument = WireCell | WireCell[][];
export type CustomResult =
  | { state: 'value'; value: WireCell | WireCell[][] }
  | { state: 'error'; message: string };

/** The engine's form of a cell in an argument. */
interface EngineCell {
  value: string | number | boolean | null;
  format?: string | undefined;
}

/** The engine's form of a cell in a result. */
export interface EngineResult {
  value: string | number | boolean | null;
  format?: string;
  message?: string;
}

const DATE_RESULT_FORMAT = 'yyyy-mm-dd';
const DATE_TIME_RESULT_FORMAT = 'yyyy-mm-dd hh:mm:ss';

/** Converts an argument from the engine's form. The engine has matrices by column, here they are by row. */
export function toCustomArgument(
  argument: EngineCell | readonly (readonly EngineCell[])[] | undefined,
  isDateTimeFormat: (format: string) => boolean,
): CustomArgument {
  const cell = ({ value, format }: EngineCell): WireCell => {
    if (value === null) return '';
    return typeof value === 'number' && format !== undefined && isDateTimeFormat(format)
      ? { date: value }
      : value;
  };
  if (argument === undefined) return '';
  if (!isColumns(argument)) return cell(argument);
  const [column] = argument;
  const [only] = column ?? [];
  // For a range of one cell, such as A1:A1, Sheets passes the value of the cell.
  if (only && argument.length === 1 && column?.length === 1) return cell(only);
  const rowCount = column?.length ?? 0;
  return Array.from({ length: rowCount }, (_, row) =>
    argument.map((column) => {
      const item = column[row];
      return item === undefined ? '' : cell(item);
    }),
  );
}

function isColumns(
  argument: EngineCell | readonly (readonly EngineCell[])[],
): argument is readonly (readonly EngineCell[])[] {
  return Array.isArray(argument);
}

/** Converts a result into the engine's form: one cell, or a matrix by column that spills. */
export function fromCustomResult(result: CustomResult): EngineResult | EngineResult[][] {
  if (result.state === 'error') return { value: '#ERROR', message: result.message };
  const { value } = result;
  if (!Array.isArray(value)) return engineCell(value);
  const columnCount = value.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: columnCount }, (_, column) =>
    value.map((row) => engineCell(row[column] ?? '')),
  );
}

function engineCell(value: WireCell): EngineResult {
  if (typeof value !== 'object') return { value };
  const { date } = value;
  return { value: date, format: Number.isInteger(date) ? DATE_RESULT_FORMAT : DATE_TIME_RESULT_FORMAT };
}
