/** Waits; the time counts as the script's own. */
export function pause(milliseconds: number): void {
  Utilities.sleep(milliseconds);
}
