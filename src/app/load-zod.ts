/** The part of zod that the add-on uses. */
export type Zod = typeof import('./zod');

// The build resolves it: what is required stands in Code.js and runs when it is asked for.
declare const require: (file: './zod') => Zod;

/**
 * zod, loaded on first use: no formula cell waits for it. The file behind it imports nothing of the house, which
 * would have to wait as well.
 */
export const loadZod = (): Zod => require('./zod');
