/**
 * Has Google apply everything that was written so far. Google may delay writes until then, so a refused write
 * throws here and not where it was made.
 */
export function flushWrites(): void {
  SpreadsheetApp.flush();
}
