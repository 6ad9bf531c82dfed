import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';

let browser: Promise<Browser> | undefined;

/**
 * The browser of this worker's end-to-end tests, which ends with the worker. Not one for all workers: every
 * step of a test would then go through one more process.
 */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}
