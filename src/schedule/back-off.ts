/** How often a failed service is tried again within a run. */
export const mostRetries = 3;

const firstWait = 2_000;
const growth = 4;

/**
 * How long to wait before a retry (counted from 1): increasingly long, and by a random number from 0 to 1 up
 * to half as long again, so that runs that failed together are not retried together.
 */
export function waitBefore(retry: number, chance: number): number {
  return Math.round(firstWait * growth ** (retry - 1) * (1 + chance / 2));
}

/** A run may take so long, of the six minutes that Google gives: writing is not cut off when it began in time. */
export const runBudget = 270_000;
