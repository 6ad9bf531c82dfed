import type { CustomArgument, CustomResult, WireCell } from '../../custom-function-wire';
import { NativeDate } from './clock-date';

/** A cell inside the context: a date has milliseconds instead of the formula's serial number. */
type TimedCell = Exclude<WireCell, object> | { date: number };

/** An argument for the script's function, with Dates and arrays of its own realm. */
export function customArgument(argument: CustomArgument): unknown {
  return Array.isArray(argument) ? argument.map((row) => row.map(cellValue)) : cellValue(argument);
}

function cellValue(cell: TimedCell): unknown {
  return typeof cell === 'object' ? new NativeDate(cell.date) : cell;
}

/** The result for the formula: a value, or rows of values. A flat list is one column, as in Google Sheets. */
export function customResult(value: unknown): CustomResult {
  if (!Array.isArray(value)) return { state: 'value', value: resultCell(value) };
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(resultCell) : [resultCell(row)]));
  return rows.length === 0 ? { state: 'value', value: '' } : { state: 'value', value: rows };
}

function resultCell(value: unknown): TimedCell {
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '#NUM!' : { date: value.getTime() };
  return String(value);
}
