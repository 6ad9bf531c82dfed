/** Waits. The time counts towards Google's limit for a run. */
export function pause(milliseconds: number): void {
  Utilities.sleep(milliseconds);
}
