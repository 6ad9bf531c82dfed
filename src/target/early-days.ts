/** How many days must be over before a status is given: a sixth of all, for a month five. */
export function earlyDays(days: number): number {
  return Math.min(5, Math.floor(days / 6));
}
