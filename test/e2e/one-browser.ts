import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from './harness/browser';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the browser for the end-to-end tests. */
    readonly browser: string;
  }
}

/** Starts one browser before the end-to-end tests; all of them open their pages in it. */
export default async function oneBrowser(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchBrowserServer();
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
