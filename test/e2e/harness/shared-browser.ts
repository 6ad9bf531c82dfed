import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** The browser of all end-to-end tests of a run. To close it closes the pages that were opened here, no others. */
export function sharedBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}
