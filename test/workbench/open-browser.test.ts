import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isOpened, openingCommand } from '../../workbench/open-browser';

const url = 'http://127.0.0.1:4173/';

describe('the browser of this computer', () => {
  it('is opened by the command of each system', () => {
    expect(openingCommand(url, 'darwin', {})).toEqual({ program: 'open', args: [url] });
    expect(openingCommand(url, 'win32', {})?.args).toContain(url);
    expect(openingCommand(url, 'linux', { DISPLAY: ':0' })).toEqual({ program: 'xdg-open', args: [url] });
    expect(openingCommand(url, 'linux', { WAYLAND_DISPLAY: 'wayland-0' })?.program).toBe('xdg-open');
  });

  it('is not opened on a machine without a screen', () => {
    expect(openingCommand(url, 'linux', {})).toBeUndefined();
    expect(openingCommand(url, 'linux', { DISPLAY: '' })).toBeUndefined();
    expect(openingCommand(url, 'darwin', { CI: 'true' })).toBeUndefined();
  });
});

describe('opening it', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opener-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('starts the program with the address', async () => {
    const program = join(folder, 'opener');
    const heard = join(folder, 'heard');
    await writeFile(program, `#!/bin/sh\nprintf %s "$1" > "${heard}"\n`);
    await chmod(program, 0o755);
    expect(await isOpened({ program, args: [url] })).toBe(true);
    await vi.waitFor(async () => expect(await readFile(heard, 'utf8')).toBe(url), { timeout: 30_000 });
  });

  it('does not fail if the program is missing', async () => {
    expect(await isOpened({ program: join(folder, 'missing'), args: [url] })).toBe(false);
  });
});
