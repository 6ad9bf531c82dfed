/** Waits. The time counts towards the limit of the script's run. */
export function pause(milliseconds: number): void {
  Utilities.sleep(milliseconds);
}
