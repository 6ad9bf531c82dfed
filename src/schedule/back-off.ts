/** How often a run starts again at once if a Google service fails. */
export const mostRetries = 3;

const firstWait = 2_000;
const growth = 4;

/**
 * How many milliseconds to wait before a retry (counted from 1). Each wait is four times the one before, and up to half
 * as long again by `chance`, a random number from 0 to 1. So runs that failed together are not repeated together.
 */
export function waitBefore(retry: number, chance: number): number {
  return Math.round(firstWait * growth ** (retry - 1) * (1 + chance / 2));
}

/** How long after its start a run may try again or begin to write. Google stops a script after six minutes. */
export const runBudget = 270_000;
