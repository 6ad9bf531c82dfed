/** How many days must be over before anything is said: a sixth of all, and five of a month. */
export function earlyDays(days: number): number {
  return Math.min(5, Math.floor(days / 6));
}
