import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from './harness/browser';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of the end-to-end tests listens. */
    readonly browser: string;
  }
}

/** Before the end-to-end tests: starts the one browser in which all of them open their pages. */
export default async function oneBrowser(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchBrowserServer();
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
