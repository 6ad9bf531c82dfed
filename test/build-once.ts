import { ensureBuilt } from '../build/ensure-built.js';

/** Before any test: the tests of the add-on run what is built, never the sources. */
export default async function buildOnce(): Promise<void> {
  await ensureBuilt();
}
