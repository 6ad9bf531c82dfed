/**
 * Has Google apply all that was written so far. It may put writes off until then: a write that is refused throws
 * here, and not where it was made.
 */
export function flushWrites(): void {
  SpreadsheetApp.flush();
}
