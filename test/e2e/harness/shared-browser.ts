import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** The one browser of all end-to-end tests. Closing it closes only the pages that were opened here. */
export function sharedBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}
