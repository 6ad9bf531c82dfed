// Plain JavaScript on purpose: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.installed-from');
const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  process.stderr.write(
    `Node ${process.versions.node} is too old: install Node 20 or newer and run this again.\n`,
  );
  process.exit(1);
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  process.stderr.write('Installing what is missing (once, about a minute)…\n');
  const install = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    // Standard output belongs to the command that the user typed.
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    process.stderr.write('npm ci failed: read its message above, then run this again.\n');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
