/**
 * How long a test waits, in milliseconds, for something that must happen. Long enough for the busiest
 * machine; no test becomes slower, since each wait ends when its condition is met.
 */
export const patience = 180_000;
