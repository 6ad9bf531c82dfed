/** Makes Google apply all writes so far. Google may delay writes, so one that it refuses may throw only here. */
export function flushWrites(): void {
  SpreadsheetApp.flush();
}
