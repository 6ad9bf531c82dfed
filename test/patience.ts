/**
 * How long a test waits, in milliseconds, for what must come: so long that only what never comes is missed, on the
 * busiest machine. No test is slower for it, since each wait ends with its condition.
 */
export const patience = 180_000;
