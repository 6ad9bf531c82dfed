/** A civil day and the minutes since its midnight as a cell's date, which is read by the machine's own clock. */
export function wallTime(date: Date, minute: number): Date {
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 0, minute);
}
