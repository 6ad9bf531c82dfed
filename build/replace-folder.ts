import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Two builds that end together may take turns; more than this many means that something else is wrong. */
const attempts = 20;

/**
 * Puts a finished folder in another one's place in one step, so that nobody sees it half-written.
 * When both hold the same files nothing moves: a process that reads the old one is not disturbed.
 */
export async function replaceFolder(fresh: string, target: string): Promise<void> {
  // Another build may move the target away while it is read.
  if (await sameFiles(fresh, target).catch(unless('ENOENT'))) {
    await rm(fresh, { recursive: true });
    return;
  }
  await mkdir(dirname(target), { recursive: true });
  const old = `${fresh}-replaced`;
  for (let attempt = 1; ; attempt++) {
    await rename(target, old).catch(unless('ENOENT'));
    const moved = await rename(fresh, target).then(
      () => true,
      // Another build put its own folder there in between.
      attempt < attempts ? unless('ENOTEMPTY', 'EEXIST', 'EPERM') : undefined,
    );
    await rm(old, { recursive: true, force: true });
    if (moved === true) return;
  }
}

function unless(...codes: readonly string[]): (error: unknown) => false {
  return (error) => {
    if (error instanceof Error && 'code' in error && codes.some((code) => code === error.code)) return false;
    throw error;
  };
}

async function sameFiles(one: string, other: string): Promise<boolean> {
  const [names, otherNames] = await Promise.all([readdir(one), readdir(other).catch(() => [])]);
  if (names.toSorted().join('/') !== otherNames.toSorted().join('/')) return false;
  const same = await Promise.all(
    names.map(async (name) => {
      const [bytes, otherBytes] = await Promise.all([readFile(join(one, name)), readFile(join(other, name))]);
      return bytes.equals(otherBytes);
    }),
  );
  return same.every((equal) => equal);
}
