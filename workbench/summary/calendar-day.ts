import { civilMs } from '../spreadsheet/serial-dates';

/** Whether a text is an existing day in the form YYYY-MM-DD. */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && civilMs(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined;
}
