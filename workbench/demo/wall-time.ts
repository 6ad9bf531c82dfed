/** A civil day and the minutes since its midnight as a cell's date; cells read dates by their UTC parts. */
export function wallTime(date: Date, minute: number): Date {
  return new Date(date.getTime() + minute * 60_000);
}
