/** The part of zod that the add-on uses. */
export type Zod = typeof import('./zod');

// Resolved by the build: the required file is part of the script and runs on first use.
declare const require: (file: './zod') => Zod;

/**
 * zod, loaded on first use: no formula cell waits for it. The file behind it imports nothing of the house, which
 * would have to wait as well.
 */
export const loadZod = (): Zod => require('./zod');
