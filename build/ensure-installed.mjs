// Installs the packages of the project, or of one of its folders, unless they are installed from the present
// lock file. Plain JavaScript, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [inside = '.'] = process.argv.slice(2);
const folder = join(root, inside);
const stamp = join(folder, 'node_modules', '.installed-from');
const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  process.stderr.write(
    `Node ${process.versions.node} is too old: install Node 20 or newer and run this again.\n`,
  );
  process.exit(1);
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  process.stderr.write('Installing what is missing (once, about a minute; npm says nothing meanwhile) …\n');
  const begun = Date.now();
  const sign = setInterval(() => {
    const seconds = Math.round((Date.now() - begun) / 1000);
    process.stderr.write(`… still installing (${seconds} s)\n`);
  }, 10_000);
  const install = spawn('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: folder,
    // Standard output is left to the command that the user typed.
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  const status = await new Promise((resolve) => {
    install.once('error', () => resolve(1));
    install.once('exit', resolve);
  });
  clearInterval(sign);
  if (status !== 0) {
    process.stderr.write('npm ci failed: read its message above, then run this again.\n');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
