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

/** The options with which playwright starts a browser. */
interface Start {
  readonly executablePath: string;
  readonly headless: true;
  readonly args: string[];
  readonly env: Record<string, string | undefined>;
}

/** Starts a headless browser: the packaged Chromium on Linux x64, otherwise an installed Chrome or Chromium. */
export function launchBrowser(): Promise<Browser> {
  return startedBy((start) => chromium.launch(start));
}

async function startedBy<T>(launch: (start: Start) => Promise<T>): Promise<T> {
  const failures: string[] = [];
  for (const candidate of candidates()) {
    try {
      return await candidate(launch);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    `The end-to-end tests need a browser: install Google Chrome or Chromium. ${failures.join('\n')}`.trim(),
  );
}

type Candidate = <T>(launch: (start: Start) => Promise<T>) => Promise<T>;

function candidates(): readonly Candidate[] {
  const installed = installedBrowsers
    .filter((path) => existsSync(path))
    .map(
      (path): Candidate =>
        (launch) =>
          launch(startOf(path)),
    );
  const isPackaged = process.platform === 'linux' && process.arch === 'x64';
  return isPackaged ? [launchPackaged, ...installed] : installed;
}

async function launchPackaged<T>(launch: (start: Start) => Promise<T>): Promise<T> {
  const files = await unpackedChromium();
  const environment = { FONTCONFIG_FILE: files.fontsConfiguration };
  try {
    return await launch(startOf(files.executable, environment));
  } catch {
    // The packaged network security libraries are used only where the system has none of its own.
    return await launch(startOf(files.executable, { ...environment, LD_LIBRARY_PATH: files.libraries }));
  }
}

function startOf(executablePath: string, environment: Record<string, string> = {}): Start {
  return { executablePath, headless: true, args: flags, env: { ...process.env, ...environment } };
}
