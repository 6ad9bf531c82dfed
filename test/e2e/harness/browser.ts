import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { unpackedChromium } from './chromium-files';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installedBrowsers = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts a headless browser: the packaged Chromium on Linux x64, otherwise an installed Chrome or Chromium. */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const start of candidates()) {
    try {
      return await start();
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    `The end-to-end tests need a browser: install Google Chrome or Chromium. ${failures.join('\n')}`.trim(),
  );
}

function candidates(): readonly (() => Promise<Browser>)[] {
  const installed = installedBrowsers.filter((path) => existsSync(path)).map((path) => () => launch(path));
  const isPackaged = process.platform === 'linux' && process.arch === 'x64';
  return isPackaged ? [launchPackaged, ...installed] : installed;
}

async function launchPackaged(): Promise<Browser> {
  const files = await unpackedChromium();
  const environment = { FONTCONFIG_FILE: files.fontsConfiguration };
  try {
    return await launch(files.executable, environment);
  } catch {
    // A bare system lacks the network security libraries. Where they are there, they are the better ones.
    return await launch(files.executable, { ...environment, LD_LIBRARY_PATH: files.libraries });
  }
}

function launch(executablePath: string, environment: Record<string, string> = {}): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    args: flags,
    env: { ...process.env, ...environment },
  });
}
