import { civilMs } from './serial-dates';
import type { CellInput } from './workbook-data';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?$/;
// A number cannot hold more digits: a longer card or order number would be changed.
const MAX_DIGITS = 15;

/**
 * The value of a field. It is a number or a date only in the notation of programs, which does not depend on a
 * locale. 007 and 12/03/2011 stay text.
 */
export function machineValue(field: string): CellInput {
  if (field === '') return null;
  if (NUMBER.test(field)) {
    const digits = field.replace(/\D/g, '').length;
    return digits <= MAX_DIGITS ? Number(field) : field;
  }
  const date = DATE_TIME.exec(field);
  if (date) {
    const [, year, month, day, hour = '0', minute = '0', second = '0'] = date;
    const civil = civilMs(
      Number(year),
      Number(month),
      Number(day),
      Number(hour),
      Number(minute),
      Number(second),
    );
    return civil === undefined ? field : { civilMs: civil };
  }
  return field;
}
