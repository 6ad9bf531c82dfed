import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * How often to try. Two builds that end together may get in each other's way a few times; more means that
 * something else is wrong.
 */
const attempts = 20;

/**
 * Replaces a folder by a finished one in one step, so that nobody sees it half-written. If both hold the same
 * files nothing is moved, and a process that is reading the old one is not disturbed.
 */
export async function replaceFolder(fresh: string, target: string): Promise<void> {
  // Another build may move the target away meanwhile.
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
      // Another build may have put its own folder there meanwhile.
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
