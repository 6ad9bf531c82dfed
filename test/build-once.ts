import { ensureBuilt } from '../build/ensure-built.js';

/** Builds before any test runs: the tests of the add-on run the built files. */
export default async function buildOnce(): Promise<void> {
  await ensureBuilt();
}
